import { contractData } from "../../generated/contract-data.js";
import { examples } from "../../generated/examples.js";
import type { OperationData } from "../../src/contract/data.js";
import type { ExchangeRequest, ExchangeResponse } from "../../src/contract/exchange.js";
import type { Finding } from "../../src/contract/finding.js";

/** A key that opens nothing. */
export const key = "sk_test_exchanges";

/** A call and its answer; their bodies as values, before they are written down. */
export interface PlainExchange {
  request: ExchangeRequest & { headers: Record<string, string | string[] | undefined> };
  response: ExchangeResponse;
}

/** Payloads that a page prints with a slip in them, by operation and name, with what is found of it. */
export const slips: Readonly<
  Record<string, Pick<Finding, "rule" | "severity" | "pointer"> & { contradictions: string[] }>
> = {
  "createCheckoutSession 7197331m0-2": {
    ...{ rule: "one-mode", severity: "warning", pointer: "/customer_details/livemode" },
    contradictions: ["session-promotion-codes-spelling", "session-next-action"],
  },
  "createWebhookEndpoint 42648310e0-2": {
    ...{ rule: "plausible-moment", severity: "violation", pointer: "/created" },
    contradictions: [],
  },
};

/** Every operation and webhook by its id. */
export const operationsById: ReadonlyMap<string, OperationData> = new Map(
  contractData.operations.map((one) => [one.id, one]),
);

/**
 * The payloads of a body of an operation, those first that a page prints, those with a slip last.
 * @param part `request`, or the status of an answer.
 */
export function examplesOf(operationId: string, part: string) {
  const held = examples.filter((one) => one.operationId === operationId && one.part === part);
  const weight = ({ level, name }: { level: string; name: string }) =>
    (level === "documented" ? 0 : 1) + (`${operationId} ${name}` in slips ? 2 : 0);
  return held.sort((one, other) => weight(one) - weight(other));
}

/**
 * The exchange that an operation makes of a payload for each body; a delivery, for a webhook.
 * @param sent payload of the request, by default the first.
 * @param received payload of the answer, by default the first.
 */
export function standardExchange(
  operation: OperationData,
  sent = firstValue(operation.id, "request"),
  received = firstValue(operation.id, "200"),
): PlainExchange {
  if (operation.section === "webhooks") return delivery(sent);
  return {
    request: {
      method: operation.method,
      url: contractData.servers[0] + filled(operation, received) + requiredQuery(operation),
      headers: { Authorization: `Basic ${btoa(`${key}:`)}`, ...typeOf(operation) },
      ...(operation.request && { body: sent }),
    },
    response: { status: 200, headers: { "Content-Type": "application/json" }, body: received },
  };
}

/**
 * The same exchange with its bodies as they travel: JSON as text, a form with a boundary.
 * @throws Error for a form with a value that is no text.
 */
export function written({ request, response }: PlainExchange): PlainExchange {
  const type = Object.entries(request.headers).find(([name]) => /^content-type$/i.test(name))?.[1];
  const isForm = String(type).startsWith("multipart/");
  return {
    request: { ...request, body: isForm ? formText(request.body) : jsonText(request.body) },
    response: { ...response, body: jsonText(response.body) },
  };
}

const boundary = "----exchanges";

function firstValue(operationId: string, part: string): unknown {
  return examplesOf(operationId, part)[0]?.value;
}

function delivery(event: unknown): PlainExchange {
  return {
    request: {
      ...{ method: "POST", url: "https://shop.example.com/webhooks", body: event },
      headers: {
        "Content-Type": "application/json",
        "Wooshpay-Signature": `t=1767225603000,v1=${"0a".repeat(32)}`,
      },
    },
    response: { status: 200, headers: {}, body: undefined },
  };
}

function typeOf({ request }: OperationData): Record<string, string> {
  if (!request) return {};
  const isForm = request.encoding === "multipart";
  return {
    "Content-Type": isForm ? `multipart/form-data; boundary=${boundary}` : "application/json",
  };
}

function filled({ path }: OperationData, received: unknown): string {
  const { id = "x_1000000000000000001" } = (received ?? {}) as { id?: string };
  return path.replace("{customer_id}", "cus_1000000000000000001").replace(/\{\w+\}/, id);
}

function requiredQuery({ parameters }: OperationData): string {
  const needed = parameters.filter(({ in: place, required }) => place === "query" && required);
  return needed.length === 0 ? "" : `?${needed.map(({ name }) => `${name}=anything`).join("&")}`;
}

function jsonText(body: unknown): unknown {
  return body === undefined ? undefined : JSON.stringify(body);
}

function formText(body: unknown): string {
  const parts = Object.entries(body as object).map(([name, value]) => {
    if (typeof value !== "string") throw new Error(`${name}: a form holds text.`);
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}
