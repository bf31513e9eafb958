import type { Evidence } from "../../document.js";
import { isObject } from "../../json.js";
import type { Visit } from "../evaluate.js";
import { excerpt } from "../excerpt.js";

/** One breach of a rule, seen from the value at which it was found. */
export interface Breach {
  /** Names of the members, or indices, that lead from there to what is wrong; none for the value itself. */
  path?: (string | number)[];
  expected: string;
  found: string;
  /** What to do about it, where more can be said than the rule itself says. */
  hint?: string;
}

/** What payloads obey and schemas cannot say. */
export interface Rule {
  /** Stable name. */
  id: string;
  /** The rule as a sentence. */
  says: string;
  /** What supports it: pages that state or print it, or how it was deduced. */
  evidence: Evidence;
  /** Whether it can say anything about a value, by the schemas that apply to it. */
  concerns(schemas: Visit["schemas"]): boolean;
  /** Whether it holds values against one another; any other looks at one value alone. */
  isRelational?: boolean;
  /** What of the rule is broken at one value; what a member says is missing or null breaks nothing. */
  check(visit: Visit): Breach[];
}

/** The members of an object. */
export type Members = Record<string, unknown>;

/** What a rule about the objects of some component schemas is concerned with. */
export function about(...names: string[]): Pick<Rule, "concerns" | "isRelational"> {
  return {
    isRelational: true,
    concerns: (schemas) => schemas.some(({ place }) => names.includes(place)),
  };
}

/** What a rule about the objects that have one of some members is concerned with. */
export function aboutMembers(...names: string[]): Pick<Rule, "concerns" | "isRelational"> {
  const has = (name: string) => (schemas: Visit["schemas"]) =>
    schemas.some(({ properties }) => properties.has(name));
  const all = names.map(has);
  return { isRelational: true, concerns: (schemas) => all.some((one) => one(schemas)) };
}

/** A check of the objects that one component schema describes, whatever else is asked of them there. */
export function ofEach(schema: string, check: (members: Members) => Breach[]): Rule["check"] {
  return ofSchemas([[schema, check]]);
}

/**
 * Checks of objects, by the component schemas that describe them. Of many, few concern a value; which, the list of its
 * schemas says, which is one list for all values of a kind.
 */
export function ofSchemas(
  checks: readonly (readonly [schema: string, check: (members: Members) => Breach[]])[],
): Rule["check"] {
  const concerned = new WeakMap<Visit["schemas"], readonly ((members: Members) => Breach[])[]>();
  const concerning = (schemas: Visit["schemas"]) =>
    checks.flatMap(([name, check]) => (schemas.some(({ place }) => place === name) ? [check] : []));
  return ({ value, schemas }) => {
    if (!isObject(value)) return [];
    const known = concerned.get(schemas) ?? concerning(schemas);
    concerned.set(schemas, known);
    return ofAll(known, (check) => check(value));
  };
}

// One for all that is not broken, which nearly everything is not.
const none: Breach[] = [];

/** What each of some things finds broken. */
export function ofAll<Item>(
  items: readonly Item[],
  check: (item: Item) => readonly Breach[],
): Breach[] {
  let all = none;
  for (const item of items) {
    const found = check(item);
    if (found.length > 0) all = [...all, ...found];
  }
  return all;
}

/** A breach by one member of an object; none where the member obeys. */
export function unless(obeys: boolean, name: string, members: Members, expected: string): Breach[] {
  return obeys ? none : [{ path: [name], expected, found: excerpt(members[name], name) }];
}

/** A member that is a number; undefined where it is missing, null or anything else. */
export function numberOf(members: Members, name: string): number | undefined {
  const value = members[name];
  return typeof value === "number" ? value : undefined;
}

/** A member that is a text with something in it: answers print an empty one for what is not there. */
export function textOf(members: Members, name: string): string | undefined {
  const value = members[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A member that is an object. */
export function objectOf(members: Members, name: string): Members | undefined {
  const value = members[name];
  return isObject(value) ? value : undefined;
}

/** What a whole list holds: undefined where a member is no list, or more of it follows. */
export function wholeList(members: Members, name: string): Members[] | undefined {
  const list = members[name];
  const data = isObject(list) ? list.data : undefined;
  if (!isObject(list) || !Array.isArray(data) || list.has_more === true) return undefined;
  return data.filter(isObject);
}
