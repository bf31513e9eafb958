import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { DiffSide } from "../../src/review/diff/index.js";
import { readContradictions, readQuestions } from "../lint/records.js";
import { bundleFile } from "../support/bundle-file.js";
import { ProblemError } from "../support/cli.js";
import { compareVersions } from "./versions.js";

/** A description that was released, with its contradictions and questions. */
export interface Release extends DiffSide {
  version: string;
}

const home = "releases";
const ending = ".json.br";

/** The versions that are kept, the oldest first. */
export function keptVersions(root: string): string[] {
  const folder = path.join(root, home);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort(compareVersions);
}

/** A release that is kept. */
export function readRelease(root: string, version: string): Release {
  const bytes = readFileSync(path.join(root, home, `${version}${ending}`));
  return { ...JSON.parse(brotliDecompressSync(bytes).toString()), version };
}

/** The description as it is now, under the version of package.json. */
export function currentRelease(root: string): Release {
  const document = JSON.parse(readFileSync(bundleFile(root), "utf8"));
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const records = {
    contradictions: readContradictions(root).flatMap(({ source }) =>
      source.data.contradictions.map(({ id, title, operations, decision, reason }) => ({
        ...{ id, title, operations, decision, reason },
      })),
    ),
    questions: readQuestions(root).flatMap(({ source }) =>
      source.data.questions.map(({ id, question, at }) => ({ id, question, at })),
    ),
  };
  return { version, document, records };
}

/**
 * Keeps the description as that of the version of package.json; what is kept already stays as it is.
 * @returns the file, from the root.
 * @throws UserError where that version is kept with something else in it.
 */
export function keepRelease(root: string, now = currentRelease(root)): string {
  const { version, ...content } = now;
  const file = path.join(home, `${version}${ending}`);
  const text = JSON.stringify(content);
  if (existsSync(path.join(root, file))) {
    const { version: _, ...kept } = readRelease(root, version);
    if (JSON.stringify(kept) === text) return file;
    const expected = "a version that is not kept yet; what was released does not change";
    throw new ProblemError({ file, expected, found: "another description" });
  }
  mkdirSync(path.join(root, home), { recursive: true });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  writeFileSync(path.join(root, file), brotliCompressSync(text, { params }));
  return file;
}
