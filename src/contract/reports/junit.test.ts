import { describe, expect, test } from "vitest";
import {
  emptyReport,
  finding,
  fineReport,
  manyFindings,
  place,
  sampleReport,
} from "./examples/report.js";
import { junit } from "./junit.js";

/** The test cases of a text: suite, name, and whether they fail. */
function casesOf(text: string): string[] {
  const suites = text.split("<testsuite ").slice(1);
  return suites.flatMap((suite) => {
    const name = suite.match(/^name="([^"]*)"/)?.[1];
    return [...suite.matchAll(/<testcase [^>]* name="([^"]*)"[^>]*>(\s*<failure)?/g)].map(
      ([, own, failure]) => `${name}: ${own}${failure ? " fails" : ""}`,
    );
  });
}

function numbersOf(text: string, name: string): number[] {
  return [...text.matchAll(new RegExp(` ${name}="(\\d+)"`, "g"))].map(([, number]) =>
    Number(number),
  );
}

const some = (...findings: ReturnType<typeof finding>[]) => ({
  ...emptyReport,
  checked: 9,
  findings,
});

describe("JUnit", () => {
  test("has a case for each operation and rule, not for each exchange", () => {
    const findings = Array.from({ length: 500 }, (_, index) =>
      finding({ rule: index % 2 ? "type" : "minimum", exchange: place(index) }),
    );
    expect(casesOf(junit(some(...findings)))).toEqual([
      "wooshpay-openapi: something was checked",
      ...["createRefund: minimum fails", "createRefund: type fails"],
    ]);
  });

  test("has a case for each answer that was seen and is fine", () => {
    const coverage = {
      ...emptyReport.coverage,
      operations: { total: 2, covered: ["createRefund", "listRefunds"], missing: [] },
      statuses: { total: 9, covered: ["createRefund 200", "createRefund 400"], missing: [] },
    };
    const broken = finding({ side: "response", status: 400, rule: "enum" });
    expect(casesOf(junit({ ...some(broken), coverage })).slice(1)).toEqual([
      ...["createRefund: enum fails", "createRefund: answer 200"],
      "listRefunds: fits the description",
    ]);
  });

  test("fails no case for what does not fail the run, and tells it nevertheless", () => {
    const warning = finding({ severity: "warning", hint: "Mind this." });
    const told = junit(some(warning));
    expect(casesOf(told)[1]).toBe("createRefund: type");
    expect(told).toMatch(/<system-out>type:[^<]*Mind this\./);
    expect(casesOf(junit(some(warning), { failOn: "warning" }))[1]).toBe(
      "createRefund: type fails",
    );
  });

  test("fails when nothing was checked", () => {
    expect(casesOf(junit(emptyReport))).toEqual(["wooshpay-openapi: something was checked fails"]);
    expect(casesOf(junit(fineReport)).filter((one) => one.endsWith("fails"))).toEqual([]);
  });

  test("counts what it holds", () => {
    const told = junit(sampleReport);
    const sum = (name: string) => numbersOf(told, name).reduce((one, other) => one + other, 0);
    expect(sum("tests")).toBe(casesOf(told).length);
    expect(sum("failures")).toBe(casesOf(told).filter((one) => one.endsWith("fails")).length);
    expect(numbersOf(told, "id")).toEqual(numbersOf(told, "id").map((_, index) => index));
  });

  test("says where, what and how to mend it", () => {
    const told = junit(some(finding({ exchange: place(3) })));
    expect(told).toContain("/amount in the request: expected integer, found &quot;10.50&quot;");
    expect(told).toContain("read in recordings/shop.har #3");
    expect(told).toContain("smallest unit of the currency");
  });

  test("does not grow with the mistakes of one rule", () => {
    const findings = manyFindings(4000).map((one) => ({ ...one, rule: "type", operationId: "a" }));
    expect(junit({ ...sampleReport, findings }).length).toBeLessThan(30_000);
  });

  test("escapes everything, and holds no character that XML has not", () => {
    const evil = "</failure><x a=\"'&\u0000\u001b\ufffe\ud800]]>";
    const own = finding({
      ...{ rule: evil, operationId: evil, pointer: evil, expected: evil, found: evil, hint: evil },
      exchange: place(0, evil),
    });
    const told = junit(some(own));
    expect(told).not.toMatch(/<x|\]\]>/);
    for (const one of ["\u0000", "\u001b", "\ufffe", "\ud800"]) expect(told).not.toContain(one);
    expect(told.match(/<\/failure>/g)).toHaveLength(1);
  });

  test("has the time only where there is one", () => {
    expect(junit(fineReport)).not.toContain("timestamp");
    expect(junit(fineReport, { at: Date.UTC(2026, 0, 2, 3, 4, 5) })).toContain(
      ' timestamp="2026-01-02T03:04:05"',
    );
  });
});
