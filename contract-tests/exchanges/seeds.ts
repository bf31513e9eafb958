import { contractData } from "../../generated/contract-data.js";
import { isObject, pointerOf, replaceAt } from "../../src/contract/json.js";
import { evaluate, type Visit, visitsOf } from "../../src/contract/judge/evaluate.js";
import { type Node, Nodes } from "../../src/contract/judge/nodes.js";
import { typesOfAll } from "../../src/contract/judge/traits.js";

/** A fault put into a body, and what has to be found of it. */
export interface Seed {
  /** JSON pointer to where the fault is told. */
  pointer: string;
  /** Rules under which it may be told. */
  rules: readonly string[];
  /** The body with the fault in it. */
  value: unknown;
}

/** The kinds of faults that bodies are given. */
export const kinds = {
  "a required member is missing": dropped,
  "an amount has decimals": decimals,
  "a time is in seconds": seconds,
  "an id has a foreign prefix": prefixed,
  "a value is none of the list": unlisted,
  "a member is misspelt": misspelt,
  "a value has another type": mistyped,
} satisfies Record<string, (visit: Visit, value: unknown) => Seed[]>;

export type Kind = keyof typeof kinds;

const nodes = new Nodes(contractData.schemas);

/** Every place of a body where a fault of a kind can be put, in the order of the body. */
export function seedsOf(kind: Kind, schema: string, value: unknown): Seed[] {
  const node = nodes.component(schema);
  const isNews = (seed: Seed) => !isTaken(node, seed);
  return visitsOf(node, value)
    .flatMap((visit) => kinds[kind](visit, value))
    .filter((seed) => kind !== "a value has another type" || isNews(seed));
}

// A union takes several types, each in a form of its own.
function isTaken(node: Node, { value }: Seed): boolean {
  return evaluate(node, value).length === 0;
}

function schemasOf({ schemas }: Visit) {
  return schemas.map(({ schema }) => schema);
}

function annotation(visit: Visit, keyword: string): unknown {
  return schemasOf(visit).find((one) => one[keyword] !== undefined)?.[keyword];
}

function replaced(
  { path, pointer }: Visit,
  value: unknown,
  replacement: unknown,
  ...rules: string[]
): Seed[] {
  return [{ pointer, rules, value: replaceAt(value, path, replacement) }];
}

function dropped({ path, pointer, schemas, value: object }: Visit, value: unknown): Seed[] {
  if (!isObject(object)) return [];
  const names = [...new Set(schemas.flatMap(({ required }) => required))];
  return names
    .filter((name) => name in object)
    .map((name) => {
      const rest = replaceAt(value, [...path, name], undefined);
      return { pointer, rules: ["required"], value: rest };
    });
}

function decimals(visit: Visit, value: unknown): Seed[] {
  const { value: amount } = visit;
  if (annotation(visit, "x-unit") !== "minor") return [];
  if (typeof amount === "number") return replaced(visit, value, amount + 0.5, "type");
  if (typeof amount !== "string" || amount === "") return [];
  return replaced(visit, value, `${amount}.5`, "pattern", "whole-amount");
}

function seconds(visit: Visit, value: unknown): Seed[] {
  const { value: time } = visit;
  if (annotation(visit, "x-unit") !== "ms" || typeof time !== "number") return [];
  return replaced(visit, value, Math.floor(time / 1000), "plausible-moment", "minimum");
}

function prefixed(visit: Visit, value: unknown): Seed[] {
  const { value: id } = visit;
  if (annotation(visit, "x-id-prefix") === undefined || typeof id !== "string" || id === "")
    return [];
  return replaced(visit, value, id.replace(/^[a-z]+_/, "zz_"), "id-prefix", "pattern");
}

function unlisted(visit: Visit, value: unknown): Seed[] {
  const { value: word } = visit;
  const list = ["enum", "const", "x-extensible-enum"].map((name) => annotation(visit, name));
  const isListed = list.flat().includes(word);
  if (typeof word !== "string" || !isListed) return [];
  return replaced(visit, value, "quite_another", "enum", "const", "known-value", "not");
}

function misspelt({ path, pointer, schemas, value: object }: Visit, value: unknown): Seed[] {
  // Names that callers choose are not misspelt.
  if (!isObject(object) || schemas.some(({ additional }) => additional)) return [];
  const names = new Set(schemas.flatMap(({ properties }) => [...properties.keys()]));
  const others = Object.keys(object).filter((name) => names.has(name) && name.length > 4);
  return others.flatMap((name) => {
    const other = swapped(name);
    if (names.has(other) || other === name) return [];
    const renamed = Object.entries(object).map(([key, one]) => [key === name ? other : key, one]);
    const isClosed = schemas.some(({ additional }) => additional === false);
    const isNeeded = schemas.some(({ required }) => required.includes(name));
    const rule = isClosed ? "additionalProperties" : isNeeded ? "required" : "undeclared";
    const at = rule === "required" ? pointer : pointerOf([...path, other]);
    const changed = replaceAt(value, path, Object.fromEntries(renamed));
    return [{ pointer: at, rules: [rule], value: changed }];
  });
}

function mistyped(visit: Visit, value: unknown): Seed[] {
  const types = typesOfAll(visit.declared);
  const sample = [true, 7, []].find((one) => !types?.has(typeOf(one)));
  if (!types || sample === undefined) return [];
  return replaced(visit, value, sample, "type", "enum", "const");
}

function typeOf(sample: unknown): "boolean" | "integer" | "array" {
  if (Array.isArray(sample)) return "array";
  return typeof sample === "number" ? "integer" : "boolean";
}

// As a finger slips: the last two letters change places.
function swapped(name: string): string {
  return name.slice(0, -2) + name.at(-1) + name.at(-2);
}
