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
    ...inFile(generate("rules/closed"), "scripts/generate/rules/evidence.test.ts", {
      "closed-whatever-is-known": { find: '?.level === "documented"', put: " !== undefined" },
      "answers-closed": { find: "if (received.has(name)) continue;", put: "" },
      "closed-by-hand-let-through": {
        find: "one.schema.additionalProperties === false",
        put: "one.schema.additionalProperties === null",
      },
    }),
    ...inFile(generate("rules/evidence"), "scripts/generate/rules/evidence.test.ts", {
      "evidence-may-exceed": {
        find: "isSurer(level, surest)",
        put: "isSurer(level, level)",
      },
      "evidence-may-repeat": { find: "(isWritten ? repeated(own, computed) : [])", put: "[]" },
      "members-as-sure-as-their-schema": {
        find: "isMember.test(place) ? support.at(place) : undefined",
        put: "undefined",
      },
      "evidence-may-be-missing": {
        find: 'return [problem("a fact about it, or {level, documents}", "neither")];',
        put: "return [];",
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
        find: 'payload === "unseen" ?',
        put: 'payload === "shown" ?',
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
      "objects-named-alike": { find: '.replace("{const}"', put: '.replace("{value}"' },
      "units-said-twice": { find: "|| new RegExp(unit.said_by).test(text)", put: "" },
    }),
    ...inFile(generate("openapi-3.0/apart"), "scripts/generate/rules/discriminators.test.ts", {
      "open-unions-with-discriminator": { find: "values.every((some) => some) &&", put: "" },
    }),
    ...inFile(generate("openapi-3.0/filters"), "scripts/generate/openapi-3.0/convert.test.ts", {
      "filters-misnamed": { find: "name: `$", put: "name: `_$" },
      "any-object-a-filter": { find: 'style !== "deepObject" ||', put: "" },
      "open-filters-lost": { find: "members.length === 0", put: "false" },
      "shared-filters-left": { find: "{ $ref: sharedName(one.$ref, member) }", put: "one" },
    }),
    ...inFile(generate("union-errors"), "scripts/generate/validators.test.ts", {
      "errors-of-all-branches": {
        find: "const meant = nearest(place, fitting);",
        put: "const meant = fitting.flat();",
      },
      "branch-not-named": { find: "isOwn ? {", put: "!isOwn ? {" },
    }),
    ...inFile(generate("validator-source"), "scripts/generate/validator-source.test.ts", {
      "steps-of-two-types-joined": { find: '("\\w+"(?:, "\\w+")*)', put: "(.*)" },
      "steps-lose-count": { find: "errors = vErrors?.length ?? 0;", put: "errors = errors;" },
    }),
    ...inFile(generate("validator-steps"), "scripts/generate/validator-source.test.ts", {
      "null-is-looked-into": {
        find: "value === undefined || value === null",
        put: "value === undefined",
      },
      "missing-by-another-name": { find: "missingProperty: name", put: "missingProperty: place" },
    }),
    ...inFile(generate("flows"), "scripts/generate/flows.test.ts", {
      "payloads-as-expressions": {
        find: "if (expression !== undefined) {",
        put: "if (!expression) {",
      },
      "flows-without-payloads": { find: 'if (typeof value.$ref === "string")', put: "if (!root)" },
    }),
    ...inFile("scripts/build/kit.ts", "scripts/build/kit.test.ts", {
      "entries-hold-their-own": { find: ", ...twinsOf(entries) }", put: " }" },
      "entries-held-again": { find: "otherEntries(root, others), ", put: "" },
    }),
    ...inFile("scripts/build/commonjs.ts", "scripts/build/kit.test.ts", {
      "entries-import-what-nobody-needs": {
        find: "sideEffects: false }",
        put: "sideEffects: true }",
      },
    }),
    ...inFile(generate("exclusive-members"), "scripts/generate/types.test.ts", {
      "excluded-members-compile": {
        find: "names.map((name) => [...choice, name])",
        put: "[choice]",
      },
    }),
    ...inFile(generate("types"), "scripts/generate/types.test.ts", {
      "known-names-for-unknown": {
        find: 'ts.factory.createTypeReferenceNode("UnknownValue")',
        put: "anyOtherString()",
      },
    }),
    ...inFile(generate("rules/pages"), schemasTest, {
      "pages-without-links": {
        find: "if (id && page?.address)",
        put: "if (id && page && !page.address)",
        killer: registersTest,
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
    ...inFile(generate("operations"), "contract-tests/client-operations.test.ts", {
      "forms-sent-as-json": { find: 'body === "none" ? undefined : body', put: '"json"' },
      "lists-not-known": {
        find: "list: listedItem(document, operation) !== undefined",
        put: "list: false",
      },
      "method-in-small-letters": { find: "method.toUpperCase()", put: "method" },
    }),
    ...inFile(generate("rules/badges"), registersTest, {
      "badges-for-all": { find: 'level && level !== "documented"', put: "level" },
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
