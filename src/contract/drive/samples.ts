import type { JsonType } from "../json.js";
import { evaluate } from "../judge/evaluate.js";
import type { Node } from "../judge/nodes.js";
import { shapeOf } from "../judge/shape.js";
import { fieldsOf, knownValuesOf, together, typesOf, valuesOf } from "../judge/traits.js";

/** A moment in 2026, epoch milliseconds. */
const moment = 1_767_225_600_000;

// One of them fits each pattern of the description.
const texts = [
  ...[
    "sample",
    "USD",
    "US",
    "2026-01-01",
    "1990-01-31",
    "12",
    "123",
    "1234",
    "123456",
    "a@example.com",
  ],
  ...["https://shop.example.com/", "+440000000000", "1", "0", "10.5"],
];

const deepest = 6;

/** Finds an id of a kind that a server knows; undefined where none is known. */
export type KnownId = (prefix: string) => string | undefined;

/** An id that no server knows, in the form that the pages print. */
export function strangeId(prefix: string): string {
  return `${prefix}9999999999999999999`;
}

/**
 * Values that fit a schema: the smallest one, and of a union one for each branch, of limits those that just fit.
 * None where nothing fits that is known here.
 */
export function samplesOf(node: Node, knownId: KnownId, depth = 0): unknown[] {
  const all = candidatesOf(node, knownId, depth);
  return all.filter((value) => value !== undefined && evaluate(node, value).every(isNews));
}

const isNews = ({ keyword }: { keyword: string }) => keyword === "undeclared";

function candidatesOf(node: Node, knownId: KnownId, depth: number): unknown[] {
  const listed = [...valuesOf(node), ...knownValuesOf(node)];
  if (listed.length > 0) return listed.slice(0, 2);
  const schemas = together(node);
  const branches = schemas.flatMap(({ unions }) => unions.flatMap((union) => union.branches));
  if (branches.length > 0)
    return depth > deepest
      ? []
      : branches.flatMap((branch) => candidatesOf(branch, knownId, depth + 1));
  const type = [...(typesOf(node) ?? ["object" as JsonType])].find((one) => one !== "null");
  return type ? ofType(type, node, schemas, knownId, depth) : [null];
}

function ofType(
  type: JsonType,
  node: Node,
  schemas: readonly Node[],
  knownId: KnownId,
  depth: number,
): unknown[] {
  const limit = (keyword: string) =>
    schemas.map(({ schema }) => schema[keyword]).find((value) => typeof value === "number") as
      | number
      | undefined;
  switch (type) {
    case "string":
      return textsFor(schemas, limit, knownId);
    case "integer":
    case "number": {
      const units = new Set(schemas.map(({ schema }) => schema["x-unit"]));
      const usual = units.has("ms") ? moment : units.has("s") ? moment / 1000 : 500;
      const least = limit("minimum");
      const most = limit("maximum");
      const within = Math.min(Math.max(usual, least ?? usual), most ?? usual);
      return [...new Set([within, ...[least, most].flatMap((one) => one ?? [])])];
    }
    case "boolean":
      return [true];
    case "array":
      return listsFor(schemas, limit("minItems") ?? 1, knownId, depth);
    default:
      return depth > deepest ? [] : objectsFor(node, schemas, knownId, depth);
  }
}

function textsFor(
  schemas: readonly Node[],
  limit: (keyword: string) => number | undefined,
  knownId: KnownId,
): string[] {
  const prefix = schemas
    .map(({ schema }) => schema["x-id-prefix"])
    .find((one) => one !== undefined);
  if (typeof prefix === "string") return [knownId(prefix) ?? strangeId(prefix)];
  const most = limit("maxLength");
  const longest = most === undefined || most > 5000 ? [] : ["x".repeat(most)];
  const fitting = texts.filter((text) =>
    schemas.every(({ tests }) => tests.every(({ check }) => !check(text))),
  );
  return [...fitting.slice(0, 1), ...longest];
}

function listsFor(
  schemas: readonly Node[],
  length: number,
  knownId: KnownId,
  depth: number,
): unknown[][] {
  const [items] = schemas.flatMap((one) => one.items ?? []);
  if (!items) return [[]];
  const all = samplesOf(items, knownId, depth + 1);
  return all.map((item) => Array.from({ length: Math.max(length, 1) }, () => item));
}

function objectsFor(
  node: Node,
  schemas: readonly Node[],
  knownId: KnownId,
  depth: number,
): Record<string, unknown>[] {
  const { required } = shapeOf(schemas);
  const names = [...new Set(required.map(({ name }) => name))];
  const whole: Record<string, unknown> = {};
  for (const name of names) {
    const [member] = fieldsOf(node).get(name) ?? [];
    const [value] = member ? samplesOf(member, knownId, depth + 1) : [];
    whole[name] = value;
  }
  return [whole];
}
