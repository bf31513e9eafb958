import type { Diff } from "../../src/review/diff/index.js";

/** How far a version goes beyond another. */
export type Bump = "none" | "patch" | "minor" | "major";

const bumps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Less than 0 where the first is older; a version that is not final yet is older than that which is. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map(partsOf) as [number[], number[]];
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** Which part of a version has gone up. */
export function bumpOf(old: string, now: string): Bump {
  const [a, b] = [old, now].map(partsOf) as [number[], number[]];
  if (compareVersions(old, now) >= 0) return "none";
  if (a[0] !== b[0]) return "major";
  return a[1] !== b[1] ? "minor" : "patch";
}

/**
 * Which part has to go up, by semantic versioning: before 1.0.0 a break is a minor version, and what is new a patch.
 * @param old the version that was released.
 */
export function neededBump(old: string, { breaks, changes }: Diff): Bump {
  if (changes.length === 0) return "none";
  const isNew = changes.some(({ kind }) => kind === "meaning" || kind === "name");
  const needed: Bump = breaks.length > 0 ? "major" : isNew ? "minor" : "patch";
  if (partsOf(old)[0] !== 0) return needed;
  return needed === "major" ? "minor" : "patch";
}

/** Whether a version has gone up far enough. */
export function isEnough(done: Bump, needed: Bump): boolean {
  return bumps.indexOf(done) >= bumps.indexOf(needed);
}

/** The next version with a part gone up. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(version);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function partsOf(version: string): number[] {
  const [, major, minor, patch, early] = /^(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(version) ?? [];
  return [Number(major), Number(minor), Number(patch), early ? 0 : 1];
}
