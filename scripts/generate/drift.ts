import { existsSync } from "node:fs";
import path from "node:path";
import { type Evidence, listOperations, type OpenApi } from "../../src/contract/document.js";
import { isObject, pointerOf, pointerTo } from "../../src/contract/json.js";
import type { DriftData, PageData, PayloadData } from "../../src/review/drift/data.js";
import { type PageLock, readParagraph } from "../../src/review/drift/lock.js";
import { readContradictions, readQuestions } from "../lint/records.js";
import type { DescriptionFile, Sources } from "../lint/sources.js";
import { failOn } from "../support/cli.js";
import { lockFile } from "../support/layout.js";
import { type Register, registrations } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import type { Payload } from "./payloads.js";

/**
 * What later captures of the pages are compared with: pages, their payloads, what rests on them, and their locks.
 * @throws UserError for a lock of a page that is not registered, and for a paragraph of another form.
 */
export function generateDrift(
  root: string,
  document: OpenApi,
  { register, files }: Sources,
  payloads: readonly Payload[],
): string {
  const data: DriftData = {
    pages: pagesOf(root, register),
    payloads: payloadsOf(register, payloads),
    statements: statementsOf(document),
    contradicted: contradictedIn(root),
    files: filesOf(document, files),
  };
  return `${JSON.stringify(data)}\n`;
}

function pagesOf(root: string, register: Register): PageData[] {
  const locks = readLocks(root, register);
  const contradictions = readContradictions(root).flatMap(
    ({ source }) => source.data.contradictions,
  );
  const questions = readQuestions(root).flatMap(({ source }) => source.data.questions);
  const named = (id: string, names: readonly string[]) => {
    const all = new Set([id, ...names]);
    const isOne = (documents: readonly string[]) => documents.some((one) => all.has(one));
    return {
      contradictions: contradictions
        .filter(({ says }) => says.some(({ documents }) => isOne(documents)))
        .map((one) => one.id),
      questions: questions.filter(({ documents }) => isOne(documents)).map((one) => one.id),
    };
  };
  const captured = Object.entries(register.documents).map(
    ([id, { title, language, damage }]): PageData => {
      const lock = locks[id];
      return { id, title, language, damage, names: [], ...named(id, []), ...(lock && { lock }) };
    },
  );
  const others = Object.entries(register.pages).map(
    ([id, { title, address, language, renditions = [] }]): PageData => {
      const segment = address?.split("/").filter(Boolean).at(-1)?.replace(/^\?p=/, "");
      const names = [...new Set([...renditions, ...(segment ? [segment] : [])])];
      const lock = locks[id];
      return {
        ...{
          id,
          ...(title && { title }),
          ...(address && { address }),
          ...(language && { language }),
        },
        ...{ names, ...named(id, names), ...(lock && { lock }) },
      };
    },
  );
  return [...captured, ...others];
}

function readLocks(root: string, { documents, pages }: Register): Record<string, PageLock> {
  const file = path.join(root, lockFile);
  if (!existsSync(file)) return {};
  const source = readSource<{ pages: Record<string, PageLock> }>(file, root);
  failOn(
    Object.entries(source.data.pages).flatMap(([id, { paragraphs }]) => [
      ...(id in documents || id in pages ? [] : [strangePage(source, id)]),
      ...paragraphs.flatMap((text, index) => {
        if (readParagraph(text)) return [];
        const pointer = pointerOf(["pages", id, "paragraphs", index]);
        return [source.problemAt(pointer, "<letters>:<8 digits>:<16 digits>", text)];
      }),
    ]),
  );
  return source.data.pages;
}

function strangePage(source: SourceFile, id: string) {
  return source.problemAt(pointerOf(["pages", id]), "a page of spec/registers/pages.yaml", id);
}

function payloadsOf(register: Register, payloads: readonly Payload[]): PayloadData[] {
  const registered = new Map(registrations(register).map((one) => [one.example, one]));
  return payloads.flatMap(
    ({ operationId, name, kind, evidence, fragment, value }): PayloadData[] => {
      const example = `${operationId}/${name}.${kind}.json`;
      const entry = registered.get(example);
      if (!entry) return [];
      return [
        {
          ...{
            example,
            operationId,
            part: kind,
            title: entry.title,
            pages: evidence.documents ?? [],
          },
          // What was taken over had names of people, keys and hosts replaced wherever it had any.
          ...(entry.takenOver && { isMasked: true }),
          ...(entry.takenOver?.taken_over === "cut" && { isCut: true }),
          ...(fragment && { value }),
        },
      ];
    },
  );
}

function statementsOf(document: OpenApi): DriftData["statements"] {
  const found: DriftData["statements"][number][] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (Array.isArray(value))
      for (const [index, one] of value.entries()) walk(one, pointerTo(pointer, index));
    if (!isObject(value)) return;
    const { level, documents = [] } = (value["x-evidence"] ?? {}) as Partial<Evidence>;
    if (level && documents.length > 0) found.push([pointer, level, documents]);
    for (const [key, one] of Object.entries(value))
      if (key !== "x-evidence" && key !== "examples") walk(one, pointerTo(pointer, key));
  };
  walk(document, "");
  return found;
}

function contradictedIn(root: string): string[] {
  const all = readContradictions(root).flatMap(({ source }) => source.data.contradictions);
  return [...new Set(all.flatMap(({ differs }) => differs?.type ?? []))].sort();
}

function filesOf(document: OpenApi, files: readonly DescriptionFile[]): Record<string, string> {
  const ownerOf = (pointer: string) => files.find((file) => file.at(pointer) !== undefined)?.name;
  const entries = [
    ...listOperations(document).map(({ section, path: place, operation }) => [
      operation.operationId,
      ownerOf(pointerOf([section, place])),
    ]),
    ...Object.keys(document.components.schemas).map((name) => [
      name,
      ownerOf(pointerOf(["schemas", name])),
    ]),
  ];
  return Object.fromEntries(entries.filter(([, file]) => file !== undefined));
}
