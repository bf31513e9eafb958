import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { baselineOf, fingerprintOf } from "../baseline.js";
import { emptyReport, finding, fineReport, place, sampleReport } from "./examples/report.js";
import { json } from "./json.js";
import { reportSchema } from "./report-schema.js";

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(reportSchema);

function mistakes(value: unknown) {
  validate(value);
  return validate.errors ?? [];
}

describe("the JSON form", () => {
  const gone = baselineOf(sampleReport).findings;
  test.for([
    ["of a run with findings", json(sampleReport, { at: 0, known: 2, gone })],
    ["of a fine one", json(fineReport)],
    ["of one that checked nothing", json(emptyReport)],
  ] as const)("%s fits its schema", ([, text]) => {
    expect(mistakes(JSON.parse(text))).toEqual([]);
  });

  test("has every finding as it is, with its fingerprint", () => {
    const read = JSON.parse(json(sampleReport));
    expect(read).toMatchObject({ checked: 412, skipped: 1268, coverage: sampleReport.coverage });
    expect(read.findings).toEqual(
      sampleReport.findings.map((one) => ({
        ...JSON.parse(JSON.stringify(one)),
        fingerprint: fingerprintOf(one),
      })),
    );
  });

  test("says what fails", () => {
    const warning = { ...fineReport, findings: [finding({ severity: "warning" })] };
    expect(JSON.parse(json(warning)).verdict).toMatchObject({ state: "fine", exitCode: 0 });
    expect(JSON.parse(json(warning, { failOn: "warning" })).verdict).toMatchObject({
      ...{ state: "failed", exitCode: 1, failing: 1 },
      counts: { violation: 0, warning: 1, advice: 0 },
    });
  });

  test("masks keys in addresses and names of files", () => {
    const key = `sk_test_${"a1B2".repeat(6)}`;
    const findings = [finding({ exchange: place(1, `${key}.har`) })];
    expect(json({ ...fineReport, targets: [`http://${key}:@127.0.0.1`], findings })).not.toContain(
      key,
    );
  });
});

describe("the schema", () => {
  const read = () => JSON.parse(json(sampleReport));

  test.for([
    ["severity", "error"],
    ["side", "both"],
    ["fingerprint", "abc"],
    ["repeat", undefined],
    ["more", 1],
  ])("refuses a finding whose %s is %j", ([name, value]) => {
    const report = read();
    report.findings[0][String(name)] = value;
    expect(mistakes(JSON.parse(JSON.stringify(report)))).not.toEqual([]);
  });

  test("refuses coverage without a dimension", () => {
    const report = read();
    delete report.coverage.payloads;
    expect(mistakes(report)).not.toEqual([]);
  });
});
