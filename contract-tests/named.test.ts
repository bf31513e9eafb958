import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readContradictions, readQuestions } from "../scripts/lint/records.js";
import { areas } from "../scripts/mutate/faults/index.js";
import { filesIn } from "../scripts/support/files.js";
import { rules } from "../src/contract/judge/rules/index.js";
import { assumptions } from "../src/sandbox/assumptions/index.js";
import { operations, root } from "./support/bundle.js";
import { folder } from "./support/editor.js";
import { type Member, membersOf } from "./support/interface.js";
import { type Call, calls, codeIn, knownOptions, optionTables } from "./support/named.js";
import { pages, sources } from "./support/readme.js";
import { vectors } from "./support/vectors.js";

const words = pages.map(({ text }) => text).join("\n");
const forUsers = pages.filter(({ file }) => /^README|^docs/.test(file));

describe("a command that a page names is there, with its options", async () => {
  const known = await knownOptions();
  const all = [...known.values()].flat();
  const isThere = ({ command, options }: Call) => {
    const own = command === undefined ? all : known.get(command);
    return own !== undefined && options.every((option) => own.includes(option));
  };

  test.for(pages)("$file", ({ file }) => {
    const wrong = calls.filter((call) => call.file === file && !isThere(call));
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  test("and pages name each command", () => {
    const named = new Set(calls.map(({ command }) => command));
    const own = [...known.keys()].filter((name) => !name.startsWith("run "));
    expect(own.filter((name) => !named.has(name))).toEqual([]);
  });
});

/** Whose options the tables of a page list, in its order. */
const listed: Record<string, readonly (readonly [type: string, file: string])[]> = {
  "docs/client.md": [["WooshPayOptions", "src/client/options.ts"]],
  "docs/sandbox.md": [["SandboxOptions", "src/sandbox/options.ts"]],
  "docs/webhooks.md": [
    ["WebhookHandlerOptions", "src/webhooks/handlers/options.ts"],
    ["VerifyWebhookOptions", "src/webhooks/verify.ts"],
    ["EventDeduplicatorOptions", "src/webhooks/deduplicate.ts"],
  ],
};

describe("a table of options has each that there is, with its default", () => {
  const tables = pages.flatMap(({ file, text }) =>
    optionTables(text).map((rows, index) => {
      const [type = "none", source = "package.json"] = listed[file]?.[index] ?? [];
      return { name: `${file}: ${type}`, rows, members: membersOf(type, source) };
    }),
  );

  test.for(tables)("$name", ({ rows, members }) => {
    const named = rows.flatMap(({ names }) => names);
    expect(named.toSorted()).toEqual([...members.keys()].sort());
    for (const { names, default: usual } of rows) {
      const [name = "", ...others] = names;
      const { comment, isRequired } = members.get(name) as Member;
      // One of several is enough.
      if (others.length === 0) expect([name, usual === "required"]).toEqual([name, isRequired]);
      for (const fact of factsIn(usual)) expect(plain(comment), name).toMatch(fact);
    }
  });

  test("and each type is that of a table", () => {
    expect(tables).toHaveLength(Object.values(listed).flat().length);
  });
});

// Numbers, true and false, and what stands as code: the words around them differ.
function factsIn(usual: string): RegExp[] {
  const facts = [...codeIn(usual), ...(plain(usual).match(/\b(?:\d+|true|false)\b/g) ?? [])];
  return facts.map((fact) => new RegExp(`(?<!\\w)${fact}(?!\\w)`, "i"));
}

function plain(text: string): string {
  return text.replace(/(?<=\d)[ ,](?=\d{3}\b)/g, "");
}

describe("what an entry exports stands in a page", async () => {
  // One for each schema: a page shows one.
  const entries = [...sources].filter(([entry]) => !entry.endsWith("/validators"));

  test.for(entries)("%s", async ([, source]) => {
    // The matchers for Jest and Vitest export nothing, and want their runner.
    const names = source.includes("/testing/") ? [] : Object.keys(await import(source));
    const code = new Set(forUsers.flatMap(({ text }) => text.match(/\b\w+\b/g)));
    expect(names.filter((name) => !code.has(name))).toEqual([]);
  });
});

test("variables of the environment that are read stand in a page, and no others", () => {
  const files = filesIn(`${folder}src`, ".ts").filter((file) => !file.endsWith(".test.ts"));
  const source = files.map((file) => readFileSync(`${folder}src/${file}`, "utf8")).join("\n");
  const variables = (text: string) => [...new Set(text.match(/\bWOOSHPAY_[A-Z_]*[A-Z]\b/g))].sort();
  const scripts = ["WOOSHPAY_TEST_KEY"];
  expect(variables(words)).toEqual([...variables(source), ...scripts].sort());
});

/** What pages count, and how much of it there is. */
const counts: readonly (readonly [figure: RegExp, count: number])[] = [
  [/(\d+) operations\b/g, ofSection("paths")],
  [/(\d+) webhooks\b/g, ofSection("webhooks")],
  [/(\d+) payment methods\b/g, paymentMethods()],
  [
    /(\d+) contradictions between/g,
    sum(readContradictions(folder).map(({ source }) => source.data.contradictions)),
  ],
  [
    /(\d+) (?:open )?questions\b/g,
    sum(readQuestions(folder).map(({ source }) => source.data.questions)),
  ],
  [/(\d+) rules that no schema/g, rules.length],
  [/(\d+) named switches/g, Object.keys(assumptions).length],
  [/(\d+) vectors/g, vectors.length],
  [/(\d+) documented flows/g, flows()],
];

describe("a figure that a page tells is true", () => {
  // What is released stays as it was.
  const changelog = (text: string) => text.split(/^## (?!.*\(unreleased\)).*$/m)[0] ?? "";
  const told = pages.flatMap(({ file, text }) =>
    counts.flatMap(([figure, count]) =>
      [...(file === "CHANGELOG.md" ? changelog(text) : text).matchAll(figure)].map(
        ([whole, number]) => ({ name: `${file}: ${whole}`, number: Number(number), count }),
      ),
    ),
  );

  test.for(told)("$name", ({ number, count }) => {
    expect(number).toBe(count);
  });

  test("and so are the faults that are made on purpose", () => {
    const [, number = ""] = /more than ([\d,]+) faults/.exec(words) ?? [];
    const there = areas.flatMap(({ faults }) => faults).length;
    expect(there).toBeGreaterThan(Number(number.replace(",", "")));
    expect(told.length).toBeGreaterThan(5);
  });
});

function ofSection(name: string): number {
  return [...operations.values()].filter(({ section }) => section === name).length;
}

function paymentMethods(): number {
  const text = readFileSync(new URL("spec/registers/payment-methods.yaml", root), "utf8");
  return (parse(text) as { methods: unknown[] }).methods.length;
}

function flows(): number {
  const files = filesIn(`${folder}generated/flows`, ".json");
  return sum(
    files.map(
      (file) => JSON.parse(readFileSync(`${folder}generated/flows/${file}`, "utf8")).workflows,
    ),
  );
}

function sum(lists: readonly (readonly unknown[])[]): number {
  return lists.flat().length;
}
