import { beforeAll, describe, expect, test, vi } from "vitest";
import { signWebhook } from "../index.js";
import { type LambdaWebhookEvent, toLambdaHandler } from "./index.js";

const secret = "whsec_testLambdaSecretNotReal0001";
const payload = '{"id":"evt_1","type":"a","data":{"object":{"note":"茶 ☕️"}}}';
const size = Buffer.byteLength(payload);
const base64 = Buffer.from(payload).toString("base64");
let signature = "";
beforeAll(async () => {
  ({ signature } = await signWebhook({ payload, secret }));
});

/** Events as AWS documents them, cut to what tells them apart, with these headers and this body. */
const shapes: Record<string, (given: Given) => LambdaWebhookEvent> = {
  "REST API (v1)": ({ method, headers, ...body }) => ({
    ...{ resource: "/webhooks", path: "/webhooks", httpMethod: method, headers },
    multiValueHeaders: lists(headers),
    ...{ queryStringParameters: null, multiValueQueryStringParameters: null },
    ...{ pathParameters: null, stageVariables: null },
    requestContext: { resourcePath: "/webhooks", httpMethod: method, stage: "prod", identity: {} },
    ...body,
  }),
  "HTTP API (v2)": ({ method, headers, ...body }) => ({
    ...{ version: "2.0", routeKey: "POST /webhooks", rawPath: "/webhooks", rawQueryString: "" },
    headers: lowerCase(headers),
    requestContext: { http: { method, path: "/webhooks" }, stage: "$default", timeEpoch: 0 },
    ...body,
  }),
  "function URL": ({ method, headers, ...body }) => ({
    ...{ version: "2.0", routeKey: "$default", rawPath: "/", rawQueryString: "" },
    headers: lowerCase(headers),
    requestContext: { http: { method, path: "/" }, domainName: "id.lambda-url.eu-west-1.on.aws" },
    ...body,
  }),
  "load balancer": ({ method, headers, ...body }) => ({
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:…" } },
    ...{ httpMethod: method, path: "/webhooks", queryStringParameters: {} },
    headers: lowerCase(headers),
    ...body,
  }),
  "load balancer with lists": ({ method, headers, ...body }) => ({
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:…" } },
    ...{ httpMethod: method, path: "/webhooks", multiValueQueryStringParameters: {} },
    multiValueHeaders: lists(lowerCase(headers)),
    ...body,
  }),
};

interface Given {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  isBase64Encoded: boolean;
}

const lists = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const handler = vi.fn();
const onError = vi.fn();

async function deliver(event: unknown, options: object = {}) {
  handler.mockReset();
  onError.mockReset();
  const handle = toLambdaHandler({ secret, handler, onError, ...options });
  return handle(event as LambdaWebhookEvent);
}

function given(changes: Partial<Given> = {}): Given {
  const headers = { "Content-Type": "application/json", "Wooshpay-Signature": signature };
  return { method: "POST", headers, body: payload, isBase64Encoded: false, ...changes };
}

describe.each(Object.entries(shapes))("%s", (name, shape) => {
  const isBalancer = name.startsWith("load balancer");
  const takesLists = name === "load balancer with lists";

  test.for([
    ["text", {}],
    ["base64", { body: base64, isBase64Encoded: true }],
  ] as const)("a signed body as %s is handled", async ([, changes]) => {
    expect(await deliver(shape(given(changes)))).toEqual({
      statusCode: 204,
      ...(isBalancer && { statusDescription: "204 No Content" }),
      ...(takesLists ? { multiValueHeaders: {} } : { headers: {} }),
      ...{ body: "", isBase64Encoded: false },
    });
    expect(handler.mock.calls).toEqual([[JSON.parse(payload)]]);
  });

  test("a refusal tells the content type, whatever its case", async () => {
    for (const type of ["Content-Type", "content-type"]) {
      const headers = { [type]: "text/plain", "Wooshpay-Signature": signature };
      await deliver(shape(given({ headers, body: "" })));
      expect(onError.mock.calls[0]?.[0].message).toContain("; 0 bytes of text/plain; ");
    }
  });

  test("a refusal says its code, in the form that is read here", async () => {
    const result = await deliver(shape(given({ method: "GET" })));
    const type = "text/plain;charset=utf-8";
    expect(result).toEqual({
      statusCode: 405,
      ...(isBalancer && { statusDescription: "405 Method Not Allowed" }),
      ...(takesLists
        ? { multiValueHeaders: { "Content-Type": [type], Allow: ["POST"] } }
        : { headers: { "Content-Type": type, Allow: "POST" } }),
      ...{ body: "method_not_allowed", isBase64Encoded: false },
    });
  });

  test.for([
    ["another body", { body: `${payload} ` }, {}, 400, "no_matching_signature"],
    ["no body", { body: null }, {}, 400, "no_matching_signature"],
    ["no signature", { headers: {} }, {}, 400, "missing_header"],
    ["no base64", { body: "{}", isBase64Encoded: true }, {}, 400, "unreadable_body"],
    ["a body too large", {}, { bodyLimit: size - 1 }, 413, "body_too_large"],
    [
      "the same in base64",
      { body: base64, isBase64Encoded: true },
      { bodyLimit: size - 1 },
      413,
      "body_too_large",
    ],
    ["a parsed body", { body: JSON.parse(payload) }, {}, 400, "parsed_body"],
    [
      "a handler that throws",
      {},
      { handler: () => Promise.reject(new Error("no")) },
      500,
      "internal_error",
    ],
    ["an event in progress", {}, { dedupe: async () => "in_progress" }, 409, "in_progress"],
  ] as const)("%s", async ([, changes, options, status, code]) => {
    const { statusCode, body } = await deliver(shape(given(changes as Partial<Given>)), options);
    expect([statusCode, body]).toEqual([status, code]);
    if (isBalancer)
      expect(
        (await deliver(shape(given(changes as Partial<Given>)), options)).statusDescription,
      ).toMatch(new RegExp(`^${status} [A-Z]`));
  });
});

test("a limit counts bytes, not characters or base64", async () => {
  expect(size).toBeGreaterThan(payload.length);
  for (const body of [{}, { body: base64, isBase64Encoded: true }]) {
    const event = shapes["HTTP API (v2)"]?.(given(body));
    expect((await deliver(event, { bodyLimit: size })).statusCode).toBe(204);
  }
});

test("lists of headers go before single ones, whatever the case, and add to them", async () => {
  const twice = { "wooshpay-signature": [signature, signature] };
  const event = { httpMethod: "POST", body: payload };
  const single = { "WOOSHPAY-SIGNATURE": signature };
  const code = async (headers: object, multiValueHeaders: object | null) =>
    (await deliver({ ...event, headers, multiValueHeaders })).body;
  expect(await code(single, null)).toBe("");
  expect(await code(single, { host: ["shop.example.com"] })).toBe("");
  // Two times of signing are none.
  expect(await code(single, twice)).toBe("malformed_header");
});

test.for([
  [undefined, "[]"],
  [{}, "[]"],
  [{ Records: [] }, "[Records]"],
  [{ requestContext: { http: {} }, body: "" }, "[requestContext,body]"],
] as const)("%o is no request, and says so", async ([event, found]) => {
  await expect(deliver(event)).rejects.toThrow(
    new TypeError(
      `toLambdaHandler: expected a request of API Gateway, a function URL or a load balancer, found ${found}`,
    ),
  );
});
