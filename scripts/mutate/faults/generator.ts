import { type Area, inFile } from "../fault.js";

const generate = (name: string) => `scripts/generate/${name}.ts`;
const registersTest = "scripts/generate/rules/registers.test.ts";
const schemasTest = "scripts/generate/rules/schemas.test.ts";

/** Faults of what makes generated/ of the description. */
export const generator: Area = {
  name: "generator",
  faults: [
    ...inFile(generate("rules/lists"), schemasTest, {
      "list-of-nothing": { find: "items: item", put: "items: {}" },
      "own-members-of-lists-lost": {
        find: "merged(members, properties)",
        put: "merged(properties, members)",
      },
    }),
    ...inFile(generate("rules/echoes"), schemasTest, {
      "echo-as-strict-as-sent": { find: 'type: [opened.type, "null"]', put: "type: opened.type" },
      "echo-closed": {
        find: "[name, readable(member)]",
        put: "[name, { ...readable(member), ...member }]",
      },
    }),
    ...inFile(generate("rules/error-answers"), registersTest, {
      "errors-for-webhooks": {
        find: 'filter(({ section }) => section === "paths")',
        put: "filter(Boolean)",
      },
      "no-404": { find: 'parametersIn(document, operation, "path").length > 0', put: "false" },
      "conflict-for-reads": { find: 'method !== "get"', put: 'method === "get"' },
      "unknown-errors-taken": { find: "checkNamed(located, named, errorAnswers);", put: "" },
      "error-example-unwrapped": { find: "value: { error: example }", put: "value: example" },
    }),
    ...inFile(generate("rules/events"), registersTest, {
      "event-type-not-constant": { find: "const: type }", put: 'type: "string" }' },
      "events-without-signature": {
        find: "parameters: structuredClone(delivery.parameters)",
        put: "parameters: []",
      },
      "event-types-closed": { find: '"x-extensible-enum": events.map', put: "enum: events.map" },
      "deduced-payload-as-shown": {
        find: 'payload === "unseen" &&',
        put: 'payload === "shown" &&',
      },
      "event-names-without-case": { find: "letter.toUpperCase()", put: "letter" },
    }),
    ...inFile(generate("rules/payment-methods"), registersTest, {
      "answer-types-lost": { find: "[...sent, ...answered]", put: "[...sent]" },
      "methods-in-any-order": {
        find: "sources.indexOf(a.listed_in) - sources.indexOf(b.listed_in)",
        put: "0",
      },
      "next-actions-guessed": {
        find: 'type && level !== "inferred" ? [type] : []',
        put: "type ? [type] : []",
      },
      "other-data-takes-known-types": {
        find: "not: { enum: [...typesOf.values()].flat() },",
        put: "",
      },
    }),
    ...inFile(generate("rules/members"), schemasTest, {
      "constants-without-type": { find: "{}), type, const: value", put: "{}), const: value" },
      "units-not-said": { find: "return `$", put: "return text || `$" },
      "units-said-twice": { find: "|| new RegExp(unit.said_by).test(text)", put: "" },
    }),
    ...inFile(generate("rules/pages"), schemasTest, {
      "pages-without-links": {
        find: "if (address) operation",
        put: "if (!address && title) operation",
        killer: "scripts/generate/run.test.ts",
      },
    }),
    ...inFile(generate("rules/parameters"), "contract-tests/client.test.ts", {
      "shared-parameters-lost": {
        find: "located.method === method",
        put: "located.method !== method",
        killer: registersTest,
      },
    }),
    ...inFile(generate("currencies"), "scripts/generate/currencies.test.ts", {
      "null-exponent-as-two": { find: "exponent},`", put: "exponent ?? 2},`" },
      "negative-exponent": { find: "value >= 0 &&", put: "value >= -9 &&" },
    }),
    ...inFile(generate("operations"), "contract-tests/client.test.ts", {
      "forms-sent-as-json": { find: "JSON.stringify(body)", put: "JSON.stringify(`json`)" },
      "lists-not-known": { find: '? ["list: true"] : []', put: "? [] : []" },
      "method-in-small-letters": { find: "method.toUpperCase()", put: "method" },
    }),
    ...inFile(generate("bundle"), "scripts/generate/run.test.ts", {
      "double-operation-ids": { find: "if (other)", put: "if (other === here)" },
      "required-not-checked": { find: "failOn(requiredProblems(document));", put: "" },
      "components-unsorted": { find: ".sort(([a], [b]) => (a < b ? -1 : 1))", put: "" },
    }),
    ...inFile(generate("payloads"), "scripts/generate/run.test.ts", {
      "fragments-as-examples": { find: "|| payload.fragment", put: "" },
      "constructed-as-documented": {
        find: 'evidence: { level: "constructed" }',
        put: 'evidence: { level: "documented" }',
      },
    }),
  ],
};
