import { describe, expect, test } from "vitest";
import { createContract } from "../contract.js";
import { build } from "./build.js";
import { example } from "./example.js";
import { matcherContract } from "./vitest.js";

const refund = build.refund();
const wrong = { ...refund, amount: 10.5 };
const headers = { "content-type": "application/json" };

/** An answer in each form that tests have it in. */
const forms: Record<string, (body: unknown) => unknown> = {
  "a Response": (body) => new Response(JSON.stringify(body), { headers }),
  supertest: (body) => ({ status: 200, headers, body, text: JSON.stringify(body) }),
  axios: (data) => ({ status: 200, statusText: "OK", headers, data, config: {} }),
  "the inject of Fastify": (body) => ({
    ...{ statusCode: 200, statusMessage: "OK", headers, body: JSON.stringify(body) },
    payload: JSON.stringify(body),
  }),
  got: (body) => ({ statusCode: 200, headers, body, rawBody: new Uint8Array() }),
  Playwright: (body) => ({
    ...{ status: () => 200, headers: () => headers, text: async () => JSON.stringify(body) },
  }),
  "a plain object": (body) => ({ status: 200, body }),
  "the body alone": (body) => body,
};

describe.each(Object.entries(forms))("of %s", (name, form) => {
  test("an answer that is right passes", async () => {
    await expect(form(refund)).toMatchWooshPayResponse("retrieveRefund");
  });

  test("an answer that is wrong fails, with what is wrong", async () => {
    const check = async () => {
      await expect(form(wrong)).toMatchWooshPayResponse("retrieveRefund");
    };
    await expect(check()).rejects.toThrow(/retrieveRefund at \/amount\n {2}expected: integer/);
    await expect(form(wrong)).not.toMatchWooshPayResponse("retrieveRefund");
  });

  test("assertResponse says the same", async () => {
    const contract = createContract();
    await contract.assertResponse("retrieveRefund", form(refund));
    await expect(contract.assertResponse("retrieveRefund", form(wrong))).rejects.toThrow("/amount");
    expect(name && contract.coverage().statuses.covered).toEqual(["retrieveRefund 200"]);
  });
});

describe("toMatchWooshPayResponse", () => {
  test("looks at the status and the content type", async () => {
    const page = new Response("<html>", { headers: { "content-type": "text/html" } });
    await expect(page).not.toMatchWooshPayResponse("retrieveRefund");
    expect({ status: 200, body: { error: { message: "no" } } }).not.toMatchWooshPayResponse(
      "retrieveRefund",
    );
    const error = { error: { type: "invalid_request_error", message: "no" } };
    expect({ status: 400, body: error }).toMatchWooshPayResponse("retrieveRefund");
  });

  test("leaves a Response readable, and names one that was read", async () => {
    const response = new Response(JSON.stringify(refund), { headers });
    await expect(response).toMatchWooshPayResponse("retrieveRefund");
    expect(await response.json()).toEqual(refund);
    const check = async () => {
      await expect(response).toMatchWooshPayResponse("retrieveRefund");
    };
    await expect(check()).rejects.toThrow("the body was read already");
  });

  test("names the nearest operation", () => {
    expect(() => expect(refund).toMatchWooshPayResponse("retriveRefund")).toThrow(
      "did you mean retrieveRefund?",
    );
  });
});

describe("toMatchWooshPayRequest", () => {
  const body = example("createRefund", "request");
  const authorization = `Basic ${btoa("sk_test_contract:")}`;
  const url = "https://apitest.wooshpay.com/v1/refunds";
  const request = { method: "POST", url, headers: { ...headers, authorization }, body };

  test("takes a body, a request, and a Request", async () => {
    expect(body).toMatchWooshPayRequest("createRefund");
    expect(request).toMatchWooshPayRequest("createRefund");
    const init = { ...request, body: JSON.stringify(body) };
    await expect(new Request(url, init)).toMatchWooshPayRequest("createRefund");
  });

  test("fails for a wrong body, and for another operation", () => {
    expect({ ...body, amount: 10.5 }).not.toMatchWooshPayRequest("createRefund");
    expect({ ...request, headers }).not.toMatchWooshPayRequest("createRefund");
    expect(() => expect(request).toMatchWooshPayRequest("createPayout")).toThrow(
      "expected a request of createPayout, found one of createRefund",
    );
  });
});

test("toMatchWooshPaySchema and toMatchWooshPayEvent", () => {
  expect(refund).toMatchWooshPaySchema("Refund");
  expect(wrong).not.toMatchWooshPaySchema("Refund");
  const event = build.event("payment_intent.succeeded");
  expect(event).toMatchWooshPayEvent("payment_intent.succeeded");
  expect(event).not.toMatchWooshPayEvent("payment_intent.created");
  expect({ ...event, created: 1767226200 }).not.toMatchWooshPayEvent("payment_intent.succeeded");
  expect(() => expect(refund).toMatchWooshPaySchema("Refnd")).toThrow("did you mean Refund?");
});

test("what axios is told of the key counts as its header", () => {
  const request = { method: "post", baseURL: "https://apitest.wooshpay.com", url: "/v1/refunds" };
  const data = { payment_intent: "pi_1000000000000000001", amount: 1 };
  const auth = { username: "sk_test_matchers", password: "" };
  expect({ ...request, data, headers, auth }).toMatchWooshPayRequest("createRefund");
  expect({ ...request, data, headers }).not.toMatchWooshPayRequest("createRefund");
});

test("what nobody meant is told for what it is", async () => {
  const contract = createContract();
  const promise = Promise.resolve(refund);
  expect(() => expect(promise).toMatchWooshPayResponse("retrieveRefund")).toThrow(
    "found a promise: await it first",
  );
  expect(() => expect(promise).toMatchWooshPayRequest("createRefund")).toThrow("await it first");
  const wrongs: [act: () => unknown, told: string][] = [
    [() => contract.check({} as never), "Expected an exchange { request: { method, url } }"],
    [() => contract.check({ request: { url: "/" } } as never), 'found {"request":{"url":"/"}}'],
    [() => contract.concerns("x" as never), 'found "x"'],
    [() => contract.operationOf(undefined as never), "Expected an exchange"],
    [() => contract.checkResponse("retrieveRefund", undefined as never), "found nothing"],
    [() => contract.checkResponse("retrieveRefund", { status: "200" } as never), "is a number"],
    [() => contract.checkSchema(undefined as never, {}), "the name of a component schema, found"],
    [() => contract.coverage([7] as never), "the name of an operation, found 7"],
    [() => createContract(null as never), "Expected { strict }, found null"],
  ];
  for (const [act, told] of wrongs) expect(act).toThrow(told);
  const nameless = contract.assertResponse(undefined as never, refund);
  await expect(nameless).rejects.toThrow("Expected the name of an operation, found nothing");
});

test("the matchers count what they have seen", () => {
  expect(matcherContract().coverage().operations.covered).toContain("retrieveRefund");
});

test("example() names what there is", () => {
  expect(example("retrieveRefund")).toMatchObject({ object: "refund" });
  expect(() => example("retrieveRefund", "request" as never)).toThrow(
    "expected 200, found request",
  );
  expect(() => example("retrieveRefnd" as never)).toThrow("did you mean retrieveRefund?");
  expect(example("retrieveRefund")).not.toBe(example("retrieveRefund"));
});
