import { createFingerprints } from "../baseline.js";
import type { ExchangePlace } from "../exchange.js";
import { isObject } from "../json.js";
import { mask } from "../judge/excerpt.js";
import type { Form } from "./form.js";
import { verdictOf } from "./verdict.js";

/**
 * JSON for programs, as {@link reportSchema} describes it: every finding by itself, with the fingerprint that it has
 * in a baseline, and the coverage with all names.
 */
export const json: Form = (report, { failOn, at, known, gone } = {}) => {
  const fingerprint = createFingerprints();
  const { state, exitCode, counts, failing, summary } = verdictOf(report, failOn);
  const written = {
    version: 1,
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    verdict: { state, exitCode, failing, counts, summary },
    checked: report.checked,
    skipped: report.skipped,
    targets: report.targets.map(mask),
    ...(known === undefined ? {} : { known }),
    ...(gone === undefined ? {} : { gone }),
    findings: report.findings.map((finding) => ({
      ...finding,
      ...(finding.exchange ? { exchange: masked(finding.exchange) } : {}),
      fingerprint: fingerprint(finding),
    })),
    coverage: report.coverage,
  };
  return `{\n${Object.entries(written).map(member).join(",\n")}\n}\n`;
};

function masked(place: ExchangePlace): ExchangePlace {
  const { source, call } = place;
  return { ...place, source: mask(source), ...(call === undefined ? {} : { call: mask(call) }) };
}

// A line for each finding and each dimension: laid out further, the file would be half as large again.
function member([name, value]: [string, unknown]): string {
  const lines = Array.isArray(value)
    ? value.map((item) => `    ${JSON.stringify(item)}`)
    : isObject(value) && name === "coverage"
      ? Object.entries(value).map(([key, item]) => `    "${key}": ${JSON.stringify(item)}`)
      : undefined;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const text = lines?.length ? `${open}\n${lines.join(",\n")}\n  ${close}` : JSON.stringify(value);
  return `  "${name}": ${text}`;
}
