import type { Shape } from "../support/shape.js";

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const code = { type: "string", pattern: "^[A-Z]{2,4}$" };

function has(properties: Record<string, object>, required = Object.keys(properties)): object {
  return { type: "object", properties, required };
}

function listOf(items: object): object {
  return { type: "array", items };
}

const destination = has({ destination_type: text, fields: texts, fixed: { type: "object" } }, [
  ...["destination_type", "fields"],
]);

/** What the rows of a table of the facts have at least, for each that something is held against. */
export const rowShapes: Record<string, object> = {
  exponents: has({ currency: code, exponent: { type: "integer", minimum: 0 } }),
  limits: has({ region: text, country: code, currency: code }),
  corridors: has(
    {
      ...{ country: code, currency: code, member_countries_seen: listOf(code) },
      ...{ bank_name_values: texts, destinations: listOf(destination) },
    },
    ["country", "currency"],
  ),
  statuses: has({ status: text, name: text }),
  error_types: has({ value: text }),
  keys: has({ prefixes: texts }),
  id_prefixes: has({ prefix: text, object: text }),
  events_to_watch: has({ name: text }),
  subscription_currencies: has({ method: text, currencies: listOf(code) }),
};

/** What the entries of a register have at least, for those that nothing else gives a shape. */
export const entryShapes: Record<string, Shape> = {
  currencies: has({ currencies: listOf(has({ code, evidence: { type: "object" } })) }),
  "payout-corridors": has({
    corridors: listOf(
      has({
        ...{ region: text, countries: listOf(code), currency: code },
        destination_types: listOf(has({ type: text, fields: listOf(has({ name: text })) })),
      }),
    ),
  }),
  "error-answers": has({
    error_answers: listOf(has({ status: text, name: text, example: has({ type: text }) })),
  }),
  events: has({ events: listOf(has({ type: text, object: text })) }),
  "payment-methods": has({ methods: listOf(has({ name: text, kind: text })) }),
};
