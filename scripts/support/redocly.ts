import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { UserError } from "./cli.js";

/** Redocly's command line: its file, and variables with which it asks nobody for anything. */
export function redoclyProgram(): { file: string; environment: NodeJS.ProcessEnv } {
  const packageFile = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return {
    file: path.join(path.dirname(packageFile), "bin", "cli.js"),
    environment: {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  };
}

/** Runs Redocly's command line without its notices; answers what it printed. */
export function runRedocly(args: string[], root: string): string {
  const { file, environment: env } = redoclyProgram();
  const result = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: "utf8", env });
  const output = withoutNotices(`${result.stdout}${result.stderr}`);
  if (result.status !== 0) throw new UserError(`Redocly refuses the description.\n${output}`);
  return output;
}

// A framed notice about Node 20 stands around every output and says nothing about the description.
function withoutNotices(output: string): string {
  const lines = output.split("\n").filter((line) => !/^\s*[╔║╚]/.test(line));
  return lines.join("\n").trim();
}
