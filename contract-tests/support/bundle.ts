import { readFileSync } from "node:fs";
import {
  type Body,
  bodyEncoding,
  bodySchemaName,
  listOperations,
  type OpenApi,
  parametersIn,
  resolve,
} from "../../src/contract/document.js";

/** The project's folder. */
export const root = new URL("../../", import.meta.url);

/** The description as other projects get it. */
export const bundle = JSON.parse(
  readFileSync(new URL("generated/openapi.json", root), "utf8"),
) as OpenApi;

/** An operation or a webhook of the bundle. */
export interface Operation {
  operationId: string;
  section: "paths" | "webhooks";
  /** In capitals, as it is sent. */
  method: string;
  path: string;
  /** Where the method stands on the client, for example `checkout.sessions.create`. */
  clientMethod: string | undefined;
  /** Query parameters, and whether each is required. */
  query: { name: string; required: boolean }[];
  /** Whether the request body is sent as a form. */
  sendsForm: boolean;
  /** Component schema of the request body. */
  requestSchema: string | undefined;
  /** Component schema per response status. */
  responseSchemas: Record<string, string>;
}

/** Every operation and webhook by operationId. */
export const operations: Map<string, Operation> = new Map(
  listOperations(bundle).map(({ section, path, method, operation }) => [
    operation.operationId,
    {
      operationId: operation.operationId,
      section,
      method: method.toUpperCase(),
      path,
      clientMethod: operation["x-client-method"],
      query: parametersIn(bundle, operation, "query").map(({ name, required = false }) => ({
        name,
        required,
      })),
      sendsForm: bodyEncoding(operation.requestBody) === "multipart",
      requestSchema: bodySchemaName(operation.requestBody),
      responseSchemas: Object.fromEntries(
        Object.entries(operation.responses).flatMap(([status, response]) => {
          const name = bodySchemaName(resolve<Body>(bundle, response));
          return name ? [[status, name]] : [];
        }),
      ),
    },
  ]),
);
