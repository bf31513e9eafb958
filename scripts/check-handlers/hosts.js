// JavaScript, so that the project compiles without the frameworks, which are installed beside this file only.
import "reflect-metadata";
import { http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { createAdaptorServer } from "@hono/node-server";
import { bodyParser } from "@koa/bodyparser";
import { All, Controller, Module, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { H3, toNodeHandler as serveH3 } from "h3";
import { Hono } from "hono";
import Koa from "koa";
import Koa2 from "koa-2";

// What Express is, below Google's framework, asks before it writes errors to the terminal.
process.env.NODE_ENV = "test";

/** What a parser of JSON answers by itself. */
const notJson = { "bytes that are no text": "400 of the framework" };

/**
 * Ways to mount the handlers on these frameworks, by name.
 *
 * @param {typeof import("../../src/webhooks/handlers/index.js")} handlers
 * @param {typeof import("./listen.js")} servers
 * @returns {Record<string, import("./situations.js").Host>}
 */
export function createHosts({ toNodeHandler, toWebHandler }, { listen, serve }) {
  const koa = (Make, prepare = () => {}) => ({
    start(options) {
      const handle = toNodeHandler(options);
      const app = new Make();
      app.silent = true;
      prepare(app);
      app.use(async ({ req, res, request }) => {
        const { rawBody } = request;
        await handle(rawBody === undefined ? req : Object.assign(req, { rawBody }), res);
      });
      return listen(app.callback());
    },
  });

  async function startNestOnFastify(options) {
    const handle = toNodeHandler(options);
    class WebhookController {
      async receive(request, reply) {
        reply.hijack();
        await handle(request, reply.raw);
      }
    }
    class WebhookModule {}
    const { prototype } = WebhookController;
    Controller("webhooks")(WebhookController);
    All()(prototype, "receive", Object.getOwnPropertyDescriptor(prototype, "receive"));
    Req()(prototype, "receive", 0);
    Res()(prototype, "receive", 1);
    Module({ controllers: [WebhookController] })(WebhookModule);
    const adapter = new FastifyAdapter({ bodyLimit: 9_000_000, forceCloseConnections: true });
    const app = await NestFactory.create(WebhookModule, adapter, { rawBody: true, logger: false });
    await app.listen(0, "127.0.0.1");
    return { url: `${await app.getUrl()}/webhooks`, close: () => app.close() };
  }

  let functions = 0;
  function startFunction(options) {
    functions += 1;
    const name = `webhooks${functions}`;
    http(name, toNodeHandler(options));
    return serve(getTestServer(name));
  }

  return {
    "Koa 3": koa(Koa),
    "Koa 2": koa(Koa2),
    "Koa 3, @koa/bodyparser": {
      ...koa(Koa, (app) => app.use(bodyParser({ jsonLimit: "9mb" }))),
      differs: notJson,
    },
    "Nest on Fastify, rawBody": {
      start: startNestOnFastify,
      differs: {
        ...notJson,
        // It has parsers for what is called JSON or a form, and takes no other body.
        "an empty body": "400 of the framework",
        "JSON that is not called so": "415 of the framework",
        "a body of no type": "415 of the framework",
      },
    },
    "Google Cloud Functions": { start: startFunction, differs: notJson },
    "Hono on @hono/node-server": {
      start(options) {
        const handle = toWebHandler(options);
        const app = new Hono().all("/webhooks", (c) => handle(c.req.raw));
        return serve(createAdaptorServer({ fetch: app.fetch }));
      },
    },
    h3: {
      start(options) {
        const handle = toWebHandler(options);
        return listen(serveH3(new H3().all("/webhooks", ({ req }) => handle(req))));
      },
    },
  };
}
