import { describe, expect, test } from "vitest";
import {
  type BaselineEntry,
  baselineOf,
  fingerprintOf,
  readBaseline,
  withoutKnown,
} from "./baseline.js";
import { finding, place, sampleReport } from "./reports/examples/report.js";

describe("the fingerprint of a mistake", () => {
  const own = finding({ pointer: "/line_items/0/price", exchange: place(3) });

  test("is 16 hexadecimal digits, the same tomorrow", () => {
    expect(fingerprintOf(finding())).toBe("1f4bafbe4632d96f");
  });

  test.for([
    ["in another exchange", { exchange: place(99, "other.har") }],
    ["in another item", { pointer: "/line_items/12/price" }],
    ["with another value", { found: '"9.99"' }],
    ["with another hint", { hint: "Mend it." }],
    ["that came back otherwise", { status: 500 }],
    ["of another weight", { severity: "warning" }],
  ] as const)("is the same %s", ([, change]) => {
    expect(fingerprintOf({ ...own, ...change })).toBe(fingerprintOf(own));
  });

  test.for([
    ["rule", { rule: "minimum" }],
    ["operation", { operationId: "createPrice" }],
    ["side", { side: "response" }],
    ["place", { pointer: "/line_items/0/prices" }],
    ["schema", { schemaPointer: "/components/schemas/Refund" }],
    ["missing field", { expected: "the field `id`" }],
    ["unknown field", { found: "unknown field `ids`" }],
  ] as const)("is another for another %s", ([, change]) => {
    expect(fingerprintOf({ ...own, ...change })).not.toBe(fingerprintOf(own));
  });

  test("of an answer has its status in it", () => {
    const answer = finding({ side: "response", status: 200 });
    expect(fingerprintOf({ ...answer, status: 422 })).not.toBe(fingerprintOf(answer));
  });

  test("of a value does not depend on what the value quotes", () => {
    expect(fingerprintOf({ ...own, found: '"say `hello`"' })).toBe(fingerprintOf(own));
  });

  test("tells apart what is wrong with credentials", () => {
    const header = (found: string) =>
      fingerprintOf(finding({ pointer: "#headers/authorization", found }));
    expect(header("a password")).not.toBe(header("no colon behind the key"));
    expect(header('"a"')).toBe(header('"b"'));
  });

  test("tells unknown paths apart, and not by their ids", () => {
    const path = (found: string) => fingerprintOf(finding({ operationId: undefined, found }));
    expect(path("/v1/refundz/re_1")).toBe(path("/v1/refundz/re_2"));
    expect(path("/v1/refundz/re_1")).not.toBe(path("/v1/chargez/re_1"));
  });
});

describe("a baseline", () => {
  test("lets everything pass that it was made of, however it is ordered", () => {
    const baseline = baselineOf(sampleReport);
    const later = { ...sampleReport, findings: [...sampleReport.findings].reverse() };
    expect(withoutKnown(later, baseline)).toMatchObject({ report: { findings: [] }, gone: [] });
    expect(baselineOf(later)).toEqual(baseline);
  });

  test("lets no other finding pass", () => {
    const [known, ...news] = sampleReport.findings.slice(2);
    const baseline = baselineOf({ ...sampleReport, findings: known ? [known] : [] });
    const told = withoutKnown(
      { ...sampleReport, findings: known ? [known, ...news] : [] },
      baseline,
    );
    expect(told.report.findings).toEqual(news);
    expect(told.known).toEqual([known]);
  });

  test("has one entry a mistake, which says what it is", () => {
    const twice = [finding({ pointer: "/items/0/a" }), finding({ pointer: "/items/1/a" })];
    expect(baselineOf({ ...sampleReport, findings: twice }).findings).toEqual([
      {
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
        ...{ rule: "type", operationId: "createRefund", pointer: "/items/*/a" },
      },
    ]);
  });

  test("tells what it knows in vain", () => {
    const baseline = baselineOf(sampleReport);
    const gone = baseline.findings[3] as BaselineEntry;
    const findings = sampleReport.findings.filter((one) => fingerprintOf(one) !== gone.fingerprint);
    expect(withoutKnown({ ...sampleReport, findings }, baseline).gone).toEqual([gone]);
  });

  test("is the same read from the file that it was written to", () => {
    const baseline = baselineOf(sampleReport);
    expect(readBaseline(`\ufeff${JSON.stringify(baseline)}`, "known.json")).toEqual(baseline);
  });

  test.for([
    ["", "a baseline, which is JSON", "nothing"],
    ["{", "a baseline, which is JSON", "text that is no JSON"],
    ["[]", "a baseline: an object", "an array"],
    ["null", "a baseline: an object", "null"],
    ['{"version": 2}', "a baseline of version 1", "version 2"],
    ["{}", "a baseline of version 1", "version nothing"],
    ['{"version": 1}', "the list `findings`", "nothing"],
    [
      '{"version": 1, "findings": [{"rule": "type"}]}',
      "/findings/0 with `fingerprint` (16 hexadecimal digits), `rule` and `pointer`",
      "the members rule",
    ],
    [
      '{"version": 1, "findings": [7]}',
      "/findings/0 with `fingerprint` (16 hexadecimal digits), `rule` and `pointer`",
      "a value of type number",
    ],
  ] as const)("of %j is refused", ([text, expected, found]) => {
    expect(() => readBaseline(text, "known.json")).toThrow(
      new Error(`known.json\n  expected: ${expected}\n  found:    ${found}`),
    );
  });
});
