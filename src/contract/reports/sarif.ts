import { packageVersion } from "../../../generated/version.js";
import type { ExchangePlace } from "../exchange.js";
import { type Finding, type Severity, severities } from "../finding.js";
import { mask } from "../judge/excerpt.js";
import { bucketsOf } from "./buckets.js";
import type { Form, ReportOptions } from "./form.js";
import {
  evidenceName,
  type Group,
  groupsOf,
  operationName,
  pointerName,
  subjectOf,
} from "./groups.js";
import { ruleSentence } from "./rule-help.js";
import { verdictOf } from "./verdict.js";
import { visible } from "./visible.js";

const levels = { violation: "error", warning: "warning", advice: "note" } as const;

/** The most further places that one result names. */
const shownPlaces = 20;

/**
 * SARIF 2.1.0: a result for each mistake in each file, at the first line that has it, with the others as related
 * places. Its fingerprint is that of the baseline, so a result stays the same when others come and go.
 */
export const sarif: Form = (report, options = {}) => {
  const groups = groupsOf(report.findings);
  const ids = [...new Set(groups.map(({ first }) => first.rule))].sort();
  const { state, summary } = verdictOf(report, options.failOn);
  const [name, version] = packageVersion.split("/");
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, version, rules: ids.map((id) => ruleOf(id, report.findings)) } },
        columnKind: "utf16CodeUnits",
        automationDetails: { id: "wooshpay-openapi/check/" },
        invocations: [invocation(state !== "empty", summary, options)],
        results: groups.flatMap((group) => resultsOf(group, ids, options)),
        properties: { checked: report.checked, skipped: report.skipped },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function invocation(executionSuccessful: boolean, text: string, { at }: ReportOptions): object {
  return {
    executionSuccessful,
    ...(at === undefined ? {} : { endTimeUtc: new Date(at).toISOString() }),
    toolExecutionNotifications: [
      { level: executionSuccessful ? "note" : "error", message: { text } },
    ],
  };
}

function ruleOf(id: string, findings: readonly Finding[]): object {
  const own = findings.filter(({ rule }) => rule === id);
  const severity = severities.find((one) => own.some((finding) => finding.severity === one));
  const text = ruleSentence(id);
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `${text} A result names the place in the description and what to do.` },
    defaultConfiguration: { level: levels[severity as Severity] },
    properties: { tags: ["contract", "api"] },
  };
}

function resultsOf(group: Group, ids: readonly string[], options: ReportOptions): object[] {
  // A mistake that was read in several files is to be mended in each.
  const sources = bucketsOf(group.findings, ({ exchange }) => exchange?.source ?? "");
  return [...sources.values()].map((findings) => {
    const { rule, severity } = group.first;
    const places = findings.flatMap(({ exchange }) => (exchange ? [exchange] : []));
    const first = findings[0] as Finding;
    const related = places.slice(1, shownPlaces + 1).flatMap((place, index) => {
      const physical = physicalOf(place, options);
      return physical ? [{ id: index + 1, ...physical, message: { text: `#${place.index}` } }] : [];
    });
    return {
      ...{ ruleId: rule, ruleIndex: ids.indexOf(rule), level: levels[severity], kind: "fail" },
      message: { text: messageOf(first) },
      locations: [{ ...physicalOf(first.exchange, options), logicalLocations: [logicalOf(first)] }],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      occurrenceCount: findings.length,
      partialFingerprints: { "wooshpayContract/v1": group.fingerprint },
      properties: propertiesOf(first),
    };
  });
}

function messageOf(finding: Finding): string {
  const { expected, found, hint, exchange } = finding;
  const where = [
    operationName(finding),
    exchange?.call && mask(exchange.call),
    pointerName(finding),
  ];
  return visible(
    `${where.filter(Boolean).join(", ")}: expected ${expected}, found ${found}. ${hint}`,
  );
}

function logicalOf(finding: Finding): object {
  const { pointer, side } = finding;
  const name = subjectOf(finding);
  return {
    ...{ name, fullyQualifiedName: `${name}/${side}${pointer}` },
    kind: "function",
  };
}

function propertiesOf(finding: Finding): object {
  const { severity, schemaPointer, contradictions, questions, repeat, exchange } = finding;
  return {
    ...{ severity, schemaPointer, evidence: evidenceName(finding) },
    ...{ contradictions, questions, repeat },
    ...(exchange ? { exchange: exchange.index } : {}),
  };
}

/** Where a file has it; nothing for standard input and addresses, which no tool can open. */
function physicalOf(place: ExchangePlace | undefined, { root }: ReportOptions) {
  if (!place || place.source === "-" || /^https?:/i.test(place.source)) return undefined;
  const { line } = place;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(mask(place.source), root) },
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
  };
}

/** A path as a relative reference where it lies in the root, and as an address where it is absolute. */
function uriOf(file: string, root = ""): string {
  const [path, folder] = [file, root].map((one) => one.replaceAll("\\", "/").replace(/^\.\//, ""));
  const inside = folder && path?.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const uri = (inside ?? "").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace("%3A", ":")}`;
  return uri.startsWith("/") ? `file://${uri}` : uri;
}
