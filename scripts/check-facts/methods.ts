import type { FactField, FactMethod } from "./facts.js";

// Objects of the facts that have a member for each payment method, and what a method says of its own.
const membersOf: Record<string, (method: FactMethod) => FactField> = {
  payment_method_options: ({ name, type = name, options_under = type, level, options = [] }) => {
    return {
      ...{ name: options_under, type: "object", fields: options },
      // A page that shows no options does not say that there are none.
      level: options.length > 0 ? level : "inferred",
    };
  },
  next_action: ({ name, level, next_action = [] }) => {
    const {
      member = name,
      fields = [],
      level: own = level,
    } = next_action.find((variant) => variant.member !== undefined) ?? {};
    return {
      ...{ name: member, type: "object", level: member === name ? "inferred" : own },
      fields: fields.map((field) => ({ name: field, type: "string" })),
    };
  },
};

/** The members of an object that the pages of payment methods show, one for each method. */
export function methodMembers(object: string, methods: FactMethod[]): FactField[][] {
  const memberOf = membersOf[object];
  return memberOf && methods.length > 0 ? [methods.map(memberOf)] : [];
}
