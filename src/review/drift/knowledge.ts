import { examples } from "../../../generated/examples.js";
import { generalPointer } from "../../contract/json.js";
import type { DriftData, PageData, PayloadData, Statement } from "./data.js";
import { ParagraphIndex } from "./find-paragraphs.js";
import { leavesOf, pairOf } from "./leaves.js";
import { lettersOf } from "./letters.js";
import type { PageLock } from "./lock.js";

/** A registered payload with what it holds. */
export interface KnownPayload extends PayloadData {
  value: unknown;
  /** Its members with their scalars, as words. */
  pairs: readonly string[];
  /** Where its scalars stand, indices left out. */
  places: readonly string[];
}

/** What captures are compared with. */
export interface Knowledge {
  data: DriftData;
  pages: ReadonlyMap<string, PageData>;
  payloads: readonly KnownPayload[];
  /** Those that a page prints. */
  payloadsOf(page: string): readonly KnownPayload[];
  locks: ReadonlyMap<string, PageLock>;
  paragraphs: ParagraphIndex;
  /** What pages are called, as letters, with the pages that are called so. */
  titles: ReadonlyMap<string, readonly string[]>;
  /** Pages by the last segment of an address. */
  names: ReadonlyMap<string, string>;
  /** Operations and fields that rest on a page. */
  statementsOf(page: string): readonly Statement[];
}

/**
 * Makes ready what is known of the pages.
 * @param locks go over those of the data.
 */
export function knowledgeOf(
  data: DriftData,
  locks: Readonly<Record<string, PageLock>> = {},
): Knowledge {
  const pages = new Map(data.pages.map((page) => [page.id, page]));
  const payloads = data.payloads.map(known);
  const allLocks = new Map(
    data.pages.flatMap(({ id, lock }) => {
      const one = Object.hasOwn(locks, id) ? locks[id] : lock;
      return one ? [[id, one] as const] : [];
    }),
  );
  const statements = statementsByPage(data);
  const byPage = grouped(payloads.flatMap((one) => one.pages.map((page) => [page, one] as const)));
  return {
    ...{ data, pages, payloads, locks: allLocks },
    payloadsOf: (page) => byPage.get(page) ?? [],
    paragraphs: new ParagraphIndex(allLocks),
    titles: grouped(
      data.pages.flatMap(({ id, title }) => (title ? [[lettersOf(title), id] as const] : [])),
    ),
    names: new Map(
      data.pages.flatMap(({ id, names }) => [id, ...names].map((name) => [name, id] as const)),
    ),
    statementsOf: (page) => statements.get(page) ?? [],
  };
}

const values = new Map(
  examples.map(({ operationId, name, part, value }) => [
    `${operationId}/${name}.${part}.json`,
    value,
  ]),
);

function known(payload: PayloadData): KnownPayload {
  const value = payload.value ?? values.get(payload.example);
  const leaves = leavesOf(value);
  return {
    ...{ ...payload, value, pairs: leaves.map(pairOf) },
    places: leaves.map(({ pointer }) => generalPointer(pointer)),
  };
}

function grouped<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function statementsByPage({ statements }: DriftData): Map<string, Statement[]> {
  return grouped(
    statements.flatMap(([pointer, level, pages]) =>
      pages.map((page): [string, Statement] => [page, { pointer, level }]),
    ),
  );
}
