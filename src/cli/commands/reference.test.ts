import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { memoryTerminal } from "../memory-terminal.js";
import { oneFileOf, readSite } from "../reference/one-file.js";
import { openFile } from "../reference/open.js";
import { referencePage } from "../reference/place.js";
import { runProgram } from "../run.js";

let folder: string;
let page: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "reference-"));
  page = path.join(folder, "dist/reference/index.html");
  mkdirSync(path.join(folder, "dist/src/cli"), { recursive: true });
  mkdirSync(path.dirname(page));
  writeFileSync(page, "<!doctype html>");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Programs of a name each, as a shell finds them. */
function onPath(name: string, script: string): Record<string, string> {
  const home = mkdtempSync(path.join(folder, "bin-"));
  writeFileSync(path.join(home, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(home, name), 0o755);
  return { PATH: `${home}${path.delimiter}/usr/bin${path.delimiter}/bin` };
}

test("the page is found from wherever the program lies in the package", () => {
  expect(referencePage(path.join(folder, "dist/src/cli"))).toBe(page);
  expect(referencePage(folder)).toBe(page);
});

test("a package without it says what to do", () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), "no-reference-"));
  expect(() => referencePage(elsewhere)).toThrow(
    /index\.html in the package\n.*none\n.*npm run review/,
  );
  rmSync(elsewhere, { recursive: true });
});

test.for([
  ["linux", "xdg-open", ""],
  ["freebsd", "xdg-open", ""],
  ["darwin", "open", ""],
  ["win32", "rundll32", "url.dll,FileProtocolHandler "],
] as const)("on %s %s opens it", async ([platform, name, words]) => {
  const told = path.join(folder, `told-${platform}`);
  await openFile(page, { environment: onPath(name, `echo "$@" > '${told}'`) }, platform);
  expect(readFileSync(told, "utf8")).toBe(`${words}${page}\n`);
});

test("where nothing opens it, the path is told", async () => {
  const nothing = openFile(page, { environment: { PATH: folder } }, "linux");
  await expect(nothing).rejects.toThrow(`xdg-open (ENOENT)\n  Open it yourself: ${page}`);
  const failing = openFile(page, { environment: onPath("xdg-open", "exit 3") }, "linux");
  await expect(failing).rejects.toThrow("xdg-open that ends with 3");
});

test("the command takes no words", async () => {
  const terminal = memoryTerminal();
  expect(await runProgram(["reference", "refunds"], terminal)).toBe(2);
  expect(terminal.err()).toContain("expected: options alone\n  found:    refunds");
});

test("as one file, it has the pages and programs of the folder", async () => {
  const site = mkdtempSync(path.join(folder, "site-"));
  const files = { "index.html": "<!doctype html>…", "site.css": "p{}", "page.js": "start()" };
  for (const [name, text] of Object.entries({ ...files, "try.js": 'reviewTry("");' }))
    writeFileSync(path.join(site, name), text);
  const text = oneFileOf(await readSite(site));
  expect(text).toContain("<style>p{}</style>");
  expect(text).toContain("<script>start()</script>");
  expect(text).toMatch(
    /pages:\{"index\.html":"[^"]+"\},scripts:\{"try\.js"\(\)\{reviewTry\(""\);\}\}/,
  );
});

test.for([
  [["--one-file", "-", "--open"], "a file, beside --open and --url"],
  [["--one-file", ""], "a file, or - for standard output"],
] as const)("%j is refused", async ([words, told]) => {
  const terminal = memoryTerminal();
  expect(await runProgram(["reference", ...words], terminal)).toBe(2);
  expect(terminal.err()).toContain(told);
  expect(terminal.out()).toBe("");
});
