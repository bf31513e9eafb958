import type { SandboxSnapshot } from "../../../../src/sandbox/snapshot.js";
import type { Call } from "./bench.js";
import type { KnownObject } from "./known.js";

/** What lasts from page to page of a visit. */
export interface Kept {
  snapshot: SandboxSnapshot;
  calls: Call[];
  known: KnownObject[];
}

const name = "wooshpay-review";

/** What an earlier page of the visit has kept; undefined where there is nothing. */
export function readKept(): Kept | undefined {
  try {
    const text = sessionStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

/** Keeps the state for the next page. @returns whether that was possible: some browsers keep nothing from the disk. */
export function keep(kept: Kept): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
