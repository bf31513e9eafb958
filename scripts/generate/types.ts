import openapiTS, { astToString, NULL, NUMBER, tsUnion, UNDEFINED } from "openapi-typescript";
import ts from "typescript";
import {
  bodySchemaName,
  listOperations,
  type OpenApi,
  parametersIn,
  referredName,
  type Schema,
} from "../../src/contract/document.js";
import { banner } from "./banner.js";
import { withExclusions } from "./exclusive-members.js";
import { nameTypes } from "./named-types.js";
import { readonlyLists } from "./readonly-lists.js";
import { textAmounts } from "./text-amounts.js";
import { commentTypes } from "./type-comments.js";

/**
 * TypeScript types of the whole document, each component schema under a name of its own. A string with
 * `x-extensible-enum` becomes `"a" | "b" | (string & {})`: an editor offers the known values, any
 * other string compiles. So does Currency, with the codes of generated/currencies.ts.
 */
export async function generateTypes(document: OpenApi): Promise<string> {
  const integers = new Set(textAmountPlaces(document));
  const asSent = readonlyLists(document);
  const nodes = await openapiTS(document as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema, { path }) =>
      currency(path) ??
      otherValue(document, schema as Schema) ??
      extensibleEnum(schema as Schema) ??
      file(schema as Schema),
    postTransform: (type, { path }) =>
      integers.has(path ?? "")
        ? NUMBER
        : withExclusions(document, path, asSent(path, fieldsWithIndex(type) ?? type)),
  });
  const named = nameTypes(nodes, queryTypeName);
  commentTypes(named, document, queryTypeName);
  return `${banner}import type { CurrencyCode } from "./currencies.js";\n${unknownValue}\n${astToString(named)}`;
}

// An enumeration, as for types of events: a compiler takes any literal for a string that is tagged otherwise.
const unknownValue = `
/**
 * A name that the description does not know, where it describes what goes with each that it knows: a
 * string at run time. Write \`"new_wallet" as UnknownValue\`. No string is taken for one by itself, so
 * that a known name does not go without what belongs to it.
 */
declare enum UnknownValue {
  /** Never a value at run time, and neither is the other. */
  One = "(unknown)",
  Another = "(unknown, too)",
}
export type { UnknownValue };
`;

/** Component schemas and query parameters, without the generator's other types. */
export function generateModels(document: OpenApi): string {
  const queries = listOperations(document)
    .filter(({ operation }) => parametersIn(document, operation, "query").length > 0)
    .map(({ operation: { operationId } }) => queryTypeName(operationId));
  const names = [...Object.keys(document.components.schemas), ...queries];
  return `${banner}export type {
${[...names, "UnknownValue"].map((name) => `  ${name},`).join("\n")}
} from "./types.js";
`;
}

/** Name of the type of an operation's query parameters: `listProducts` gives `ListProductsQuery`. */
export function queryTypeName(operationId: string): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
}

// The last branch of an open union: the known names that no other branch takes, and unknown ones.
function otherValue(document: OpenApi, schema: Schema): ts.TypeNode | undefined {
  const excluded = (schema.not as Schema | undefined)?.enum;
  const referred = document.components.schemas[referredName(schema) ?? ""];
  const known = schema["x-extensible-enum"] ?? referred?.["x-extensible-enum"];
  if (!Array.isArray(excluded) || !Array.isArray(known)) return undefined;
  const literals = known.filter((value) => !excluded.includes(value)).map(literal);
  return tsUnion([...literals, ts.factory.createTypeReferenceNode("UnknownValue")]);
}

function literal(value: string): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
}

function extensibleEnum(schema: Schema): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const literals = values.map(literal);
  const nullable = Array.isArray(schema.type) && schema.type.includes("null");
  return tsUnion([...literals, anyOtherString(), ...(nullable ? [NULL] : [])]);
}

function currency(path: string | undefined): ts.TypeNode | undefined {
  if (path !== "#/components/schemas/Currency") return undefined;
  return tsUnion([ts.factory.createTypeReferenceNode("CurrencyCode"), anyOtherString()]);
}

// Where the types ask for an integer, and the client writes the string.
function textAmountPlaces(document: OpenApi): string[] {
  return listOperations(document).flatMap(({ operation: { requestBody } }) => {
    const body = bodySchemaName(requestBody);
    return textAmounts(document, body).map((name) => `#/components/schemas/${body}/${name}`);
  });
}

// A file is sent as one part of a form; no runtime of ours knows it as a string.
function file(schema: Schema): ts.TypeNode | undefined {
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}

// `{ a?: A } & { [key: string]: B }` as one literal: the intersection would let any field into `a`.
function fieldsWithIndex(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIntersectionTypeNode(type) || type.types.length !== 2) return undefined;
  const [fields, rest] = type.types;
  if (!fields || !ts.isTypeLiteralNode(fields) || !rest || !ts.isTypeLiteralNode(rest))
    return undefined;
  const [index] = rest.members;
  if (!index || !ts.isIndexSignatureDeclaration(index)) return undefined;
  const open = ts.factory.createIndexSignature(
    index.modifiers,
    index.parameters,
    tsUnion([index.type, UNDEFINED]),
  );
  return ts.factory.createTypeLiteralNode([...fields.members, open]);
}

// `string & {}` keeps the literals apart: with plain `string` the union would collapse to `string`.
function anyOtherString(): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}
