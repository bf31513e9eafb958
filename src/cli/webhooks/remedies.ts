/** Frameworks that the remedies know. */
export const frameworks = {
  express: "Express",
  fastify: "Fastify",
  koa: "Koa",
  nest: "Nest",
  next: "Next.js",
  hono: "Hono",
  lambda: "AWS Lambda",
} as const;

export type Framework = keyof typeof frameworks;

/** A way to mend an endpoint: in all frameworks, and what it comes to in one of them. */
export interface Remedy {
  text: string;
  in?: Partial<Record<Framework, string>>;
}

export type RemedyName =
  | "secret"
  | "verify"
  | "rawBody"
  | "header"
  | "comparison"
  | "age"
  | "unit"
  | "retries"
  | "types"
  | "fields"
  | "deduplicate"
  | "eventId"
  | "atomic"
  | "limit"
  | "acknowledge"
  | "order"
  | "json"
  | "handle"
  | "crash";

/** How to mend what a case shows. */
export const remedies: Record<RemedyName, Remedy> = {
  secret: {
    text: "Take the whole secret of this very endpoint, with its whsec_, trimmed, undecoded, as the key; check that the variable which holds it is set where the endpoint runs.",
    in: {
      next: "Set it for this environment of the host, and read it at run time, not while building.",
      lambda: "Set it in the configuration of this function and stage.",
    },
  },
  verify: {
    text: "Verify the signature before anything else, and answer 400 when it is missing or does not match: verifyWebhook of wooshpay-openapi/webhooks does, and the handlers of wooshpay-openapi/webhooks/handlers do all of it.",
    in: {
      express: "app.post(path, toNodeHandler({ secret, handler })), before body parsers.",
      fastify: "reply.hijack(); await toNodeHandler(options)(request.raw, reply.raw).",
      koa: "await toNodeHandler(options)(ctx.req, ctx.res), with ctx.respond = false.",
      nest: "await toNodeHandler(options)(request, response), with @Req() and @Res().",
      next: "export const POST = toWebHandler({ secret, handler }).",
      hono: "app.post(path, (c) => toWebHandler(options)(c.req.raw)).",
      lambda: "export const handler = toLambdaHandler({ secret, handler }).",
    },
  },
  rawBody: {
    text: "Verify the bytes as they arrived, and parse them afterwards: JSON that was parsed and written again has other bytes.",
    in: {
      express: "Mount the route before express.json(), with express.raw({ type: () => true }).",
      fastify: 'In a plugin of its own: addContentTypeParser("*", { parseAs: "buffer" }, …).',
      koa: "Mount the route before the body parser, or verify ctx.request.rawBody.",
      nest: "NestFactory.create(Module, { rawBody: true }), and verify request.rawBody.",
      next: "await request.arrayBuffer() in the route handler; never request.json().",
      hono: "await c.req.arrayBuffer() before any c.req.json().",
      lambda: 'Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8").',
    },
  },
  header: {
    text: "Look for Wooshpay-Signature without regard to case; split its value at commas and each part at its first equals sign; ignore other names; accept when any v1 matches.",
    in: {
      express: 'request.get("Wooshpay-Signature").',
      fastify: 'request.headers["wooshpay-signature"].',
      koa: 'ctx.get("Wooshpay-Signature").',
      nest: '@Headers("wooshpay-signature").',
      next: 'request.headers.get("Wooshpay-Signature").',
      hono: 'c.req.header("Wooshpay-Signature").',
      lambda: "Lower the names of event.headers first: API Gateway v1 keeps them as they came.",
    },
  },
  comparison: {
    text: "Demand one t and a v1 of 64 hex digits, compare the lengths before crypto.timingSafeEqual (it throws on unequal ones), and answer 400 to whatever does not match.",
  },
  age: {
    text: "Compare t with the clock after the signature: refuse what is older than 72 hours and 5 minutes, or more than 5 minutes ahead.",
  },
  unit: {
    text: "Read t below 100000000000 as seconds and else as milliseconds, and sign its text as it was received.",
  },
  retries: {
    text: "Accept what was signed up to 72 hours and 5 minutes ago, and never compare with created: keep replays out by remembering the ids of events, not by a short tolerance.",
  },
  types: {
    text: "Answer 2xx to types that you do not handle; handle those that you know by name.",
  },
  fields: {
    text: "Read the fields that you need, and let others pass: no strict schema, no list of allowed keys.",
  },
  deduplicate: {
    text: "Remember the id of each event that was handled, do nothing when it comes again, and answer 2xx: createEventDeduplicator of wooshpay-openapi/webhooks does, with a store of memory, Redis, PostgreSQL or SQLite.",
  },
  eventId: {
    text: "Tell deliveries apart by the id of the event (evt_…), not by that of the object in it: one payment has many events.",
  },
  atomic: {
    text: "Claim the event's id in one step that only one delivery can win (INSERT … ON CONFLICT, SET NX) before you handle it; look-then-write races. createEventDeduplicator does.",
  },
  limit: {
    text: "Allow bodies of 1 MiB, and answer 413 to longer ones.",
    in: {
      express: 'express.raw({ type: () => true, limit: "1mb" }); the default is 100 kB.',
      fastify: "bodyLimit of the route.",
      koa: 'getRawBody(ctx.req, { limit: "1mb" }) of raw-body; the default of koa-bodyparser is 1 MB for JSON.',
      nest: 'app.useBodyParser("json", { limit: "1mb" }); the default is 100 kB.',
      next: "A route handler has no limit but the host's.",
      hono: "bodyLimit({ maxSize: 1024 * 1024 }) of hono/body-limit.",
      lambda: "6 MB are the limit of a function's payload.",
    },
  },
  acknowledge: {
    text: "Read the whole body, verify it, store the event, answer 2xx, and do slow work afterwards from what was stored; never answer before it is verified and stored.",
  },
  order: {
    text: "Answer 2xx in whatever order events come, and let an older one never undo a newer status: ask the API for the object when in doubt.",
  },
  json: {
    text: "Catch what JSON.parse throws, and answer 400.",
  },
  handle: {
    text: "Handle each payment_intent.succeeded once before you answer, or store it and handle it from there; if it does, let the probe answer how many were handled.",
  },
  crash: {
    text: "Catch errors in the handler of the route, answer 400 to what is not to be trusted and 500 to your own failures, and let no rejection end the process.",
    in: {
      express: "Express 4 does not catch rejections of async handlers: wrap them in try.",
    },
  },
};

/** How to mend it, in one framework, or in short in all of them where it is not known which. */
export function remedyFor(name: RemedyName, framework: Framework | undefined): string {
  const { text, in: special = {} } = remedies[name];
  const known = Object.entries(special) as [Framework, string][];
  const chosen = framework ? known.filter(([key]) => key === framework) : known;
  return [text, ...chosen.map(([key, one]) => `${frameworks[key]}: ${one}`)].join(" ");
}

type Sign = readonly [framework: Framework, header: string, value: RegExp];

// What frameworks and their usual hosts say of themselves, where nobody has switched it off.
const signs: readonly Sign[] = [
  ["next", "x-powered-by", /next/i],
  ["next", "x-vercel-id", /./],
  ["express", "x-powered-by", /express/i],
  ["lambda", "x-amzn-requestid", /./],
  ["lambda", "apigw-requestid", /./],
  ["lambda", "x-amz-apigw-id", /./],
];

/** The framework that the headers of an answer give away; undefined when they do not. */
export function guessFramework(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Framework | undefined {
  return signs.find(([, header, value]) => value.test(String(headers[header] ?? "")))?.[0];
}
