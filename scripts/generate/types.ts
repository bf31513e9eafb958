import openapiTS, { astToString, NULL, tsUnion, UNDEFINED } from "openapi-typescript";
import ts from "typescript";
import {
  listOperations,
  type OpenApi,
  parametersIn,
  type Schema,
} from "../../src/contract/document.js";
import { banner } from "./banner.js";
import { nameTypes } from "./named-types.js";
import { commentTypes } from "./type-comments.js";

/**
 * TypeScript types of the whole document, each component schema under a name of its own. A string with
 * `x-extensible-enum` becomes `"a" | "b" | (string & {})`: an editor offers the known values, any
 * other string compiles. So does Currency, with the codes of generated/currencies.ts.
 */
export async function generateTypes(document: OpenApi): Promise<string> {
  const nodes = await openapiTS(document as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema, { path }) =>
      currency(path) ?? extensibleEnum(schema as Schema) ?? file(schema as Schema),
    postTransform: (type) => fieldsWithIndex(type),
  });
  const named = nameTypes(nodes, queryTypeName);
  commentTypes(named, document, queryTypeName);
  return `${banner}import type { CurrencyCode } from "./currencies.js";\n\n${astToString(named)}`;
}

/** Component schemas and query parameters, without the generator's other types. */
export function generateModels(document: OpenApi): string {
  const queries = listOperations(document)
    .filter(({ operation }) => parametersIn(document, operation, "query").length > 0)
    .map(({ operation: { operationId } }) => queryTypeName(operationId));
  const names = [...Object.keys(document.components.schemas), ...queries];
  return `${banner}export type {
${names.map((name) => `  ${name},`).join("\n")}
} from "./types.js";
`;
}

/** Name of the type of an operation's query parameters: `listProducts` gives `ListProductsQuery`. */
export function queryTypeName(operationId: string): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
}

function extensibleEnum(schema: Schema): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const literals = values.map((value: string) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  const nullable = Array.isArray(schema.type) && schema.type.includes("null");
  return tsUnion([...literals, anyOtherString(), ...(nullable ? [NULL] : [])]);
}

function currency(path: string | undefined): ts.TypeNode | undefined {
  if (path !== "#/components/schemas/Currency") return undefined;
  return tsUnion([ts.factory.createTypeReferenceNode("CurrencyCode"), anyOtherString()]);
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
