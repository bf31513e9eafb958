import { describe, expect, test } from "vitest";
import type { Fields } from "../../store.js";
import { fiftyDollars, setUp } from "../../testing/payouts.js";

describe("destinations", () => {
  const india = {
    ...{ payment_currency: "INR", source_currency: "INR" },
    beneficiary_data: {
      destination_data: {
        ...{ destination_type: "upi", upi: { vpa: "a@b", phone_number: "91-1" } },
      },
    },
  };
  const china = {
    ...{ payment_currency: "CNY", payment_amount: 50_000 },
    beneficiary_data: {
      destination_data: { destination_type: "alipay", alipay: { user_id: "+861" } },
    },
  };
  const israel = {
    payment_currency: "ILS",
    beneficiary_data: {
      destination_data: { destination_type: "bank_account", bank_account: { country: "IL" } },
    },
  };

  test.each<[what: string, body: Fields, message: string]>([
    [
      "too little",
      { ...india, payment_amount: 9999 },
      "to India is at least 100.00 INR, found 99.99 INR",
    ],
    [
      "too much",
      { ...india, payment_amount: 1_000_001 },
      "at most 10000.00 INR, found 10000.01 INR",
    ],
    [
      "too much in another currency",
      { ...israel, payment_amount: 37_000_100 },
      "at most 100000.00 USD, found 370001.00 ILS",
    ],
    [
      "the currency of another country",
      { payment_currency: "GBP" },
      "The account of the payee is in US",
    ],
    ["a currency without payouts", { payment_currency: "BRL" }, "No page shows payouts in BRL"],
    [
      "a kind of destination that a country does not have",
      { ...india, beneficiary_data: { destination_data: { destination_type: "card", card: {} } } },
      "No page shows payouts to a card in India, where payouts in INR go, expected upi or imps.",
    ],
  ])("refuses %s", async (_, body, message) => {
    const { wooshpay } = setUp();
    await expect(wooshpay.payouts.create(fiftyDollars(body))).rejects.toMatchObject({
      ...{ status: 400, message: expect.stringContaining(message) },
    });
  });

  test("a maximum in another currency is compared by what the amount is worth", async () => {
    const body = fiftyDollars({ ...israel, payment_amount: 37_000_000 });
    expect((await setUp().wooshpay.payouts.create(body)).source_amount).toBe(10_000_000);
  });

  test("takes all of them where that is assumed", async () => {
    const { wooshpay } = setUp({ "payout-limits": "none", "payout-corridor": "any" });
    for (const body of [{ ...india, payment_amount: 1 }, { payment_currency: "GBP" }])
      expect((await wooshpay.payouts.create(fiftyDollars(body))).status).toBe("pending");
    const older = setUp();
    const body = { payment_currency: "GBP", type: "global" };
    expect((await older.wooshpay.payouts.create(fiftyDollars(body))).status).toBe("pending");
  });

  test("asks for a document for China where that is assumed", async () => {
    const { wooshpay } = setUp({ "payout-documents": "china" });
    await expect(wooshpay.payouts.create(fiftyDollars(china))).rejects.toThrow("document_1");
    const metadata = { document_1: "file_1000000000000000001" };
    expect((await wooshpay.payouts.create(fiftyDollars({ ...china, metadata }))).status).toBe(
      "pending",
    );
    expect((await setUp().wooshpay.payouts.create(fiftyDollars(china))).status).toBe("pending");
  });

  test("a merchant_payout_id may be used once where that is assumed", async () => {
    const body = fiftyDollars({ merchant_payout_id: "pay_1" });
    const { wooshpay } = setUp({ "payout-merchant-id": "unique" });
    const { id } = await wooshpay.payouts.create(body);
    await expect(wooshpay.payouts.create(body)).rejects.toThrow(
      `${id} has this merchant_payout_id`,
    );
    const repeatable = setUp().wooshpay;
    await repeatable.payouts.create(body);
    expect((await repeatable.payouts.create(body)).merchant_payout_id).toBe("pay_1");
  });

  test("a payee given within a payout is stored, or is not", async () => {
    for (const [choice, count] of [
      ["stored", 1],
      ["apart", 0],
    ] as const) {
      const { wooshpay } = setUp({ "payout-inline-beneficiary": choice });
      const made = await wooshpay.payouts.create(fiftyDollars());
      expect(made.beneficiary_data).toMatchObject({ object: "beneficiary", livemode: false });
      expect((await wooshpay.beneficiaries.list()).data).toHaveLength(count);
    }
  });
});
