import type { CheckReport } from "../finding.js";
import { bucketsOf } from "./buckets.js";
import type { Form, ReportOptions } from "./form.js";
import { type Group, groupsOf, operationName, placesName, pointerName } from "./groups.js";
import { evidenceSentence, percentName, scopeName, sharesOf } from "./numbers.js";
import { isFailing, verdictOf } from "./verdict.js";
import { visible } from "./visible.js";

/** A test case; it passes where nothing is told. */
interface Case {
  name: string;
  /** What failed. */
  failure?: { message: string; text: string } | undefined;
  /** What is to be told though it passes. */
  told?: string | undefined;
}

interface Suite {
  name: string;
  cases: readonly Case[];
}

const tool = "wooshpay-openapi";

/** The most mistakes that one test case tells. */
const shownGroups = 20;

/**
 * JUnit XML: a suite for each operation that was seen, in it a test case for each answer that was fine and for each
 * rule that was broken, however many exchanges broke it. What does not fail the run does not fail a test case.
 */
export const junit: Form = (report, options = {}) => {
  const suites = [runSuite(report, options), ...operationSuites(report, options)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...suites.map((suite, index) => suiteXml(suite, index, options)),
    "</testsuites>",
    "",
  ].join("\n");
};

// A run that checked nothing has to fail for readers who look at nothing but this file.
function runSuite(report: CheckReport, { failOn, gone = [] }: ReportOptions): Suite {
  const { state, summary } = verdictOf(report, failOn);
  const shares = sharesOf(report).map((share) => `${share.name} ${percentName(share)}`);
  const failure = state === "empty" ? { message: summary, text: summary } : undefined;
  const told = [
    summary,
    `Coverage${scopeName(report)}: ${shares.join(", ")}; ${evidenceSentence(report)}.`,
  ];
  const stale = gone.map(({ fingerprint }) => fingerprint).join(", ");
  return {
    name: tool,
    cases: [
      { name: "something was checked", failure, told: told.join("\n") },
      ...(stale ? [{ name: "baseline", told: `Entries that no longer occur: ${stale}` }] : []),
    ],
  };
}

function operationSuites(report: CheckReport, options: ReportOptions): Suite[] {
  const groups = bucketsOf(groupsOf(report.findings), ({ first }) => first.operationId ?? "");
  const statuses = bucketsOf(report.coverage.statuses.covered, (name) => name.split(" ")[0] ?? "");
  const names = new Set([
    ...report.coverage.operations.covered,
    ...statuses.keys(),
    ...groups.keys(),
  ]);
  return [...names].sort().map((name) => {
    const own = groups.get(name) ?? [];
    const cases = [...ruleCases(own, options), ...answerCases(name, own, statuses.get(name) ?? [])];
    return {
      name: name || "no operation",
      cases: cases.length > 0 ? cases : [{ name: "fits the description" }],
    };
  });
}

function ruleCases(groups: readonly Group[], { failOn }: ReportOptions): Case[] {
  const rules = bucketsOf(groups, ({ first }) => first.rule);
  return [...rules].map(([rule, groups]) => {
    const [failing, passing] = [true, false].map((fails) =>
      groups.filter(({ first }) => isFailing(first.severity, failOn) === fails),
    ) as [Group[], Group[]];
    const [worst] = failing;
    const failure = worst && { message: sentence(worst), text: told(failing) };
    return { name: rule, failure, told: passing.length > 0 ? told(passing) : undefined };
  });
}

function answerCases(name: string, groups: readonly Group[], statuses: readonly string[]): Case[] {
  const broken = new Set(
    groups
      .filter(({ first }) => first.side === "response")
      .map(({ first }) => String(first.status)),
  );
  return statuses
    .map((status) => status.slice(name.length + 1))
    .filter((status) => !broken.has(status))
    .map((status) => ({ name: `answer ${status}` }));
}

function sentence({ first, findings }: Group): string {
  const times = findings.length === 1 ? "" : ` (${findings.length} times)`;
  return `${pointerName(first)}: expected ${first.expected}, found ${first.found}${times}`;
}

function told(groups: readonly Group[]): string {
  const left = groups.length - shownGroups;
  return [
    ...groups.slice(0, shownGroups).map((group) => {
      const { first } = group;
      const places = placesName(group, 5);
      return [
        ...[`${first.severity} in ${operationName(first)}`, `  ${sentence(group)}`],
        ...[`  ${first.hint}`, `  evidence: ${first.evidence.level}`],
        ...(places === undefined ? [] : [`  read in ${places}`]),
      ]
        .map(visible)
        .join("\n");
    }),
    ...(left > 0 ? [`and ${left} more`] : []),
  ].join("\n");
}

function suiteXml({ name, cases }: Suite, index: number, { at }: ReportOptions): string {
  const failures = cases.filter(({ failure }) => failure).length;
  const out = cases.flatMap(({ name, told }) => (told === undefined ? [] : [`${name}:\n${told}`]));
  const attributes = {
    ...{ name, id: index, package: tool, hostname: "localhost", time: 0 },
    ...{ tests: cases.length, failures, errors: 0 },
    ...(at === undefined ? {} : { timestamp: new Date(at).toISOString().slice(0, 19) }),
  };
  return [
    `  <testsuite${attributesXml(attributes)}>`,
    `    <properties><property${attributesXml({ name: "tool", value: tool })}/></properties>`,
    ...cases.map((one) => caseXml(name, one)),
    `    <system-out>${escapeXml(out.join("\n\n"))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ].join("\n");
}

function caseXml(suite: string, { name, failure }: Case): string {
  const attributes = attributesXml({ classname: `${tool}.${suite}`, name, time: 0 });
  if (!failure) return `    <testcase${attributes}/>`;
  const type = attributesXml({ message: visible(failure.message), type: name });
  const text = escapeXml(failure.text);
  return `    <testcase${attributes}>\n      <failure${type}>${text}</failure>\n    </testcase>`;
}

function attributesXml(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(visible(String(value)))}"`)
    .join("");
}

const entities: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (one) => entities[one] as string);
}
