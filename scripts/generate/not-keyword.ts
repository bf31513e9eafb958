import { _, type Ajv2020, type Code, type KeywordCxt, str, stringify } from "ajv/dist/2020.js";
import type { Schema } from "../../src/contract/document.js";
import { list } from "../../src/contract/judge/declared.js";

/**
 * Lets an Ajv judge `not` as ever, and say what may not be there, `members` being those that may not
 * stand together. Ajv itself says only that the value must not be valid.
 */
export function addNotKeyword(ajv: Ajv2020): void {
  ajv.removeKeyword("not");
  ajv.addKeyword({
    ...{ keyword: "not", schemaType: "object", trackErrors: true },
    error: {
      message: ({ schema }) => str`must NOT ${sayForbidden(schema as Schema)}`,
      params: ({ schema }) => sayMembers(schema as Schema),
    },
    code: writeNot,
  });
}

function writeNot(context: KeywordCxt): void {
  const isForbidden = context.gen.name("isForbidden");
  context.subschema(
    { keyword: "not", compositeRule: true, createErrors: false, allErrors: false },
    isForbidden,
  );
  context.failResult(
    isForbidden,
    () => context.reset(),
    () => context.error(),
  );
}

function sayForbidden({ enum: values, required = [], anyOf }: Schema): string {
  if (Array.isArray(values)) return "be a value that has a schema of its own";
  const names = (required as string[]).map((name) => `'${name}'`);
  if (names.length > 1) return `have properties ${names.join(" and ")} together`;
  if (names.length > 0) return `have property ${names}`;
  const parts = list(anyOf).map(sayForbidden);
  return parts.length > 0 ? parts.join(", nor ") : "be valid";
}

function sayMembers(schema: Schema): Code {
  const members = [schema, ...list(schema.anyOf)].flatMap(({ required }) =>
    required ? [required] : [],
  );
  return members.length > 0 ? _`{members: ${stringify(members)}}` : _`{}`;
}
