import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Finding } from "../../src/contract/finding.js";
import { createContract } from "../../src/contract/index.js";
import { pointerKeys } from "../../src/contract/json.js";
import { bundle, root } from "../support/bundle.js";
import { register } from "../support/payloads.js";
import { corpus, type Expected, exchangeOf, type Row } from "./corpus.js";

/** What the rows send that may not be shown anywhere. */
const secrets = [
  ...["sk_test_exchanges", "sk_live_exchanges", "pk_test_exchanges", "whsec_exchanges", "hunter2"],
  ...["c2tfdGVzdF9leGNoYW5nZX", "c2tfbGl2ZV9leGNoYW5nZX", "YzJ0ZmRHVnpkRjls", "_secret_abcdefgh"],
  ...["4242424242424242", "9471"],
];

const contract = createContract();
const rows = [...corpus].flatMap(([theme, some]) => some.map((row) => ({ theme, row })));
const found = new Map<Row, Finding[]>(
  rows.map(({ row }) => [row, contract.check(exchangeOf(row))]),
);
const all = [...found.values()].flat();

describe.each([...corpus])("%s:", (_theme, some) => {
  test.each(some)("$name", (row) => {
    const findings = found.get(row) ?? [];
    expect(findings.map(asExpected(row.findings))).toEqual(row.findings);
  });
});

test("there are enough exchanges, and each has a name of its own", () => {
  const names = rows.map(({ theme, row }) => `${theme}: ${row.name}`);
  expect(names.length).toBeGreaterThanOrEqual(380);
  expect(new Set(names).size).toBe(names.length);
  expect([...corpus.keys()]).toEqual(themes);
});

const themes = ["advice", "answers", "deliveries", "messages", "requests", "right"];

test("every rule that needs no strictness is broken by some row, but for those with rows of their own", () => {
  const broken = new Set(all.map(({ rule }) => rule));
  const wanted = [
    ...["path", "method", "credentials", "content-type", "body", "status", "undeclared"],
    ...["signature", "delivery-status", "type", "const", "enum", "required", "pattern", "not"],
    ...["additionalProperties", "minimum", "maximum", "maxLength", "plausible-moment"],
    ...["id-prefix", "known-value", "whole-amount", "one-mode", "registered-currency"],
  ];
  expect(wanted.filter((rule) => !broken.has(rule))).toEqual([]);
});

test("each finding points to a place of the description", () => {
  const pointers = [...new Set(all.map(({ schemaPointer }) => schemaPointer))];
  expect(pointers.length).toBeGreaterThan(50);
  expect(pointers.filter((pointer) => !isPlace(pointer))).toEqual([]);
});

test("each finding rests on pages that are registered", () => {
  const pages = { ...register.documents, ...register.pages };
  const cited = [...new Set(all.flatMap(({ evidence }) => evidence.pages))];
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((id) => !(id in pages))).toEqual([]);
});

test.each(["contradictions", "questions"] as const)("the %s of findings are recorded", (kind) => {
  const ids = new Set(recordsOf(kind));
  const cited = [...new Set(all.flatMap((one) => one[kind]))];
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter((id) => !ids.has(id))).toEqual([]);
});

test("what is found, expected and to be done is said in whole words", () => {
  for (const { expected, found, hint, rule } of all) {
    expect(hint, rule).toMatch(/^[A-Z].{5,}[.?]$/s);
    for (const text of [expected, found]) {
      expect(text, rule).not.toMatch(/(?:^|[^"])undefined|^$/);
      expect(text.length, text).toBeLessThanOrEqual(320);
    }
  }
});

test("no finding shows a secret, and none is missing from what was sent", () => {
  const text = JSON.stringify(all);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  const sent = JSON.stringify(rows.map(({ row }) => exchangeOf(row)));
  // Of these only the Base64 is sent.
  const planted = secrets.filter((secret) => !/^[ps]k_live|^pk_|^whsec|^hunter2/.test(secret));
  expect(planted.filter((secret) => !sent.includes(secret))).toEqual([]);
});

test("each finding has a command that shows it again, with the key for the API alone", () => {
  for (const [{ of }, findings] of found)
    for (const { repeat } of findings)
      expect(repeat).toMatch(
        of.startsWith("on") ? /^curl -X POST / : /^curl -u "\$WOOSHPAY_SECRET_KEY:" /,
      );
});

// What a row leaves out is not compared.
function asExpected(expected: readonly Expected[]) {
  return (finding: Finding, index: number): Partial<Expected> => {
    const plain = { ...finding, level: finding.evidence.level };
    const names = Object.keys(expected[index] ?? { rule: "", severity: "", side: "", pointer: "" });
    return Object.fromEntries(names.map((name) => [name, plain[name as keyof typeof plain]]));
  };
}

function isPlace(pointer: string): boolean {
  let place: unknown = bundle;
  for (const key of pointerKeys(pointer)) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return false;
    place = (place as Record<string, unknown>)[key];
  }
  return true;
}

function recordsOf(kind: "contradictions" | "questions"): string[] {
  const files = readdirSync(new URL("spec", root), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(`${kind}.yaml`))
    .map((file) => parse(readFileSync(new URL(`spec/${file}`, root), "utf8")))
    .flatMap((content) => (content[kind] as { id: string }[]).map(({ id }) => id));
}
