import "reflect-metadata";
import { createRequire } from "node:module";
import { All, Controller, Module, type RawBodyRequest, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import express, { type RequestHandler } from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { listen } from "../../scripts/check-handlers/listen.js";
import type { Endpoint, Host } from "../../scripts/check-handlers/situations.js";
import {
  type NodeWebhookHandler,
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
} from "../../src/webhooks/handlers/index.js";
import { webListener } from "../recipes/web-listener.js";

const express4 = createRequire(import.meta.url)("express-4") as typeof express;

type Make = typeof express;

/** An app of Express with what runs before the handler. */
function withExpress(make: Make, ...before: RequestHandler[]): Host["start"] {
  return (options) => {
    const app = make();
    for (const handler of before) app.use(handler);
    return listen(app.all("/webhooks", toNodeHandler(options)));
  };
}

/** Keeps the bytes of a body that is parsed, as the documentation of body-parser does it. */
function verify(request: object, _response: unknown, bytes: Buffer): void {
  Object.assign(request, { rawBody: bytes });
}

const everything = { type: () => true, limit: "9mb" };

/** Parsers of JSON refuse by themselves what is none. */
const notJson: Host["differs"] & object = { "bytes that are no text": "400 of the framework" };

/** Where the bytes are lost, nothing is verified; what is not called JSON is left to the handler. */
const lost: Host["differs"] & object = {
  ...notJson,
  "a signed event": "400 parsed_body, handled []",
  "chunks that cut characters": "400 parsed_body",
  "chunks of an announced length": "400 parsed_body",
  "a body of 300 kB": "400 parsed_body",
  "an empty body": "400 parsed_body",
  "another signature": "400 parsed_body, told parsed_body",
  "no signature": "400 parsed_body",
  "a body that is announced too large": "400 parsed_body",
  "a body that turns out too large": "400 parsed_body",
  "a connection that breaks off": "nothing, then 400 parsed_body",
  "a handler that throws": "400 parsed_body, told parsed_body, then 400 parsed_body",
  "a delivery that comes twice": "400 parsed_body, 400 parsed_body, handled 0",
  "a delivery while the event is handled": "400 parsed_body, then 400 parsed_body",
  "a signed body without an id": "400 parsed_body, 400 parsed_body, handled 0",
};

function expressHosts(name: string, make: Make): Record<string, Host> {
  const withVerify = make.json({ verify, limit: "9mb" });
  return {
    [name]: { start: withExpress(make) },
    [`${name}, express.raw() before`]: { start: withExpress(make, make.raw(everything)) },
    [`${name}, express.text() before`]: {
      start: withExpress(make, make.text(everything)),
      // Text holds no such bytes.
      differs: { "bytes that are no text": "400 no_matching_signature" },
    },
    [`${name}, express.json({ verify }) before`]: {
      start: withExpress(make, withVerify),
      differs: notJson,
    },
    [`${name}, express.json() before`]: {
      start: withExpress(make, make.json({ limit: "9mb" })),
      differs: lost,
    },
  };
}

/** Fastify, whose routes leave the body unread. */
async function startFastify(options: WebhookHandlerOptions): Promise<Endpoint> {
  const app = Fastify({ forceCloseConnections: true });
  const handle = toNodeHandler(options);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  app.all("/webhooks", async (request, reply) => {
    reply.hijack();
    await handle(request.raw, reply.raw);
  });
  return listenFastify(app);
}

/** Fastify, whose parser leaves bytes. */
async function startFastifyWithBytes(options: WebhookHandlerOptions): Promise<Endpoint> {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 9_000_000 });
  const handle = toNodeHandler(options);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.all("/webhooks", async ({ method, headers, body }, reply) => {
    reply.hijack();
    await handle({ method, headers, body }, reply.raw);
  });
  return listenFastify(app);
}

async function listenFastify(app: ReturnType<typeof Fastify>): Promise<Endpoint> {
  const url = `${await app.listen({ host: "127.0.0.1", port: 0 })}/webhooks`;
  return { url, close: () => app.close() };
}

function startNest(settings: { rawBody?: boolean; bodyParser?: boolean }): Host["start"] {
  return async (options) => {
    const handle = toNodeHandler(options);
    @Controller("webhooks")
    class WebhookController {
      private readonly handle: NodeWebhookHandler = handle;

      @All()
      async receive(
        @Req() request: RawBodyRequest<express.Request>,
        @Res() response: express.Response,
      ) {
        await this.handle(request, response);
      }
    }
    @Module({ controllers: [WebhookController] })
    class WebhookModule {}
    const app = await NestFactory.create<NestExpressApplication>(WebhookModule, {
      ...{ logger: false, forceCloseConnections: true },
      ...settings,
    });
    if (settings.rawBody) app.useBodyParser("json", { limit: "9mb" });
    await app.listen(0, "127.0.0.1");
    return { url: `${await app.getUrl()}/webhooks`, close: () => app.close() };
  };
}

/** Ways to mount the handlers on what the project has installed, by name. */
export const hosts: Record<string, Host> = {
  "node:http": { start: (options) => listen(toNodeHandler(options)) },
  ...expressHosts("Express 5", express),
  ...expressHosts("Express 4", express4),
  Fastify: { start: startFastify },
  "Fastify, bytes parsed": { start: startFastifyWithBytes },
  "Nest, rawBody": { start: startNest({ rawBody: true }), differs: notJson },
  "Nest without body parser": { start: startNest({ bodyParser: false }) },
  Hono: {
    start(options) {
      const handle = toWebHandler(options);
      return listen(webListener(new Hono().all("/webhooks", (c) => handle(c.req.raw)).fetch));
    },
  },
  "Request and Response": { start: (options) => listen(webListener(toWebHandler(options))) },
};
