import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";

/** What a member says about its unit, and by which words a text says it already. */
interface Unit {
  sentence: string;
  words: RegExp;
}

/** The schemas whose numbers mean nothing without a unit. */
const units: Readonly<Record<string, Unit>> = {
  Amount: { sentence: "In the smallest unit of the currency.", words: /smallest unit|minor unit/ },
  TimestampMs: { sentence: "Epoch milliseconds.", words: /milliseconds/ },
  InvoiceTime: {
    sentence: "Epoch milliseconds as a number; the form of a string is not known.",
    words: /milliseconds/,
  },
  InvoiceTimeInput: {
    sentence: "Epoch milliseconds, as a number or as its digits in a string.",
    words: /milliseconds/,
  },
};

/**
 * A copy of the document in which each member says what it is: one without a text of its own has that
 * of the schema it refers to, and amounts and moments name their unit.
 */
export function describeMembers(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  visitObjects(copy, (object) => {
    if (!isObject(object.properties)) return;
    for (const [name, member] of Object.entries(object.properties))
      if (isObject(member)) describe(member, name, document.components.schemas);
  });
  return copy;
}

function describe(member: Schema, name: string, schemas: Record<string, Schema>): void {
  const text = member.description ?? schemas[schemaName(member) ?? ""]?.description;
  if (typeof text !== "string") return;
  const unit = units[unitSchema(member, name) ?? ""];
  member.description = unit && !unit.words.test(text) ? `${text} ${unit.sentence}` : text;
}

/** Name of the schema that tells the unit of a member. */
function unitSchema(member: Schema, name: string): string | undefined {
  // Amounts that can be null are integers without a reference.
  if (member.format === "int64" && name.startsWith("amount")) return "Amount";
  const choices = Array.isArray(member.anyOf) ? member.anyOf.filter(isObject) : [];
  return [member, ...choices].map(schemaName).find((target) => target && target in units);
}

function schemaName({ $ref }: Schema): string | undefined {
  return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}

function visitObjects(value: unknown, visit: (object: Schema) => void): void {
  if (isObject(value)) visit(value);
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) visitObjects(inner, visit);
}
