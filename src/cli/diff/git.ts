import { execFileSync } from "node:child_process";
import { ProblemError } from "../problem.js";

/** The largest output of git that is read, in bytes. */
const largest = 64_000_000;

/**
 * What a file held at a revision.
 * @throws UserError where git knows no such revision or file.
 */
export function fileAt(revision: string, file: string, given: string): Buffer {
  return git(["show", `${revision}:${file}`], given);
}

/**
 * The files below a folder at a revision whose names match, with what they held.
 * @throws UserError where git knows no such revision.
 */
export function filesAt(
  revision: string,
  folder: string,
  name: RegExp,
  given: string,
): [file: string, bytes: Buffer][] {
  const listed = git(
    ["ls-tree", "-r", "--full-tree", "-z", "--name-only", revision, folder],
    given,
  ).toString();
  const files = listed.split("\0").filter((file) => name.test(file));
  if (files.length === 0) return [];
  // One run for all: each file comes with a line that tells its size.
  const input = files.map((file) => `${revision}:${file}\n`).join("");
  const output = git(["cat-file", "--batch"], given, input);
  let at = 0;
  return files.map((file) => {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    const bytes = output.subarray(end + 1, end + 1 + size);
    at = end + 2 + size;
    return [file, bytes];
  });
}

function git(words: readonly string[], given: string, input?: string): Buffer {
  try {
    return execFileSync("git", words, {
      ...{ maxBuffer: largest, stdio: ["pipe", "pipe", "pipe"] },
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    const said = stderr?.toString().trim().split("\n")[0] ?? "";
    const found =
      code === "ENOENT" ? "no program git" : said.replace(/^fatal: /, "") || String(code);
    throw new ProblemError({ file: given, expected: "git:revision, or git:revision:file", found });
  }
}
