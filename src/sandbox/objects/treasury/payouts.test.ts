import { describe, expect, test } from "vitest";
import type { Assumed } from "../../assumptions/index.js";
import type { Fields } from "../../store.js";
import { callerOf } from "../../testing/caller.js";
import { newYear } from "../../testing/client.js";
import { dollars, fiftyDollars, setUp, unitedStates } from "../../testing/payouts.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("the life of a payout", () => {
  test("goes to the bank after an hour and arrives two business days later", async () => {
    const { sandbox, wooshpay, available, types } = setUp();
    const made = await wooshpay.payouts.create(
      fiftyDollars({ merchant_payout_id: "pay_1", description: "Tea", metadata: { order: "7" } }),
    );
    expect(made).toMatchObject({
      ...{ object: "payout", status: "pending", created: newYear, livemode: false },
      ...{ payment_amount: 5000, payment_currency: "USD", source_amount: 5000 },
      ...{ source_currency: "USD", merchant_payout_id: "pay_1", description: "Tea" },
      metadata: { order: "7" },
    });
    expect(made.id).toMatch(/^po_\d{19}$/);
    expect(await available()).toBe(99_995_000);
    await sandbox.clock.advance(hour - 1);
    expect((await wooshpay.payouts.retrieve(made.id)).status).toBe("pending");
    await sandbox.clock.advance(1);
    expect((await wooshpay.payouts.retrieve(made.id)).status).toBe("in_transit");
    // From Thursday to Monday, since the days between are no business days.
    await sandbox.clock.advance(4 * day - 1);
    expect((await wooshpay.payouts.retrieve(made.id)).status).toBe("in_transit");
    await sandbox.clock.advance(1);
    expect((await wooshpay.payouts.retrieve(made.id)).status).toBe("paid");
    expect(await available()).toBe(99_995_000);
    expect(types()).toEqual(["payout.created", "payout.updated", "payout.paid"]);
  });

  test("takes minutes where that is assumed, and begins in transit where that is", async () => {
    const { sandbox, wooshpay, types } = setUp({
      "payout-speed": "minutes",
      "payout-first-status": "in_transit",
    });
    const { id, status } = await wooshpay.payouts.create(fiftyDollars());
    expect(status).toBe("in_transit");
    await sandbox.clock.advance(minute);
    expect((await wooshpay.payouts.retrieve(id)).status).toBe("paid");
    expect(types()).toEqual(["payout.created", "payout.paid"]);
  });

  test.each([
    ["99901", "failed", "account_closed", "payout.failed"],
    ["99902", "failed", "invalid_account_number", "payout.failed"],
    ["99903", "failed", "account_holder_mismatch", "payout.failed"],
    ["99904", "canceled", undefined, "payout.canceled"],
  ])(
    "an account that ends in %s is %s, and the balance gets it back",
    async (ending, status, code, type) => {
      const { sandbox, wooshpay, available, types } = setUp();
      const { id } = await wooshpay.payouts.create(fiftyDollars({}, `000${ending}`));
      expect(await available()).toBe(99_995_000);
      await sandbox.clock.advance("5d");
      const ended = await wooshpay.payouts.retrieve(id);
      expect(ended.status).toBe(status);
      expect(ended.failure_code).toBe(code);
      expect(await available()).toBe(100_000_000);
      expect(types().at(-1)).toBe(type);
    },
  );

  test("says nothing of why it failed, and knows no test values, where that is assumed", async () => {
    const silent = setUp({ "payout-failure-code": "absent" });
    const failing = await silent.wooshpay.payouts.create(fiftyDollars({}, "00099901"));
    await silent.sandbox.clock.advance("5d");
    const failed = await silent.wooshpay.payouts.retrieve(failing.id);
    expect(failed.status).toBe("failed");
    expect(failed).not.toHaveProperty("failure_code");
    const plain = setUp({ "payout-test-values": "none" });
    const { id } = await plain.wooshpay.payouts.create(fiftyDollars({}, "00099901"));
    await plain.sandbox.clock.advance("5d");
    expect((await plain.wooshpay.payouts.retrieve(id)).status).toBe("paid");
  });

  test("banks and WooshPay end it when asked, and a payout that has ended stays as it is", async () => {
    const { sandbox, wooshpay, available } = setUp();
    const { id: paid } = await wooshpay.payouts.create(fiftyDollars());
    expect(sandbox.act(paid, "pay").status).toBe("paid");
    const { id: failed } = await wooshpay.payouts.create(fiftyDollars());
    const reason = { failure_code: "account_frozen", failure_message: "It is frozen." };
    expect(sandbox.act(failed, "fail", reason)).toMatchObject({ status: "failed", ...reason });
    const { id: canceled } = await wooshpay.payouts.create(fiftyDollars());
    expect(sandbox.act(canceled, "cancel").status).toBe("canceled");
    expect(await available()).toBe(99_995_000);
    expect(() => sandbox.act(paid, "cancel")).toThrow(
      "This payout is paid, and cancel takes one that is pending. Nothing changes it any more.",
    );
    expect(() => sandbox.act(failed, "fail", { failure_code: 7 })).toThrow("failure_code");
    await sandbox.clock.advance("30d");
    expect((await wooshpay.payouts.retrieve(canceled)).status).toBe("canceled");
    expect(await available()).toBe(99_995_000);
  });
});

describe("amounts", () => {
  const hundredPounds = { payment_currency: "USD", source_currency: "GBP", source_amount: 10_000 };
  const both = { ...dollars, payment_amount: 5000, source_amount: 7000 };

  test.each<[what: string, body: Fields, assume: Assumed, payment: number, source: number]>([
    ["payment_amount wins", both, {}, 5000, 5000],
    ["source_amount wins", both, { "payout-binding-amount": "source" }, 7000, 7000],
    ["made-up rates", { ...hundredPounds, payment_amount: undefined }, {}, 12_500, 10_000],
    [
      ...(["par", { ...hundredPounds, payment_amount: undefined }] as const),
      ...([{ "payout-exchange-rate": "par" }, 10_000, 10_000] as const),
    ],
    ["from payment to source", { source_currency: "GBP" }, {}, 5000, 4000],
  ])("%s", async (_, body, assume, payment, source) => {
    const { wooshpay, available } = setUp(assume);
    const made = await wooshpay.payouts.create(fiftyDollars(body));
    expect(made).toMatchObject({ payment_amount: payment, source_amount: source });
    const currency = String(made.source_currency).toLowerCase();
    expect(await available(currency)).toBe(100_000_000 - source);
  });

  test.each<[what: string, body: Fields, message: string]>([
    ["neither amount", { payment_amount: undefined }, "has a payment_amount or a source_amount"],
    ["no payee", { beneficiary_data: undefined }, "beneficiary or beneficiary_data, found neither"],
    ["two payees", { beneficiary: "bf_1000000000000000001" }, "found both"],
    [
      "an unknown payee",
      { beneficiary_data: undefined, beneficiary: "bf_1000000000000000001" },
      "There is no beneficiary bf_1000000000000000001 in this account.",
    ],
    [
      "more than there is",
      { payment_amount: 100_000_001 },
      "The account has 1000000.00 USD, and this payout takes 1000000.01 USD.",
    ],
    [
      "more than can be changed",
      { payment_currency: "UGX", source_amount: Number.MAX_SAFE_INTEGER },
      "are too much to be changed to UGX",
    ],
  ])("refuses %s, and nothing has happened", async (_, body, message) => {
    const { wooshpay, available, types } = setUp();
    const payment_amount = body.payment_currency ? undefined : 5000;
    const call = wooshpay.payouts.create(fiftyDollars({ payment_amount, ...body }));
    await expect(call).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
    });
    expect(await available()).toBe(100_000_000);
    expect(types()).toEqual([]);
    expect((await wooshpay.beneficiaries.list()).data).toEqual([]);
  });

  test.each(["payment_amount", "source_amount"])(
    "refuses a %s that no number holds",
    async (name) => {
      const { sandbox } = setUp({ "payout-insufficient-balance": "failed" });
      const body = { ...fiftyDollars(), [name]: 2 ** 60 };
      const { status, body: answer } = await callerOf(sandbox)("POST", "/payouts", body);
      expect([status, answer.error.param]).toEqual([400, name]);
    },
  );

  test("a payout that exceeds the balance fails later where that is assumed", async () => {
    const { sandbox, wooshpay, available } = setUp({ "payout-insufficient-balance": "failed" });
    const { id } = await wooshpay.payouts.create(fiftyDollars({ payment_amount: 100_000_001 }));
    expect(await available()).toBe(100_000_000);
    expect(() => sandbox.act(id, "pay")).toThrow("it can only fail");
    await sandbox.clock.advance("5d");
    const failed = await wooshpay.payouts.retrieve(id);
    expect(failed).toMatchObject({ status: "failed", failure_code: "balance_insufficient" });
    expect(await available()).toBe(100_000_000);
  });
});

describe("reading payouts", () => {
  test("lists them by status and payee, and an update changes metadata only", async () => {
    const { sandbox, wooshpay, types } = setUp();
    const payee = await wooshpay.beneficiaries.create({ destination_data: unitedStates() });
    const { id } = await wooshpay.payouts.create(
      fiftyDollars({ beneficiary_data: undefined, beneficiary: payee.id }),
    );
    const other = await wooshpay.payouts.create(fiftyDollars({ metadata: { a: "1" } }));
    sandbox.act(other.id, "pay");
    const ids = async (query: object) =>
      (await wooshpay.payouts.list(query)).data.map((one) => one.id);
    expect(await ids({})).toEqual([other.id, id]);
    expect(await ids({ status: "paid" })).toEqual([other.id]);
    expect(await ids({ destination: payee.id })).toEqual([id]);
    const changed = await wooshpay.payouts.update(other.id, { metadata: { b: "2" } });
    expect(changed).toMatchObject({ status: "paid", metadata: { a: "1", b: "2" } });
    expect(types().at(-1)).toBe("payout.updated");
  });

  test("shows them in the shape of 2022 where that is assumed", async () => {
    const { sandbox, wooshpay } = setUp({ "payout-answer-shape": "older" });
    const entity = {
      ...{ type: "business", company_registered_name: "Example Tea Ltd" },
      business: { address: { city: "London" }, additional_info: { business_area: "Tea" } },
    };
    const beneficiary_data = { destination_data: unitedStates("00099901"), entity };
    const made = await wooshpay.payouts.create(fiftyDollars({ beneficiary_data }));
    await sandbox.clock.advance("5d");
    const older = await wooshpay.payouts.retrieve(made.id);
    expect(older).toEqual({
      ...{ id: made.id, object: "payout", created: newYear, currency: "USD", amount: 5000 },
      ...{ description: null, metadata: null, status: "failed", livemode: false },
      destination: expect.objectContaining({
        object: "bank_account",
        last4: "9901",
        country: "US",
      }),
      ...{ type: "bank_account", method: "standard", balance_transaction: null },
      beneficiary: {
        ...{ id: made.beneficiary_data?.id, object: "beneficiary", type: "business", payee: null },
        business: { company_registered_name: "Example Tea Ltd", ...entity.business },
      },
      ...{ failure_balance_transaction: null, failure_code: "account_closed" },
      ...{
        failure_message: "The account is closed.",
        payment_intents_id: [],
        currency_account: null,
      },
    });
    expect((await wooshpay.payouts.list()).data).toEqual([older]);
  });
});
