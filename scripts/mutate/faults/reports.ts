import { type Area, inFile } from "../fault.js";

const folder = "src/contract/reports";
const test = (name: string) => `${folder}/${name}.test.ts`;

/** Faults of reports, of the verdict that they share and of baselines. */
export const reports: Area = {
  name: "reports",
  faults: [
    ...inFile("src/contract/json.ts", "src/contract/baseline.test.ts", {
      "positions-in-fingerprints": { find: '"/*"', put: '"$&"' },
    }),
    ...inFile("src/contract/baseline.ts", "src/contract/baseline.test.ts", {
      "values-in-fingerprints": {
        find: "if (isProse) parts.push(found.match(fieldNames)?.[0]);",
        put: "parts.push(found);",
      },
      "quotes-in-fingerprints": { find: "if (isProse) ", put: "" },
      "credentials-alike": {
        find: 'if (isProse && pointer.startsWith("#headers/")) parts.push(found);',
        put: "",
      },
      "missing-fields-alike": {
        find: "parts.push(...(expected.match(fieldNames) ?? []));",
        put: "",
      },
      "statuses-alike": { find: "parts.push(String(status));", put: "" },
      "statuses-of-requests-apart": { find: 'if (side === "response") ', put: "" },
      "unknown-paths-alike": {
        find: 'parts.push(found.replace(/[\\w-]*\\d[\\w-]*/g, "*"));',
        put: "{}",
      },
      "stale-entries-untold": { find: "!seen.has(entry.fingerprint)", put: "!seen" },
      "everything-known": { find: "entries.has(own) ? known", put: "entries.size ? known" },
      "any-version-of-baseline": { find: "value.version !== 1", put: "value.version === null" },
    }),
    ...inFile(`${folder}/verdict.ts`, test("verdict"), {
      "warnings-fail": {
        find: 'failOn: Severity = "violation"): Verdict',
        put: 'failOn: Severity = "warning"): Verdict',
      },
      "nothing-checked-is-fine": { find: '? "empty"', put: '? "fine"' },
      "lighter-fails-heavier-passes": {
        find: "severities.indexOf(severity) <= severities.indexOf(failOn)",
        put: "severities.indexOf(severity) >= severities.indexOf(failOn)",
      },
    }),
    ...inFile(`${folder}/numbers.ts`, test("text"), {
      "percent-rounded-up": { find: "Math.floor((100", put: "Math.ceil((100" },
    }),
    ...inFile(`${folder}/visible.ts`, test("text"), {
      "terminal-steered": { find: "\\u0000-\\u001f", put: "\\u0000-\\u0009" },
      "wide-characters-narrow": { find: "(text.match(wide)?.length ?? 0)", put: "0" },
    }),
    ...inFile(`${folder}/groups.ts`, test("text"), {
      "lightest-first": {
        find: "[severities.indexOf(severity), ",
        put: "[-severities.indexOf(severity), ",
      },
      "keys-in-places": { find: "mask(place)", put: "place" },
      "calls-unnamed": { find: "call ?? ", put: "", killer: test("call") },
    }),
    ...inFile(`${folder}/shell.ts`, test("shell"), {
      "commands-cut": { find: "!isWhole || ", put: "" },
      "escapes-in-commands-lost": { find: "(?:\\\\.|[^\\s'\"\\\\]|", put: "(?:[^\\s'\"]|" },
    }),
    ...inFile(`${folder}/junit.ts`, test("junit"), {
      "case-for-each-place": {
        find: "({ first }) => first.rule);",
        put: "({ first }) => first.pointer);",
      },
      "warnings-fail-cases": {
        find: "isFailing(first.severity, failOn)",
        put: 'isFailing(first.severity, "advice")',
      },
      "empty-run-passes": { find: 'state === "empty" ?', put: "state === undefined ?" },
      "xml-not-escaped": { find: '.replace(/[&<>"]/g', put: '.replace(/[&"]/g' },
      "broken-answers-pass": { find: "!broken.has(status)", put: "broken" },
      "order-of-suite": {
        find: "    <system-err></system-err>",
        put: "    <properties/>",
        killer: "scripts/check-reports/standards.test.ts",
      },
    }),
    ...inFile(`${folder}/json.ts`, test("json"), {
      "no-fingerprints": { find: "fingerprint: fingerprint(finding),", put: "" },
      "keys-in-targets": { find: "report.targets.map(mask)", put: "report.targets" },
    }),
    ...inFile(`${folder}/sarif.ts`, test("sarif"), {
      "lines-from-zero": { find: "{ startLine: line }", put: "{ startLine: line - 1 }" },
      "place-in-fingerprints": {
        find: "group.fingerprint }",
        put: "group.fingerprint + places.length }",
      },
      "standard-input-as-file": { find: 'place.source === "-" || ', put: "" },
      "advice-as-error": { find: 'advice: "note"', put: 'advice: "error"' },
      "result-without-message": {
        find: "message: { text: messageOf(first) },",
        put: "",
        killer: "scripts/check-reports/standards.test.ts",
      },
    }),
    ...inFile(`${folder}/markdown.ts`, test("markdown"), {
      "markdown-too-long": { find: "longestMarkdown - 500", put: "longestMarkdown * 2" },
      "cells-torn": { find: 'cell.replaceAll("|", "\\\\|")', put: "cell" },
      "code-ended-early": { find: "Math.max(least, 0, ...runs)", put: "Math.max(least, 0)" },
      "mentions-in-summaries": { find: "<code>${escapeHtml(", put: "<b>${escapeHtml(" },
    }),
    ...inFile(`${folder}/html/markup.ts`, test("html"), {
      "elements-not-escaped": {
        find: 'if (typeof content === "string") return escaped(content);',
        put: 'if (typeof content === "string") return content;',
      },
      "commands-not-escaped": { find: '.map(escaped).join("\\n")', put: '.join("\\n")' },
      "attributes-not-escaped": { find: "escaped(String(value))", put: "String(value)" },
    }),
    ...inFile(`${folder}/html/style.ts`, test("html"), {
      "style-not-allowed": { find: "font-size: 32px", put: "font-size: 33px" },
    }),
    ...inFile(`${folder}/html.ts`, test("html"), {
      "policy-open": { find: "default-src 'none'", put: "default-src 'self'" },
    }),
    ...inFile(`${folder}/html/heat-map.ts`, test("html"), {
      "not-seen-as-fine": { find: "return cell.seen", put: "return severity === undefined" },
    }),
    ...inFile("src/cli/reports.ts", "src/cli/reports.test.ts", {
      "reports-written-in-place": { find: 'if (kind === "other") return', put: "if (kind) return" },
      "pipes-replaced": { find: 'if (kind === "other") return writeFile(file, text);', put: "" },
      "links-replaced": { find: 'kind === "file" ? await realpath(file) : file', put: "file" },
      "unfinished-left": {
        find: "await rename(temporary, target);",
        put: "await writeFile(target, text);",
      },
      "text-among-json": { find: "isTaken ? stderr : stdout", put: "stdout" },
      "quiet-about-findings": { find: '!(isQuiet && state === "fine")', put: "!isQuiet" },
      "empty-baseline-written": { find: ' && state !== "empty"', put: "" },
      "first-bad-place-stops": {
        find: "return [formatProblem({ file, expected, found: reasonOf(error) })];",
        put: "throw new UserError(formatProblem({ file, expected, found: reasonOf(error) }));",
      },
      "two-reports-one-place": { find: "if (other)\n", put: "if (!place)\n" },
    }),
  ],
};
