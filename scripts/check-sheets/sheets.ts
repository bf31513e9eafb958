import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { isObject } from "../../src/contract/json.js";
import { ProblemError } from "../support/cli.js";
import type { Register } from "../support/page-register.js";
import { readSource } from "../support/source-file.js";
import type { Node, PageKey } from "./reading.js";

/** What somebody who read the pages wrote down of them, apart from this project. */
export interface Sheet {
  /** Name of its file. */
  name: string;
  data: Node;
  /** All texts and numbers in it. */
  said: ReadonlySet<string>;
}

/**
 * The fact sheets of a folder.
 * @throws UserError where the folder holds none, or one that does not parse.
 */
export function readSheets(folder: string): Sheet[] {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((one) => one.endsWith(".yaml"))
    : [];
  if (names.length === 0)
    throw new ProblemError({
      file: folder,
      expected: "a folder with fact sheets (*.yaml)",
      found: "none",
    });
  return names.sort().map((name) => {
    const { data } = readSource<Node>(path.join(folder, name), folder);
    return { name, data, said: new Set(scalars(data).map(plain)) };
  });
}

/** All texts, numbers and yes-or-no inside of a value. */
export function scalars(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(scalars);
  return isObject(value) ? Object.values(value).flatMap(scalars) : [String(value)];
}

/** A text in one line. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const numbered = /^(?:api-|doc-)?(\d{5,})(?:e0|m0)?$/;

/** Gives all addresses of a page one key: `api-42628142`, `42628142e0` and `42628142e0.md` are one page. */
export function pageKeys({ documents }: Register): PageKey {
  const files = new Map(
    Object.entries(documents).map(([id, { file }]) => [`documents/${file}`, id]),
  );
  return (page) => {
    const name = page.replace(/\.md$/, "");
    return files.get(name) ?? numbered.exec(name)?.[1] ?? name;
  };
}
