import { referredName, type Schema } from "../../../src/contract/document.js";
import { isObject } from "../../../src/contract/json.js";
import type { Unit } from "../../support/registers.js";
import type { Rule, RuleInput } from "./rule.js";

/**
 * Writes what every schema and member can be said to be: the type of a constant, the name of a kind of
 * object, the text of a member that refers to a described schema, the unit of a number.
 */
export const writeMembers: Rule = (document, input) => {
  visit(document, (schema) => {
    if (typeof schema.const === "string") typeConstant(schema);
    if (!isObject(schema.properties)) return;
    const properties = schema.properties as Record<string, Schema>;
    for (const [name, member] of Object.entries(properties))
      if (isObject(member))
        properties[name] = described(name, member, document.components.schemas, input);
  });
  visit(document, (schema) => {
    delete schema["x-unit-sentence"];
  });
};

// Several generators take a constant without a type for anything at all, and lose what it tells apart.
function typeConstant(schema: Schema): void {
  const { const: value, type = "string", ...others } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  const { description, ...rest } = others;
  Object.assign(schema, { ...(description ? { description } : {}), type, const: value, ...rest });
}

function described(
  name: string,
  member: Schema,
  schemas: Record<string, Schema>,
  { registers, templates }: RuleInput,
): Schema {
  if (name === "object" && "const" in member)
    return { ...objectName(member, templates.objectName), ...member };
  const [target, ...others] = [member, ...choicesOf(member)].flatMap(
    (one) => referredName(one) ?? [],
  );
  const text =
    member.description ?? (others.length === 0 ? schemas[target ?? ""]?.description : undefined);
  if (typeof text !== "string") return member;
  const { description: _, ...rest } = member;
  return { description: withUnit(text, member, schemas, registers.units), ...rest };
}

function objectName({ const: value }: Schema, template: Schema): Schema {
  return { ...template, description: String(template.description).replace("{const}", `${value}`) };
}

function withUnit(
  text: string,
  member: Schema,
  schemas: Record<string, Schema>,
  units: Record<string, Unit>,
): string {
  const candidates = [
    member,
    ...[member, ...choicesOf(member)].map((one) => schemas[referredName(one) ?? ""]),
  ];
  const measured = candidates.find((schema) => schema && "x-unit" in schema);
  const unit = units[String(measured?.["x-unit"])];
  if (!unit || new RegExp(unit.said_by).test(text)) return text;
  return `${text} ${measured?.["x-unit-sentence"] ?? unit.sentence}`;
}

function choicesOf({ oneOf, anyOf }: Schema): Schema[] {
  return [oneOf, anyOf].flatMap((choices) =>
    Array.isArray(choices) ? choices.filter(isObject) : [],
  );
}

function visit(value: unknown, change: (schema: Schema) => void): void {
  if (isObject(value)) change(value);
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) visit(inner, change);
}
