import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { readSource } from "../support/source-file.js";
import { questionProblems } from "./questions.js";
import type { Questions } from "./records.js";

const sound = `questions:
  - id: products-list
    question: Can products be listed?
    matters: a catalogue is kept in step by it
    at: [/paths/~1v1~1products/get]
    documents: [shop, "12042"]

  - id: products-error-codes
    question: Which codes does an error have?
    matters: each of them needs advice of its own
    at: [/components/schemas/Failure/properties/code, /paths/~1v1~1products]
    documents: []
`;

const bundle = {
  paths: { "/v1/products": { post: {} } },
  components: { schemas: { Failure: { properties: { code: {} } } } },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wooshpay-questions-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The problems of a list of questions, as commands print them. */
function problems(text: string): string[] {
  const file = path.join(folder, "questions.yaml");
  writeFileSync(file, text);
  const source = readSource<Questions>(file, folder);
  const products = { name: "products", place: "spec/resources/products" };
  const documents = new Set(["shop", "12042"]);
  return questionProblems({ folder: products, source }, documents, bundle).map(formatProblem);
}

/** The problems of the sound list after one edit. */
function problemsAfter(found: string, replacement: string): string[] {
  expect(sound).toContain(found);
  return problems(sound.replace(found, replacement));
}

describe("questionProblems", () => {
  test("accepts a sound list, documents or none", () => {
    expect(problems(sound)).toEqual([]);
  });

  test.for([
    ["id", "id: products-list", "id:"],
    ["question", "question: Can products be listed?", 'question: ""'],
    ["matters", "    matters: a catalogue is kept in step by it\n", ""],
    ["at", "    at: [/paths/~1v1~1products/get]\n", ""],
    ["at", "at: [/paths/~1v1~1products/get]", "at: []"],
    ["at", "at: [/paths/~1v1~1products/get]", "at: /paths/~1v1~1products/get"],
    ["documents", '    documents: [shop, "12042"]\n', ""],
    ["documents", 'documents: [shop, "12042"]', "documents: shop"],
  ] as const)("finds that %s is missing", ([field, found, replacement]) => {
    expect(problemsAfter(found, replacement)).toEqual([
      `questions.yaml:2:5 at /questions/0
  expected: id, question, matters, at, documents
  found:    no ${field}`,
    ]);
  });

  test("names all that is missing at once", () => {
    const text = "questions:\n  - id: products-list\n";
    expect(problems(text).join()).toMatch(/found: {4}no question, matters, at, documents$/);
  });

  test("finds an id that another question has", () => {
    expect(problemsAfter("id: products-error-codes", "id: products-list")).toEqual([
      `questions.yaml:8:9 at /questions/1/id
  expected: an id of its own
  found:    products-list`,
    ]);
  });

  test("finds an id that does not begin with its folder", () => {
    expect(problemsAfter("id: products-list", "id: product-list")).toEqual([
      `questions.yaml:2:9 at /questions/0/id
  expected: products-…
  found:    product-list`,
    ]);
  });

  test("takes what the description lacks for a place, named where it would stand", () => {
    expect(problemsAfter("/paths/~1v1~1products/get", "/paths/~1v1~1products~1search")).toEqual([]);
  });

  test.for([
    ["/paths/~1v1~1prices/get", "where nothing stands at /paths/~1v1~1prices"],
    ["Failure.code", "where nothing stands at Failure.code"],
  ] as const)("finds that %s leads nowhere", ([place, found]) => {
    expect(problemsAfter("/paths/~1v1~1products/get", place)).toEqual([
      `questions.yaml:5:10 at /questions/0/at/0
  expected: JSON pointers into generated/openapi.json, each once
  found:    ${place}, ${found}`,
    ]);
  });

  test("finds a place that is named twice", () => {
    const place = "/components/schemas/Failure/properties/code";
    expect(
      problemsAfter("properties/code, /paths/~1v1~1products]", `properties/code, ${place}]`),
    ).toEqual([
      `questions.yaml:11:55 at /questions/1/at/1
  expected: JSON pointers into generated/openapi.json, each once
  found:    ${place}, named twice`,
    ]);
  });

  test("finds each document that is not registered", () => {
    expect(problemsAfter('[shop, "12042"]', "[shop, shops, market]")).toEqual(
      ["shops", "market"].map(
        (id) => `questions.yaml:6:16 at /questions/0/documents
  expected: ids of spec/registers/pages.yaml, quoted where they look like numbers
  found:    ${id}, not registered`,
      ),
    );
  });

  test("finds an id that became a number for want of quotes", () => {
    expect(problemsAfter('"12042"', "12042").join()).toMatch(/found: {4}12042, not registered$/);
  });
});
