import { describe, expect, test } from "vitest";
import { WooshPay } from "../index.js";

/** A client whose calls are all answered with status 200 and this body. */
const answeredWith = (body: unknown) =>
  new WooshPay("sk_test_unitTest", { fetch: async () => Response.json(body), maxRetries: 0 });

const refund = { payment_intent: "pi_1", amount: 500 };
const declined = { type: "card_error", code: "declined", message: "The card was declined." };

describe("with status 200 no success is", () => {
  test.each([
    ["an error", { error: declined }, "The card was declined."],
    ["an error at the top level", declined, "The card was declined."],
    ["an error that is a text", { error: "no" }, "application/json"],
    ["what says neither id nor object", { code: 40001, msg: "no" }, "application/json"],
    ["an empty object", {}, "application/json"],
  ])("%s", async (_, body, told) => {
    const client = answeredWith(body);
    await expect(client.refunds.create(refund)).rejects.toMatchObject({
      name: "UnreadableAnswerError",
      message: `createRefund answered 200 without a result (${told}) (charges.list tells whether it happened)`,
      outcome: "unknown",
      bodyExcerpt: JSON.stringify(body),
    });
    await expect(client.balance.retrieve()).rejects.toThrow(/^getBalance answered 200 without a /);
  });

  test("an error in the place of a list, or where anything may come", async () => {
    const client = answeredWith({ error: declined });
    for (const call of [
      () => client.products.list(),
      () => client.subscriptions.cancel("sub_1"),
      () => client.request({ method: "POST", path: "/v1/x", body: {} }),
    ])
      await expect(call()).rejects.toMatchObject({
        ...{ name: "UnreadableAnswerError", status: 200, type: "card_error", code: "declined" },
      });
  });
});

describe("a success is", () => {
  test.each([
    ["an object without an id", { object: "balance" }],
    ["an id alone", { id: "re_1" }],
    ["an object that tells of an error besides", { id: "re_1", error: declined }],
  ])("%s", async (_, body) => {
    expect(await answeredWith(body).refunds.create(refund)).toEqual(body);
  });

  test("anything that answers a DELETE or a call that no page shows", async () => {
    const client = answeredWith({ deleted: true });
    expect(await client.customers.delete("cus_1")).toEqual({ deleted: true });
    expect(await client.request({ method: "GET", path: "/v1/x" })).toEqual({ deleted: true });
  });
});
