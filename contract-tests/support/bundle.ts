import { readFileSync } from "node:fs";

/** The project's folder. */
export const root = new URL("../../", import.meta.url);

export type Schema = Record<string, unknown>;

interface Body {
  content?: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;
  $ref?: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  $ref?: string;
}

interface OperationObject {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
  "x-client-method"?: string;
}

interface Bundle {
  paths: Record<string, Record<string, OperationObject>>;
  webhooks: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Body>;
    parameters: Record<string, Parameter>;
  };
}

/** The description as other projects get it. */
export const bundle = JSON.parse(
  readFileSync(new URL("generated/openapi.json", root), "utf8"),
) as Bundle;

/** An operation or a webhook of the bundle. */
export interface Operation {
  operationId: string;
  section: "paths" | "webhooks";
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
  (["paths", "webhooks"] as const).flatMap((section) =>
    Object.entries(bundle[section]).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => [
        operation.operationId,
        {
          operationId: operation.operationId,
          section,
          method: method.toUpperCase(),
          path,
          clientMethod: operation["x-client-method"],
          query: queryParameters(operation),
          sendsForm: "multipart/form-data" in (operation.requestBody?.content ?? {}),
          requestSchema: schemaName(operation.requestBody),
          responseSchemas: responseSchemas(operation.responses),
        },
      ]),
    ),
  ),
);

function queryParameters({ parameters = [] }: OperationObject): Operation["query"] {
  return parameters
    .map((parameter) => {
      const shared = parameter.$ref?.split("/").at(-1);
      return (shared && bundle.components.parameters[shared]) || parameter;
    })
    .filter((parameter) => parameter.in === "query")
    .map(({ name, required = false }) => ({ name, required }));
}

function responseSchemas(responses: Record<string, Body>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) => {
      const shared = response.$ref?.split("/").at(-1);
      const name = schemaName(shared ? bundle.components.responses[shared] : response);
      return name ? [[status, name]] : [];
    }),
  );
}

function schemaName(body: Body | undefined): string | undefined {
  const reference = Object.values(body?.content ?? {})[0]?.schema.$ref;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}
