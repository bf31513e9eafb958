import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../problem.js";
import { why } from "./file.js";
import { fileSource, type Source } from "./source.js";

/** What is to be read, and what is wrong with what was asked for. */
export interface Targets {
  sources: Source[];
  problems: Problem[];
}

const fixtureNames = /\.json$/i;
const recordingNames = /\.(?:har|ndjson|jsonl)(?:\.gz)?$/i;

/** Folders that hold other people's files. */
const passedOver = new Set(["node_modules", ".git"]);

/** The files that names stand for: themselves, those of a folder and its folders, what is piped in for `-`. */
export function findTargets(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  besides: readonly string[] = [],
): Targets {
  const targets: Targets = { sources: [], problems: [] };
  const left = new Set(besides.map((file) => path.resolve(file)));
  for (const name of new Set(names)) {
    if (name === "-") targets.sources.push({ name, isNamed: true, open: () => stdin });
    else if (address.test(name)) targets.problems.push({ file: name, ...anAddress });
    else addPath(name, left, targets);
  }
  return targets;
}

const address = /^https?:\/\//i;
const anAddress = { expected: "a file, a folder or -", found: "an address" };

function addPath(name: string, left: ReadonlySet<string>, { sources, problems }: Targets): void {
  try {
    if (!statSync(name).isDirectory()) sources.push(fileSource(name, true));
    else {
      const files = filesIn(name).filter((file) => !left.has(path.resolve(file)));
      sources.push(...files.map((file) => fileSource(file, false)));
      if (files.length === 0) problems.push({ file: name, ...emptyFolder });
    }
  } catch (error) {
    problems.push({
      file: name,
      expected: "a file or a folder that can be read",
      found: why(error),
      ...(host.test(name) && { hint: `For a server put http:// in front: http://${name}` }),
    });
  }
}

const host = /^[\w.-]+:\d+(\/|$)|^localhost(\/|$)/;

const emptyFolder = {
  expected: "a folder with files *.json, *.har or *.ndjson",
  found: "none, nor in the folders in it",
};

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesIn(file);
      return fixtureNames.test(entry.name) || recordingNames.test(entry.name) ? [file] : [];
    });
}
