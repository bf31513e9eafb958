import { describe, expect, test } from "vitest";
import type { IssuingCardUpdate } from "../../../index.js";
import type { Assumed } from "../../assumptions/index.js";
import type { Fields } from "../../store.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

const billing = { address: { city: "London", country: "GB", line1: "1 Example Street" } };

async function setUp(assume: Assumed = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  const { issuing } = wooshpay;
  const holder = await issuing.cardholders.create({ billing });
  const newCard = (more: object = {}) =>
    issuing.cards.create({ cardholder: holder.id, currency: "USD", type: "virtual", ...more });
  const card = await newCard();
  const authorize = (options: Fields = {}) => {
    sandbox.act(card.id, "authorize", options);
    return newest();
  };
  const newest = async () => {
    const [found] = (await issuing.authorizations.list({ limit: 1 })).data;
    if (!found) throw new Error("Nothing was authorized.");
    return found;
  };
  return { sandbox, issuing, holder, card, newCard, authorize };
}

describe("a cardholder", () => {
  test("is registered, read, changed and listed, without a status that no page shows", async () => {
    const { sandbox, issuing, holder } = await setUp();
    expect(holder).toEqual({
      ...{ id: expect.stringMatching(/^ich_\d{19}$/), object: "issuing.cardholder", billing },
      ...{ created: newYear, livemode: false },
    });
    const moved = { address: { city: "Leeds" } };
    const changed = await issuing.cardholders.update(holder.id, { billing: moved });
    expect(changed).toEqual({ ...holder, billing: moved });
    expect(await issuing.cardholders.retrieve(holder.id)).toEqual(changed);
    expect((await issuing.cardholders.list()).data).toEqual([changed]);
    sandbox.act(holder.id, "block");
    expect(await issuing.cardholders.retrieve(holder.id)).toEqual(changed);
  });

  test("shows its status where that is assumed, and gets no card while it is blocked", async () => {
    const { sandbox, issuing, holder, newCard } = await setUp({ "cardholder-status": "shown" });
    expect(holder).toMatchObject({ status: "active" });
    sandbox.act(holder.id, "block");
    expect(await issuing.cardholders.retrieve(holder.id)).toMatchObject({ status: "inactive" });
    await expect(newCard()).rejects.toMatchObject({ status: 400, param: "cardholder" });
    expect(() => sandbox.act(holder.id, "block")).toThrow("is inactive, and block takes one");
    sandbox.act(holder.id, "unblock");
    expect((await newCard()).status).toBe("active");
  });
});

describe("a card", () => {
  test("is issued, and listed by holder and type", async () => {
    const { issuing, holder, card, newCard } = await setUp();
    expect(card).toEqual({
      ...{ id: expect.stringMatching(/^ic_\d{19}$/), object: "issuing.card", brand: "Visa" },
      ...{ cancellation_reason: null, cardholder: holder.id, created: newYear, currency: "USD" },
      ...{ exp_month: 1, exp_year: 2029, first6: "000000", last4: card.id.slice(-4) },
      ...{ livemode: false, metadata: null, status: "active", type: "virtual" },
    });
    const other = await issuing.cardholders.create({ billing });
    const second = await newCard({ cardholder: other.id });
    const listed = async (query: object) =>
      (await issuing.cards.list(query)).data.map(({ id }) => id);
    expect(await listed({})).toEqual([second.id, card.id]);
    expect(await listed({ cardholder: holder.id })).toEqual([card.id]);
    expect(await listed({ type: "physical" })).toEqual([]);
  });

  test.each([
    ["no cardholder", { cardholder: undefined }, "cardholder"],
    ["an unknown cardholder", { cardholder: "ich_1000000000000000001" }, "cardholder"],
    ["no currency", { currency: undefined }, "currency"],
    ["a physical card", { type: "physical" }, "type"],
    ["a card of another type", { type: "paper" }, "type"],
  ])("with %s is refused", async (_, more, param) => {
    const { sandbox, holder } = await setUp();
    const body = JSON.stringify({
      cardholder: holder.id,
      currency: "USD",
      type: "virtual",
      ...more,
    });
    const response = await sandbox.account().fetch("http://sandbox.localhost/v1/issuing/cards", {
      ...{ method: "POST", body, headers: { "content-type": "application/json" } },
    });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatchObject({ param });
  });

  test("is inactive first, and may be physical, where that is assumed", async () => {
    const { sandbox, issuing, card, newCard, authorize } = await setUp({
      ...{ "card-first-status": "inactive", "card-types": "virtual-and-physical" },
    });
    expect(card.status).toBe("inactive");
    expect((await newCard({ type: "physical" })).type).toBe("physical");
    expect((await authorize()).approved).toBe(false);
    expect((await issuing.cards.update(card.id, { status: "active" })).status).toBe("active");
    expect((await authorize()).approved).toBe(true);
    expect(sandbox.events()).toEqual([]);
  });

  test("is switched off, on, and canceled for good", async () => {
    const { issuing, card } = await setUp();
    const update = (body: IssuingCardUpdate) => issuing.cards.update(card.id, body);
    expect((await update({ status: "inactive" })).status).toBe("inactive");
    expect((await update({ status: "inactive", metadata: { a: "1" } })).metadata).toEqual({
      a: "1",
    });
    expect((await update({ status: "active" })).status).toBe("active");
    await expect(update({ status: "frozen" })).rejects.toThrow("active, inactive or canceled");
    const canceled = await update({ status: "canceled", cancellation_reason: "lost" });
    expect(canceled).toMatchObject({ status: "canceled", cancellation_reason: "lost" });
    for (const status of ["active", "inactive", "canceled"])
      await expect(update({ status })).rejects.toThrow("This issuing card is canceled");
    expect((await update({ metadata: { a: "2" } })).metadata).toEqual({ a: "2" });
  });

  test.each([
    ["canceled", "canceled"],
    ["noted", "active"],
  ])("with a reason and no status is %s", async (choice, status) => {
    const { issuing, card } = await setUp({ "card-cancel-by-reason": choice });
    expect(await issuing.cards.update(card.id, { cancellation_reason: "stolen" })).toMatchObject({
      ...{ status, cancellation_reason: "stolen" },
    });
  });

  test("shows a number that is none to whoever asks, and keeps it nowhere", async () => {
    const { sandbox, issuing, card, holder } = await setUp();
    const asked = { expand: ["issuing_card.number", "issuing_card.cvc"] };
    const number = `000000000000${card.last4}`;
    expect(await issuing.cards.retrieve(card.id, asked)).toEqual({ ...card, number, cvc: "000" });
    expect(await issuing.cards.retrieve(card.id, { expand: ["issuing_card.cvc"] })).toEqual({
      ...{ ...card, cvc: "000" },
    });
    expect(await issuing.cards.retrieve(card.id)).toEqual(card);
    expect(await issuing.cards.retrieve(card.id, { expand: ["cardholder"] })).toEqual({
      ...{ ...card, cardholder: holder },
    });
    expect(JSON.stringify(sandbox.snapshot())).not.toContain(number);
    const withheld = await setUp({ "card-number": "withheld" });
    expect(await withheld.issuing.cards.retrieve(withheld.card.id, asked)).toEqual(withheld.card);
  });
});

describe("an authorization", () => {
  test("is approved, captured in part, and given back", async () => {
    const { sandbox, issuing, holder, card, authorize } = await setUp();
    const merchant = { name: "Bookshop", category_code: "5942" };
    const made = await authorize({ amount: 840, currency: "GBP", merchant });
    expect(made).toEqual({
      ...{ id: expect.stringMatching(/^iauth_\d{19}$/), object: "issuing.authorization" },
      ...{ amount: 1050, approved: true, merchant_data: merchant },
      card: { ...card, cardholder: holder },
    });
    expect(await issuing.authorizations.retrieve(made.id)).toEqual(made);
    expect(() => sandbox.act(made.id, "capture", { amount: 1051 })).toThrow(
      "amount: expected at most 10.50 USD, found 10.51 USD.",
    );
    sandbox.act(made.id, "capture", { amount: 1000 });
    const [capture] = (await issuing.transactions.list()).data;
    expect(capture).toMatchObject({
      ...{ id: expect.stringMatching(/^ipi_\d{19}$/), object: "issuing.transaction" },
      ...{ amount: 1000, authorization: made.id, card: card.id, cardholder: holder.id },
      ...{ currency: "USD", merchant_amount: 800, merchant_currency: "GBP", type: "capture" },
      ...{ created: newYear, dispute: null, network_data: null, metadata: {} },
      merchant_data: { ...merchant, city: "London" },
    });
    expect(() => sandbox.act(made.id, "reverse")).toThrow("is closed, and reverse takes one");
    const id = capture?.id ?? "";
    sandbox.act(id, "refund", { amount: 300 });
    sandbox.act(id, "refund");
    expect(() => sandbox.act(id, "refund")).toThrow("expected at most 0.00 USD");
    const listed = (await issuing.transactions.list({ card: card.id })).data;
    expect(listed.map(({ type, amount }) => [type, amount])).toEqual([
      ...[
        ["refund", 700],
        ["refund", 300],
        ["capture", 1000],
      ],
    ]);
    expect(() => sandbox.act(listed[0]?.id ?? "", "refund")).toThrow("A refund is not given back");
    expect((await issuing.transactions.list({ cardholder: "ich_1" })).data).toEqual([]);
    const metadata = { receipt: "R-17" };
    expect(await issuing.transactions.update(id, { metadata })).toMatchObject({ metadata });
    expect((await issuing.transactions.retrieve(id)).metadata).toEqual(metadata);
  });

  test("shows its status where that is assumed, and is found by it in any case", async () => {
    const fields = { currency: "USD", created: newYear, livemode: false };
    const shown = await setUp({ "authorization-fields": "shown" });
    expect(await shown.authorize()).toMatchObject({ status: "pending", ...fields });
    const { sandbox, issuing, holder, card, authorize } = await setUp();
    const { id } = await authorize();
    const reversed = await authorize();
    sandbox.act(reversed.id, "reverse");
    const listed = async (query: object) =>
      (await issuing.authorizations.list(query)).data.map((one) => one.id);
    expect(await listed({ status: "pending" })).toEqual([id]);
    expect(await listed({ status: "reversed" })).toEqual([reversed.id]);
    expect(await listed({ card: card.id, cardholder: holder.id })).toEqual([reversed.id, id]);
    expect(await listed({ cardholder: "ich_1" })).toEqual([]);
  });

  test.each([
    ["seven-days", 7],
    ["thirty-days", 30],
  ])("expires after %s", async (choice, days) => {
    const { sandbox, issuing, authorize } = await setUp({ "authorization-expiry": choice });
    const { id } = await authorize();
    const captured = await authorize();
    sandbox.act(captured.id, "capture");
    const expired = async () =>
      (await issuing.authorizations.list({ status: "expired" })).data.map((one) => one.id);
    await sandbox.clock.advance(days * 86_400_000 - 1);
    expect(await expired()).toEqual([]);
    await sandbox.clock.advance(1);
    expect(await expired()).toEqual([id]);
    expect(() => sandbox.act(id, "capture")).toThrow("is expired");
  });

  test("is declined for a card, a holder or an expiry that does not allow it", async () => {
    const { sandbox, issuing, holder, card, authorize } = await setUp();
    const reason = async () => {
      const { id, approved } = await authorize();
      expect(approved).toBe(false);
      return sandbox.core.store.get(id)?.hidden.decline_reason;
    };
    sandbox.act(holder.id, "block");
    expect(await reason()).toBe("cardholder_inactive");
    sandbox.act(holder.id, "unblock");
    await issuing.cards.update(card.id, { status: "inactive" });
    expect(await reason()).toBe("card_inactive");
    await issuing.cards.update(card.id, { status: "active" });
    await sandbox.clock.set("2029-01-31T23:59:59.999Z");
    expect((await authorize()).approved).toBe(true);
    await sandbox.clock.advance(1);
    expect(await reason()).toBe("card_expired");
    expect((await issuing.transactions.list()).data).toEqual([]);
  });

  test("is declined over a limit of each purchase, or of all together", async () => {
    const each = await setUp();
    each.sandbox.act(each.card.id, "limit", { amount: 2000 });
    const approvals: unknown[] = [];
    for (const amount of [2000, 2001, 2000])
      approvals.push((await each.authorize({ amount })).approved);
    expect(approvals).toEqual([true, false, true]);

    const all = await setUp({ "card-spending-limit": "all-purchases" });
    all.sandbox.act(all.card.id, "limit", { amount: 2000 });
    const first = await all.authorize({ amount: 1500 });
    expect((await all.authorize({ amount: 501 })).approved).toBe(false);
    all.sandbox.act(first.id, "capture", { amount: 1000 });
    const second = await all.authorize({ amount: 1000 });
    expect(second.approved).toBe(true);
    expect((await all.authorize({ amount: 1 })).approved).toBe(false);
    all.sandbox.act(second.id, "reverse");
    expect((await all.authorize({ amount: 1000 })).approved).toBe(true);
  });

  test.each<[what: string, options: Fields, message: string]>([
    ["an amount of nothing", { amount: 0 }, "amount: expected minor units as a positive integer"],
    ["an amount as text", { amount: "10.50" }, 'found "10.50"'],
    ["a currency that is none", { currency: "dollars" }, "a code such as USD"],
    ["a merchant as text", { merchant: "Bookshop" }, "merchant: expected an object"],
    ["an unknown field of a merchant", { merchant: { nme: "a" } }, "merchant.nme: expected one of"],
    ["a field that is no text", { merchant: { name: 1 } }, "name: expected text, found 1"],
    ["more than can be counted", { amount: 2 ** 53 - 1, currency: "GBP" }, "can be counted"],
  ])("refuses %s", async (_, options, message) => {
    const { sandbox, issuing, card } = await setUp();
    expect(() => sandbox.act(card.id, "authorize", options)).toThrow(message);
    expect(() => sandbox.act(card.id, "limit")).toThrow("a limit needs one");
    expect((await issuing.authorizations.list()).data).toEqual([]);
  });
});
