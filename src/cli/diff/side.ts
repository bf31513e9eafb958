import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { packageVersion } from "../../../generated/version.js";
import { isObject } from "../../contract/json.js";
import type { DiffSide, Records } from "../../review/diff/index.js";
import { parseSource, readSource, type Source } from "../flows/source.js";
import { ProblemError, UserError } from "../problem.js";
import { fileAt, filesAt } from "./git.js";

/** A side of a comparison as it was read. */
export interface ReadSide extends DiffSide {
  /** What it is called. */
  name: string;
  /** The file that it was read from, where it is one; it tells the lines of pointers. */
  source?: Source | undefined;
  /** Why contradictions and questions are not known, where they should be. */
  note?: string | undefined;
}

/** Where a package or a checkout has its description, and what stands beside it. */
const bundle = "generated/openapi.json";
const resources = "spec";
const recordFile = /(?:^|\/)(contradictions|questions)\.yaml$/;

const expected =
  "a file of JSON or YAML, a folder with generated/openapi.json, git:revision, git:revision:file, or a version";

/**
 * Reads a description: a file, a folder of this package or of a checkout, a revision of git, or a release by its
 * version.
 * @throws UserError where there is none, or it cannot be read.
 */
export function readSide(given: string): ReadSide {
  if (given.startsWith("git:")) return fromGit(given);
  if (/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(given) && !existsSync(given)) return fromRelease(given);
  if (!existsSync(given))
    throw new ProblemError({ file: given, expected, found: "nothing of this name" });
  if (statSync(given).isDirectory()) return fromFolder(given, given);
  const source = readSource(given);
  return { name: given, document: source.value, source };
}

function fromFolder(folder: string, name: string): ReadSide {
  const file = path.join(folder, bundle);
  if (!existsSync(file)) {
    const found = `a folder without ${bundle}`;
    throw new ProblemError({ file: folder, expected, found });
  }
  const source = readSource(file);
  const home = path.join(folder, resources);
  const files = existsSync(home)
    ? readdirSync(home, { recursive: true, encoding: "utf8" })
        .filter((one) => recordFile.test(one.replaceAll("\\", "/")))
        .sort()
        .map((one): [string, Buffer] => [path.join(home, one), readFileSync(path.join(home, one))])
    : [];
  return { name, document: source.value, source, ...recordsOf(files) };
}

function fromGit(given: string): ReadSide {
  const [, revision = "", file] = /^git:([^:]*)(?::(.+))?$/.exec(given) ?? [];
  if (revision === "" || revision.startsWith("-"))
    throw new ProblemError({
      file: given,
      expected: "git:revision, or git:revision:file",
      found: "no revision",
    });
  const source = parseSource(given, fileAt(revision, file ?? bundle, given));
  if (file !== undefined) return { name: given, document: source.value };
  return {
    name: given,
    document: source.value,
    ...recordsOf(filesAt(revision, "spec", recordFile, given)),
  };
}

function fromRelease(version: string): ReadSide {
  const home = packageFolder();
  const kept = path.join(home, "releases");
  const file = path.join(kept, `${version}.json.br`);
  if (existsSync(file)) {
    const { document, records } = JSON.parse(brotliDecompressSync(readFileSync(file)).toString());
    return { name: version, document, records };
  }
  const own = packageVersion.split("/").at(-1);
  if (version === own) return fromFolder(home, version);
  const known = existsSync(kept)
    ? readdirSync(kept).flatMap((name) => /^(.+)\.json\.br$/.exec(name)?.[1] ?? [])
    : [];
  const names = [...new Set([...known, own ?? ""])].filter(Boolean).join(", ");
  throw new ProblemError({
    file: version,
    expected: `a release that is kept: ${names}`,
    found: "none of this version",
  });
}

/** The contradictions and questions of files; undefined where there are none, or nothing reads them. */
function recordsOf(files: readonly [file: string, bytes: Buffer][]): {
  records?: Records;
  note?: string;
} {
  const records = { contradictions: [] as unknown[], questions: [] as unknown[] };
  if (files.length === 0) return {};
  try {
    for (const [file, bytes] of files) {
      const { value } = parseSource(file, bytes);
      if (!isObject(value)) continue;
      for (const kind of ["contradictions", "questions"] as const)
        if (Array.isArray(value[kind])) records[kind].push(...value[kind]);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { note: `Contradictions and questions are not compared.\n${error.message}` };
  }
  return { records: records as unknown as Records };
}

// The code stands at another depth in the package than in its sources.
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, bundle)) && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  return folder;
}
