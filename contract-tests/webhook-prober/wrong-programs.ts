import { createHmac } from "node:crypto";
import express from "express";
import Fastify from "fastify";
import {
  Counter,
  type Event,
  type Running,
  rightPieces,
  Status,
  secret,
  serve,
} from "./endpoint.js";

function hmac(text: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

/** Express, with JSON parsed by everybody's first line, and verified afterwards. */
export async function startParsed(): Promise<Running> {
  const counter = new Counter();
  const { parse, age, oldest, newest, act } = rightPieces(counter);
  const app = express().use(express.json({ type: () => true, limit: "20mb" }));
  app.post("/webhooks", async (request, response) => {
    try {
      const { t, signatures } = parse(String(request.get("wooshpay-signature")));
      if (!signatures.includes(hmac(`${t}.${JSON.stringify(request.body)}`))) throw new Status(400);
      if (age(t, request.body) > oldest || age(t, request.body) < newest) throw new Status(400);
      response.sendStatus(await act(request.body));
    } catch (error) {
      response.sendStatus(error instanceof Status ? error.status : 500);
    }
  });
  return serve(counter, app);
}

/** Fastify, with the limit of a body that somebody took from another route. */
export async function startLimited(): Promise<Running> {
  const counter = new Counter();
  const { parse, age, oldest, newest, act } = rightPieces(counter);
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 100_000 });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.post("/webhooks", async (request, reply) => {
    try {
      const { t, signatures } = parse(String(request.headers["wooshpay-signature"]));
      const raw = (request.body as Buffer | undefined) ?? Buffer.alloc(0);
      const right = createHmac("sha256", secret).update(`${t}.`).update(raw).digest("hex");
      if (!signatures.includes(right)) return reply.code(400).send();
      const event = JSON.parse(raw.toString()) as Event;
      if (!event?.id || age(t, event) > oldest || age(t, event) < newest)
        return reply.code(400).send();
      return reply.code(await act(event)).send();
    } catch {
      return reply.code(400).send();
    }
  });
  app.get("/count", async () => counter.count);
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url: `${url}/webhooks`, probe: `${url}/count`, close: () => app.close() };
}

/** Answers as soon as a request is there, and verifies afterwards. */
export async function startEarly(): Promise<Running> {
  const counter = new Counter();
  const pieces = rightPieces(counter);
  return serve(counter, async (request, response) => {
    response.end();
    try {
      const raw = await pieces.read(request);
      const { t, signatures } = pieces.parse(pieces.header(request));
      if (signatures.includes(hmac(`${t}.${raw}`))) await pieces.act(JSON.parse(`${raw}`));
    } catch {}
  });
}
