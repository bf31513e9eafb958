import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { formatProblem } from "../support/cli.js";
import { readRegister } from "../support/page-register.js";
import { project } from "../support/project-copy.js";
import { readFacts } from "./facts.js";
import { payloadProblems } from "./payloads.js";
import { readPrinted } from "./printed.js";
import { printsProblems } from "./prints.js";
import { registerProblems } from "./registers.js";
import { tableProblems } from "./tables.js";

/** Files of a project with one resource, small enough to be read beside the tests. */
export const facts = "spec/resources/teas/facts.yaml";
export const pages = "spec/registers/pages.yaml";
export const request = "spec/resources/teas/payloads/createTea/shop-1.request.json";
export const answer = "spec/resources/teas/payloads/createTea/shop-2.200.json";
export const list = "spec/resources/teas/payloads/listTeas/shop-3.200.json";
export const delivery = "spec/resources/teas/payloads/onTeaBrewed/shop-4.request.json";

const listed = (example: string, taken: string) => `      - example: ${example}
        title: Tea
        taken_over: ${taken}
        note: A test.
        fingerprint: "0000000000000000"
`;

const files: Record<string, string> = {
  [facts]: `operations:
  - id: createTea
    method: POST
    path: /v1/teas
    level: documented
    pages: [shop]
    body:
      - { name: name, type: string, required: true }
      - { name: weight, type: integer }
      - { name: from, type: string, format: country }
      - { name: sort, type: string, values: [green, black] }
      - { name: cups, type: array, items: { type: object, object: cup } }
      - { name: labels, type: map, items: { type: string } }
    answers: { object: tea }
  - { id: listTeas, method: GET, path: /v1/teas, level: documented, pages: [shop], answers: { list_of: tea } }
objects:
  tea:
    prefix: tea_
    level: documented
    pages: [shop]
    fields:
      - { name: id, type: string }
      - { name: object, type: string, values: [tea] }
      - { name: created, type: integer, unit: ms }
      - { name: origin, type: string, nullable: true }
      - { name: sort, type: string, enumeration: sorts, printed: { values: [white], pages: [shop] } }
      - { name: price, type: integer, printed: { types: [string], pages: [shop] } }
      - { name: sold, type: integer, unit: ms, printed: { units: [s], pages: [shop] } }
      - { name: scent, type: "null" }
      - { name: note, type: string, level: inferred }
  old_tea:
    older_form_of: tea
    level: documented
    pages: [shop]
    fields: [{ name: leaf, type: string }]
  cup:
    level: documented
    pages: [shop]
    fields: [{ name: size, type: number }, { name: broken, type: boolean, only: answer }]
  list:
    level: documented
    pages: [shop]
    fields: [{ name: data, type: array }]
  event:
    level: documented
    pages: [shop]
    fields:
      - { name: type, type: string }
      - { name: data, type: object, fields: [{ name: object, type: object }] }
enumerations:
  sorts: { values: [green], complete: false }
events:
  - { type: tea.brewed, object: tea, level: documented, pages: [shop] }
prints:
  - { page: shop, requests: 1, answers: 2, events: 1 }
tables:
  exponents:
    level: documented
    rows:
      - { currency: TEA, exponent: 2 }
`,
  [pages]: `documents: {}
pages:
  shop:
    kind: guide
    sheets: []
    payloads:
${listed("createTea/shop-1.request.json", "whole")}${listed("createTea/shop-2.200.json", "whole")}${listed("listTeas/shop-3.200.json", "whole")}${listed("onTeaBrewed/shop-4.request.json", "whole")}`,
  [request]: `{ "name": "Assam", "weight": 5, "from": "IN", "sort": "black", "cups": [{ "size": 0.5 }], "labels": { "a": "b" } }\n`,
  [answer]: `{ "id": "tea_1", "object": "tea", "created": 1665642282000, "origin": null, "sort": "white", "price": "5", "sold": 1665642282, "scent": null, "leaf": "whole" }\n`,
  [list]: `{ "data": [{ "id": "tea_2", "object": "tea", "sort": "green" }] }\n`,
  [delivery]: `{ "type": "tea.brewed", "data": { "object": { "id": "tea_3", "object": "tea" } } }\n`,
  "spec/resources/teas/payloads/createTea/constructed-1.200.json": `{ "milk": true }\n`,
  "spec/registers/currencies.yaml":
    "currencies:\n  - { code: TEA, exponent: 2, evidence: { level: documented } }\n" +
    "  - { code: CUP, exponent: 0, evidence: { level: inferred } }\n",
  "spec/registers/payout-corridors.yaml": "corridors: []\n",
  "spec/registers/error-answers.yaml": "error_answers: []\n",
  "spec/registers/payment-methods.yaml": "methods: []\n",
  "spec/registers/events.yaml": "events: [{ type: tea.brewed, object: Tea }]\n",
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "check-facts-"));
  for (const [name, text] of Object.entries(files)) write(name, text);
});

afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file of the project. */
export function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

/** Takes a file of the project away. */
export function remove(name: string): void {
  rmSync(path.join(root, name));
}

/** Replaces one piece of text, which has to be there. */
export function edit(name: string, found: string, replacement: string): void {
  const text = readFileSync(path.join(root, name), "utf8");
  expect(text).toContain(found);
  write(
    name,
    text.replace(found, () => replacement),
  );
}

/**
 * Puts the registers of this project into the folder, and a file of this project that has one piece of text
 * replaced, which has to be there.
 * @returns the folder.
 */
export function copyEdited(name: string, found: string, replacement: string): string {
  const registers = "spec/registers";
  cpSync(path.join(project, registers), path.join(root, registers), { recursive: true });
  write(name, readFileSync(path.join(project, name), "utf8"));
  edit(name, found, replacement);
  return root;
}

/** What is wrong with the facts, one message for each. */
export function problems(): string[] {
  const known = readFacts(root);
  const printed = readPrinted(root, readRegister(root).data);
  return [
    ...payloadProblems(known, printed),
    ...printsProblems(known, printed),
    ...tableProblems(known),
    ...registerProblems(root, known),
  ].map(formatProblem);
}
