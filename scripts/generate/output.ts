import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../support/cli.js";
import { temporaryFolder } from "../support/ending.js";
import { filesIn } from "../support/files.js";

/** Generated files: name below generated/ → content. */
export type Output = Record<string, string>;

/** Writes all files, each in one step; removes what is no longer generated. */
export function writeOutput(root: string, output: Output): void {
  const folder = path.join(root, "generated");
  for (const [name, content] of Object.entries(output)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  }
  for (const name of extraFiles(folder, output))
    rmSync(path.join(folder, name), { recursive: true, force: true });
}

// Lines of a difference that are shown: enough to find the place, not the whole of a long one.
const shownLines = 60;

/** @throws UserError that shows, as git does, where files are not as generated. */
export function compareOutput(root: string, output: Output): void {
  const fresh = temporaryFolder("wooshpay-generated-");
  for (const [name, content] of Object.entries(output)) {
    const file = path.join(fresh.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { status, stdout, stderr, error } = spawnSync(
    "git",
    ["diff", "--no-index", "--no-color", "--no-ext-diff", "--unified=1", "generated", fresh.path],
    { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  fresh.remove();
  if (status === 0) return;
  if (status !== 1)
    throw new UserError(
      `git is needed to compare, and does not run: ${error?.message ?? stderr.trim()}`,
    );
  const lines = stdout.replaceAll(`b${fresh.path}/`, "b/generated/").split("\n");
  const more = lines.length > shownLines ? [`… and ${lines.length - shownLines} more lines`] : [];
  throw new UserError(
    [
      "generated/ is not what spec/ gives. Run `npm run generate`; its result is marked + here.",
      ...lines.slice(0, shownLines).map((line) => line.slice(0, 100)),
      ...more,
    ].join("\n"),
  );
}

// Folders as well, unless they hold what is generated.
function extraFiles(folder: string, output: Output): string[] {
  const names = Object.keys(output);
  return filesIn(folder, "").filter(
    (found) => !names.some((name) => name === found || name.startsWith(`${found}/`)),
  );
}
