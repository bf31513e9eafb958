import { listOperations } from "../../src/client/operations.js";
import type { Schema } from "../../src/contract/document.js";
import { WooshPay } from "../../src/index.js";
import { bundle, type Operation } from "./bundle.js";
import { payloads } from "./payloads.js";

/** A key that is good enough for a mock and for nothing else. */
export const testKey = "sk_test_contract";

type Method = (...input: unknown[]) => Promise<unknown>;

/** Calls the client's method for an operation over real HTTP, with a valid input and extra headers. */
export async function callClient(
  baseUrl: string,
  operation: Operation,
  {
    body = validBody(operation),
    headers = {},
  }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<unknown> {
  const client = new WooshPay(testKey, { baseUrl, maxRetries: 0 });
  const names = operation.clientMethod?.split(".") ?? [];
  const method = names.reduce<unknown>(
    (target, name) => (target as Record<string, unknown>)[name],
    client,
  );
  const ids = pathParameters(operation).map((name) => `${name}_1`);
  const sent = operation.sendsForm ? withFiles(operation, body) : withIntegers(operation, body);
  const input = [
    ...ids,
    ...(operation.query.length > 0 ? [validQuery(operation)] : []),
    ...(operation.requestSchema ? [sent] : []),
  ];
  return (method as Method)(...input, { headers });
}

/** Sends an operation without the client. */
export async function callDirectly(
  baseUrl: string,
  operation: Operation,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  const path = operation.path.replace(/\{(\w+)\}/g, "$1_1");
  const query = new URLSearchParams(validQuery(operation));
  // fetch itself names the type of a form, and the boundary between its parts.
  const json = body !== undefined && !operation.sendsForm;
  return fetch(`${baseUrl}${path}?${query}`, {
    method: operation.method,
    headers: { ...(json && { "Content-Type": "application/json" }), ...headers },
    ...(body !== undefined && { body: json ? JSON.stringify(body) : formOf(operation, body) }),
  });
}

/** HTTP Basic with the test key. */
export const authorization = { Authorization: `Basic ${btoa(`${testKey}:`)}` };

/** The first whole payload that the operation takes; undefined when it takes none. */
export function validBody({ operationId }: Operation): unknown {
  return payloads.find(
    (payload) =>
      payload.operationId === operationId && payload.kind === "request" && !payload.fragment,
  )?.value;
}

/** The required query parameters, and a limit where there is one. */
function validQuery({ query }: Operation): Record<string, string> {
  return Object.fromEntries(
    query.flatMap(({ name, required }) => {
      if (name === "limit") return [[name, "2"]];
      return required ? [[name, "merchant_order_id:'order-1001'"]] : [];
    }),
  );
}

function formOf(operation: Operation, body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(withFiles(operation, body))) form.append(name, value);
  return form;
}

// A payload is JSON, where the text in a file stands for the file.
function withFiles(
  { requestSchema = "" }: Operation,
  body: unknown,
): Record<string, string | Blob> {
  const fields = bundle.components.schemas[requestSchema]?.properties as Record<string, Schema>;
  const isFile = (name: string) => fields[name]?.format === "binary";
  return Object.fromEntries(
    Object.entries(body as Record<string, string>).map(([name, value]) => [
      name,
      isFile(name) ? new Blob([value]) : value,
    ]),
  );
}

// The client takes integers for the amounts that it sends as strings.
function withIntegers({ operationId }: Operation, body: unknown): unknown {
  const { text = [] } = listOperations().find(({ id }) => id === operationId) ?? {};
  const sent = { ...(body as Record<string, unknown>) };
  for (const name of text) if (name in sent) sent[name] = Number(sent[name]);
  return text.length > 0 ? sent : body;
}

function pathParameters({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
