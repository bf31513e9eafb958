import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.js";
import { createContract } from "./contract.js";

const printed = examples.find(
  ({ operationId, part, level }) =>
    operationId === "createPrice" && part === "request" && level === "documented",
) as (typeof examples)[number];
const body = printed.value as Record<string, unknown>;
const name = `createPrice request ${printed.name}`;

const seenIn = (value: unknown) => {
  const contract = createContract();
  contract.checkBody("createPrice", "request", value);
  return contract.coverage().payloads.covered;
};

describe("a payload of the pages is covered", () => {
  test("by itself, whatever the order of its members", () => {
    expect(seenIn(body)).toContain(name);
    expect(seenIn(Object.fromEntries(Object.entries(body).reverse()))).toContain(name);
  });

  test("by nothing that differs from it", () => {
    const [first = ""] = Object.keys(body);
    const { [first]: _, ...less } = body;
    for (const other of [less, { ...body, more: 1 }, { ...body, [first]: "other" }, {}, [], null])
      expect(seenIn(other)).not.toContain(name);
  });
});

test("the same address after another one is read as what it is", () => {
  const contract = createContract();
  const at = (url: string) => contract.operationOf({ method: "GET", url });
  expect(["/v1/refunds/re_1", "/v1/products", "/v1/products", "/v1/refunds/re_1"].map(at)).toEqual([
    "retrieveRefund",
    "listProducts",
    "listProducts",
    "retrieveRefund",
  ]);
});

test("a keyword is tried where a request that keeps it is taken, and where one that breaks it is refused", () => {
  const contract = createContract();
  const post = (amount: unknown, status: number) =>
    contract.check({
      request: { method: "POST", url: "/v1/refunds", body: { payment_intent: "pi_1", amount } },
      response: { status, isBodyLost: true },
    });
  const keyword = "/components/schemas/RefundCreate/properties/payment_intent type";
  const covered = () => contract.coverage().keywords.covered;
  post(5, 400);
  expect(covered()).toEqual([]);
  post(5, 200);
  expect(covered()).toContain(`${keyword} accepted`);
  const refused = "/components/schemas/RefundCreate/properties/amount/oneOf/0 type refused";
  expect(covered()).not.toContain(refused);
  post(5.5, 200);
  expect(covered()).not.toContain(refused);
  post(5.5, 400);
  expect(covered()).toContain(refused);
});
