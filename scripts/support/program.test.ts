import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runStep } from "./program.js";

function node(code: string, env?: NodeJS.ProcessEnv): Promise<string> {
  const options = { cwd: tmpdir(), ...(env ? { env } : {}) };
  return runStep("a generator compiles", process.execPath, ["-e", code], options);
}

test("a step answers what it printed to both streams", async () => {
  expect(await node("console.log(process.env.WORD); console.error('two')", { WORD: "one" })).toBe(
    "one\ntwo",
  );
});

test("a step that fails is named, with the first 20 lines of what it printed", async () => {
  const failed = node("for (let i = 1; i < 30; i++) console.error('line', i); process.exit(3)");
  await expect(failed).rejects.toThrow(
    /^a generator compiles\n {2}expected: no problem\n {2}found: {4}line 1\n {12}line 2\n.* line 20$/s,
  );
});

test("a step that fails without a word is told by its command", async () => {
  await expect(node("process.exit(3)")).rejects.toThrow(
    /found: {4}Command failed: .*process\.exit/,
  );
});

test("a program that is not there is named", async () => {
  const failed = runStep("a generator compiles", "no-such-program", [], { cwd: tmpdir() });
  await expect(failed).rejects.toThrow(/no-such-program/);
});
