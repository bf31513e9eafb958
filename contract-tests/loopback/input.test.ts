import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { listOperations } from "../../src/client/operations.js";
import { membersOf } from "../support/members.js";
import { refusal, sent } from "./calls.js";

const refund = { payment_intent: "pi_1" };

class Money {
  constructor(readonly amount: number) {}
}

describe("an amount is refused that is", () => {
  test.for([
    ["a decimal", "10.50", '"10.50"'],
    ["a string of digits", "1050", '"1050"'],
    ["a fraction", 10.5, "10.5"],
    ["what is left of a sum of decimals", (0.1 + 0.2) * 100, "30.000000000000004"],
    ["beyond digits", -1e21, "-1e+21"],
    ["a card number that something was added to", 4242424242424242 + 0.5, "number"],
    ["too large to be exact", 2 ** 53, "number"],
    ["NaN", Number.NaN, "NaN"],
    ["infinite", Number.POSITIVE_INFINITY, "Infinity"],
    ["a bigint", 1050n, "bigint"],
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a wrapped number", new Number(1050), "Number"],
    ["empty", "", '""'],
    ["a text, which is not repeated", "sk_test_secret", "string"],
    ["as long as a card number, which is not repeated", "4242424242424242", "string"],
    ["a promise", Promise.resolve(1050), "Promise"],
  ] as const)("%s", async ([, amount, found]) => {
    expect(await refusal("refunds.create", { ...refund, amount })).toBe(
      `createRefund: amount: expected integer in the smallest unit, found ${found}.`,
    );
  });
});

describe("a body is refused that is", () => {
  test.for([
    ["a promise that was not awaited", Promise.resolve(refund), "Promise"],
    ["a Map", new Map([["payment_intent", "pi_1"]]), "Map"],
    ["a Set", new Set(), "Set"],
    ["a form", new FormData(), "FormData"],
    ["parameters of a URL", new URLSearchParams(refund), "URLSearchParams"],
    ["a list", [refund], "array"],
    ["a function", () => refund, "function"],
    ["an instance of a class", new Money(1050), "Money"],
    ["a moment", new Date(), "Date"],
    ["a text", "pi_1", "string"],
    ["null", null, "null"],
    ["bytes", new Uint8Array(2), "Uint8Array"],
  ] as const)("%s", async ([, body, found]) => {
    for (const [name, id, ...ids] of [
      ["refunds.create", "createRefund"],
      ["paymentIntents.capture", "capturePaymentIntent", "pi_1"],
      ["files.create", "createFile"],
    ] as const)
      expect(await refusal(name, ...ids, body)).toBe(
        `${id}: body: expected object, found ${found}.`,
      );
  });
});

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const json = "string or number or boolean or null or object or array";

describe("a body is refused that holds", () => {
  test.for([
    ["a moment", { metadata: { at: new Date() } }, `metadata.at: expected ${json}, found Date`],
    [
      "a moment that is none",
      { metadata: { at: new Date("") } },
      `metadata.at: expected ${json}, found Date`,
    ],
    [
      "a moment in a list",
      { line_items: [{ at: [0, new Date()] }] },
      `line_items[0].at[1]: expected ${json}, found Date`,
    ],
    [
      "a promise",
      { payment_intent: Promise.resolve("pi_1") },
      `payment_intent: expected ${json}, found Promise`,
    ],
    ["a Map", { metadata: new Map() }, `metadata: expected ${json}, found Map`],
    ["a function", { reason: () => "fraudulent" }, `reason: expected ${json}, found function`],
    ["a symbol", { reason: Symbol("fraud") }, `reason: expected ${json}, found symbol`],
    ["a bigint", { metadata: { count: 1n } }, `metadata.count: expected ${json}, found bigint`],
    ["NaN", { metadata: { share: Number.NaN } }, `metadata.share: expected ${json}, found NaN`],
    ["an instance", { price: new Money(1) }, `price: expected ${json}, found Money`],
    ["a wrapped text", { reason: new String("x") }, `reason: expected ${json}, found String`],
    [
      "a way of its own to JSON",
      { metadata: { toJSON: () => ({}) } },
      `metadata.toJSON: expected ${json}, found function`,
    ],
    [
      "undefined in a list",
      { expand: ["a", undefined] },
      `expand[1]: expected ${json}, found undefined`,
    ],
    // biome-ignore lint/suspicious/noSparseArray: it is what is tried.
    ["a hole in a list", { expand: ["a", , "b"] }, `expand[1]: expected ${json}, found undefined`],
    [
      "an amount deep inside",
      { line_items: [{ price_data: { unit_amount: "10.50" } }] },
      'line_items[0].price_data.unit_amount: expected integer in the smallest unit, found "10.50"',
    ],
  ] as const)("%s", async ([, body, message]) => {
    expect(await refusal("checkout.sessions.create", body)).toBe(
      `createCheckoutSession: ${message}.`,
    );
  });

  test("itself", async () => {
    expect(await refusal("refunds.create", cyclic)).toMatch(
      /^createRefund: (self\.)+self: expected no object inside itself, found object\.$/,
    );
  });

  test.for([
    ["bytes", { file: new Uint8Array(2) }, "file: expected Blob or string, found Uint8Array"],
    [
      "a Blob of another library",
      { file: new (class Blob {})() },
      "file: expected Blob or string, found Blob",
    ],
    ["a number", { purpose: 7 }, "purpose: expected Blob or string, found 7"],
  ] as const)("%s, as a form", async ([, body, message]) => {
    expect(await refusal("files.create", body)).toBe(`createFile: ${message}.`);
  });
});

const bound = "string or number or boolean or bigint";
const filter = `${bound} or object or array`;

describe("a query is refused that is or holds", () => {
  test.for([
    ["a text", "cus_1", "query: expected object, found string"],
    ["null", null, "query: expected object, found null"],
    ["a Map", new Map([["customer", "cus_1"]]), "query: expected object, found Map"],
    ["a promise", Promise.resolve({}), "query: expected object, found Promise"],
    ["a list", [], "query: expected object, found array"],
    ["an instance", new Money(1), "query: expected object, found Money"],
    ["undefined", { customer: undefined }, `customer: expected ${filter}, found undefined`],
    ["null inside", { customer: null }, `customer: expected ${filter}, found null`],
    ["nothing", { customer: "" }, 'customer: expected something to filter by, found ""'],
    ["no bounds", { created: {} }, "created: expected something to filter by, found object"],
    ["an empty list", { type: [] }, "type: expected something to filter by, found array"],
    [
      "an undefined bound",
      { created: { gte: undefined } },
      `created.gte: expected ${bound}, found undefined`,
    ],
    ["NaN", { limit: Number.NaN }, `limit: expected ${filter}, found NaN`],
    [
      "a bound of NaN",
      { created: { gte: Number.NaN } },
      `created.gte: expected ${bound}, found NaN`,
    ],
    ["a wrapped NaN", { limit: new Number(Number.NaN) }, `limit: expected ${filter}, found Number`],
    ["a moment", { created: new Date() }, `created: expected ${filter}, found Date`],
    [
      "a moment as a bound",
      { created: { gte: new Date() } },
      `created.gte: expected ${bound}, found Date`,
    ],
    [
      "a bound in seconds",
      { created: { gte: 1767225600 } },
      "created.gte: expected milliseconds, found 1767225600",
    ],
    [
      "a bound in seconds, as a text",
      { created: { lt: "1767225600" } },
      'created.lt: expected milliseconds, found "1767225600"',
    ],
    ["a moment in a list", { type: [new Date()] }, `type[0]: expected ${bound}, found Date`],
    [
      "a bound within a bound",
      { created: { gte: { lt: 1 } } },
      `created.gte: expected ${bound}, found object`,
    ],
    [
      "a promise inside",
      { customer: Promise.resolve() },
      `customer: expected ${filter}, found Promise`,
    ],
    ["a function", { customer: () => "cus_1" }, `customer: expected ${filter}, found function`],
    ["a symbol", { customer: Symbol("x") }, `customer: expected ${filter}, found symbol`],
  ] as const)("%s", async ([, query, message]) => {
    expect(await refusal("paymentIntents.list", query)).toBe(`listPaymentIntents: ${message}.`);
    expect(await refusal("paymentIntents.retrieve", "pi_1", query)).toBe(
      `retrievePaymentIntent: ${message}.`,
    );
  });
});

describe("every amount that the API takes", () => {
  const members = listOperations().flatMap(({ id, name, path }) =>
    membersOf(id).map((member) => ({
      ...{ ...member, operation: name, id },
      ids: [...path.matchAll(/\{/g)].map(() => "x_1"),
    })),
  );
  const amounts = members.filter(({ isAmount }) => isAmount);

  test("is found", () => {
    const names = new Set(amounts.map(({ name }) => name));
    expect([...names].sort()).toEqual([
      ...["amount", "amount_off", "amount_to_capture", "flat_amount", "minimum_amount"],
      ...["payment_amount", "source_amount", "unit_amount"],
    ]);
  });

  test.for(amounts)("$id $place", async ({ operation, id, ids, place, body, isNullable }) => {
    const expected = `${id}: ${place}: expected integer in the smallest unit, found`;
    expect(await refusal(operation, ...ids, body("10.50"))).toBe(`${expected} "10.50".`);
    expect(await refusal(operation, ...ids, body(undefined))).toBe(`${expected} undefined.`);
    if (!isNullable) expect(await refusal(operation, ...ids, body(null))).toBe(`${expected} null.`);
    for (const value of isNullable ? [1050, null] : [1050]) {
      const { call, received } = await sent(operation, [...ids, body(value)]);
      await call();
      expect(received).toHaveLength(1);
    }
  });

  test.for(members.filter(({ name, isAmount }) => name.includes("amount") && !isAmount))(
    "and $id $place is none",
    async ({ operation, ids, body }) => {
      const { call, received } = await sent(operation, [...ids, body("usd")]);
      await call();
      expect(received).toHaveLength(1);
    },
  );
});

describe("what is right arrives as it was meant", () => {
  /** Query and body of the only request of a call. */
  async function arrived(name: string, ...values: unknown[]): Promise<[string, unknown]> {
    const { call, received } = await sent(name, values);
    await call();
    const { url = "", body = "" } = received[0] ?? {};
    return [decodeURIComponent(url.replace(/^[^?]*/, "")), body && JSON.parse(body)];
  }

  test("an amount that its page types as a string is sent as one", async () => {
    const [, body] = await arrived("refunds.create", { ...refund, amount: 1050 });
    expect(body).toEqual({ ...refund, amount: "1050" });
  });

  test.for([0, -0, -500])("a refund of %d is refused: none is all", async (amount) => {
    expect(await refusal("refunds.create", { ...refund, amount })).toBe(
      `createRefund: amount: expected a number above 0, found ${amount}.`,
    );
  });

  test("a refund without an amount names none", async () => {
    expect(await arrived("refunds.create", refund)).toEqual(["", refund]);
  });

  test.for([
    ["texts about a payment have any form", { metadata: { amount: "10.50", amount_note: "" } }],
    ["what is null", { customer: null }],
    ["a share", { percent_off: 12.5, on: true }],
    ["an object without a prototype", Object.assign(Object.create(null), refund)],
    ["objects and lists of another realm", runInNewContext("({ a: [{ b: [1] }] })")],
    ["what cannot be changed", Object.freeze({ items: Object.freeze(["a"]) })],
    ["the same object twice", { a: refund, b: [refund, refund] }],
  ] as const)("%s", async ([, body]) => {
    expect((await arrived("coupons.create", body))[1]).toEqual({ ...body });
  });

  test("undefined members of a body are left out", async () => {
    const body = { ...refund, reason: undefined, metadata: { a: undefined, b: "c" } };
    expect((await arrived("refunds.create", body))[1]).toEqual({ ...refund, metadata: { b: "c" } });
  });

  test("filters of every kind", async () => {
    const query = {
      limit: 2,
      created: { gte: 1767225600000, lt: 1767225600010n },
      active: false,
      type: ["a", "b&c"],
    };
    expect((await arrived("products.list", query))[0]).toBe(
      "?limit=2&created[gte]=1767225600000&created[lt]=1767225600010&active=false&type=a&type=b&c",
    );
  });

  test("the first page, where the cursor is not known yet", async () => {
    const query = { limit: undefined, starting_after: undefined, ending_before: undefined };
    expect((await arrived("products.list", { ...query, active: true }))[0]).toBe("?active=true");
    expect((await arrived("products.list"))[0]).toBe("");
  });
});
