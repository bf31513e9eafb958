import { describe, expect, test } from "vitest";
import { commands } from "./commands/index.js";
import { memoryTerminal } from "./memory-terminal.js";
import { runProgram } from "./run.js";
import { terminalWidth } from "./text.js";

async function run(...words: string[]) {
  const terminal = memoryTerminal();
  const code = await runProgram(words, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe("the program", () => {
  test.for(["--help", "-h", "help"])("prints its commands for %s", async (word) => {
    const { code, out } = await run(word);
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name} `);
  });

  test("prints its version", async () => {
    expect(await run("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\./) });
  });

  test("prints its commands on stderr when it is called without one", async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: wooshpay-openapi <command>");
  });

  test.for([
    ["chek", "Did you mean check?"],
    ["--strict", "The name of a command comes first."],
    ["constructor", "expected: one of check,"],
  ] as const)("refuses %s: %s", async ([word, part]) => {
    const { code, out, err } = await run(word);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(part);
  });
});

test("an option that is nearly one names it", async () => {
  const { code, err } = await run("check", "--stirct");
  expect(code).toBe(2);
  expect(err).toContain("Unknown option '--stirct'. Did you mean --strict?");
});

describe.for(Object.keys(commands))("the command %s", (name) => {
  test("has a help text that fits a terminal", async () => {
    const { code, out } = await run(name, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: wooshpay-openapi ${name}`);
    const tooLong = out.split("\n").filter((line) => line.length > terminalWidth);
    expect(tooLong).toEqual([]);
  });

  test("refuses an option that it does not have", async () => {
    const { code, out, err } = await run(name, "--no-such-option");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      "error: Unknown option '--no-such-option'.\n" +
        `Run \`wooshpay-openapi ${name} --help\` for what it takes.\n`,
    );
  });
});
