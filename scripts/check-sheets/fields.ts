import { isObject } from "../../src/contract/json.js";
import type { Claim } from "./claims.js";
import { levelOf, listed, type Node, nodes, type PageKey, pagesOf } from "./reading.js";

const jsonTypes = ["string", "integer", "number", "boolean", "array", "object", "map", "null"];

const units: Record<string, string> = { epoch_ms: "ms", epoch_s: "s" };

// How each quality of a field is read; undefined where nothing is said of it.
const qualities: Record<string, (field: Node) => unknown> = {
  type: ({ type }) => typeNamed(outer(type)),
  items: ({ type, items }) => typeNamed(isObject(items) ? items.type : inner(type)),
  values: ({ enum: list, values = list }) => (Array.isArray(values) ? listed(values) : undefined),
  // What was cut off is null in one form and told in words in the other.
  required: ({ required }) =>
    typeof required === "string" && required !== "conditional" ? null : required,
  nullable: ({ nullable }) => nullable || undefined,
  minimum: ({ min, minimum = min }) => minimum,
  // Of a number, or of the length of a text.
  maximum: ({ max, max_length = max, maximum = max_length }) =>
    typeof maximum === "number" ? maximum : undefined,
  default: (field) => field.default,
  unit: ({ format, unit = units[`${format}`] }) => unit,
  format: ({ format }) => (units[`${format}`] ? undefined : format),
};

/** What a list of fields says of each of them and of what is inside. */
export function fieldClaims(
  fields: unknown,
  place: string,
  pointer: string,
  keyOf: PageKey,
): Claim[] {
  return nodes(fields).flatMap((field, index) => {
    // A name in brackets stands for what has none, or many: "(all create fields)".
    if (/^[(<]/.test(`${field.name}`)) return [];
    const here = place ? `${place}/${field.name}` : `${field.name}`;
    const at = `${pointer}/${index}`;
    const items = isObject(field.items) ? (field.items as Node).fields : undefined;
    return [
      ...Object.entries(qualities).flatMap(([quality, read]) => {
        const value = read(field);
        return value === undefined
          ? []
          : [{ place: here, quality, value: `${value}`, pointer: at }];
      }),
      ...levelOf(field, here, at),
      ...pagesOf(field, here, at, keyOf),
      ...fieldClaims(field.fields, here, `${at}/fields`, keyOf),
      ...fieldClaims(items, `${here}[]`, `${at}/items/fields`, keyOf),
    ];
  });
}

// `array<string>` and `map<string>`: what holds, and what is held.
function outer(type: unknown): string | undefined {
  return type === undefined ? undefined : /^\w+/.exec(`${type}`)?.[0];
}

function inner(type: unknown): string | undefined {
  return /<(.+)>/.exec(`${type}`)?.[1];
}

// Any other type is the name of an object.
function typeNamed(type: unknown): string | undefined {
  if (type === undefined || type === null) return undefined;
  return jsonTypes.includes(`${type}`) ? `${type}` : "object";
}
