import { describe, expect, test } from "vitest";
import { memoryTerminal } from "../memory-terminal.js";
import { runProgram } from "../run.js";
import { type CheckOption, effects, type Mode } from "./modes.js";

const targets: Record<Mode, readonly string[]> = {
  files: ["src/cli/check/modes.test.ts"],
  server: ["http://127.0.0.1:9"],
  webhooks: ["--webhooks", "http://127.0.0.1:9/webhooks"],
};

const flags = new Set<CheckOption>(["strict-map", "strict", "quiet", "read-only", "write"]);
for (const name of ["money", "flows"] as const) flags.add(name);

const wordsOf = (name: CheckOption) => (flags.has(name) ? [`--${name}`] : [`--${name}`, "1"]);

const rows = Object.entries<readonly Mode[]>(effects)
  .filter(([name]) => name !== "webhooks")
  .flatMap(([name, modes]) =>
    (Object.keys(targets) as Mode[]).map((mode) => ({
      ...{ name: name as CheckOption, mode },
      hasEffect: modes.includes(mode),
    })),
  );

async function run(words: readonly string[]) {
  const terminal = memoryTerminal();
  const code = await runProgram(["check", ...words], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe("an option of check", () => {
  test.for(rows.filter(({ hasEffect }) => !hasEffect))(
    "--$name is refused for $mode",
    async ({ name, mode }) => {
      const { code, out, err } = await run([...wordsOf(name), ...targets[mode]]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(
        new RegExp(`^error: --${name}\n  expected: .* beside it\n  found: .*\n$`),
      );
    },
  );

  test.for(rows.filter(({ hasEffect }) => hasEffect))(
    "--$name is not refused for $mode",
    async ({ name, mode }) => {
      const { code, err } = await run([...wordsOf(name), ...targets[mode]]);
      expect(err).not.toContain("beside it");
      expect(code).toBeLessThan(3);
    },
  );

  test("is told together with others that wait for the same, once", async () => {
    const { code, err } = await run(["--secret-env", "HOOK", "--probe", "http://127.0.0.1:9"]);
    expect(code).toBe(2);
    expect(err).toBe(
      "error: --secret-env, --probe\n  expected: --webhooks URL beside them\n  found:    nothing to check\n",
    );
  });

  test.for([
    [["--read-only", "--write"], "--write", "no --read-only beside it"],
    [["--read-only", "--money"], "--money", "no --read-only beside it"],
    [["--money"], "--money", "--write beside it, without which nothing is sent"],
  ] as const)("%j does not go together", async ([words, option, told]) => {
    const address = ["http://pay.example", "--allow-host", "pay.example"];
    const terminal = { ...memoryTerminal(), environment: { WOOSHPAY_SECRET_KEY: "sk_test_a" } };
    const err: string[] = [];
    terminal.stderr = { write: (text) => err.push(text) };
    expect(await runProgram(["check", ...address, ...words], terminal)).toBe(2);
    expect(err.join("")).toContain(`${option}\n  expected: ${told}`);
  });
});

test.for([
  [["flow", "--list", "--to", "http://127.0.0.1:9"], "--list", "--to"],
  [["flow", "--list", "checkout"], "--list", "checkout"],
  [["flow", "--all", "checkout"], "--all", "checkout"],
  [["flow", "checkout", "--to", "http://127.0.0.1:9", "--listen", "0"], "--listen", "checkout"],
  [["proxy", "http://127.0.0.1:9", "--to", "http://127.0.0.1:9"], "proxy", "1 word"],
] as const)("%j is refused, too", async ([words, place, found]) => {
  const terminal = memoryTerminal();
  expect(await runProgram(words, terminal)).toBe(2);
  expect(terminal.err()).toMatch(new RegExp(`^error: ${place}\n.*\n  found: +${found}\n`));
});
