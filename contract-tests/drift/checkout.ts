import { expect } from "vitest";
import type { DriftFinding } from "../../src/review/drift/findings.js";
import { compare, locksOf, pageText } from "./pages.js";

/** The page that most cases change. */
export const page = pageText("checkout");

/** Its lock. */
export const locks = locksOf({ page });

/** What is found in a capture of it, whatever its name. */
export function findingsOf(text: string): DriftFinding[] {
  return compare({ "renamed.capture": text }, locks).pages.flatMap(({ findings }) => findings);
}

/** The page with one change, which must apply. */
export function edited(find: string | RegExp, put: string): string {
  const text = page.replace(find, put);
  expect(text).not.toBe(page);
  return text;
}
