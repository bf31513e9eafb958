import type { JsonType } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Kind } from "./deviation.js";
import type { FactEnumeration, FactField, FactItems } from "./facts.js";

/** One difference in what a member may be. */
export interface Difference {
  kind: Kind;
  expected: string;
  found: string;
}

const jsonTypes: Record<FactField["type"], JsonType> = {
  ...{ string: "string", integer: "integer", number: "number", boolean: "boolean" },
  ...{ array: "array", object: "object", map: "object", null: "null" },
};

/**
 * Whether a member has the type, the unit and, in answers, the null that the facts give it, the types that
 * pages print besides, and no others.
 */
export function typeDifferences(
  description: Description,
  at: string,
  { type, nullable, unit, level, printed }: FactField,
  sent: boolean,
): Difference[] {
  if (level === "inferred") return [];
  const types = description.types(at);
  const expected = jsonTypes[type];
  const known = new Set([expected, "null", ...(printed?.types ?? [])]);
  const found = [...types].join(" or ") || "no type";
  const fits = types.size === 0 || types.has(expected);
  // Where no page shows a value, any type goes beside null.
  const others = type === "null" ? [] : [...types].filter((one) => !known.has(one));
  const unread = (printed?.types ?? []).filter(
    (one) => types.size > 0 && !types.has(one) && !(sent && one === "null"),
  );
  const described = description.unit(at);
  return [
    ...(fits ? [] : [{ kind: "type" as const, expected: `the type ${expected}`, found }]),
    ...(fits && others.length > 0
      ? [{ kind: "type" as const, expected: `no type but ${expected}`, found }]
      : []),
    ...unread.map((one) => {
      const expected = `the type ${one}, which ${printed?.pages.join(", ")} prints`;
      return { kind: one === "null" ? ("null" as const) : ("type" as const), expected, found };
    }),
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
 * Whether what arrays and maps hold has the type that the facts give it. One that says nothing of what it
 * holds takes anything.
 */
export function itemDifferences(
  description: Description,
  holders: string[],
  items: FactItems,
  sent: boolean,
): (Difference & { at: string })[] {
  const { type } = items;
  if (!type) return [];
  return holders.flatMap((holder) => {
    const held = description.items(holder);
    const isHolder = ["array", "object"].some((one) =>
      description.types(holder).has(one as JsonType),
    );
    if (held.length === 0 && isHolder)
      return [{ at: holder, kind: "type", expected: `items of the type ${type}`, found: "any" }];
    return held.flatMap((at) =>
      typeDifferences(description, at, { ...items, name: "", type }, sent).map((difference) => ({
        ...{ at, ...difference },
      })),
    );
  });
}

/**
 * Whether a member, wherever the branches of a union declare it, knows the values that the facts list,
 * and no others where the list is whole, or says which others are inferred.
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
  const { values: printed = [] } = field.printed ?? {};
  const inferred = listed?.inferred ?? [];
  const allowed = new Set([...stated, ...printed, ...inferred]);
  // What is inferred besides was inferred for the description: one of the two lost it.
  const missing = [...stated, ...inferred].filter((value) => !known.includes(value));
  // A list that names what is inferred besides knows all that the description may offer.
  const isWhole = (field.values ? field.complete : listed?.complete) !== false;
  const others = isWhole || listed?.inferred ? known.filter((value) => !allowed.has(value)) : [];
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
