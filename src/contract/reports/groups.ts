import { createFingerprints } from "../baseline.js";
import type { ExchangePlace } from "../exchange.js";
import { type Finding, severities } from "../finding.js";
import { mask } from "../judge/excerpt.js";
import { bucketsOf } from "./buckets.js";

/** The same mistake in all the exchanges that have it. */
export interface Group {
  fingerprint: string;
  /** The first finding of it, which speaks for the others. */
  first: Finding;
  /** All of them, in their order. */
  findings: readonly Finding[];
  /** Where they were read, as far as it is known. */
  places: readonly ExchangePlace[];
}

/** Mistakes, the gravest first, then by operation, rule and place: the order of the exchanges changes nothing. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const fingerprint = createFingerprints();
  const groups = bucketsOf(
    findings,
    (finding) => `${severities.indexOf(finding.severity)} ${fingerprint(finding)}`,
  );
  return [...groups]
    .map(([key, members]) => groupOf(key.slice(2), members))
    .sort((one, other) => compare(sortingKey(one), sortingKey(other)));
}

/**
 * Where something was read: `traffic.har:120 #3`, the position of the exchange behind the file and its line. What was
 * called stands in the place of the server that it was called of, which a report names once.
 */
export function placeName({ source, line, index, call }: ExchangePlace): string {
  const place = call ?? `${source}${line === undefined ? "" : `:${line}`}`;
  return `${mask(place)} #${index}`;
}

/** The first places of a group, and how many there are besides; undefined where none is known. */
export function placesName({ places }: Group, shown = 3): string | undefined {
  if (places.length === 0) return undefined;
  const more = places.length - shown;
  const names = places.slice(0, shown).map(placeName);
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What a finding is about: its operation, or the schema where a fixture was held against one. */
export function subjectOf({ operationId, schemaPointer }: Finding): string {
  const [, schema] = /^\/components\/schemas\/(\w+)/.exec(schemaPointer) ?? [];
  return operationId ?? schema ?? "no operation";
}

/** The subject of a finding with its side: `createRefund 200`, `createRefund request`, or `Refund` for a fixture. */
export function operationName(finding: Finding): string {
  const { operationId, side, status } = finding;
  const subject = subjectOf(finding);
  if (operationId === undefined && subject !== "no operation") return subject;
  return `${subject} ${side === "request" ? "request" : (status ?? "answer")}`;
}

/** Where in a message a finding is, in words. */
export function pointerName({ pointer, side }: Finding): string {
  const whole = side === "request" ? "the request" : "the answer";
  return pointer === "" ? `the body of ${whole}` : `${pointer} in ${whole}`;
}

/** What a finding rests on: `documented: checkout, crypto`. */
export function evidenceName({ evidence: { level, pages } }: Finding): string {
  return [level, pages.join(", ")].filter((part) => part !== "").join(": ");
}

/** Contradictions and questions about the place of a finding; undefined where there are none. */
export function doubtsName({ contradictions, questions }: Finding): string | undefined {
  const parts = [
    ...(contradictions.length > 0
      ? [`pages contradict each other: ${contradictions.join(", ")}`]
      : []),
    ...(questions.length > 0 ? [`no page answers: ${questions.join(", ")}`] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : undefined;
}

function groupOf(fingerprint: string, findings: readonly Finding[]): Group {
  const places = findings.flatMap(({ exchange }) => (exchange ? [exchange] : []));
  return { fingerprint, first: findings[0] as Finding, findings, places };
}

function sortingKey({ first, fingerprint }: Group): string {
  const { severity, operationId = "", rule, pointer } = first;
  return [severities.indexOf(severity), operationId, rule, pointer, fingerprint].join("\n");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
