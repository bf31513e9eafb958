import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isObject } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { factLockFile } from "../support/layout.js";
import { fingerprintOf, type Register } from "../support/page-register.js";
import { withoutMembers } from "../support/without.js";
import type { FactsFile } from "./facts.js";

/** Hashes of facts, by folder and part, and of the payloads of each page. */
export interface FactLocks {
  folders: Record<string, Record<string, string>>;
  pages: Record<string, string>;
}

// Words about a fact, which say nothing that anything is held against.
const words = ["notes", "summary"];

/**
 * Facts and payloads that are not those which were held against the fact sheets: a mistake that is made in
 * the facts, the description and the payloads alike shows here, where the sheets are not at hand.
 */
export function lockProblems(root: string, files: FactsFile[], register: Register): Problem[] {
  const file = path.join(root, factLockFile);
  if (!existsSync(file)) return [problem("", "a file", "nothing")];
  const locked = JSON.parse(readFileSync(file, "utf8")) as FactLocks;
  const found = locksOf(files, register);
  const folders = new Set([...Object.keys(locked.folders), ...Object.keys(found.folders)]);
  return [
    ...[...folders].flatMap((name) =>
      differences(`facts of ${name}`, locked.folders[name], found.folders[name]),
    ),
    ...differences("payloads of the page", locked.pages, found.pages),
  ];
}

/** Writes the hashes; only once the fact sheets say the same. */
export function writeLocks(root: string, files: FactsFile[], register: Register): void {
  const text = JSON.stringify(locksOf(files, register), null, 1);
  writeFileSync(path.join(root, factLockFile), `${text}\n`);
}

function locksOf(files: FactsFile[], register: Register): FactLocks {
  const folders = files.map(({ folder, source }) => [folder.name, partsOf(source.data as object)]);
  const pages = { ...register.documents, ...register.pages };
  const printing = Object.entries(pages).flatMap(([id, { payloads = [] }]) =>
    payloads.length > 0 ? [[id, fingerprintOf(payloads)]] : [],
  );
  return { folders: Object.fromEntries(folders), pages: Object.fromEntries(printing) };
}

// Parts that have a name have a hash each, so that a change of the locks says what changed.
function partsOf(facts: object): Record<string, string> {
  const parts = Object.entries(facts).flatMap(([section, value]): [string, unknown][] => {
    if (!Array.isArray(value)) {
      const isNamed = ["objects", "enumerations", "tables"].includes(section);
      if (!isNamed) return [[section, value]];
      return Object.entries(value).map(([name, part]) => [`${section} ${name}`, part]);
    }
    const nameOf = ({ id, name, type }: Record<string, unknown>) => id ?? name ?? type;
    if (!value.every((part) => isObject(part) && nameOf(part))) return [[section, value]];
    return value.map((part) => [`${section} ${nameOf(part)}`, part]);
  });
  return Object.fromEntries(
    parts.map(([name, part]) => [name, fingerprintOf(withoutMembers(part, words))]),
  );
}

function differences(
  what: string,
  locked: Record<string, string> = {},
  found: Record<string, string> = {},
): Problem[] {
  const names = [...new Set([...Object.keys(locked), ...Object.keys(found)])];
  return names
    .filter((name) => locked[name] !== found[name])
    .map((name) =>
      problem(
        `${what}: ${name}`,
        `${locked[name] ?? "none"}, what the fact sheets say; facts change only with a page: ` +
          "`npm run check:sheets -- <folder> --write-locks`",
        found[name] ?? "none",
      ),
    );
}

function problem(pointer: string, expected: string, found: string): Problem {
  return { file: factLockFile, pointer, expected, found };
}
