import {
  bodyEncoding,
  type LocatedOperation,
  listOperations,
  type OpenApi,
} from "../support/openapi.js";
import { banner } from "./banner.js";

/** The table of operations that the client sends by: operationId → method, path, flags. */
export function generateOperations(document: OpenApi): string {
  const rows = listOperations(document)
    .filter(({ section }) => section === "paths")
    .map((located) => `  ${located.operation.operationId}: ${operationLiteral(located)},`);
  return `${banner}${declaration}
export const operations = {
${rows.join("\n")}
} as const satisfies Record<string, Operation>;
`;
}

const declaration = `/** One operation of the API. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its parameters in braces, for example \`/v1/products/{id}\`. */
  readonly path: string;
  /** How the body is sent. */
  readonly body: "json" | "multipart" | "none";
}
`;

function operationLiteral({ path, method, operation }: LocatedOperation): string {
  const members = [
    `id: ${JSON.stringify(operation.operationId)}`,
    `method: ${JSON.stringify(method.toUpperCase())}`,
    `path: ${JSON.stringify(path)}`,
    `body: ${JSON.stringify(bodyEncoding(operation.requestBody))}`,
  ];
  return `{ ${members.join(", ")} }`;
}
