import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Diff, diff } from "../../src/review/diff/index.js";
import type { Problem } from "../support/cli.js";
import {
  computed,
  computedOf,
  isUnreleased,
  namesOf,
  sectionOf,
  unexplained,
  withComputed,
  wordsOf,
} from "./changelog.js";
import { currentRelease, keptVersions, type Release, readRelease } from "./releases.js";
import { bumped, bumpOf, compareVersions, isEnough, neededBump } from "./versions.js";

const changelogFile = "CHANGELOG.md";

/** What was compared, and what is wrong. */
export interface ReleaseCheck {
  problems: Problem[];
  /** What was found, in one sentence. */
  summary: string;
}

/** Holds version and changelog against what changed since the last release. */
export function checkRelease(root: string, now = currentRelease(root)): ReleaseCheck {
  const changelog = readFileSync(path.join(root, changelogFile), "utf8");
  const last = keptVersions(root).at(-1);
  const section = sectionOf(changelog, now.version);
  if (last === undefined) {
    const problems = section && isUnreleased(section) ? [] : [notKept(now.version)];
    return { problems, summary: `No release is kept; ${now.version} will be the first.` };
  }
  const found = diff(readRelease(root, last), now);
  const summary = `${found.changes.length} changes since ${last}; ${found.breaks.length > 0 ? `they break ${found.breaks.join(", ")}` : "they break nobody"}.`;
  const version = versionProblems(last, now, found);
  if (last === now.version && found.changes.length === 0 && section && isUnreleased(section))
    return { problems: [stillUnreleased(now.version, section)], summary };
  if (version.length > 0 || found.changes.length === 0) return { problems: version, summary };
  if (!section) {
    const expected = `a section ## ${now.version}; npm run check:release -- --write makes it`;
    return { problems: [{ file: changelogFile, expected, found: "none" }], summary };
  }
  const problems = unexplained(wordsOf(section), found).map((change) => ({
    ...{ file: changelogFile, line: section.before.split("\n").length + 1 },
    expected: `words of yours about what breaks ${change.breaks.join(" and ")}, in the section ## ${now.version}: a line that names ${namesOf(change).slice(0, 4).join(" or ")}`,
    found: `none about ${change.pointer}: ${change.why}`,
  }));
  if (computedOf(section) !== computed(last, found))
    problems.push({
      ...{ file: changelogFile, line: section.before.split("\n").length + 1 },
      expected: "the changes as they are; npm run check:release -- --write computes them",
      found: computedOf(section) === undefined ? "none" : "others",
    });
  if (!isUnreleased(section)) problems.push({ ...notKept(now.version), line: 1 });
  return { problems, summary };
}

function versionProblems(last: string, now: Release, found: Diff): Problem[] {
  const needed = neededBump(last, found);
  const done = bumpOf(last, now.version);
  if (isEnough(done, needed) && compareVersions(last, now.version) <= 0) return [];
  const broken = found.changes.filter(({ breaks }) => breaks.length > 0);
  const [first] = found.changes;
  const what =
    broken.length > 0
      ? `${broken.length} of ${found.changes.length} changes since break ${found.breaks.join(" and ")}`
      : `${found.changes.length} changes since break nobody`;
  const why = first ? `; ${what}, first: ${first.why} (${first.pointer})` : "";
  return [
    {
      file: "package.json",
      pointer: "/version",
      expected: `${bumped(last, needed === "none" ? "patch" : needed)} or later, since ${last} is released${why}`,
      found: now.version,
    },
  ];
}

function stillUnreleased(version: string, { before }: { before: string }): Problem {
  return {
    ...{ file: changelogFile, line: before.split("\n").length + 1 },
    expected: `## ${version} with its date, or alone: it is kept as released`,
    found: `## ${version} (unreleased)`,
  };
}

function notKept(version: string): Problem {
  return {
    file: changelogFile,
    expected: `## ${version} (unreleased), or the release kept by npm run check:release -- --keep`,
    found: `${version} as released, and nothing kept of it`,
  };
}

/**
 * Writes the computed part of the changelog; what people wrote stays.
 * @returns whether there is anything to say.
 */
export function writeChangelog(root: string, now = currentRelease(root)): boolean {
  const last = keptVersions(root).at(-1);
  if (last === undefined) return false;
  const found = diff(readRelease(root, last), now);
  if (found.changes.length === 0 || compareVersions(last, now.version) >= 0) return false;
  const file = path.join(root, changelogFile);
  const changelog = readFileSync(file, "utf8");
  writeFileSync(file, withComputed(changelog, now.version, computed(last, found)));
  return true;
}
