import path from "node:path";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import type { Installed } from "./install.js";

/** Whether Jest with its default settings, which knows no ES modules, runs what compilers wrote. */
export async function runJest({ consumer }: Installed, home: string): Promise<Problem[]> {
  const program = path.join(home, "node_modules/jest/bin/jest.js");
  const { code, output } = await runProgram(process.execPath, [program], {
    cwd: path.join(consumer, "commonjs"),
  });
  if (code === 0) {
    console.log("✓ Jest with its default settings loads every entry");
    return [];
  }
  return [{ file: "Jest", expected: "every entry to load and to work by require", found: output }];
}
