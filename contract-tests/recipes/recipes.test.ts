import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { NestApplicationOptions } from "@nestjs/common";
import { build } from "esbuild";
import express from "express";
import Fastify, { type FastifyInstance } from "fastify";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { signWebhook, type WooshPayEvent } from "../../src/webhooks/index.js";
import { webhookRouter } from "./express.js";
import { webhookRoutes as fastifyRoutes } from "./fastify.js";
import { webhookRoutes as honoRoutes } from "./hono.js";
import { createApp as createNestApp } from "./nestjs.js";
import { createPost } from "./next.js";
import { webListener } from "./web-listener.js";

const secret = "whsec_testRecipeSecretNotReal0001";
// Whoever parses this and writes it again gets other bytes.
const payload =
  '{ "id": "evt_1000000000000000001",\r\n\t"type":"payment_intent.succeeded", "data": {"object": ' +
  '{"id": "pi_1000000000000000001", "amount": 1050.0, "description": "茶 ☕️ caf\\u00e9"}} }\n';
const path = "/webhooks/wooshpay";

type OnEvent = (event: WooshPayEvent) => unknown;
const closing: (() => unknown)[] = [];

/** Starts a server on a free port of this machine until the test ends, and returns its URL. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stream = { write: (line: string) => console.error(line) };
const createFastify = () =>
  Fastify({ logger: { level: "error", stream }, forceCloseConnections: true });

async function startFastify(app: Pick<FastifyInstance, "listen" | "close">): Promise<string> {
  closing.push(() => app.close());
  return app.listen({ host: "127.0.0.1", port: 0 });
}

async function startNest(onEvent: OnEvent, settings?: NestApplicationOptions): Promise<string> {
  const logger = { log() {}, warn() {}, error: (message: string) => console.error(message) };
  const app = await createNestApp({ secret, onEvent }, { logger, ...settings });
  closing.push(() => app.close());
  await app.listen(0, "127.0.0.1");
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}

/** The recipe as it runs in a project that has Express 4, of which many are left. */
async function importForExpress4(): Promise<typeof import("./express.js")> {
  const reports = join(import.meta.dirname, "../../reports");
  mkdirSync(reports, { recursive: true });
  const folder = mkdtempSync(join(reports, "express-4-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, "express.mjs");
  const source = join(import.meta.dirname, "../../src/webhooks");
  await build({
    entryPoints: [join(import.meta.dirname, "express.ts")],
    ...{ bundle: true, packages: "external", format: "esm", platform: "node" },
    alias: {
      express: "express-4",
      "wooshpay-openapi/webhooks": join(source, "index.ts"),
      "wooshpay-openapi/webhooks/handlers": join(source, "handlers/index.ts"),
    },
    outfile,
    logLevel: "silent",
  });
  return import(pathToFileURL(outfile).href);
}

const recipes: Record<string, (onEvent: OnEvent) => Promise<string>> = {
  express: (onEvent) =>
    listen(express().use(webhookRouter({ secret, onEvent })).use(express.json())),
  "express 4": async (onEvent) => {
    const express4 = createRequire(import.meta.url)("express-4") as typeof express;
    return listen(express4().use((await importForExpress4()).webhookRouter({ secret, onEvent })));
  },
  fastify: (onEvent) => startFastify(createFastify().register(fastifyRoutes, { secret, onEvent })),
  hono: (onEvent) => listen(webListener(honoRoutes({ secret, onEvent }).fetch)),
  next: (onEvent) => listen(webListener(createPost({ secret, onEvent }))),
  nestjs: (onEvent) => startNest(onEvent),
};

async function deliver(url: string, body: string, signature?: string): Promise<Response> {
  const signed = await signWebhook({ payload: body, secret });
  const headers = { ...signed.headers, ...(signature && { "Wooshpay-Signature": signature }) };
  return fetch(url + path, { method: "POST", headers, body });
}

const logged: unknown[] = [];

beforeEach(() => {
  logged.length = 0;
  vi.spyOn(console, "error").mockImplementation((...values) => void logged.push(...values));
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) await close();
});

describe.each(Object.entries(recipes))("%s", (_name, start) => {
  test("hands over a signed event once, however often it arrives", async () => {
    const onEvent = vi.fn<OnEvent>();
    const url = await start(onEvent);
    for (let delivery = 1; delivery <= 2; delivery++)
      expect((await deliver(url, payload)).status).toBe(204);
    expect(onEvent.mock.calls).toEqual([[JSON.parse(payload)]]);
  });

  test("refuses a wrong signature, and a missing one, and logs why", async () => {
    const onEvent = vi.fn<OnEvent>();
    const url = await start(onEvent);
    const other = await signWebhook({ payload, secret: "whsec_testOtherSecretNotReal0001" });
    const wrong = await deliver(url, payload, other.signature);
    expect([wrong.status, await wrong.text()]).toEqual([400, "no_matching_signature"]);
    const missing = await fetch(url + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: payload,
    });
    expect([missing.status, await missing.text()]).toEqual([400, "missing_header"]);
    const log = logged.join("\n");
    for (const told of [/no_matching_signature: \w+/, /missing_header: \w+/])
      expect(log).toMatch(told);
    expect(log).not.toContain(secret);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test("hands over each delivery of a signed body without an id", async () => {
    const onEvent = vi.fn<OnEvent>();
    const url = await start(onEvent);
    const body = '{"type":"payment_intent.succeeded"}';
    for (let delivery = 1; delivery <= 2; delivery++)
      expect((await deliver(url, body)).status).toBe(204);
    const incomplete = expect.objectContaining({ missing: ["id", "data"], body: JSON.parse(body) });
    expect(onEvent.mock.calls).toEqual([[incomplete], [incomplete]]);
  });

  test("answers 500 when the handler fails, and runs it again at the next delivery", async () => {
    const onEvent = vi.fn<OnEvent>().mockRejectedValueOnce(new Error("the database is down"));
    const url = await start(onEvent);
    expect((await deliver(url, payload)).status).toBe(500);
    expect((await deliver(url, payload)).status).toBe(204);
    expect(onEvent).toHaveBeenCalledTimes(2);
  });

  test("answers 409 while the event is being handled", async () => {
    let finish: () => void = () => {};
    const onEvent = vi.fn<OnEvent>(() => new Promise<void>((resolve) => (finish = resolve)));
    const url = await start(onEvent);
    const first = deliver(url, payload);
    await vi.waitFor(() => expect(onEvent).toHaveBeenCalled());
    expect((await deliver(url, payload)).status).toBe(409);
    finish();
    expect((await first).status).toBe(204);
    expect(onEvent).toHaveBeenCalledOnce();
  });
});

test.each(Object.entries(recipes))("%s takes a body of 900 kB", async (_name, start) => {
  const onEvent = vi.fn<OnEvent>();
  const large = JSON.stringify({ ...JSON.parse(payload), padding: "x".repeat(900_000) });
  expect((await deliver(await start(onEvent), large)).status).toBe(204);
  expect(onEvent).toHaveBeenCalledOnce();
});

test.each(Object.entries(recipes))(
  "%s answers 413 to a body that is too large",
  async (_name, start) => {
    const onEvent = vi.fn<OnEvent>();
    const url = await start(onEvent);
    const large = JSON.stringify({ ...JSON.parse(payload), padding: "x".repeat(1_100_000) });
    expect((await deliver(url, large)).status).toBe(413);
    expect(onEvent).not.toHaveBeenCalled();
  },
);

describe("a body that was parsed before", () => {
  const misuses: Record<string, (onEvent: OnEvent) => Promise<string>> = {
    "express.json() above the router": (onEvent) =>
      listen(express().use(express.json(), webhookRouter({ secret, onEvent }))),
    "a Fastify hook that reads the stream": (onEvent) =>
      startFastify(
        createFastify()
          .addHook("preParsing", async (_request, _reply, stream) =>
            Readable.from(await buffer(stream)),
          )
          .register(fastifyRoutes, { secret, onEvent }),
      ),
    "Nest without rawBody": (onEvent) => startNest(onEvent, { rawBody: false }),
  };

  test.each(Object.entries(misuses))("%s is named", async (_name, start) => {
    const onEvent = vi.fn<OnEvent>();
    const response = await deliver(await start(onEvent), payload);
    expect([response.status, await response.text()]).toEqual([400, "parsed_body"]);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test("Hono keeps the text of a body that c.req.json() read", async () => {
    const app = new Hono().use(async (c, next) => {
      await c.req.json();
      await next();
    });
    const onEvent = vi.fn<OnEvent>();
    app.route("/", honoRoutes({ secret, onEvent }));
    expect((await deliver(await listen(webListener(app.fetch)), payload)).status).toBe(204);
    expect(onEvent).toHaveBeenCalledOnce();
  });
});

test("routes beside the recipe still get parsed JSON", async () => {
  const onEvent = vi.fn<OnEvent>();
  const app = createFastify().register(fastifyRoutes, { secret, onEvent });
  app.post("/orders", async ({ body }) => body);
  const beside = express().use(webhookRouter({ secret, onEvent }), express.json());
  beside.post("/orders", (request, response) => void response.json(request.body));
  for (const url of [await startFastify(app), await listen(beside)]) {
    const headers = { "Content-Type": "application/json" };
    const body = '{ "a": 1 }';
    const response = await fetch(`${url}/orders`, { method: "POST", headers, body });
    expect(await response.text()).toBe('{"a":1}');
  }
});
