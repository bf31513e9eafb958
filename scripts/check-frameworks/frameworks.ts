import type { Framework } from "./framework.js";
import { jest } from "./jest.js";
import { next } from "./next.js";
import { program } from "./programs.js";
import { types } from "./types.js";

/** How the package is tried with each framework. */
export const frameworks: Record<string, Framework> = {
  "undici-6": program("undici.js", "undici-6", "undici-6"),
  "undici-7": program("undici.js", "undici", "undici"),
  "proxy-recipe": program("recipe.js", "undici", "undici", ["--import", "tsx"]),
  "node-fetch-2": program("fetch.js", "node-fetch-2", "node-fetch-2"),
  "node-fetch-3": program("fetch.js", "node-fetch-3", "node-fetch-3"),
  "cross-fetch": program("fetch.js", "cross-fetch", "cross-fetch"),
  msw: program("msw.js", "msw"),
  nock: program("nock.js", "nock"),
  "zone.js": program("zone.js", "zone.js", "before"),
  "zone.js-late": program("zone.js", "zone.js", "after"),
  types,
  tracing: program("tracing.js"),
  "jsdom-29": jest("29", "entries.test.cjs"),
  "jsdom-30": jest("30", "entries.test.cjs"),
  "whatwg-fetch-29": jest("29", "whatwg-fetch.test.cjs"),
  "whatwg-fetch-30": jest("30", "whatwg-fetch.test.cjs"),
  "next-14": next("14"),
  "next-15": next("15"),
  "next-16": next("16"),
};
