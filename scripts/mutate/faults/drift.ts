import { type Area, inFile } from "../fault.js";

const source = (name: string) => `src/review/drift/${name}.ts`;
const cases = "contract-tests/drift/cases.test.ts";
const same = "contract-tests/drift/renditions.test.ts";

/** Faults of what compares captured pages with what is known of them. */
export const drift: Area = {
  name: "drift",
  faults: [
    ...inFile(source("lenient-json"), same, {
      "drift-lines-broken-in-texts": {
        find: 'character === "\\n" && !isWrapped',
        put: 'character === "\\n"',
      },
    }),
    ...inFile(source("letters"), same, {
      "drift-words-with-their-spaces": {
        find: "/[^\\p{L}\\p{N}]+/gu",
        put: "/[^\\p{L}\\p{N}\\s]+/gu",
      },
    }),
    ...inFile(source("compare-values"), cases, {
      "drift-fields-that-went-pass": {
        find: "!renamed.has(key) && !allowance.isElided",
        put: "renamed.has(key) && !allowance.isElided",
      },
    }),
    ...inFile(source("compare-damaged"), same, {
      "drift-changed-ids-pass-in-damage": {
        find: "if (now !== undefined)",
        put: "if (now === index)",
      },
    }),
    ...inFile(source("drift"), cases, {
      "drift-cut-captures-count": {
        find: 'if (finding.kind === "prose-removed" && isWhole) continue;',
        put: "",
      },
    }),
    ...inFile(source("compare-page"), cases, {
      "drift-shows-secrets": {
        find: "(JSON.parse(maskedJson(value)) as unknown)",
        put: "value",
      },
    }),
    ...inFile("src/cli/drift/run.ts", "src/cli/commands/drift.test.ts", {
      "drift-fine-in-spite-of-unread-files": {
        find: "problems.length > 0 ? 2 : report.drift ? 1 : 0",
        put: "report.drift ? 1 : 0",
      },
    }),
  ],
};
