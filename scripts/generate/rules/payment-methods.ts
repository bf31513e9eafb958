import type { OpenApi, Schema } from "../../../src/contract/document.js";
import { registerFile } from "../../support/layout.js";
import type { NextAction, PaymentMethod } from "../../support/registers.js";
import { type Rule, referenceTo, schemaNamed } from "./rule.js";

/**
 * Fills every place that lists payment methods from the register of payment methods: the known types, the
 * schemas of what is sent with each, the options of each, the next actions. The places say
 * `x-from-register: payment-methods`, so that who reads them knows where to look.
 */
export const writePaymentMethods: Rule = (document, { registers: { paymentMethods: methods } }) => {
  writeTypes(document, methods);
  writeData(document, methods);
  for (const [map, ending] of [
    ["PaymentMethodOptionsInput", "OptionsInput"],
    ["PaymentMethodOptions", "Options"],
  ] as const)
    fill(document, map, { type: "object", properties: optionMembers(document, methods, ending) });
  writeNextAction(document, methods);
};

const place = registerFile("payment-methods");

// Sources of types in the order in which the description lists them.
const sources = ["reference", "guide", "integrator", undefined];

function writeTypes(document: OpenApi, methods: PaymentMethod[]): void {
  const sent = [...methods]
    .sort((a, b) => sources.indexOf(a.listed_in) - sources.indexOf(b.listed_in))
    .flatMap(({ types }) => types ?? []);
  const answered = methods.flatMap(({ answer_types = [] }) => answer_types);
  fill(document, "PaymentMethodType", {
    type: "string",
    "x-extensible-enum": [...new Set([...sent, ...answered])],
  });
}

function writeData(document: OpenApi, methods: PaymentMethod[]): void {
  const typesOf = new Map<string, string[]>();
  for (const { types, data_schema: name } of methods)
    if (name) typesOf.set(name, [...(typesOf.get(name) ?? []), ...(types ?? [])]);
  for (const [name, types] of typesOf) fillMember(document, name, "type", oneOf(types));
  // A pattern would say it too, but the engines of several languages know no look-ahead.
  fillMember(document, "PaymentMethodDataOther", "type", {
    // Its known values stay on offer in an editor, which then finds the schema that they are sent with.
    ...referenceTo("PaymentMethodType"),
    ...{ type: "string", minLength: 1 },
    not: { enum: [...typesOf.values()].flat() },
  });
  const branches = [...typesOf.keys(), "PaymentMethodDataOther"];
  fill(document, "PaymentMethodData", { anyOf: branches.map(referenceTo) });
}

function oneOf(values: string[]): Schema {
  return values.length === 1
    ? { type: "string", const: values[0] }
    : { type: "string", enum: values };
}

function optionMembers(
  document: OpenApi,
  methods: PaymentMethod[],
  ending: string,
): Record<string, Schema> {
  const members = methods.flatMap(({ types, options_schema: schema, ...method }) => {
    if (!schema) return [];
    const name = schema.replace(/OptionsInput$/, ending);
    schemaNamed(document, name, `${place}, options_schema of ${method.name}`);
    return (types ?? []).map((type): [string, Schema] => [
      type,
      { ...referenceTo(name), ...(isShown(method, type) ? {} : { "x-evidence": byAnalogy }) },
    ]);
  });
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byAnalogy = { level: "inferred", documents: ["analogy"] };

function isShown(
  {
    options = [],
    options_shown_with: shown,
  }: Pick<PaymentMethod, "options" | "options_shown_with">,
  type: string,
): boolean {
  return options.some(({ level }) => level !== "inferred") && (!shown || shown.includes(type));
}

function writeNextAction(document: OpenApi, methods: PaymentMethod[]): void {
  const actions = methods.flatMap(({ next_action = [] }) => next_action);
  const types = actions.flatMap(({ type, level }) => (type && level !== "inferred" ? [type] : []));
  fillMember(document, "NextAction", "type", {
    type: "string",
    "x-extensible-enum": [...new Set(types)],
  });
  const members = new Map<string, Schema>();
  for (const action of [...actions].sort(bySureness))
    if (!members.has(action.member)) members.set(action.member, nextActionMember(action));
  fill(document, "NextAction", { properties: Object.fromEntries([...members].sort(byName)) });
}

const levels = ["documented", "partial", "inferred"];

function bySureness(a: NextAction, b: NextAction): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function nextActionMember({ schema = "Redirect", level, documents }: NextAction): Schema {
  const evidence = { level, documents: documents ?? byAnalogy.documents };
  return { ...referenceTo(schema), ...(level !== "documented" && { "x-evidence": evidence }) };
}

/** Puts what a register says into a component that asks for it, members beside those that it has. */
function fill(document: OpenApi, name: string, written: Schema): void {
  document.components.schemas[name] = filled(schemaNamed(document, name, place), written);
}

function fillMember(document: OpenApi, name: string, member: string, written: Schema): void {
  const properties = schemaNamed(document, name, place).properties as Record<string, Schema>;
  properties[member] = filled(properties[member] ?? {}, written);
}

function filled(schema: Schema, written: Schema): Schema {
  const {
    "x-from-register": _,
    description,
    properties,
    "x-evidence": evidence,
    ...others
  } = schema;
  const members = { ...(properties as object), ...(written.properties as object) };
  return {
    ...(description ? { description } : {}),
    ...written,
    ...others,
    ...(Object.keys(members).length > 0 && { properties: members }),
    ...(evidence ? { "x-evidence": evidence } : {}),
  };
}
