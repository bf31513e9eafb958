import { referredName } from "../../../src/contract/document.js";
import { isObject } from "../../../src/contract/json.js";
import type { Rule } from "./rule.js";

/** Makes of each schema with `x-list-of` the envelope of a list, with its own members over the template's. */
export const writeLists: Rule = (document, { templates }) => {
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const { "x-list-of": item, properties = {}, description, ...evidence } = schema;
    if (!referredName(item)) continue;
    const { properties: members, ...envelope } = structuredClone(templates.list);
    const written = merged(members, properties) as Record<string, object>;
    written.data = { ...written.data, items: item };
    schemas[name] = { description, ...envelope, properties: written, ...evidence };
  }
};

function merged(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over ?? base;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(base[key], over[key])]));
}
