import {
  type Body,
  bodySchemaName,
  type LocatedOperation,
  listedItem,
  type OpenApi,
  type Parameter,
  parametersIn,
  resolve,
} from "../../src/contract/document.js";
import { ProblemError } from "../support/cli.js";
import { sourceLines, wrap } from "./doc-comment.js";
import { queryTypeName } from "./types.js";

/** One named method of the client, ready to be written down. */
export interface ClientMethod {
  operationId: string;
  /** Parameters of the method in order: identifiers, then `query` or `body`. */
  parameters: { name: string; type: string; optional: boolean }[];
  /** Type that it returns, for example `Call<Product>` or `ListCall<Product, ProductList>`. */
  returns: string;
  /** Name of the model that it answers or, for a list, that it lists. */
  object: string;
  /** Names of the types in its signature, apart from unions of events. */
  models: string[];
  /** Names of the unions of events in its signature. */
  unions: string[];
  /** Lines of its doc comment. */
  comment: string[];
}

/** Unions of generated/events.ts that are returned instead of a schema, which tells less. */
const unions: Record<string, string> = { Event: "WooshPayEvent" };

/**
 * Derives the method of an operation.
 * @throws UserError where a body has no named schema, or an identifier would be called body or query.
 */
export function clientMethod(
  { operation, method }: LocatedOperation,
  document: OpenApi,
): ClientMethod {
  const { operationId, requestBody, responses } = operation;
  const result = bodySchemaName(responses["200"] && resolve<Body>(document, responses["200"]));
  const body = bodySchemaName(requestBody);
  if (!result || (requestBody && !body))
    throw new ProblemError({
      file: `operation ${operationId}`,
      expected: "bodies that are a $ref to a named schema",
      found: "a schema without a name",
    });
  const item = listedItem(document, operation);
  const returned = [item, result].filter((name) => name !== undefined);
  const inPath = parametersIn(document, operation, "path");
  const inQuery = parametersIn(document, operation, "query");
  const query = inQuery.length > 0 ? queryTypeName(operationId) : undefined;
  return {
    operationId,
    parameters: [
      ...inPath.map(({ name }) => ({ name: camelCase(name), type: "string", optional: false })),
      ...(query
        ? [{ name: "query", type: query, optional: !inQuery.some(({ required }) => required) }]
        : []),
      ...(body ? [{ name: "body", type: body, optional: requestBody?.required !== true }] : []),
    ],
    // The client takes an answer to DELETE that says nothing for a success.
    returns: `${item ? "ListCall" : "Call"}<${returned.map((name) => unions[name] ?? name).join(", ")}${method === "delete" ? " | undefined" : ""}>`,
    object: item ?? result,
    models: [...returned.filter((name) => !unions[name]), body, query].filter(
      (name) => name !== undefined,
    ),
    unions: returned.flatMap((name) => unions[name] ?? []),
    comment: commentLines(operation, inPath, document),
  };
}

/**
 * Name of the method of an operation, for example `products.create`.
 * @throws UserError where the description has none, or one without a namespace.
 */
export function methodName({
  operationId,
  "x-client-method": name,
}: LocatedOperation["operation"]): string {
  if (name?.includes(".")) return name;
  throw new ProblemError({
    file: `operation ${operationId}`,
    expected: "x-client-method such as products.create",
    found: name ?? "none",
  });
}

const thrownByCalls = "@throws WooshPayError (as a rejection) when the call does not succeed.";

const thrownForIdentifiers =
  "@throws TypeError (as a rejection) for an identifier that is empty or holds characters that none has.";

function commentLines(
  { summary, description, "x-evidence": evidence }: LocatedOperation["operation"],
  parameters: Parameter[],
  document: OpenApi,
): string[] {
  return [
    `${summary}.`,
    ...(description ? ["", ...wrap(description)] : []),
    ...parameters.map(({ name, description: text }) =>
      `@param ${camelCase(name)} ${text ?? ""}`.trim(),
    ),
    ...(parameters.length > 0 ? wrap(thrownForIdentifiers) : []),
    thrownByCalls,
    ...(evidence ? sourceLines(evidence, document) : []),
  ];
}

/** A name in several words as one of JavaScript: `customer_id` gives `customerId`. */
export function camelCase(name: string): string {
  return name.replace(/[-_ ]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
