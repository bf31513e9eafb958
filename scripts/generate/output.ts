import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pointerTo } from "../../src/contract/json.js";
import { failOn, type Problem } from "../support/cli.js";

/** Generated files: name below generated/ → content. */
export type Output = Record<string, string>;

/** Writes all files, each in one step; removes what is no longer generated. */
export function writeOutput(root: string, output: Output): void {
  const folder = path.join(root, "generated");
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(output)) {
    const file = path.join(folder, name);
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  }
  for (const name of extraFiles(folder, output))
    rmSync(path.join(folder, name), { recursive: true });
}

/** @throws UserError that names the first difference of every file that is not as generated. */
export function compareOutput(root: string, output: Output): void {
  const folder = path.join(root, "generated");
  const differences = Object.entries(output).flatMap(([name, content]) => {
    const file = path.join(folder, name);
    const current = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    return current === content ? [] : [difference(`generated/${name}`, content, current)];
  });
  const extra = extraFiles(folder, output).map((name) => ({
    file: `generated/${name}`,
    expected: "only files that npm run generate makes",
    found: "a file that it does not make",
  }));
  failOn([...differences, ...extra]);
}

function extraFiles(folder: string, output: Output): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !(name in output)) : [];
}

function difference(file: string, expected: string, found: string | undefined): Problem {
  if (found === undefined) return { file, expected: "the generated file", found: "nothing" };
  if (file.endsWith(".json")) {
    const inside = jsonDifference(parse(expected), parse(found), "");
    if (inside) return { file, ...inside };
  }
  const expectedLines = expected.split("\n");
  const foundLines = found.split("\n");
  const index = expectedLines.findIndex((line, at) => line !== foundLines[at]);
  const line = index < 0 ? expectedLines.length : index;
  return {
    file,
    line: line + 1,
    expected: lineExcerpt(expectedLines[line]),
    found: lineExcerpt(foundLines[line]),
  };
}

function lineExcerpt(line: string | undefined): string {
  return shorten(line?.trim() || "the end of the file or an empty line");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Inside = Pick<Problem, "pointer" | "expected" | "found">;

/** The first place where two JSON values differ, keys in order included. */
function jsonDifference(expected: unknown, found: unknown, pointer: string): Inside | undefined {
  if (!isObject(expected) || !isObject(found))
    return isDeepStrictEqual(expected, found)
      ? undefined
      : { pointer, expected: excerpt(expected), found: excerpt(found) };
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const inner = jsonDifference(expected[key], found[key], pointerTo(pointer, key));
    if (inner) return inner;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function excerpt(value: unknown): string {
  if (value === undefined) return "nothing";
  return shorten(JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
