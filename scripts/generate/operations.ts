import {
  bodyEncoding,
  type LocatedOperation,
  listedItem,
  listOperations,
  type OpenApi,
  parametersIn,
} from "../../src/contract/document.js";
import { banner } from "./banner.js";

/** The table of operations that the client sends by: operationId → method, path, flags. */
export function generateOperations(document: OpenApi): string {
  const rows = listOperations(document)
    .filter(({ section }) => section === "paths")
    .map(
      (located) => `  ${located.operation.operationId}: ${operationLiteral(document, located)},`,
    );
  return `${banner}${declaration}
export const operations = {
${rows.join("\n")}
} as const satisfies Record<string, Operation>;
`;
}

const declaration = `/** One operation of the API. What does not apply is left out: the table is part of every client. */
export interface Operation {
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its parameters in braces, for example \`/v1/products/{id}\`. */
  readonly path: string;
  /** How the body is sent. */
  readonly body?: "json" | "multipart";
  /** Whether there are query parameters. */
  readonly query?: true;
  /** Whether the answer is a page of a list. */
  readonly list?: true;
}

/** operationId of an operation of the table, for example \`createRefund\`. */
export type OperationId = keyof typeof operations;
`;

function operationLiteral(
  document: OpenApi,
  { path, method, operation }: LocatedOperation,
): string {
  const query = parametersIn(document, operation, "query");
  const body = bodyEncoding(operation.requestBody);
  const members = [
    `method: ${JSON.stringify(method.toUpperCase())}`,
    `path: ${JSON.stringify(path)}`,
    ...(body === "none" ? [] : [`body: ${JSON.stringify(body)}`]),
    ...(query.length > 0 ? ["query: true"] : []),
    ...(listedItem(document, operation) ? ["list: true"] : []),
  ];
  return `{ ${members.join(", ")} }`;
}
