import {
  type Body,
  bodyEncoding,
  bodySchemaName,
  listOperations,
  mediaTypeOf,
  type OpenApi,
  type OperationObject,
  referredName,
  resolve,
} from "../../src/contract/document.js";
import type { Case } from "./target.js";

/** Every payload of the description as a case, and those that cannot be one. */
export interface Payloads {
  cases: Case[];
  /** What is left out, each with its reason, for example `createFile/constructed-1.request: …`. */
  leftOut: string[];
}

interface Source {
  name: string;
  /** `request`, or the status of an answer, as in the names of the files in the payloads folders. */
  kind: string;
  direction: Case["direction"];
  operationId: string;
  body: Body;
}

/**
 * The examples of every request body, answer and webhook. An answer that operations share counts
 * once, under its own name.
 * @throws Error for an example without a value, or one whose body refers to no component schema.
 */
export function payloadsOf(document: OpenApi): Payloads {
  const sources = listOperations(document).flatMap(({ section, operation }) => [
    ...received(operation, section === "webhooks" ? "event" : "request"),
    ...(section === "webhooks" ? [] : answers(document, operation)),
  ]);
  const found = new Map(sources.flatMap(examplesIn).map((one) => [one.case.id, one]));
  const [sendable, uploads] = partition([...found.values()], ({ isUpload }) => !isUpload);
  return {
    cases: sendable.map((one) => one.case),
    leftOut: uploads.map(
      (one) => `${one.case.id}: multipart/form-data, whose files are no JSON values`,
    ),
  };
}

/**
 * The cases that a variant of the description says something about: those of its own examples, with
 * what was changed in them, and events, which it has no examples of.
 */
export function casesOf(variant: OpenApi, cases: readonly Case[]): Case[] {
  const own = new Set(payloadsOf(variant).cases.map(({ id }) => id));
  return cases.filter(({ id, direction }) => direction === "event" || own.has(payloadId(id)));
}

// What was changed in a payload has the payload's id, a hash and the place.
function payloadId(id: string): string {
  return id.split("#", 1)[0] ?? id;
}

function received(operation: OperationObject, direction: Case["direction"]): Source[] {
  const { operationId, requestBody: body } = operation;
  return body ? [{ name: operationId, kind: "request", direction, operationId, body }] : [];
}

function answers(document: OpenApi, { operationId, responses }: OperationObject): Source[] {
  return Object.entries(responses).map(([kind, response]) => {
    const shared = referredName(response);
    const body = resolve<Body>(document, response);
    return { name: shared ?? operationId, kind, direction: "answer", operationId, body };
  });
}

function examplesIn({ name, kind, direction, operationId, body }: Source) {
  const isUpload = bodyEncoding(body) === "multipart";
  return Object.entries(mediaTypeOf(body)?.examples ?? {}).map(([title, example]) => {
    const id = `${name}/${title}.${kind}`;
    const schema = bodySchemaName(body);
    if (!schema) throw new Error(`${id}: its body refers to no component schema`);
    const value = exampleValue(example, id);
    const payload: Case = { id, purpose: "payload", direction, operationId, schema, value };
    return { case: payload, isUpload };
  });
}

function exampleValue(example: unknown, id: string): unknown {
  if (typeof example === "object" && example !== null && "value" in example) return example.value;
  throw new Error(`${id}: an example without a value`);
}

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
