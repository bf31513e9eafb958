import { isObject, type JsonType, jsonType } from "../json.js";
import { allowsType, isForbidden } from "./declared.js";
import { evaluate, fits, type Mistake, type Strictness } from "./evaluate.js";
import type { Node, Union } from "./nodes.js";
import { nearest } from "./spelling.js";
import { fieldsOf, forbiddenOf, knownValuesOf, tagsOf, typesOf, valuesOf } from "./traits.js";

/** The component that a value was taken for. */
export interface Meant {
  /** Its name, where a mistake is one by this branch alone. */
  nameFor(keyword: string, params: Record<string, unknown>): string | undefined;
}

/** What a union comes to for a value. */
export interface Choice {
  /** The branches that apply: those that fit, or the one that the value most plausibly means. */
  branches: readonly Node[];
  /** The one mistake where no branch can be told, or too many fit. */
  mistake?: Pick<Mistake, "keyword" | "params"> & { instancePath?: string; member?: string };
  /** What the value was taken for, where it fits no branch. */
  label?: Meant | undefined;
}

interface Candidate {
  node: Node;
  mistakes: readonly Mistake[];
  /** How plausibly the value means this branch, the most telling trait first. */
  traits: readonly number[];
}

/** Which branches of a union a value means. */
export function chooseBranches(union: Union, value: unknown, strictness: Strictness): Choice {
  const { keyword } = union;
  const { only, candidates } = byType(union, value);
  if (only) return only;
  const passing = candidates.filter(
    (node) => !isOther(node, value) && fits(node, value, strictness),
  );
  if (passing.length > 1 && keyword === "oneOf")
    return {
      branches: passing.slice(0, 1),
      mistake: { keyword, params: { passing: passing.length } },
    };
  return passing.length > 0
    ? { branches: passing.slice(0, 1) }
    : unfitting(union, candidates, value, strictness);
}

/** Whether the tag of an object is that of another branch: it spares looking through the rest. */
export function isOther(node: Node, value: unknown): boolean {
  return (
    isObject(value) &&
    tagsOf(node).some(([name, values]) => name in value && !values.has(value[name]))
  );
}

interface ByType {
  /** The choice, where the type of the value leaves no other. */
  only?: Choice;
  /** The branches that values of the type may mean. */
  candidates: readonly Node[];
}

const known = new WeakMap<Union, Map<JsonType, ByType>>();

/** What the type of a value says about the branch, worked out once for each type. */
export function byType(union: Union, value: unknown): ByType {
  const types = known.get(union) ?? new Map<JsonType, ByType>();
  known.set(union, types);
  const type = jsonType(value);
  const result = types.get(type) ?? choiceByType(union, value);
  types.set(type, result);
  return result;
}

function choiceByType({ branches }: Union, value: unknown): ByType {
  const candidates = branches.filter((node) => fitsLoosely(node, value));
  if (candidates.length === 1) return { candidates, only: { branches: candidates } };
  if (candidates.length > 1) return { candidates };
  const type = [...new Set(branches.flatMap((node) => [...(typesOf(node) ?? [])]))];
  // What the value was meant as has more to say than its type, to rules for instance.
  const only = { branches: branches.slice(0, 1), mistake: { keyword: "type", params: { type } } };
  return { candidates, only };
}

function unfitting(
  union: Union,
  nodes: readonly Node[],
  value: unknown,
  strictness: Strictness,
): Choice {
  const candidates = nodes.map(
    (node): Candidate => ({
      node,
      mistakes: evaluate(node, value, { ...strictness, isBrief: false }),
      traits: traitsOf(node, value),
    }),
  );
  const mistake = missingTag(union, candidates) ?? wrongTag(nodes, value);
  if (mistake) return { branches: [], mistake };
  const meant = [...candidates].sort(byPlausibility)[0] as Candidate;
  return { branches: [meant.node], label: labelOf(meant, candidates) };
}

const nameOf = ({ schema }: Node) =>
  typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;

// What all branches say against a value is no mistake by one of them.
function labelOf(meant: Candidate, candidates: readonly Candidate[]): Meant | undefined {
  const name = nameOf(meant.node);
  if (name === undefined || candidates.filter(({ node }) => nameOf(node)).length < 2)
    return undefined;
  return {
    nameFor: (keyword, params) =>
      candidates.every(({ mistakes }) => mistakes.some((one) => isSame(one, keyword, params)))
        ? undefined
        : name,
  };
}

function isSame(one: Mistake, keyword: string, params: Record<string, unknown>): boolean {
  return one.keyword === keyword && JSON.stringify(one.params) === JSON.stringify(params);
}

/** The one mistake of a value without the member that says which branch it means. */
function missingTag({ tag }: Union, candidates: readonly Candidate[]): Choice["mistake"] {
  if (!tag) return undefined;
  const lacks = ({ mistakes }: Candidate) =>
    mistakes.some(
      ({ keyword, params, instancePath }) =>
        keyword === "required" && params.missingProperty === tag.name && instancePath === "",
    );
  if (!candidates.every(lacks)) return undefined;
  return {
    keyword: "required",
    params: { missingProperty: tag.name, allowedValues: [...tag.values] },
  };
}

/** The one mistake of a value whose discriminating member names none of the branches. */
function wrongTag(nodes: readonly Node[], value: unknown): Choice["mistake"] {
  if (!isObject(value)) return undefined;
  for (const [member, found] of Object.entries(value)) {
    const values = nodes.map((node) => (fieldsOf(node).get(member) ?? []).flatMap(valuesOf));
    const distinct = new Set(values.map((some) => JSON.stringify(some)));
    if (values.some((some) => some.length === 0 || some.includes(found)) || distinct.size < 2)
      continue;
    const allowedValues = [...new Set(values.flat())];
    return { keyword: "enum", instancePath: `/${member}`, member, params: { allowedValues } };
  }
  return undefined;
}

function byPlausibility(one: Candidate, other: Candidate): number {
  const differences = one.traits.map((trait, index) => (other.traits[index] ?? 0) - trait);
  return (
    differences.find((difference) => difference !== 0) ??
    one.mistakes.length - other.mistakes.length
  );
}

function traitsOf(node: Node, value: unknown): number[] {
  const fields = fieldsOf(node);
  const found = isObject(value) ? Object.entries(value) : [];
  return [
    fitsLoosely(node, value) ? 1 : 0,
    sum(found, ([name, one]) => discrimination(fields.get(name), one)) -
      sum(forbiddenOf(node), (forbidden) => (isForbidden(forbidden, value) ? 1 : 0)),
    sum(found, ([name, one]) => sum(fields.get(name) ?? [], (field) => innerTags(field, one))),
    sum(found, ([name]) => (fields.has(name) ? 1 : nearest(name, fields.keys()) ? 0.5 : 0)),
  ];
}

// Forms of a destination have the same tag, and are told apart by the country of the account in them.
function innerTags(node: Node, value: unknown): number {
  const fields = fieldsOf(node);
  const found = isObject(value) ? Object.entries(value) : [];
  return sum(found, ([name, one]) => discrimination(fields.get(name), one));
}

// A fraction where an integer belongs is a mistake within the branch, not a sign of another branch.
function fitsLoosely(node: Node, value: unknown): boolean {
  const types = typesOf(node);
  if (!types) return true;
  return allowsType(types, jsonType(value)) || (typeof value === "number" && types.has("integer"));
}

function discrimination(fields: readonly Node[] = [], found: unknown): number {
  if (fields.some(({ schema }) => isForbidden(schema.not, found))) return -1;
  const values = fields.flatMap(valuesOf);
  if (values.length > 0) return values.includes(found) ? 1 : -1;
  return fields.flatMap(knownValuesOf).includes(found) ? 1 : 0;
}

function sum<Item>(items: readonly Item[], weigh: (item: Item) => number): number {
  return items.reduce((total, item) => total + weigh(item), 0);
}
