import { describeFindings, type Finding } from "../../src/contract/index.js";
import { generalPointer } from "../../src/contract/json.js";
import type { Question } from "../lint/records.js";
import type { Caller, Difference } from "./caller.js";
import type { Seen } from "./questions.js";

/** What differs from the description, each mistake once with the calls that showed it. */
export function formatFindings(findings: readonly Finding[]): string[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const { severity, operationId, status, rule, expected } = one;
    const place = generalPointer(one.pointer);
    const name = [severity, operationId, status, place, rule, expected].join(" ");
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const calls = [...new Set(group.map(({ exchange }) => exchange?.call))];
    const more = calls.length > 1 ? `, and ${calls.length - 1} more` : "";
    return `${describeFindings(group.slice(0, 1))}\n  shown by ${calls[0]}${more}`;
  });
}

/** What differs from what the probe itself expected. */
export function formatDifferences(differences: readonly Difference[]): string[] {
  return differences.map(
    ({ operation, pointer, expected, found }) =>
      `difference in the response of ${operation} at ${pointer}\n  expected: ${expected}\n  found:    ${found}`,
  );
}

/** What was seen of open questions, with the question. */
export function formatSeen(seen: readonly Seen[], questions: readonly Question[]): string[] {
  return seen.map(({ question: id, seen: text }) => {
    const { question = "" } = questions.find((one) => one.id === id) ?? {};
    return `${id}\n  ${question}\n  seen:     ${text}`;
  });
}

/** Whether something differs that is more than news. */
export function hasFailed({ findings, differences }: Caller): boolean {
  return differences.length > 0 || findings.some(({ severity }) => severity === "violation");
}
