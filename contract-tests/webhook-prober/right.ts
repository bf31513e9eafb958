import { createRequire } from "node:module";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { cloneRawRequest } from "hono/request";
import {
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
} from "../../src/webhooks/handlers/index.js";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
  WebhookVerificationError,
} from "../../src/webhooks/index.js";
import { webListener } from "../recipes/web-listener.js";
import { assemble, Counter, type Running, rightPieces, secret, serve } from "./endpoint.js";

const express4 = createRequire(import.meta.url)("express-4") as typeof express;

function optionsOf(counter: Counter): WebhookHandlerOptions {
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  return { secret, dedupe, handler: counter.handle, onError() {} };
}

function withExpress(make: typeof express): () => Promise<Running> {
  return () => {
    const counter = new Counter();
    const app = make().post("/webhooks", toNodeHandler(optionsOf(counter)));
    return serve(counter, app);
  };
}

/** Express as somebody writes it who verifies with the package and answers by hand. */
async function startByHand(): Promise<Running> {
  const counter = new Counter();
  const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
  const app = express();
  app.post(
    "/webhooks",
    express.raw({ type: () => true, limit: "1mb" }),
    async (request, response) => {
      try {
        // Of an empty body Express makes an object.
        const payload = Buffer.isBuffer(request.body) ? request.body : "";
        const event = await verifyWebhook({ payload, headers: request.headers, secret });
        const outcome = await dedupe(event, counter.handle);
        response.sendStatus(outcome === "in_progress" ? 409 : 200);
      } catch (error) {
        response.sendStatus(error instanceof WebhookVerificationError ? 400 : 500);
      }
    },
  );
  return serve(counter, app);
}

async function startFastify(): Promise<Running> {
  const counter = new Counter();
  const app = Fastify({ forceCloseConnections: true });
  const handle = toNodeHandler(optionsOf(counter));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  app.post("/webhooks", async (request, reply) => {
    reply.hijack();
    await handle(request.raw, reply.raw);
  });
  app.get("/count", async () => counter.count);
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url: `${url}/webhooks`, probe: `${url}/count`, close: () => app.close() };
}

/** Endpoints without a mistake, by name. */
export const rightEndpoints: Record<string, () => Promise<Running>> = {
  "Express 5": withExpress(express),
  "Express 4": withExpress(express4),
  "Express 5, express.raw() and verifyWebhook": startByHand,
  Fastify: startFastify,
  Hono() {
    const counter = new Counter();
    const handle = toWebHandler(optionsOf(counter));
    const app = new Hono().post("/webhooks", async (c) => handle(await cloneRawRequest(c.req)));
    return serve(counter, webListener(app.fetch));
  },
  "node:http"() {
    const counter = new Counter();
    return serve(counter, toNodeHandler(optionsOf(counter)));
  },
  "node:http without a library"() {
    const counter = new Counter();
    return assemble(counter, rightPieces(counter));
  },
};
