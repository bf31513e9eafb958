import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { connect, createServer as createHttp2Server, type Http2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test, vi } from "vitest";
import { signWebhook } from "../index.js";
import { toNodeHandler } from "./index.js";

const secret = "whsec_testNodeSecretNotReal000001";
const payload = '{"id":"evt_1","type":"a","data":{"object":{"note":"茶 ☕️"}}}';
const handler = vi.fn();
const onError = vi.fn();

async function listen(server: Server | Http2Server): Promise<string> {
  handler.mockReset();
  onError.mockReset();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What a server with this listener answers to a signed delivery. */
async function deliver(listener: Listener, body = payload): Promise<string> {
  const server = createServer((request, response) => void listener(request, response));
  const url = await listen(server);
  const { headers } = await signWebhook({ payload: body, secret });
  const response = await fetch(url, {
    ...{ method: "POST", body, signal: AbortSignal.timeout(5000) },
    headers: { ...headers, Connection: "close" },
  });
  return `${response.status} ${await response.text()}`.trim();
}

const options = { secret, handler, onError };

test("text that somebody set an encoding for is the body", async () => {
  const handle = toNodeHandler(options);
  expect(await deliver((request, response) => handle(request.setEncoding("utf8"), response))).toBe(
    "204",
  );
  expect(handler).toHaveBeenCalledWith(JSON.parse(payload));
});

test.for([
  ["read before", (request: IncomingMessage) => request.toArray()],
  [
    "parsed before",
    async (request: IncomingMessage) =>
      Object.assign(request, { body: JSON.parse(String(await request.toArray())) }),
  ],
] as const)("a body that was %s is named, and how to keep it", async ([, before]) => {
  const handle = toNodeHandler(options);
  const answer = await deliver(async (request, response) => {
    await before(request);
    await handle(request, response);
  });
  expect(answer).toBe("400 parsed_body");
  const [error] = onError.mock.calls[0] as [Error];
  expect(error.message).toBe(
    "parsed_body: something read the body before this handler, and its bytes are lost; mount it before body parsers, or let them keep rawBody (rawBody: true of Nest, verify of Express)",
  );
});

test("an empty body that was read before is named, too", async () => {
  const handle = toNodeHandler(options);
  const answer = await deliver(async (request, response) => {
    await request.toArray();
    await handle(request, response);
  }, "");
  expect(answer).toBe("400 parsed_body");
});

test.for([
  ["rawBody as bytes", (raw: Buffer) => ({ rawBody: raw, body: {} })],
  ["rawBody as text", (raw: Buffer) => ({ rawBody: String(raw), body: {} })],
  ["body as bytes", (raw: Buffer) => ({ body: raw })],
  ["body as text", (raw: Buffer) => ({ body: String(raw) })],
  ["body of another kind of bytes", (raw: Buffer) => ({ body: new Uint8Array(raw) })],
] as const)("%s is taken of a request that is no stream", async ([, members]) => {
  const { headers } = await signWebhook({ payload, secret });
  const answer = { statusCode: 0, setHeader: vi.fn(), end: vi.fn() };
  const request = { method: "POST", headers, ...members(Buffer.from(payload)) };
  await toNodeHandler(options)(request, answer);
  expect([answer.statusCode, answer.end.mock.calls]).toEqual([204, [[""]]]);
  await toNodeHandler({ ...options, bodyLimit: 9 })(request, answer);
  expect([answer.statusCode, answer.end.mock.calls[1]]).toEqual([413, ["body_too_large"]]);
});

test("a refusal tells the content type", async () => {
  const { headers } = await signWebhook({ payload, secret });
  const answer = { statusCode: 0, setHeader() {}, end() {} };
  const typed = { "content-type": "text/plain", ...headers };
  delete (typed as Partial<typeof headers>)["Content-Type"];
  const onError = vi.fn();
  const handle = toNodeHandler({ ...options, onError });
  await handle({ method: "POST", headers: typed, body: "茶" }, answer);
  expect(onError.mock.calls[0]?.[0].message).toContain("; 3 bytes of text/plain; ");
});

test("a body that is parsed when it is looked at is not, while the stream is there", async () => {
  const handle = toNodeHandler(options);
  const answer = await deliver((request, response) => {
    const get = () => {
      throw new Error("Invalid JSON");
    };
    return handle(Object.defineProperty(request, "body", { get }), response);
  });
  expect(answer).toBe("204");
});

test.for([
  ["a refusal", `${payload} `, ["no_matching_signature", "ERR_HTTP_HEADERS_SENT"], 0],
  ["an event", payload, [], 1],
] as const)("where somebody answered before %s, nothing breaks", async ([, signed, told, runs]) => {
  const handle = toNodeHandler(options);
  const { signature } = await signWebhook({ payload: signed, secret });
  let outcome: unknown = "none";
  const answer = await deliver(async (request, response) => {
    request.headers["wooshpay-signature"] = signature;
    response.writeHead(202).end("mine");
    outcome = await handle(request, response).catch(() => "rejected");
  });
  expect(answer).toBe("202 mine");
  await vi.waitFor(() => expect(outcome).toBeUndefined());
  expect(onError.mock.calls.map(([{ code }, { status }]) => [code, status])).toEqual(
    told.map((code) => [code, 400]),
  );
  expect(handler).toHaveBeenCalledTimes(runs);
});

test("what is read beyond the limit is not kept", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // Memory of what was collected is given back in the background, and counted when that is done.
  const held = async () => {
    for (let round = 0; round < 3; round++) {
      collect();
      await wait(20);
    }
    return process.memoryUsage().arrayBuffers;
  };
  const before = await held();
  let after = 0;
  async function* chunks() {
    for (let sent = 0; sent < 100; sent++) yield new Uint8Array(1 << 20);
    after = await held();
  }
  const request = { method: "POST", headers: {}, [Symbol.asyncIterator]: chunks };
  const answer = { statusCode: 0, setHeader() {}, end() {} };
  await toNodeHandler({ ...options, bodyLimit: 1 << 21 })(request, answer);
  expect(answer.statusCode).toBe(413);
  expect(after - before).toBeLessThan(30 << 20);
});

test("what turns out too large does not cost the connection", async () => {
  const handle = toNodeHandler({ ...options, bodyLimit: 1000 });
  const url = await listen(createServer((request, response) => void handle(request, response)));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const post = (length: number) =>
    new Promise<unknown[]>((resolve, reject) => {
      const outgoing = request(url, { method: "POST", agent }, (response) => {
        response.resume();
        response.on("end", () => resolve([response.statusCode, outgoing.reusedSocket]));
      });
      outgoing.on("error", reject);
      for (let sent = 0; sent < length; sent += 1000) outgoing.write(Buffer.alloc(1000));
      outgoing.end();
    });
  expect(await post(3_000_000)).toEqual([413, false]);
  expect(await post(1000)).toEqual([400, true]);
});

test("HTTP/2 is served", async () => {
  const handle = toNodeHandler(options);
  const url = await listen(
    createHttp2Server((request, response) => void handle(request, response)),
  );
  const { signature } = await signWebhook({ payload, secret });
  const session = connect(url);
  const deliver = (path: string, headers: object, body?: string) =>
    new Promise<string>((resolve, reject) => {
      const stream = session.request({ ":path": path, ...headers });
      let status = 0;
      let text = "";
      stream.on("response", (answer) => {
        status = Number(answer[":status"]);
      });
      stream.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      stream.on("end", () => resolve(`${status} ${text}`.trim()));
      stream.on("error", reject);
      stream.end(body);
    });
  const post = { ":method": "POST", "wooshpay-signature": signature };
  expect(await deliver("/", post, payload)).toBe("204");
  expect(await deliver("/", post, `${payload} `)).toBe("400 no_matching_signature");
  expect(await deliver("/", { ":method": "GET" })).toBe("405 method_not_allowed");
  session.close();
});
