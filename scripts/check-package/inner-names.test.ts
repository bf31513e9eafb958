import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../support/ending.js";
import { innerNames } from "./inner-names.js";

const folder = temporaryFolder("wooshpay-inner-names-");
afterAll(() => folder.remove());

const written: Record<string, string> = {
  "entries.d.ts": `export declare const a: import("teas").Tea;
import type { Pot } from "teas/pots";
export declare const b: import("other/dist/src/index.js").Other;`,
  "inner.d.ts": 'export declare const a: import("teas/dist/generated/models.cjs").Tea;',
  "inside/inner.d.cts": "import type { Pot } from 'teas/src/pots.js';",
  "code.js": 'import "teas/dist/src/index.js";',
};

test("what is inside the package is found in declarations, at any depth", () => {
  mkdirSync(path.join(folder.path, "inside"));
  for (const [name, text] of Object.entries(written))
    writeFileSync(path.join(folder.path, name), text);
  expect(innerNames(folder.path, "teas").map(({ file, found }) => [file, found])).toEqual([
    ["inner.d.ts", '"teas/dist/generated/models.cjs"'],
    ["inside/inner.d.cts", "'teas/src/pots.js'"],
  ]);
});
