import openapiTS, { astToString, NULL, tsUnion, UNDEFINED } from "openapi-typescript";
import ts from "typescript";
import { listOperations, type OpenApi, parametersIn, type Schema } from "../support/openapi.js";
import { banner } from "./banner.js";

/**
 * TypeScript types of the whole document. A string with `x-extensible-enum` becomes
 * `"a" | "b" | (string & {})`: an editor offers the known values, any other string compiles.
 */
export async function generateTypes(document: OpenApi): Promise<string> {
  const nodes = await openapiTS(document as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) => extensibleEnum(schema as Schema) ?? file(schema as Schema),
    postTransform: (type) => fieldsWithIndex(type),
  });
  return `${banner}${astToString(nodes)}`;
}

/** Component schemas and query parameters under names of their own, without the generator's other types. */
export function generateModels(document: OpenApi): string {
  const names = Object.keys(document.components.schemas).map((name) => `  ${name},`);
  const queries = listOperations(document)
    .filter(({ operation }) => parametersIn(document, operation, "query").length > 0)
    .map(({ operation: { operationId } }) => queryType(operationId));
  return `${banner}import type { operations } from "./types.js";

export type {
${names.join("\n")}
} from "./types.js";

${queries.join("\n")}
`;
}

function queryType(operationId: string): string {
  return `/** Query parameters of ${operationId}. */
export type ${queryTypeName(operationId)} = NonNullable<operations["${operationId}"]["parameters"]["query"]>;`;
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
