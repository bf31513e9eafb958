import type { RequestListener } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listen } from "../scripts/check-handlers/listen.js";
import { send } from "../scripts/check-handlers/send.js";
import {
  type LambdaWebhookEvent,
  toLambdaHandler,
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
} from "../src/webhooks/handlers/index.js";
import type { WooshPayEvent } from "../src/webhooks/index.js";
import { type Vector, vectors } from "./support/vectors.js";

type Entries = (readonly [name: string, value: string])[];

/** Headers as they go over the wire: each value in a line of its own, text as the bytes of UTF-8. */
function headersOf({ headers, signature }: Vector): Entries {
  const given =
    headers ?? (typeof signature === "string" ? { "Wooshpay-Signature": signature } : {});
  const entries = Array.isArray(given) ? given : Object.entries(given);
  return entries.flatMap(([name, values]) =>
    [values].flat().map((value) => [name, Buffer.from(value).toString("latin1")] as const),
  );
}

/** The body as it was sent; undefined when the vector stands for one that was parsed before. */
function bytesOf({ payload, payloadBase64 }: Vector): Buffer | undefined {
  if (payloadBase64 !== undefined) return Buffer.from(payloadBase64, "base64");
  return typeof payload === "string" ? Buffer.from(payload) : undefined;
}

type Deliver = (options: WebhookHandlerOptions, vector: Vector) => Promise<string>;

const url = "https://shop.example.com/webhooks";

const adapters: Record<string, Deliver> = {
  async web(options, vector) {
    const headers = headersOf(vector).map(([name, value]): [string, string] => [name, value]);
    const bytes = bytesOf(vector);
    const body = bytes && new Uint8Array(bytes);
    const request = new Request(url, { method: "POST", headers, body: body ?? "{}" });
    if (!body) await request.json();
    const response = await toWebHandler(options)(request);
    return `${response.status} ${await response.text()}`;
  },
  async node(options, vector) {
    const handle = toNodeHandler(options);
    const bytes = bytesOf(vector);
    const listener: RequestListener = async (request, response) => {
      if (!bytes) Object.assign(request, { body: vector.payload, read: await request.toArray() });
      await handle(request, response);
    };
    const endpoint = await listen(listener);
    const headers: Record<string, string | string[]> = {};
    for (const [name, value] of headersOf(vector)) {
      const before = headers[name.toLowerCase()];
      headers[name.toLowerCase()] = before === undefined ? value : [before, value].flat();
    }
    const chunks = [bytes ?? Buffer.from("{}")];
    const { status, text } = await send(endpoint.url, { headers, chunks });
    await endpoint.close();
    return `${status} ${text}`;
  },
  lambda: (options, vector) => invoke(options, vector, false),
  "lambda, base64": (options, vector) => invoke(options, vector, true),
};

async function invoke(
  options: WebhookHandlerOptions,
  vector: Vector,
  isBase64Encoded: boolean,
): Promise<string> {
  const multiValueHeaders: Record<string, string[]> = {};
  for (const [name, value] of headersOf(vector)) {
    multiValueHeaders[name] ??= [];
    multiValueHeaders[name]?.push(value);
  }
  const bytes = bytesOf(vector);
  const body = bytes ? bytes.toString(isBase64Encoded ? "base64" : "utf8") : vector.payload;
  const event = { httpMethod: "POST", multiValueHeaders, body, isBase64Encoded };
  const result = await toLambdaHandler(options)(event as LambdaWebhookEvent);
  return `${result.statusCode} ${result.body}`;
}

/** Vectors that an adapter can be given. */
function expressible(adapter: string, { payload, payloadBase64 }: Vector): boolean {
  if (!adapter.startsWith("lambda")) return true;
  // Without a body, Lambda gives null; and what is no UTF-8, it gives in base64.
  return payload !== null && (adapter === "lambda, base64" || payloadBase64 === undefined);
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe.each(Object.entries(adapters))("%s", (adapter, deliver) => {
  const given = vectors.filter((vector) => expressible(adapter, vector));

  test.for(given.map((vector) => [vector.description, vector] as const))(
    "%s",
    async ([, vector]) => {
      vi.setSystemTime(vector.now);
      const { secret, tolerance, headerNames, expected } = vector;
      const handled: WooshPayEvent[] = [];
      const handler = (event: WooshPayEvent) => handled.push(event);
      const options = { secret, tolerance, headerNames, handler, onError() {} };
      const answer = await deliver(options, vector);
      expect(answer).toBe("error" in expected ? `400 ${expected.error}` : "204 ");
      expect(handled).toHaveLength("error" in expected ? 0 : 1);
      expect((handled[0] as { missing?: string[] } | undefined)?.missing).toEqual(
        "valid" in expected ? expected.missing : undefined,
      );
    },
  );

  test("few vectors are left out", () => {
    expect(given.length).toBeGreaterThan(0.95 * vectors.length);
  });
});
