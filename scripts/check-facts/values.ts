import type { JsonType } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Kind } from "./deviation.js";
import type { FactEnumeration, FactField } from "./facts.js";

/** One difference in what a member may be. */
export interface Difference {
  kind: Kind;
  expected: string;
  found: string;
}

const jsonTypes: Record<FactField["type"], JsonType> = {
  ...{ string: "string", integer: "integer", number: "number", boolean: "boolean" },
  ...{ array: "array", object: "object", map: "object" },
};

/**
 * Whether a member has the type, the unit and, in answers, the null that the facts give it, and no type
 * besides but those that documented payloads print.
 */
export function typeDifferences(
  description: Description,
  at: string,
  { type, nullable, unit, level }: FactField,
  { sent, printed }: { sent: boolean; printed: Set<JsonType> },
): Difference[] {
  if (level === "inferred") return [];
  const types = description.types(at);
  const expected = jsonTypes[type];
  const found = [...types].join(" or ") || "no type";
  const fits = types.size === 0 || types.has(expected);
  const others = [...types].filter((one) => ![expected, "null"].includes(one) && !printed.has(one));
  const described = description.unit(at);
  return [
    ...(fits ? [] : [{ kind: "type" as const, expected: `the type ${expected}`, found }]),
    ...(fits && others.length > 0
      ? [{ kind: "type" as const, expected: `no type but ${expected}`, found }]
      : []),
    ...(nullable && !sent && types.size > 0 && !types.has("null")
      ? [{ kind: "null" as const, expected: "null among the types", found }]
      : []),
    ...(unit && described !== unit
      ? [
          {
            kind: "unit" as const,
            expected: `the unit ${unit}`,
            found: `${described ?? "no unit"}`,
          },
        ]
      : []),
  ];
}

/**
 * Whether a member, wherever the branches of a union declare it, knows the values that the facts list,
 * and no others where the list is whole.
 */
export function valueDifferences(
  description: Description,
  places: string[],
  field: FactField,
  listed?: FactEnumeration,
): Difference[] {
  const stated = field.values ?? listed?.values;
  if (!stated || field.level === "inferred") return [];
  const known = [...new Set(places.flatMap((at) => description.values(at)))];
  const isWhole = (field.values ? field.complete : listed?.complete) !== false;
  const allowed = new Set([...stated, ...(listed?.inferred ?? [])]);
  const missing = stated.filter((value) => !known.includes(value));
  const others = isWhole ? known.filter((value) => !allowed.has(value)) : [];
  return [
    ...missing.map((value) => {
      const found = known.join(", ") || "no values";
      return { kind: "value" as const, expected: `the value ${value}`, found };
    }),
    ...others.map((value) => {
      const expected = `no values but ${stated.join(", ")}`;
      return { kind: "value" as const, expected, found: `${value}` };
    }),
  ];
}
