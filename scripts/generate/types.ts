import openapiTS, { astToString, NULL, tsUnion } from "openapi-typescript";
import ts from "typescript";
import type { OpenApi, Schema } from "../support/openapi.js";
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
    transform: (schema) => extensibleEnum(schema as Schema),
  });
  return `${banner}${astToString(nodes)}`;
}

/** Names of the component schemas under their own names, without the generator's other types. */
export function generateModels(document: OpenApi): string {
  const names = Object.keys(document.components.schemas).map((name) => `  ${name},`);
  return `${banner}export type {\n${names.join("\n")}\n} from "./types.js";\n`;
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

// `string & {}` keeps the literals apart: with plain `string` the union would collapse to `string`.
function anyOtherString(): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}
