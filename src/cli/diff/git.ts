import { execFileSync } from "node:child_process";
import { ProblemError } from "../problem.js";
import type { RecordFiles } from "./record-files.js";

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
 * The files below a folder at a revision whose names match.
 * @throws UserError where git knows no such revision.
 */
export function filesAt(
  revision: string,
  folder: string,
  name: RegExp,
  given: string,
): RecordFiles {
  const listed = git(["ls-tree", "-r", "--full-tree", "-z", revision, folder], given).toString();
  const ids = new Map(
    listed.split("\0").flatMap((line) => {
      const [, id = "", file = ""] = /^\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
      return name.test(file) ? [[file, id] as const] : [];
    }),
  );
  return {
    ids,
    read: (files) =>
      blobs(
        files.map((file) => ids.get(file) ?? file),
        given,
      ),
  };
}

// One run for all: each comes with a line that tells its size.
function blobs(ids: readonly string[], given: string): Buffer[] {
  if (ids.length === 0) return [];
  const output = git(["cat-file", "--batch"], given, ids.map((id) => `${id}\n`).join(""));
  let at = 0;
  return ids.map(() => {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    const bytes = output.subarray(end + 1, end + 1 + size);
    at = end + 2 + size;
    return bytes;
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
