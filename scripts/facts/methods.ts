import { pointerTo } from "../../src/contract/json.js";
import type { FactField, FactLevel, FactMethod } from "./facts.js";

// Objects of the facts that have a member for each payment method, and what a method says of its own.
const membersOf: Record<string, (method: FactMethod) => FactField[]> = {
  payment_method_options: ({ name, type = name, options_under = type, level, options = [] }) => [
    {
      ...{ name: options_under, type: "object", fields: options },
      // A page that shows no options does not say that there are none.
      level: options.length > 0 ? level : "inferred",
    },
  ],
  payment_method_data: ({ data = [] }) => nested(data),
  next_action: ({ name, level, next_action = [] }) => {
    const types = next_action.flatMap((variant) => variant.type ?? []);
    const {
      member = name,
      fields = [],
      level: own = level,
    } = next_action.find((variant) => variant.member !== undefined) ?? {};
    return [
      {
        ...{ name: member, type: "object", level: member === name ? "inferred" : own },
        fields: fields.map((field) => ({ name: field, type: "string" })),
      },
      ...(types.length > 0
        ? [{ name: "type", type: "string" as const, values: types, complete: false, level: own }]
        : []),
    ];
  },
};

/** The members of an object that the page of one payment method shows. */
export interface MethodMembers {
  /** Pointer of the method in its file. */
  pointer: string;
  fields: FactField[];
  level: FactLevel;
  pages?: string[];
}

/** The members of an object that the pages of payment methods show, one list for each method. */
export function methodMembers(object: string, methods: FactMethod[]): MethodMembers[] {
  const memberOf = membersOf[object];
  if (!memberOf) return [];
  return methods
    .map((method, index) => {
      const pointer = pointerTo("/methods", index);
      const { pages } = method;
      const fields = memberOf(method);
      // Pages of which nothing of the object was seen are no pages about it.
      const isSeen = fields.some(({ level = method.level }) => level !== "inferred");
      const level = isSeen ? method.level : "inferred";
      return { pointer, fields, level, ...(pages && { pages }) };
    })
    .filter(({ fields }) => fields.length > 0);
}

// `card.number` is the member `number` of the object `card`.
function nested(fields: FactField[]): FactField[] {
  const heads = [...new Set(fields.map(({ name }) => name.split(".")[0] ?? name))];
  return heads.map((head): FactField => {
    const own = fields.find(({ name }) => name === head);
    const inner = fields
      .filter(({ name }) => name.startsWith(`${head}.`))
      .map((field) => ({ ...field, name: field.name.slice(head.length + 1) }));
    if (inner.length === 0 && own) return own;
    return { name: head, type: "object", ...own, fields: nested(inner) };
  });
}
