import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.js";
import { createContract } from "./contract.js";
import { forms } from "./reports/index.js";

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

test("bodies that nobody kept are counted where there has to be one, and are no mistake", () => {
  const contract = createContract();
  const url = "https://apitest.wooshpay.com/v1/refunds";
  const headers = { authorization: `Basic ${btoa("sk_test_a:")}` };
  const lost = { isBodyLost: true };
  const signature = { "wooshpay-signature": `t=1767226200,v1=${"0".repeat(64)}` };
  const counts = [
    { request: { method: "POST", url, headers, ...lost }, response: { status: 200, ...lost } },
    { request: { method: "GET", url: `${url}/re_1`, headers, ...lost } },
    { request: { method: "POST", url: "/hooks", headers: signature, ...lost } },
  ].map((exchange) => {
    expect(contract.check(exchange)).toEqual([]);
    return contract.coverage().unrecorded ?? 0;
  });
  expect(counts).toEqual([2, 2, 3]);
  expect(contract.coverage().properties.covered).toEqual([]);
});

describe("coverage of some operations", () => {
  const contract = createContract();
  contract.checkResponse("retrieveRefund", { status: 200, body: { id: "re_1", object: "refund" } });
  const all = contract.coverage();
  const some = contract.coverage(["retrieveRefund", "onPayoutPaid", "createCheckoutSession"]);

  test("counts what belongs to them, and nothing else", () => {
    expect(some.only).toEqual(["createCheckoutSession", "onPayoutPaid", "retrieveRefund"]);
    const missing = ["createCheckoutSession", "onPayoutPaid"];
    expect(some.operations).toEqual({ total: 3, covered: ["retrieveRefund"], missing });
    for (const name of ["statuses", "parameters", "payloads"] as const) {
      const owners = [...some[name].covered, ...some[name].missing].map((one) => one.split(" ")[0]);
      expect(owners).toContain("createCheckoutSession");
      expect(some.only).toEqual(expect.arrayContaining(owners));
      expect(some[name].total).toBeLessThan(all[name].total);
    }
    expect(some.keywords.missing.join()).toContain("/CheckoutSessionCreate/");
    expect(some.keywords.missing.join()).not.toContain("/ProductCreate");
    expect(some.properties.covered).toEqual(all.properties.covered);
    expect(all).not.toHaveProperty("only");
  });

  test("refuses operations that there are not", () => {
    expect(() => contract.coverage(["retrieveRefnd"])).toThrow("did you mean retrieveRefund?");
    expect(contract.coverage("retrieveRefund")).toEqual(contract.coverage(["retrieveRefund"]));
    expect(() => contract.coverage("retrieveRefnd")).toThrow("did you mean retrieveRefund?");
  });

  const { proposal: _none, json, ...told } = forms;
  const report = { findings: [], coverage: some, checked: 1, skipped: 0, targets: [] };

  test.for(Object.entries(told))("%s says what it is of", ([name, form]) => {
    // SARIF has no coverage.
    const isTold = form(report).includes("of the 3 operations of --only");
    expect(isTold).toBe(name !== "sarif");
    expect(form({ ...report, coverage: all })).not.toContain("--only");
    expect(JSON.parse(json(report)).coverage.only).toEqual(some.only);
  });
});
