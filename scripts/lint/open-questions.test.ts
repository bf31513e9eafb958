import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { readSource } from "../support/source-file.js";
import { type OpenQuestions, questionProblems } from "./open-questions.js";

const sound = `questions:
  - id: products-list
    resource: products
    question: Can products be listed?
    matters: a catalogue is kept in step by it
    documents: [shop, "12042"]

  - id: common-error-codes
    resource: common
    question: Which codes does an error have?
    matters: each of them needs advice of its own
    documents: []
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wooshpay-questions-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The problems of a list of questions, as commands print them. */
function problems(text: string): string[] {
  const file = path.join(folder, "open-questions.yaml");
  writeFileSync(file, text);
  const source = readSource<OpenQuestions>(file, folder);
  const resources = new Set(["common", "products"]);
  const documents = new Set(["shop", "12042"]);
  return questionProblems(source, resources, documents).map(formatProblem);
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
    ["resource", "    resource: products\n", ""],
    ["question", "question: Can products be listed?", 'question: ""'],
    ["matters", "    matters: a catalogue is kept in step by it\n", ""],
    ["documents", '    documents: [shop, "12042"]\n', ""],
    ["documents", 'documents: [shop, "12042"]', "documents: shop"],
  ] as const)("finds that %s is missing", ([field, found, replacement]) => {
    expect(problemsAfter(found, replacement)).toEqual([
      `open-questions.yaml:2:5 at /questions/0
  expected: id, resource, question, matters, documents
  found:    no ${field}`,
    ]);
  });

  test("names all that is missing at once", () => {
    const text = "questions:\n  - id: products-list\n    resource: products\n";
    expect(problems(text).join()).toMatch(/found: {4}no question, matters, documents$/);
  });

  test("finds an id that another question has", () => {
    const double = sound
      .replace("id: common-error-codes", "id: products-list")
      .replace("resource: common", "resource: products");
    expect(problems(double)).toEqual([
      `open-questions.yaml:8:9 at /questions/1/id
  expected: an id of its own
  found:    products-list`,
    ]);
  });

  test("finds an id that does not begin with its resource", () => {
    expect(problemsAfter("id: products-list", "id: product-list")).toEqual([
      `open-questions.yaml:2:9 at /questions/0/id
  expected: products-…
  found:    product-list`,
    ]);
  });

  test("finds a resource that does not exist", () => {
    const text = sound.replaceAll("products", "goods");
    expect(problems(text)).toEqual([
      `open-questions.yaml:3:15 at /questions/0/resource
  expected: common, or a file of spec/resources without .yaml
  found:    goods`,
    ]);
  });

  test("finds each document that is not registered", () => {
    expect(problemsAfter('[shop, "12042"]', "[shop, shops, market]")).toEqual(
      ["shops", "market"].map(
        (id) => `open-questions.yaml:6:16 at /questions/0/documents
  expected: ids of spec/documents.yaml, quoted where they look like numbers
  found:    ${id}, not registered`,
      ),
    );
  });

  test("finds an id that became a number for want of quotes", () => {
    expect(problemsAfter('"12042"', "12042").join()).toMatch(/found: {4}12042, not registered$/);
  });
});
