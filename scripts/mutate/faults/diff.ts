import { type Area, inFile } from "../fault.js";

const core = "src/review/diff";
const edits = "contract-tests/diff/edits.test.ts";
const command = "src/cli/commands/diff.test.ts";
const page = "src/review/diff/reports/html.test.ts";
const locate = "src/cli/input/locate.test.ts";
const gate = "scripts/check-release/check.test.ts";

/** Faults of the comparison of two descriptions, of its command, and of the gate before a release. */
export const diff: Area = {
  name: "diff",
  faults: [
    ...inFile(`${core}/direction.ts`, edits, {
      "diff-directions-swapped": {
        find: 'direction === "sent" ? "narrower" : "wider"',
        put: 'direction === "sent" ? "wider" : "narrower"',
      },
      "diff-other-values-break-nobody": { find: ' || effect === "other"', put: "" },
    }),
    ...inFile(`${core}/diff.ts`, edits, {
      "diff-receivers-answer-as-senders": {
        find: "isDelivered ? asReceived(draft) : draft",
        put: "draft",
      },
    }),
    ...inFile(`${core}/calls-comparison.ts`, edits, {
      "diff-webhooks-judged-as-requests": {
        find: 'const found = compareCalls(\n    lists,\n    "read",',
        put: 'const found = compareCalls(\n    lists,\n    "sent",',
      },
      "diff-client-methods-unseen": { find: '  "x-client-method": "client method",\n', put: "" },
    }),
    ...inFile(`${core}/shape.ts`, edits, {
      "diff-constants-are-no-lists": {
        find: "raw.const === undefined ? raw.enum : [raw.const];\n  if (!Array.isArray(values)) return undefined;",
        put: "raw.enum;\n  if (!Array.isArray(values)) return undefined;",
      },
      "diff-all-of-unmerged": { find: 'this.#schemas(raw, "allOf").map', put: "[].map" },
    }),
    ...inFile(`${core}/rules.ts`, edits, {
      "diff-renamed-known-values-unseen": {
        find: 'return news.length > 0\n      ? ["other"',
        put: 'return news.length > 0\n      ? ["none"',
      },
      "diff-values-no-longer-known-unseen": {
        find: '      : ["narrower", ',
        put: '      : ["none", ',
      },
    }),
    ...inFile(`${core}/measures.ts`, edits, {
      "diff-more-words-are-another-unit": {
        find: "if (gone[0] !== undefined && news[0] !== undefined)",
        put: "if (news[0] !== undefined)",
      },
    }),
    ...inFile(`${core}/words.ts`, edits, {
      "diff-defaults-in-words-unheard": {
        find: '(before === undefined && isSaid(words(0), "default", after)) ||',
        put: "",
      },
      "diff-units-not-held-against-words": {
        find: 'changeBetween(otherUnit(text ?? "", newUnit), newUnit)',
        put: "undefined",
      },
    }),
    ...inFile(`${core}/said.ts`, edits, {
      "diff-any-words-state-a-default": {
        find: ": isNamedDefault(words, value),",
        put: ": true,",
      },
    }),
    ...inFile(`${core}/overlaps.ts`, edits, {
      "diff-overlaps-unseen": { find: "if (!isShared) return;", put: "return;" },
    }),
    ...inFile(`${core}/sameness.ts`, edits, {
      "diff-references-taken-for-the-same": {
        find: "one.isSame = false;\n        isDone = false;",
        put: "",
      },
    }),
    ...inFile(`${core}/media.ts`, edits, {
      "diff-ranges-of-types-unseen": {
        find: 'direction === "read" && isWider ?',
        put: "false ?",
      },
    }),
    ...inFile(`${core}/reports/panes.ts`, page, {
      "diff-report-marks-what-is-shared": { find: "isMarked.has(at);", put: "!isMarked.has(at);" },
      "diff-report-hides-what-differs": { find: "if (hidden < keptLines)", put: "if (true)" },
    }),
    ...inFile(`${core}/patterns.ts`, edits, {
      "diff-patterns-as-texts": { find: "if (isGone && isNew)", put: "if (before !== after)" },
    }),
    ...inFile(`${core}/servers.ts`, edits, {
      "diff-modes-of-servers-unseen": { find: "same.mode !== server.mode &&", put: "false &&" },
    }),
    ...inFile(`${core}/annotations.ts`, command, {
      "diff-downgrades-unseen": { find: "return was >= 0 && is > was;", put: "return was > is;" },
    }),
    ...inFile(`${core}/records.ts`, command, {
      "diff-decisions-unseen": { find: "was.decision !== is.decision", put: "false" },
    }),
    ...inFile("src/cli/diff/run.ts", command, {
      "diff-fails-for-anybody": {
        find: "failOn.some((audience) => found.breaks.includes(audience))",
        put: "failOn.length > 0 && found.breaks.length > 0",
      },
    }),
    ...inFile("src/cli/diff/record-files.ts", command, {
      "diff-records-of-both-sides-read": { find: "other.has(id) ? [] : [file]", put: "[file]" },
    }),
    ...inFile("src/cli/diff/side.ts", command, {
      "diff-files-known-by-another-hash": { find: "`blob ${", put: "`file ${" },
      "diff-sides-taken-for-their-own-other": {
        find: "new Set(recordFiles?.ids.values())",
        put: "new Set(side.recordFiles.ids.values())",
      },
    }),
    ...inFile("src/cli/diff/text.ts", command, {
      "diff-width-of-the-terminal-unseen": {
        find: "Math.min(stdout.columns ?? terminalWidth, terminalWidth)",
        put: "terminalWidth",
      },
    }),
    ...inFile("src/cli/input/locate.ts", locate, {
      "lines-behind-the-last-one-asked-for-lost": {
        find: "if (!this.#known.has(next.value.name)) this.#known.set(next.value.name, next.value.start);",
        put: "",
      },
    }),
    ...inFile(`${core}/reports/json.ts`, command, {
      "diff-digits-break-json": {
        find: 'typeof shown === "number" &&',
        put: "false &&",
      },
    }),
    ...inFile("scripts/check-release/versions.ts", gate, {
      "release-break-before-1-is-a-patch": {
        find: 'return needed === "major" ? "minor" : "patch";',
        put: 'return "patch";',
      },
    }),
    ...inFile("scripts/check-release/changelog.ts", gate, {
      "release-computed-words-are-words": {
        find: "text.slice(0, from) + text.slice(to + end.length)",
        put: "text",
      },
      "release-changelog-grows": {
        find: "if (known !== undefined) return changelog.replace(known, () => computed);",
        put: "",
      },
    }),
  ],
};
