import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../support/cli.js";
import { temporaryFolder } from "../support/ending.js";
import { runProgram } from "../support/tools.js";
import { type Diagnostic, judge, mistakesIn, readDiagnostics } from "./mistakes.js";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const folder = temporaryFolder("wooshpay-mistakes-");
afterAll(() => folder.remove());

/** What is said of each file, once the compiler has read it; the place of its mistake goes first. */
const files: Record<string, { text: string; said: string[] }> = {
  "a mistake where it is announced": {
    text: `// refused at nmae, says 'nmae' does not exist
export const tea: { name: string } = { nmae: "Tea" };`,
    said: [],
  },
  "the words in a later line of the message": {
    text: `declare const list: { name: string }[];
// refused at other, says Type 'string' is not assignable to type 'number'
export const other: { name: number }[] = list;`,
    said: [],
  },
  "two mistakes": {
    text: `// refused at one, says not assignable
export const one: number = "1";
// refused at two, says not assignable
export const two: number = "2";`,
    said: [],
  },
  "right code": {
    text: `// refused at one, says not assignable
export const one: number = 1;`,
    said: ["2:14 a compiler that refuses one, and says not assignable; nothing of the kind"],
  },
  "another message": {
    text: `// refused at one, says does not exist
export const one: number = "1";`,
    said: [
      "2:14 a compiler that refuses one, and says does not exist; nothing of the kind",
      "2:14 code that compiles; error TS2322: Type 'string' is not assignable to type 'number'.",
    ],
  },
  "another place": {
    text: `// refused at number, says not assignable
export const one: number = "1";`,
    said: [
      "2:19 a compiler that refuses number, and says not assignable; nothing of the kind",
      "2:14 code that compiles; error TS2322: Type 'string' is not assignable to type 'number'.",
    ],
  },
  "a second mistake that is not announced": {
    text: `// refused at one, says not assignable
export const one: number = "1";
export const two: number = "2";`,
    said: [
      "3:14 code that compiles; error TS2322: Type 'string' is not assignable to type 'number'.",
    ],
  },
};

const wrong = write(
  "wrong",
  Object.fromEntries(Object.entries(files).map(([name, { text }]) => [name, text])),
);

function nameOf(title: string): string {
  return `${title.replaceAll(" ", "-")}.ts`;
}

/** Writes files into a folder of their own. */
function write(name: string, texts: Record<string, string>): string {
  const home = path.join(folder.path, name);
  mkdirSync(home);
  for (const [file, text] of Object.entries(texts))
    writeFileSync(path.join(home, nameOf(file)), text);
  return home;
}

describe("of a file is said", () => {
  let diagnostics: Diagnostic[] = [];
  beforeAll(async () => {
    const inputs = Object.keys(files).map((name) => `wrong/${nameOf(name)}`);
    const parameters = ["--strict", "--noEmit", "--pretty", "false", ...inputs];
    const { output } = await runProgram(process.execPath, [compiler, ...parameters], {
      cwd: folder.path,
    });
    diagnostics = readDiagnostics(output);
  });

  test.for(Object.entries(files))("%s", ([name, { said }]) => {
    const isOwn = ({ file }: { file: string }) => file === `wrong/${nameOf(name)}`;
    const mistakes = mistakesIn(wrong, folder.path).filter(isOwn);
    const problems = judge(diagnostics.filter(isOwn), mistakes);
    expect(
      problems.map(
        ({ line, column, expected, found }) => `${line}:${column} ${expected}; ${found}`,
      ),
    ).toEqual(said);
  });
});

describe("a file has to announce", () => {
  test.for([
    ["nothing", "export const one = 1;", "nothing/one.ts: expected a comment"],
    [
      "absent",
      "// refused at two, says any\nexport const one = 1;",
      "absent/one.ts:2: expected two, found none",
    ],
  ])("what is there: %s", ([name, text, message]) => {
    const home = write(name as string, { one: text as string });
    expect(() => mistakesIn(home, folder.path)).toThrow(UserError);
    expect(() => mistakesIn(home, folder.path)).toThrow(message as string);
  });
});
