import path from "node:path";
import type { Problem } from "../support/cli.js";
import type { Shop } from "./shop.js";

/** What runs the tests of the user, and compiles them. */
const runners = [
  ["Vitest", "vitest/vitest.mjs", "run", "test/matchers.spec.ts"],
  ["Jest", "jest/bin/jest.js", "test/matchers.test.cjs", "test/sandbox.test.cjs"],
  ["TypeScript", "typescript/bin/tsc", "--project", ".", "--pretty", "false"],
] as const;

/** Those that Node runs by itself. */
const ofNode = ["test/assert.node.test.js", "test/sandbox.node.test.js"];

/** Whether the tests of the user pass in the runners that there are matchers for, and compile. */
export async function runTests({ run }: Shop, tools: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const note = (name: string, { code, output }: Awaited<ReturnType<typeof run>>) => {
    if (code === 0) console.log(`✓ ${name} takes the tests of a user`);
    else problems.push({ file: name, expected: "the tests of a user to pass", found: output });
  };
  for (const [name, program, ...words] of runners)
    note(name, await run(process.execPath, [path.join(tools, "node_modules", program), ...words]));
  note("node:test", await run(process.execPath, ["--test", ...ofNode]));
  return problems;
}
