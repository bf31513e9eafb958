import { type Area, inFile } from "../fault.js";

const source = (name: string) => `src/review/drift/${name}.ts`;
const changes = "contract-tests/drift/changes.test.ts";
const captures = "contract-tests/drift/captures.test.ts";
const noticed = "contract-tests/drift/noticed.test.ts";
const forms = "contract-tests/drift/forms.test.ts";
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
    ...inFile(source("compare-values"), changes, {
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
    ...inFile(source("drift"), forms, {
      "drift-parts-of-captures-count-as-whole": {
        find: "sightings.every((one) => lacks(one, number))",
        put: "sightings.some((one) => lacks(one, number))",
      },
    }),
    ...inFile(source("compare-page"), changes, {
      "drift-shows-secrets": {
        find: "(JSON.parse(maskedJson(value)) as unknown)",
        put: "value",
      },
    }),
    ...inFile(source("compare-values"), noticed, {
      "drift-values-of-the-api-pass-as-translations": {
        find: "    !isValueOfApi(after as string) &&\n",
        put: "",
      },
    }),
    ...inFile(source("compare-prose"), noticed, {
      "drift-names-in-another-script-pass": {
        find: "(isHeading && !isOfOtherScript(text, language))",
        put: "isHeading",
      },
    }),
    ...inFile(source("compare-prose"), forms, {
      "drift-short-tails-of-lists-pass": {
        find: "(count >= shortest && isMost) || isLonger",
        put: "count >= shortest && isMost",
      },
    }),
    ...inFile(source("no-news"), noticed, {
      "drift-notes-beside-one-listing-pass": {
        find: "times >= listings",
        put: "times > 0",
      },
      "drift-headers-of-calls-pass": {
        find: "usualHeaders.has(name.toLowerCase())",
        put: "name.length > 0",
      },
    }),
    ...inFile(source("cut-off"), captures, {
      "drift-cut-sentences-went": {
        find: "if (line !== undefined) return { line };",
        put: "if (line === -1) return { line };",
      },
    }),
    ...inFile(source("blocks"), captures, {
      "drift-cut-payloads-went": {
        find: "block: { ...block, lines, isCutOff }",
        put: "block: { ...block, lines, isStripped: false }",
      },
    }),
    ...inFile(source("blocks"), same, {
      "drift-lost-lines-look-like-fields-that-went": {
        find: "broken >= 2 && broken * 2 > listings.length",
        put: "broken > listings.length",
      },
    }),
    ...inFile(source("sections"), captures, {
      "drift-pages-of-one-file-are-mixed": {
        find: "kept.length < 2 || !isOneBehindTheOther",
        put: "kept.length > 0",
      },
    }),
    ...inFile(source("capture"), "contract-tests/drift/fragments.test.ts", {
      "drift-examples-of-fragments-are-no-payloads": {
        find: "[...found.map(readBlock), ...examples]",
        put: "[...found.map(readBlock)]",
      },
    }),
    ...inFile(source("layout"), same, {
      "drift-sheets-are-words": {
        find: "if (number === undefined) return [];",
        put: "if (number !== undefined) return [];",
      },
      "drift-cut-lines-stay-cut": {
        find: "if (isRest && last)",
        put: "if (isRest && !last)",
      },
    }),
    ...inFile("src/cli/drift/captures.ts", "src/cli/commands/drift.test.ts", {
      "drift-western-text-is-chinese": {
        find: "paired * 2 > high",
        put: "paired * 2 >= 0",
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
