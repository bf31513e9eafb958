import {
  listOperations,
  type OpenApi,
  type OperationObject,
  type Page,
} from "../../src/contract/document.js";
import { pointerKeys, pointerOf } from "../../src/contract/json.js";
import { readFacts } from "../facts/facts.js";
import { requiredProblems } from "../lint/required.js";
import { checkSources, type DescriptionFile, type Sources } from "../lint/sources.js";
import { failOn, type Problem, ProblemError } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import { type Registers, readRegisters } from "../support/registers.js";
import { assemble } from "./assemble.js";
import { rules } from "./rules/index.js";
import type { RuleInput } from "./rules/rule.js";

/** The description as one document, without payloads, and the sources that it was made of. */
export interface Bundle {
  document: OpenApi;
  sources: Sources;
  registers: Registers;
}

/**
 * Makes the document out of the files of spec/, components in alphabetical order.
 * @throws UserError for a mistake in a file, for a missing or double
 * operationId, and for a required member that is not declared.
 */
export function bundleSpec(root: string): Bundle {
  const sources = checkSources(root);
  const document = assemble(sources);
  const registers = readRegisters(root);
  const templates = templatesOf(sources);
  const input: RuleInput = {
    ...{ registers, templates, pages: pagesOf(sources), facts: readFacts(root) },
    captured: new Set(Object.keys(sources.register.documents)),
    isByHand: (place) => ownerOf(sources, place)?.at(sourcePointer(place)) !== undefined,
    problemAt: (...problem) => problemIn(sources, ...problem),
  };
  for (const rule of rules) rule(document, input);
  for (const [section, members] of Object.entries(document.components))
    document.components[section] = sortKeys(members);
  checkOperationIds(document);
  failOn(requiredProblems(document));
  for (const { section, path, method, operation } of listOperations(document)) {
    const items = document[section] ?? {};
    items[path] = { ...items[path], [method]: inOrder(operation) };
  }
  return { document, sources, registers };
}

function sourcePointer(place: string): string {
  return place.replace("/components", "");
}

// Schemas and paths stand in one file each.
function ownerOf({ files }: Sources, place: string): DescriptionFile | undefined {
  const [section = "", name = ""] = pointerKeys(sourcePointer(place));
  return files.find((file) => file.at(pointerOf([section, name])) !== undefined);
}

/** A problem at a JSON pointer of the bundle, told where spec/ has it. */
export function problemIn(
  sources: Sources,
  place: string,
  expected: string,
  found: string,
): Problem {
  const owner = ownerOf(sources, place);
  if (owner) return owner.problemAt(sourcePointer(place), expected, found);
  return { file: registerFile("events"), pointer: place, expected, found };
}

function pagesOf({ register: { documents, pages } }: Sources): RuleInput["pages"] {
  const entries = [...Object.entries(documents), ...Object.entries(pages)];
  return new Map(
    entries.map(([id, { title, address, language }]: [string, Page]) => [
      id,
      { ...(title && { title }), ...(address && { address }), ...(language && { language }) },
    ]),
  );
}

function templatesOf({ files }: Sources): RuleInput["templates"] {
  const holders = files.map(({ data }) => data as { templates?: RuleInput["templates"] });
  const templates = holders.find((data) => data.templates)?.templates;
  if (templates) return templates;
  throw new ProblemError({ file: "spec/common", expected: "a file with templates", found: "none" });
}

// Rules add at the end; who reads an operation expects what is sent before what comes back.
const operationKeys = ["parameters", "requestBody", "responses"];

function inOrder(operation: OperationObject): OperationObject {
  const rank = ([key]: [string, unknown]) => operationKeys.indexOf(key);
  const entries = Object.entries(operation).sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(entries) as unknown as OperationObject;
}

function sortKeys<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkOperationIds(document: OpenApi): void {
  const seen = new Map<string, string>();
  for (const { section, path: place, method, operation } of listOperations(document)) {
    const here = `${section} ${place} ${method}`;
    const { operationId } = operation;
    if (!operationId)
      throw new ProblemError({ file: here, expected: "an operationId", found: "none" });
    const other = seen.get(operationId);
    if (other)
      throw new ProblemError({
        file: here,
        expected: "its own operationId",
        found: `${operationId}, which ${other} has already`,
      });
    seen.set(operationId, here);
  }
}
