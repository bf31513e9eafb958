import { WooshPay } from "../../src/index.js";
import type { Operation } from "./bundle.js";
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
  const client = new WooshPay(testKey, { baseUrl });
  const names = operation.clientMethod?.split(".") ?? [];
  const method = names.reduce<unknown>(
    (target, name) => (target as Record<string, unknown>)[name],
    client,
  );
  const ids = pathParameters(operation).map((name) => `${name}_1`);
  const input = [
    ...ids,
    ...(operation.query.length > 0 ? [validQuery(operation)] : []),
    ...(operation.requestSchema ? [body] : []),
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
  return fetch(`${baseUrl}${path}?${query}`, {
    method: operation.method,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
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

function pathParameters({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
