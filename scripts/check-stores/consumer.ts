import path from "node:path";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";

/** Whether the stores take the clients as their own types describe them, in the strictest mode. */
export async function compileConsumer(root: string, home: string): Promise<Problem[]> {
  const compiler = path.join(root, "node_modules/typescript/bin/tsc");
  const parameters = [compiler, "--project", path.join(home, "consumer"), "--pretty", "false"];
  const { code, output } = await runProgram(process.execPath, parameters, { cwd: home });
  if (code === 0) return [];
  const expected = "the stores to take every client by its own types";
  return [{ file: "scripts/check-stores/consumer", expected, found: output.slice(0, 3000) }];
}
