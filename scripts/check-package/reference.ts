import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { oneFileOf, readSite } from "../../src/cli/reference/one-file.js";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import type { Installed } from "./install.js";

/** Whether the program in the package finds the reference beside itself, and writes it as one file. */
export async function checkReference({ consumer, home }: Installed): Promise<Problem[]> {
  const program = path.join(home, "dist/src/cli/main.js");
  const file = path.join(consumer, "reference.html");
  const words = [program, "reference", "--one-file", file];
  const { code, output } = await runProgram(process.execPath, words, { cwd: consumer });
  if (code !== 0 || !existsSync(file))
    return [{ file: "reference --one-file", expected: "a file", found: `${code}: ${output}` }];
  const expected = oneFileOf(await readSite(path.join(home, "dist/reference")));
  if (readFileSync(file, "utf8") === expected) return [];
  return [{ file, expected: "the site of the package as one file", found: "something else" }];
}
