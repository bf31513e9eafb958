import { describe, expect, test } from "vitest";
import { baselineOf } from "../baseline.js";
import { type Severity, severities } from "../finding.js";
import {
  emptyReport,
  finding,
  fineReport,
  manyFindings,
  place,
  sampleReport,
} from "./examples/report.js";
import { text } from "./text.js";

// Chinese characters take two columns.
const columnsOf = (line: string) => line.length + (line.match(/[\u4e00-\u9fff]/g) ?? []).length;

const linesOf = (told: string) => told.trimEnd().split("\n");

describe("a text", () => {
  test("has no line of more than 100 columns, whatever stands in it", () => {
    const long = "/averyveryverylongname".repeat(20);
    const odd = finding({
      ...{ pointer: long, found: `"${"测试".repeat(120)}"`, hint: "word ".repeat(80) },
      ...{ rule: "r".repeat(150), operationId: "o".repeat(150), schemaPointer: long },
      ...{ exchange: place(1, `${long}.har`), repeat: `curl -d '${"x".repeat(300)}'` },
    });
    const report = { ...sampleReport, findings: [...sampleReport.findings, odd], targets: [long] };
    const wide = linesOf(text(report, { gone: baselineOf(report).findings, known: 12 })).filter(
      (line) => columnsOf(line) > 100,
    );
    expect(wide).toEqual([]);
  });

  test("shows of the same mistake the command that is shortest", () => {
    const long = finding({ exchange: place(1), repeat: `curl -d '${"x".repeat(300)}'` });
    const findings = [long, { ...long, exchange: place(2), repeat: "curl -d '{}'" }];
    expect(text({ ...sampleReport, findings })).toContain("repeat     curl -d '{}'");
  });

  test("ends with the verdict", () => {
    expect(linesOf(text(sampleReport)).at(-1)).toMatch(/^Failed: 11 violations/);
    expect(linesOf(text(fineReport)).at(-1)).toMatch(/^Fine: no findings/);
    expect(linesOf(text(emptyReport)).at(-1)).toMatch(/^Nothing was checked/);
  });

  test("tells the same mistake of 500 exchanges once, with its number and the first places", () => {
    const findings = Array.from({ length: 500 }, (_, index) => finding({ exchange: place(index) }));
    const told = text({ ...fineReport, findings });
    expect(told.match(/createRefund request: type/g)).toHaveLength(1);
    expect(told).toContain("createRefund request: type (500 times)");
    expect(told.replace(/\s+/g, " ")).toContain(
      "recordings/shop.har #0, recordings/shop.har #1, recordings/shop.har #2 and 497 more",
    );
  });

  test("says what, where, what to do, and how sure it is", () => {
    const one = finding({
      questions: ["q1"],
      contradictions: ["c1"],
      exchange: place(0, "a.ndjson"),
    });
    expect(text({ ...fineReport, findings: [one] })).toContain(
      [
        "violation  createRefund request: type",
        "  where      /amount in the request",
        "  expected   integer",
        '  found      "10.50"',
        "  do         Send the amount in the smallest unit of the currency: 1050 for 10.50 USD.",
        "  evidence   documented: checkout, doc-1763765",
        "  doubts     pages contradict each other: c1; no page answers: q1",
        "  read in    a.ndjson:1 #0",
        '  repeat     curl -sS -X POST "$WOOSHPAY_BASE_URL/v1/refunds" -u "$WOOSHPAY_SECRET_KEY:" \\',
        `             -H 'Content-Type: application/json' -d '{"amount":"10.50"}'`,
      ].join("\n"),
    );
  });

  test("begins with the gravest", () => {
    const findings = [...sampleReport.findings].reverse();
    const told = text({ ...sampleReport, findings }).match(/^(violation|warning|advice)/gm) ?? [];
    const weights = told.map((one) => severities.indexOf(one as Severity));
    expect(weights).toEqual([...weights].sort());
    expect(text({ ...sampleReport, findings })).toMatch(/^violation/);
  });

  test("says where it stops", () => {
    const told = text({ ...sampleReport, findings: manyFindings(1000) });
    expect(told).toMatch(/… and \d+ more mistakes/);
    expect(linesOf(told).length).toBeLessThan(2500);
  });

  test("shows the coverage, and what of the evidence was refuted", () => {
    const told = text(sampleReport);
    expect(told).toMatch(/ {2}branches {4}42 % {2}█{8}·{12} {2}41 of 96/);
    expect(told).toMatch(/ {2}payloads {3}100 % {2}█{20} {2}170 of 170/);
    expect(told).toContain("inferred statements: 418 confirmed, 3 refuted");
    expect(told).toContain(
      "/components/schemas/Refund/properties/id/pattern refuted by 4 of 4 values",
    );
  });

  test("never says 100 % of what is not whole", () => {
    const values = { total: 1000, covered: Array(999).fill("a"), missing: ["b"] };
    const report = { ...fineReport, coverage: { ...fineReport.coverage, values } };
    expect(text(report)).toMatch(/ {2}values {6}99 %/);
  });

  test("names entries of the baseline that no longer occur", () => {
    const gone = [{ fingerprint: "00aa00aa00aa00aa", rule: "type", pointer: "/amount" }];
    expect(text(fineReport, { known: 4, gone })).toContain(
      "Known findings that the baseline lets pass: 4\n" +
        "  Entries of it that no longer occur, to take out: 1\n" +
        "    00aa00aa00aa00aa no operation type /amount",
    );
  });

  test("is coloured only when asked", () => {
    expect(text(sampleReport)).not.toContain("\u001b");
    expect(text(sampleReport, { color: true })).toContain("\u001b[31mviolation ");
  });

  test("lets nothing steer the terminal", () => {
    const evil = "\u001b[2J\u202e\u200b\r\n";
    const one = finding({
      ...{ found: evil, pointer: `/${evil}`, hint: evil, expected: evil, rule: evil },
      ...{ operationId: evil, repeat: evil, exchange: place(1, evil), questions: [evil] },
    });
    const told = text({ ...fineReport, findings: [one], targets: [evil] });
    for (const one of "\u001b\u202e\u200b\r") expect(told).not.toContain(one);
    expect(told).toContain("\\u001b[2J\\u202e\\u200b\\u000d\\u000a");
  });

  test("masks keys in addresses and names of files", () => {
    const key = `sk_test_${"a1B2".repeat(6)}`;
    const targets = [`http://${key}:@127.0.0.1:4010`];
    const findings = [finding({ exchange: place(1, `${key}.har`) })];
    const told = text({ ...fineReport, targets, findings });
    expect(told).not.toContain(key);
    expect(told).toContain("sk_test_[masked]");
  });
});
