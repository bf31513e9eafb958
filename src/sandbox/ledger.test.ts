import { describe, expect, test } from "vitest";
import type { Assumed } from "./assumptions/index.js";
import { amountHeld, fundsIn, holdings, post, startingAmount } from "./ledger.js";
import { sandboxWithClient } from "./testing/client.js";

function setUp(assume: Assumed = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  const posted = (currency: string, amount: number, isAvailable?: boolean) =>
    sandbox.core.do((work) => post(work, currency, amount, isAvailable));
  return { sandbox, posted, balance: () => wooshpay.balance.retrieve() };
}

const nothing = { "starting-balance": "nothing" };

describe("what an account begins with", () => {
  test("is a million of every currency, in its own decimals", async () => {
    const { available } = await setUp().balance();
    expect(available).toHaveLength(38);
    const amounts = Object.fromEntries((available ?? []).map((one) => [one.currency, one.amount]));
    expect(amounts).toMatchObject({ usd: 100_000_000, jpy: 1_000_000, usdc: 1_000_000_000_000 });
  });

  test("is a million dollars, or nothing, where that is assumed", async () => {
    expect((await setUp({ "starting-balance": "dollars" }).balance()).available).toEqual([
      { amount: 100_000_000, currency: "usd" },
    ]);
    expect(await setUp(nothing).balance()).toEqual({
      ...{ object: "balance", available: [], livemode: false },
    });
  });
});

test("a balance is the sum of what was posted, by currency, in small letters and in order", async () => {
  const { sandbox, posted, balance } = setUp(nothing);
  for (const [currency, amount] of [
    ["USD", 500],
    ["eur", 700],
    ["usd", -562],
  ] as const)
    posted(currency, amount);
  expect((await balance()).available).toEqual([
    { amount: 700, currency: "eur" },
    { amount: -62, currency: "usd" },
  ]);
  sandbox.core.do((work) => {
    expect(amountHeld(work, "Usd")).toBe(-62);
    expect(amountHeld(work, "GBP")).toBe(0);
    expect(startingAmount(work, "USD")).toBe(0);
    expect(holdings(work).map(({ currency, amount }) => [currency, amount])).toEqual([
      ...[
        ["EUR", 700],
        ["USD", -62],
      ],
    ]);
  });
});

test("a currency of which nothing is left is listed, or left out where that is assumed", async () => {
  for (const [choice, available] of [
    ["listed", [{ amount: 0, currency: "usd" }]],
    ["left-out", []],
  ] as const) {
    const { posted, balance } = setUp({ ...nothing, "balance-zero": choice });
    posted("USD", 500);
    posted("USD", -500);
    expect((await balance()).available).toEqual(available);
  }
});

test("what was paid is pending until the end of the second day, where that is assumed", async () => {
  const { sandbox, posted, balance } = setUp({ ...nothing, "balance-settlement": "two-days" });
  await sandbox.clock.advance("1h");
  posted("USD", 500);
  posted("USD", 300);
  posted("USD", -100);
  posted("USD", 40, true);
  const usd = (amount: number) => [{ amount, currency: "usd" }];
  expect(await balance()).toMatchObject({ available: usd(-60), pending: usd(800) });
  await sandbox.clock.advance("1d");
  posted("USD", 7);
  expect(await balance()).toMatchObject({ available: usd(-60), pending: usd(807) });
  await sandbox.clock.advance("47h");
  expect(await balance()).toMatchObject({ available: usd(740), pending: usd(7) });
  sandbox.core.do((work) =>
    expect(fundsIn(work, "usd")).toEqual({ currency: "USD", available: 740, pending: 7 }),
  );
  await sandbox.clock.advance("1d");
  expect(await balance()).not.toHaveProperty("pending");
  expect((await balance()).available).toEqual(usd(747));
});

test("a balance has an empty list where nothing is pending, where that is assumed", async () => {
  const { balance } = setUp({ ...nothing, "balance-pending": "empty-list" });
  expect((await balance()).pending).toEqual([]);
});

test("more than can be counted is refused", () => {
  const { posted } = setUp(nothing);
  posted("USD", Number.MAX_SAFE_INTEGER);
  expect(() => posted("USD", 1)).toThrow("The account cannot hold as much USD.");
});
