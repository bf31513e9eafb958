import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { packageVersion } from "../../../generated/version.js";
import type { DiffSide } from "../../review/diff/index.js";
import { type DataFile, parseDataFile, readDataFile } from "../input/data-file.js";
import { packagedPath } from "../packaged.js";
import { ProblemError } from "../problem.js";
import { fileAt, filesAt } from "./git.js";
import { type ReadRecords, type RecordFiles, recordsIn } from "./record-files.js";

/** A side of a comparison as it was read. */
export interface ReadSide extends DiffSide, ReadRecords {
  /** What it is called. */
  name: string;
  /** The file that it was read from, where it is one; it tells the lines of pointers. */
  source?: DataFile | undefined;
  /** Its contradictions and questions, where they are not read yet. */
  recordFiles?: RecordFiles | undefined;
}

/** Where a package or a checkout has its description, and what stands beside it. */
const bundle = "generated/openapi.json";
const resources = "spec";
const recordFile = /(?:^|\/)(contradictions|questions)\.yaml$/;

const expected =
  "a file of JSON or YAML, a folder with generated/openapi.json, git:revision, git:revision:file, or a version";

/**
 * Reads both sides of a comparison, and of their contradictions and questions what may differ.
 * @throws UserError where there is none, or it cannot be read.
 */
export function readSides(old: string, now: string): readonly [ReadSide, ReadSide] {
  const sides = [readSide(old), readSide(now)] as const;
  return [withRecords(sides[0], sides[1]), withRecords(sides[1], sides[0])];
}

// What only one side has is not compared.
function withRecords(side: ReadSide, { records, recordFiles }: ReadSide): ReadSide {
  if (!side.recordFiles || !(records || recordFiles)) return side;
  return { ...side, ...recordsIn(side.recordFiles, new Set(recordFiles?.ids.values())) };
}

/**
 * Reads a description: a file, a folder of this package or of a checkout, a revision of git, or a release by its
 * version.
 * @throws UserError where there is none, or it cannot be read.
 */
function readSide(given: string): ReadSide {
  if (given.startsWith("git:")) return fromGit(given);
  const [, version] = /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(given) ?? [];
  if (version !== undefined && !existsSync(given)) return fromRelease(version);
  if (!existsSync(given))
    throw new ProblemError({ file: given, expected, found: "nothing of this name" });
  if (statSync(given).isDirectory()) return fromFolder(given, given);
  const source = readDataFile(given);
  return { name: given, document: source.value, source };
}

function fromFolder(folder: string, name: string): ReadSide {
  const file = path.join(folder, bundle);
  if (!existsSync(file)) {
    const found = `a folder without ${bundle}`;
    throw new ProblemError({ file: folder, expected, found });
  }
  const source = readDataFile(file);
  const home = path.join(folder, resources);
  const files = existsSync(home)
    ? readdirSync(home, { recursive: true, encoding: "utf8" })
        .filter((one) => recordFile.test(one.replaceAll("\\", "/")))
        .sort()
        .map((one): [string, Buffer] => [path.join(home, one), readFileSync(path.join(home, one))])
    : [];
  if (files.length === 0) return { name, document: source.value, source };
  const held = new Map(files);
  const recordFiles: RecordFiles = {
    ids: new Map(files.map(([file, bytes]) => [file, blobId(bytes)])),
    read: (wanted) => wanted.map((file) => held.get(file) as Buffer),
  };
  return { name, document: source.value, source, recordFiles };
}

// A repository with longer ids has none that is the same, and all is read.
function blobId(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function fromGit(given: string): ReadSide {
  const [, revision = "", file] = /^git:([^:]*)(?::(.+))?$/.exec(given) ?? [];
  if (revision === "" || revision.startsWith("-"))
    throw new ProblemError({
      file: given,
      expected: "git:revision, or git:revision:file",
      found: "no revision",
    });
  const source = parseDataFile(given, fileAt(revision, file ?? bundle, given));
  if (file !== undefined) return { name: given, document: source.value };
  const recordFiles = filesAt(revision, resources, recordFile, given);
  return { name: given, document: source.value, ...(recordFiles.ids.size > 0 && { recordFiles }) };
}

function fromRelease(version: string): ReadSide {
  const home = path.resolve(packagedPath(bundle) ?? bundle, "../..");
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
