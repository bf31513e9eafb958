import { type Area, inFile } from "../fault.js";

const apiRules = "scripts/lint/design/api-rules.test.ts";
const descriptionRules = "scripts/lint/design/description-rules.test.ts";
const description = "scripts/lint/design/description.test.ts";

/** Faults of what looks at the description as a designer does, and of what is told to the API's makers. */
export const design: Area = {
  name: "design",
  faults: [
    ...inFile("scripts/lint/design/said.ts", apiRules, {
      "evidence-of-a-field-lost": {
        find: "level: own.level ?? around.level",
        put: "level: around.level",
      },
      "fields-of-items-passed-over": {
        find: "citing(field, base.cites)",
        put: "base.cites",
      },
    }),
    ...inFile("scripts/lint/design/api-names.ts", apiRules, {
      "least-taken-for-usual": {
        find: "b.length - a.length);\n  const [most",
        put: "a.length - b.length);\n  const [most",
      },
    }),
    ...inFile("scripts/lint/design/api-calls.ts", apiRules, {
      "lists-without-cursors-let-through": {
        find: '["limit", "starting_after"]',
        put: '["limit"]',
      },
    }),
    ...inFile("scripts/lint/design/description-guesses.ts", descriptionRules, {
      "pages-taken-for-guesses": {
        find: 'documents.every((id) => id === "analogy")',
        put: "documents.length > 0",
      },
    }),
    ...inFile("scripts/generate/constructed.ts", "scripts/generate/constructed.test.ts", {
      "one-made-up-example-marks-all": {
        find: "examples.every(isMadeUp)",
        put: "examples.some(isMadeUp)",
      },
    }),
    ...inFile("scripts/generate/payloads.ts", description, {
      "made-up-payloads-unmarked": { find: "  markConstructed(document);\n", put: "" },
      "made-up-payloads-alike": { find: "  tellConstructedApart(document);\n", put: "" },
    }),
    ...inFile("scripts/generate/told-apart.ts", "scripts/generate/told-apart.test.ts", {
      "told-by-what-all-have": { find: "left([first]) === 0", put: "left([first]) >= 0" },
      "ids-told": { find: "value === null || (", put: "value === null && (" },
    }),
    ...inFile("scripts/generate/known-values.ts", "scripts/generate/known-values.test.ts", {
      "known-values-said-twice": {
        find: "values.every((value) => text",
        put: "values.every((value) => !text",
      },
    }),
    ...inFile("redocly.yaml", "scripts/check-citizen/reasons.test.ts", {
      "rule-off-without-a-word": {
        find: "  # The API writes its paths with underscores.\n",
        put: "",
      },
    }),
    ...inFile("biome.jsonc", "scripts/check-citizen/reasons.test.ts", {
      "rule-of-code-off-without-a-word": {
        find: "      // Each file of style is about one part of the page, and parts do not overlap.\n",
        put: "",
      },
    }),
    ...inFile("scripts/check-citizen/reasons.ts", "scripts/check-citizen/reasons.test.ts", {
      "switches-passed-over": { find: '[false, "off"]', put: '["off"]' },
    }),
    ...inFile(
      "scripts/generate/feedback/register.ts",
      "scripts/generate/feedback/feedback.test.ts",
      {
        "findings-that-nobody-reads": {
          find: "...[...lost].map((rule)",
          put: "...[...lost].slice(1).map((rule)",
        },
      },
    ),
    ...inFile("spec/resources/products/products.yaml", description, {
      "description-that-repeats-its-name": {
        at: "/schemas/ProductCreate/description",
        value: "A product to create.",
      },
    }),
  ],
};
