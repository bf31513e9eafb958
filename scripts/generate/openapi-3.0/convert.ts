import { isDeepStrictEqual } from "node:util";
import { SchemaView } from "../../../src/contract/ajv/schema-view.js";
import type { MediaType, OpenApi, Schema } from "../../../src/contract/document.js";
import { isObject, jsonType, pointerTo } from "../../../src/contract/json.js";
import { declaredFields, declaredTypes, list } from "../../../src/contract/judge/declared.js";
import { ProblemError, type UserError } from "../../support/cli.js";
import { areApart, discriminatorOf, viewOf } from "./apart.js";
import { withPlainFilters } from "./filters.js";

/** A document of OpenAPI 3.0.3. */
export type OpenApi30Document = OpenApi & { openapi: "3.0.3"; webhooks?: never };

// What the document says of itself, after the words of the description.
const notes = `This is the description in OpenAPI 3.0.3, computed from the one in 3.1, for tools that do
not read 3.1 or stumble over unions. It says less in these points:

- Where a value has a second form of another JSON type, only the first form is described: the number,
  the truth value, the list or the object, and not text in its place; the list, and not one item in its
  place. Payloads that hold a second form do not fit, and none is an example here. A string beside an
  object with an \`id\` is the id of that object, so both are described.
- Each member of a filter is a parameter of its own, \`created[gte]\` say, and none is a \`deepObject\`.
- \`nullable: true\` beside \`allOf\` or \`oneOf\` means that null may stand in place of the object.
- There are no \`webhooks\`; the schemas of the events that they receive are here. \`info.summary\`,
  \`license.identifier\` and \`jsonSchemaDialect\` are left out, too.
`;

/**
 * The description in OpenAPI 3.0.3 with plainer types. Where a value has a second form of another JSON
 * type (text in place of what it says, one item in place of a list), the first form stays alone; a
 * string beside an object with an `id` is that object's id and no second form. Each member of a filter
 * is a parameter. Examples of second forms are left out, and so are webhooks, whose schemas stay. The
 * original is not changed.
 * @throws UserError for what OpenAPI 3.0 cannot say, with its place.
 */
export function toOpenApi30(document: OpenApi): OpenApi30Document {
  const view = viewOf(document);
  const plain = changeParts(document, {
    schema: (schema, pointer) => withPlainUnion(view, schema, pointer),
  });
  const plainView = viewOf(plain);
  const spelt = changeParts(withoutNewParts(withPlainFilters(plain)), {
    schema: (schema, pointer) => respell(plainView, schema, pointer),
  });
  const checked = changeParts(spelt, { schema: checkSchema });
  const judge = new SchemaView(plain.components.schemas, "declared");
  return changeParts(checked, { media: (media) => withFittingExamples(judge, media) });
}

/** What {@link changeParts} changes, each from the inside out. */
export interface Changes {
  /** Makes another schema of one whose inner schemas are made already. */
  schema?: (schema: Schema, pointer: string) => Schema;
  /** Makes another media type of one whose schema is made already. */
  media?: (media: MediaType) => MediaType;
}

/** Walks a document or a part of it, payloads excepted, and answers it with the changes. */
export function changeParts<Part>(part: Part, changes: Changes, pointer = ""): Part {
  const change = (value: unknown, key: string | number): unknown => {
    const place = pointerTo(pointer, key);
    if (key === "schema") return changeSchema(value as Schema, changes, place);
    if (key === "schemas") return changeHeld("map", value, changes, place);
    const isData = /^(examples?|x-.*)$/.test(String(key));
    const changed = isData ? value : changeParts(value, changes, place);
    return key === "content" && changes.media ? mapValues(changed, changes.media) : changed;
  };
  return (Array.isArray(part) ? part.map(change) : mapValues(part, change)) as Part;
}

/** An object with each member changed; anything else as it is. */
function mapValues<Member>(value: unknown, change: (member: Member, name: string) => unknown) {
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, member]) => [name, change(member as Member, name)]),
  );
}

type Shape = "one" | "list" | "map";

/** The keywords of OpenAPI 3.0 that hold schemas, and how. */
const holders: Record<string, Shape> = {
  properties: "map",
  additionalProperties: "one",
  items: "one",
  not: "one",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
};

function changeSchema(schema: Schema, changes: Changes, pointer: string): Schema {
  const changed = mapValues(schema, (value, keyword) =>
    changeHeld(holders[keyword], value, changes, pointerTo(pointer, keyword)),
  ) as Schema;
  return changes.schema?.(changed, pointer) ?? changed;
}

function changeHeld(
  shape: Shape | undefined,
  value: unknown,
  changes: Changes,
  pointer: string,
): unknown {
  const change = (held: unknown, key: string | number) =>
    isObject(held) ? changeSchema(held, changes, pointerTo(pointer, key)) : held;
  if (shape === "list") return list(value).map(change);
  if (shape === "map") return mapValues(value, change);
  return shape === "one" && isObject(value) ? changeSchema(value, changes, pointer) : value;
}

/** A schema with some keywords, each in its place, replaced by others that mean the same. */
function rewrite(
  schema: Schema,
  pointer: string,
  replace: (keyword: string, value: unknown) => Schema | undefined,
): Schema {
  const entries = Object.entries(schema).flatMap(([keyword, value]) =>
    Object.entries(replace(keyword, value) ?? { [keyword]: value }),
  );
  const keywords = entries.map(([keyword]) => keyword);
  const double = keywords.find((keyword, index) => keywords.indexOf(keyword) < index);
  if (double) throw refusal(pointer, `one ${double}`, "two that stand beside each other");
  return Object.fromEntries(entries);
}

/** A schema whose union has first forms alone, as `oneOf` wherever that means the same. */
function withPlainUnion(view: SchemaView, schema: Schema, pointer: string): Schema {
  return rewrite(schema, pointer, (keyword, value) => {
    if (keyword !== "anyOf" && keyword !== "oneOf") return undefined;
    const branches = firstForms(view, list(value));
    const some = branches.filter((branch) => !isNull(branch));
    const isApart = some.every((one, index) =>
      some.slice(index + 1).every((other) => areApart(view, one, other)),
    );
    if (!isApart || some.length === 1) return { [keyword]: branches };
    // Branches that are all that there are have one already, by which they lead to the same names.
    const discriminator = "discriminator" in schema ? undefined : discriminatorOf(view, some);
    return { oneOf: branches, ...(discriminator && { discriminator }) };
  });
}

function firstForms(view: SchemaView, branches: Schema[]): Schema[] {
  const isText = (branch: Schema) => [...(declaredTypes(view, branch) ?? [])].join() === "string";
  const hasId = (branch: Schema) => declaredFields(view, branch).has("id");
  const others = branches.filter((branch) => !isText(branch) && !isNull(branch));
  const texts = others.length === 0 || others.some(hasId) ? [] : branches.filter(isText);
  const items = branches.flatMap(({ items }) => (isObject(items) ? [items] : []));
  return branches.filter(
    (branch) => !texts.includes(branch) && !items.some((item) => isDeepStrictEqual(item, branch)),
  );
}

function isNull(schema: Schema): boolean {
  return schema.type === "null";
}

function withFittingExamples(view: SchemaView, media: MediaType): MediaType {
  const name = String(media.schema.$ref).split("/").at(-1) ?? "";
  const fits = view.compile(name);
  const entries = Object.entries(media.examples ?? {});
  const fitting = entries.filter(([, example]) => fits((example as { value: unknown }).value));
  const { examples, ...rest } = media;
  return fitting.length > 0 ? { ...rest, examples: Object.fromEntries(fitting) } : rest;
}

/** A document without the parts, outside its schemas, that came with OpenAPI 3.1. */
function withoutNewParts(document: OpenApi): OpenApi30Document {
  const { webhooks, jsonSchemaDialect, ...rest } = document;
  const { summary, ...info } = document.info as Record<string, unknown>;
  const { identifier, ...license } = info.license as Record<string, unknown>;
  const used = new Set(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => (operation as { tags?: string[] }).tags ?? []),
    ),
  );
  return {
    ...rest,
    openapi: "3.0.3",
    info: { ...info, description: `${String(info.description).trimEnd()}\n\n${notes}`, license },
    tags: (document.tags as { name: string }[]).filter(({ name }) => used.has(name)),
  };
}

type Spelling = (value: never, schema: Schema, view: SchemaView) => Schema;

/** How OpenAPI 3.0 says what these keywords of 2020-12 say. */
const spellings: Record<string, Spelling> = {
  const: (value, schema) => ({
    ...("type" in schema ? {} : { type: jsonType(value) }),
    enum: [value],
  }),
  examples: ([example]: unknown[]) => ({ example }),
  exclusiveMinimum: (value) => ({ minimum: value, exclusiveMinimum: true }),
  exclusiveMaximum: (value) => ({ maximum: value, exclusiveMaximum: true }),
  type: (value: string | string[]) => {
    const types = [value].flat();
    const others = types.filter((type) => type !== "null");
    if (types.length === others.length || others.length === 0) return { type: value };
    return { type: others.length === 1 ? others[0] : others, nullable: true };
  },
  // OpenAPI 3.0 ignores what stands beside a reference.
  $ref: ($ref, schema) => (Object.keys(schema).length === 1 ? { $ref } : { allOf: [{ $ref }] }),
  anyOf: (branches, schema, view) => spellUnion(view, "anyOf", branches, schema),
  oneOf: (branches, schema, view) => spellUnion(view, "oneOf", branches, schema),
};

function respell(view: SchemaView, schema: Schema, pointer: string): Schema {
  return rewrite(schema, pointer, (keyword, value) =>
    spellings[keyword]?.(value as never, schema, view),
  );
}

function spellUnion(
  view: SchemaView,
  keyword: "anyOf" | "oneOf",
  branches: Schema[],
  schema: Schema,
): Schema {
  const some = branches.filter((branch) => !isNull(branch));
  const nullable = some.length < branches.length ? { nullable: true } : {};
  const [only, another] = some;
  const spelt =
    only && !another ? spellOnly(view, only, { ...schema, ...nullable }) : { [keyword]: some };
  return { ...spelt, ...nullable };
}

/** What the only branch of a union becomes within the schema that has the union. */
function spellOnly(view: SchemaView, branch: Schema, schema: Schema): Schema {
  if ("$ref" in branch) {
    if (Object.keys(schema).length === 1) return branch;
    // Null is allowed beside a type only, and validators stop at `nullable` without one.
    const [type] = [...(declaredTypes(view, branch) ?? [])].filter((one) => one !== "null");
    return { ...(schema.nullable === true && type && { type }), allOf: [branch] };
  }
  const isSaid = (keyword: string) => /^(description|x-.*)$/.test(keyword) && keyword in schema;
  return Object.fromEntries(Object.entries(branch).filter(([keyword]) => !isSaid(keyword)));
}

/** The other keywords of OpenAPI 3.0. */
const plainKeywords = new Set([
  ...["$ref", "title", "description", "type", "nullable", "format", "enum", "default", "example"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"],
  ...["required", "minProperties", "maxProperties", "discriminator"],
  ...["readOnly", "writeOnly", "deprecated", "xml", "externalDocs"],
]);

function checkSchema(schema: Schema, pointer: string): Schema {
  for (const keyword of Object.keys(schema))
    if (!(keyword in holders || plainKeywords.has(keyword) || keyword.startsWith("x-")))
      throw refusal(pointer, "keywords of OpenAPI 3.0", keyword);
  const { type } = schema;
  if (Array.isArray(type) || type === "null")
    throw refusal(pointer, "one type of OpenAPI 3.0", [type].flat().join(", "));
  return schema;
}

function refusal(pointer: string, expected: string, found: string): UserError {
  const place = `generated/openapi.json at ${pointer}`;
  return new ProblemError({ file: place, expected, found });
}
