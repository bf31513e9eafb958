import type { CheckReport, Finding } from "./finding.js";
import { generalPointer, isObject } from "./json.js";

/** One finding that is known already. */
export interface BaselineEntry {
  /** As {@link fingerprintOf} gives it; by it alone a finding is known. */
  fingerprint: string;
  /** What is broken, for whoever reads the file. */
  rule: string;
  /** Operation or webhook; undefined where the request was none that the description knows. */
  operationId?: string | undefined;
  /** Where, with `*` for positions in lists. */
  pointer: string;
}

/** The findings that may pass, as a file holds them. */
export interface Baseline {
  version: 1;
  findings: readonly BaselineEntry[];
}

/** A report without what a baseline knows. */
export interface Unknown {
  /** The report with the findings that are news. */
  report: CheckReport;
  /** The findings that the baseline knows. */
  known: readonly Finding[];
  /** Entries of the baseline that no finding has any more: they can be taken out of it. */
  gone: readonly BaselineEntry[];
}

/**
 * What a mistake is told by, whatever else was found and in whichever exchange: 16 hexadecimal digits of the rule,
 * the operation, the side and the place. Positions in lists, values and the file do not matter, so the same mistake
 * in another item, or in another recording, is the same.
 */
export function fingerprintOf(finding: Finding): string {
  return hashOf(identityOf(finding));
}

/** {@link fingerprintOf} for many findings: each mistake is hashed once. */
export function createFingerprints(): (finding: Finding) => string {
  const known = new Map<string, string>();
  return (finding) => {
    const identity = identityOf(finding);
    const fingerprint = known.get(identity) ?? hashOf(identity);
    known.set(identity, fingerprint);
    return fingerprint;
  };
}

/** The baseline that lets every finding of a report pass: one entry a mistake, in a stable order. */
export function baselineOf({ findings }: CheckReport): Baseline {
  const fingerprint = createFingerprints();
  const entries = new Map(findings.map((finding) => [fingerprint(finding), finding]));
  return {
    version: 1,
    findings: [...entries]
      .map(([fingerprint, { rule, operationId, pointer }]) => ({
        ...{ fingerprint, rule },
        ...(operationId === undefined ? {} : { operationId }),
        pointer: generalPointer(pointer),
      }))
      .sort((one, other) => compare(sortingKey(one), sortingKey(other))),
  };
}

/**
 * The baseline that a text holds.
 * @param source name of the file, for the message.
 * @throws Error that names what was expected and what was found.
 */
export function readBaseline(text: string, source: string): Baseline {
  const fail = (expected: string, found: string): never => {
    throw new Error(`${source}\n  expected: ${expected}\n  found:    ${found}`);
  };
  const value = parsed(text, (found) => fail("a baseline, which is JSON", found));
  if (!isObject(value)) return fail("a baseline: an object", typeName(value));
  if (value.version !== 1)
    return fail("a baseline of version 1", `version ${JSON.stringify(value.version) ?? "nothing"}`);
  if (!Array.isArray(value.findings)) return fail("the list `findings`", typeName(value.findings));
  for (const [index, entry] of value.findings.entries())
    if (!isEntry(entry))
      return fail(
        `/findings/${index} with \`fingerprint\` (16 hexadecimal digits), \`rule\` and \`pointer\``,
        isObject(entry) ? `the members ${Object.keys(entry).join(", ")}` : typeName(entry),
      );
  return { version: 1, findings: value.findings as BaselineEntry[] };
}

/** Takes out of a report what a baseline knows, and says what the baseline knows in vain. */
export function withoutKnown(report: CheckReport, baseline: Baseline): Unknown {
  const fingerprint = createFingerprints();
  const entries = new Set(baseline.findings.map((entry) => entry.fingerprint));
  const seen = new Set<string>();
  const known: Finding[] = [];
  const news: Finding[] = [];
  for (const finding of report.findings) {
    const own = fingerprint(finding);
    seen.add(own);
    (entries.has(own) ? known : news).push(finding);
  }
  const gone = baseline.findings.filter((entry) => !seen.has(entry.fingerprint));
  return { report: { ...report, findings: news }, known, gone };
}

function identityOf(finding: Finding): string {
  const { rule, operationId, side, status, pointer, schemaPointer, expected, found } = finding;
  const parts = [rule, operationId, side, generalPointer(pointer), schemaPointer];
  // What came back does not make another mistake of what was sent.
  if (side === "response") parts.push(String(status));
  // The place of a missing or surplus field may be the object that it belongs to.
  parts.push(...(expected.match(fieldNames) ?? []));
  const isProse = !/^["[{]/.test(found);
  if (isProse) parts.push(found.match(fieldNames)?.[0]);
  // A header such as that of the credentials can be wrong in several ways, each a mistake of its own.
  if (isProse && pointer.startsWith("#headers/")) parts.push(found);
  // Nothing else tells one unknown path from another.
  if (operationId === undefined) parts.push(found.replace(/[\w-]*\d[\w-]*/g, "*"));
  return parts.join("\n");
}

const fieldNames = /`[^`]+`/g;

// FNV-1a of 64 bits: the hashes of WebCrypto are promises.
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

function sortingKey({ operationId = "", rule, pointer, fingerprint }: BaselineEntry): string {
  return [operationId, rule, pointer, fingerprint].join("\n");
}

/** Order by code units, the same in every locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function isEntry(entry: unknown): boolean {
  return (
    isObject(entry) &&
    typeof entry.fingerprint === "string" &&
    /^[\da-f]{16}$/.test(entry.fingerprint) &&
    typeof entry.rule === "string" &&
    typeof entry.pointer === "string"
  );
}

function parsed(text: string, fail: (found: string) => never): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return fail(text.trim() === "" ? "nothing" : "text that is no JSON");
  }
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}
