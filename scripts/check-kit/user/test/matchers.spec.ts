import { build, createContract, createContractFetch, example } from "wooshpay-openapi/contract";
import "wooshpay-openapi/contract/vitest";
import { expect, test } from "vitest";

const wrong = { ...example("retrieveRefund"), created: 1700000000 };

test("a right answer passes, and a wrong one is told with what to do", () => {
  expect(example("retrieveRefund")).toMatchWooshPayResponse("retrieveRefund");
  expect(() => expect(wrong).toMatchWooshPayResponse("retrieveRefund")).toThrow(/milliseconds/);
});

test("a Response of the web is awaited", async () => {
  await expect(Response.json(example("retrieveRefund"))).toMatchWooshPayResponse("retrieveRefund");
  const told = expect(Response.json(wrong)).toMatchWooshPayResponse("retrieveRefund");
  await expect(told).rejects.toThrow(/milliseconds/);
});

test("requests, objects and events", () => {
  expect(example("createRefund", "request")).toMatchWooshPayRequest("createRefund");
  expect(build.refund()).toMatchWooshPaySchema("Refund");
  const paid = build.event("payment_intent.succeeded");
  expect(paid).toMatchWooshPayEvent("payment_intent.succeeded");
  expect(() => expect(paid).toMatchWooshPayEvent("payout.paid")).toThrow(/payout\.paid/);
});

test("a builder knows its members, and what belongs together", () => {
  const intent = build.paymentIntent({ status: "succeeded" });
  expect(intent.amount_received).toBe(intent.amount);
  // @ts-expect-error: an amount is a number.
  expect(() => build.paymentIntent({ amount: "10.50" })).toThrow(/quotation marks/);
});

test("a fetch that is held against the contract", async () => {
  const contract = createContract();
  const answering = createContractFetch({ contract, fetch: async () => Response.json(wrong) });
  const headers = { Authorization: `Basic ${btoa("sk_test_shop:")}` };
  const url = `https://apitest.wooshpay.com/v1/refunds/${wrong.id}`;
  await expect(answering(url, { headers })).rejects.toThrow(/milliseconds/);
  expect(contract.coverage().operations.covered).toEqual(["retrieveRefund"]);
});
