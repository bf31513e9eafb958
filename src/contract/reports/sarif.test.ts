import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../baseline.js";
import type { CheckReport } from "../finding.js";
import { rules } from "../judge/rules/index.js";
import {
  emptyReport,
  finding,
  findings,
  fineReport,
  place,
  sampleReport,
} from "./examples/report.js";
import { ruleSentence } from "./rule-help.js";
import { sarif } from "./sarif.js";

function runOf(report: CheckReport, options = {}) {
  return JSON.parse(sarif(report, options)).runs[0];
}

function resultsOf(...some: ReturnType<typeof finding>[]) {
  return runOf({ ...fineReport, findings: some }).results;
}

const fingerprints = (results: { partialFingerprints: object }[]) =>
  results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));

describe("SARIF", () => {
  test("has the line of the file where it is known", () => {
    const [result] = resultsOf(finding({ exchange: place(7, "recordings/a b.ndjson") }));
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "recordings/a%20b.ndjson" },
      region: { startLine: 8 },
    });
    const [other] = resultsOf(finding({ exchange: place(7) }));
    expect(other.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "recordings/shop.har" },
    });
  });

  test.for([
    ["-", undefined],
    ["http://127.0.0.1:4010", undefined],
    ["./a.har", "a.har"],
    ["C:\\recordings\\a.har", "file:///C:/recordings/a.har"],
    ["recordings\\a.har", "recordings/a.har"],
    ["/elsewhere/a.har", "file:///elsewhere/a.har"],
    ["/home/shop/recordings/a.har", "recordings/a.har"],
    ["/home/shopping/a.har", "file:///home/shopping/a.har"],
  ])("names the place %s %s", ([source, uri]) => {
    const report = {
      ...fineReport,
      findings: [finding({ exchange: { source: source ?? "", index: 0 } })],
    };
    const [location] = runOf(report, { root: "/home/shop" }).results[0].locations;
    expect(location.physicalLocation?.artifactLocation.uri).toBe(uri);
    expect(location.logicalLocations[0].fullyQualifiedName).toBe("createRefund/request/amount");
  });

  test("has one result for a mistake in a file, with its further places", () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      finding({ exchange: place(index, "a.ndjson") }),
    );
    const results = resultsOf(...many, finding({ exchange: place(0, "b.ndjson") }));
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({ occurrenceCount: 500, locations: [{}] });
    expect(results[0].relatedLocations).toHaveLength(20);
  });

  test("has fingerprints that stay when findings come, go and move", () => {
    const all = fingerprints(runOf(sampleReport).results);
    expect(new Set(all)).toEqual(new Set(findings.map(fingerprintOf)));
    const moved = findings.map((one, index) => ({ ...one, exchange: place(100 + index) }));
    expect(fingerprints(resultsOf(...moved.reverse()))).toEqual(all);
    for (const [index, own] of findings.entries())
      expect(fingerprints(resultsOf(own, ...findings.slice(0, index)))).toContain(
        fingerprintOf(own),
      );
  });

  test("has a level for each severity", () => {
    const levels = resultsOf(
      ...(["violation", "warning", "advice"] as const).map((severity) => finding({ severity })),
    ).map(({ level }: { level: string }) => level);
    expect(levels).toEqual(["error", "warning", "note"]);
  });

  test("explains every rule that it names", () => {
    const { tool, results } = runOf(sampleReport);
    for (const { ruleId, ruleIndex } of results) {
      const rule = tool.driver.rules[ruleIndex];
      expect(rule.id).toBe(ruleId);
      expect(rule.help.text).toMatch(/^[A-Z].+\.$/);
    }
    for (const { id, says } of rules) expect(ruleSentence(id)).toBe(says);
    expect(ruleSentence("maxLength")).toMatch(/not longer/);
  });

  test("is no success when nothing was checked", () => {
    expect(runOf(emptyReport).invocations[0].executionSuccessful).toBe(false);
    expect(runOf(sampleReport).invocations[0].executionSuccessful).toBe(true);
  });

  test("masks keys in names of files", () => {
    const key = `sk_test_${"a1B2".repeat(6)}`;
    const report = { ...fineReport, findings: [finding({ exchange: place(1, `${key}.ndjson`) })] };
    expect(sarif(report)).not.toContain(key);
  });
});
