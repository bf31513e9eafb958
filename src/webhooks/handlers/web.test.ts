import { expect, test, vi } from "vitest";
import { signWebhook } from "../index.js";
import { toWebHandler } from "./index.js";

const secret = "whsec_testWebSecretNotReal0000001";
const payload = '{"id":"evt_1","type":"a","data":{"object":{"note":"茶 ☕️"}}}';
const bytes = new TextEncoder().encode(payload);

async function deliver(body: unknown, bodyLimit?: number, prepare?: (request: Request) => unknown) {
  const { headers } = await signWebhook({ payload, secret });
  const handler = vi.fn();
  const onError = vi.fn();
  const init = { method: "POST", headers, body: body as BodyInit, duplex: "half" };
  const request = new Request("https://shop.example.com/webhooks", init);
  await prepare?.(request);
  const response = await toWebHandler({ secret, handler, onError, bodyLimit })(request);
  const error = onError.mock.calls[0]?.[0] as Error | undefined;
  return { response, handler, answer: `${response.status} ${await response.text()}`.trim(), error };
}

/** A stream of these chunks, and what happened to it. */
function stream(chunks: Uint8Array[], end: "close" | "error" | "open" = "close") {
  const cancelled = vi.fn();
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[given++];
      if (chunk) controller.enqueue(chunk);
      else if (end === "close") controller.close();
      else if (end === "error") controller.error(new Error(`lost after ${payload}`));
    },
    cancel: cancelled,
  });
  return { body, cancelled };
}

test("chunks that cut characters are put together", async () => {
  const { body } = stream([...bytes].map((byte) => Uint8Array.of(byte)));
  const { answer, handler } = await deliver(body);
  expect(answer).toBe("204");
  expect(handler.mock.calls).toEqual([[JSON.parse(payload)]]);
});

test("what is too large is not read to the end", async () => {
  const { body, cancelled } = stream([bytes, bytes], "open");
  expect((await deliver(body, bytes.length)).answer).toBe("413 body_too_large");
  expect(cancelled).toHaveBeenCalledOnce();
});

test("what is announced too large is not read at all", async () => {
  const { body, cancelled } = stream([bytes], "open");
  const announce = ({ headers }: Request) => headers.set("Content-Length", "999");
  const { answer, error } = await deliver(body, 500, announce);
  expect(answer).toBe("413 body_too_large");
  expect(error?.message).toBe("body_too_large: expected at most 500 bytes, found 999");
  expect(cancelled).not.toHaveBeenCalled();
});

test("a stream that breaks off is a 400, whose error holds nothing of the body", async () => {
  const { answer, error } = await deliver(stream([bytes.slice(0, 9)], "error").body);
  expect(answer).toBe("400 unreadable_body");
  expect(error).toMatchObject({ name: "WebhookRequestError", status: 400 });
  expect(error?.message).toBe("unreadable_body: expected a body, found a broken connection");
  expect(error?.cause).toBeUndefined();
});

test.for([
  ["read", (request: Request) => request.json()],
  ["held by a reader", (request: Request) => request.body?.getReader()],
] as const)("a body that was %s before is named", async ([, prepare]) => {
  const { answer, error } = await deliver(bytes, undefined, prepare);
  expect(answer).toBe("400 parsed_body");
  expect(error?.message).toBe(
    "parsed_body: something read the body before this handler, and its bytes are lost; hand over the request unread, or a clone of it",
  );
});

test("a runtime without streams of bodies does", async () => {
  const without = (request: Request) =>
    Object.defineProperty(request, "body", { value: undefined });
  expect((await deliver(bytes, undefined, without)).answer).toBe("204");
  expect((await deliver(bytes, 9, without)).answer).toBe("413 body_too_large");
});

test("a 204 has no body and no type, an error has both", async () => {
  const { response } = await deliver(bytes);
  expect([response.body, [...response.headers]]).toEqual([null, []]);
  const { response: refusal } = await deliver(bytes, 9);
  expect([...refusal.headers]).toEqual([["content-type", "text/plain;charset=utf-8"]]);
});
