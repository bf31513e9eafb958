import { describe, expect, test } from "vitest";
import { newYear } from "../../testing/client.js";
import { at, subscriber } from "../../testing/subscriber.js";

const day = 86_400_000;

describe("a subscription", () => {
  test("has the members of the description, and bills its first period at once", async () => {
    const { subscribe, customer, method, invoices, sandbox, wooshpay } = await subscriber();
    const subscription = await subscribe({ description: "Two seats", metadata: { order: "7" } });
    expect(subscription).toMatchObject({
      ...{ object: "subscription", currency: "USD", customer: customer.id, cancel_at: null },
      ...{ description: "Two seats", metadata: { order: "7" }, default_source: null },
      ...{ default_payment_method: method.id, collection_method: null, days_until_due: null },
      ...{ next_pending_invoice_item_invoice: null, payment_settings: null, test_clock: null },
      ...{ status: "active", current_period_start: newYear, current_period_end: at("2026-02-01") },
      items: [
        {
          ...{ object: "subscription_item", quantity: 2, subscription: subscription.id },
          ...{ metadata: {}, billing_thresholds: null, tax_rates: null },
          price: { type: "recurring", recurring: { interval: "month", interval_count: 1 } },
        },
      ],
    });
    expect(await invoices(subscription.id)).toMatchObject([
      {
        ...{ object: "invoice", status: "paid", amount_due: 2000, amount_paid: 2000 },
        ...{ billing_reason: "subscription_create", subscription: subscription.id },
        ...{ period_start: newYear, period_end: at("2026-02-01"), amount_precision: 2 },
        lines: { data: [{ amount: 2000, description: "Tea every month", quantity: 2 }] },
      },
    ]);
    const [intent] = (await wooshpay.paymentIntents.list()).data;
    expect(intent).toMatchObject({ status: "succeeded", amount: 2000, customer: customer.id });
    const [invoice] = await invoices(subscription.id);
    expect(invoice).toMatchObject({ payment_intent: intent?.id });
    expect(invoice?.charge).toMatch(/^ch_/);
    expect(intent?.invoice).toBe(invoice?.id);
    expect(sandbox.events("payment_intent.succeeded")).toHaveLength(1);
  });

  test("that began on 31 January goes on to the end of February, and then to 31 March", async () => {
    const { sandbox, subscribe, read, invoices } = await subscriber(
      {},
      undefined,
      at("2026-01-31"),
    );
    const { id } = await subscribe();
    const ends: unknown[] = [(await read(id)).current_period_end];
    for (let month = 0; month < 3; month++) {
      await sandbox.clock.set(Number(ends.at(-1)));
      ends.push((await read(id)).current_period_end);
    }
    expect(ends).toEqual(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"].map(at));
    const bills = await invoices(id);
    expect(bills.map(({ billing_reason, status }) => [billing_reason, status])).toEqual([
      ...Array(3).fill(["subscription_cycle", "paid"]),
      ["subscription_create", "paid"],
    ]);
    expect(bills[0]).toMatchObject({
      period_start: at("2026-04-30"),
      period_end: at("2026-05-31"),
    });
  });

  test("is billed for all that was due while nobody looked", async () => {
    const { sandbox, subscribe, invoices } = await subscriber();
    const { id } = await subscribe();
    await sandbox.clock.set("2026-07-01T00:00:00Z");
    expect(await invoices(id)).toHaveLength(7);
  });

  test("with a trial is billed when it ends, with what was added to the first invoice", async () => {
    const { sandbox, subscribe, read, invoices, priceOf } = await subscriber();
    const once = await priceOf({ recurring: undefined, unit_amount: 500 });
    const { id } = await subscribe({
      trial_period_days: 7,
      add_invoice_items: { price: once.id, quantity: 3 },
    });
    expect(await read(id)).toMatchObject({
      ...{
        status: "trialing",
        trial_end: newYear + 7 * day,
        current_period_end: newYear + 7 * day,
      },
    });
    expect(await invoices(id)).toEqual([]);
    await sandbox.clock.advance("7d");
    expect(await read(id)).toMatchObject({
      ...{ status: "active", current_period_end: at("2026-02-08") },
    });
    expect((await invoices(id)).map(({ amount_due }) => amount_due)).toEqual([3500]);
  });

  test("without anything to charge waits for its first invoice to be paid", async () => {
    const { sandbox, wooshpay, subscribe, read, method, invoices } = await subscriber();
    await wooshpay.paymentMethods.detach(String(method.id));
    const { id } = await subscribe();
    expect((await read(id)).status).toBe("incomplete");
    const [invoice] = await invoices(id);
    expect(invoice?.hosted_invoice_url).toBe(`http://sandbox.localhost/invoices/${invoice?.id}`);
    sandbox.act(String(invoice?.id), "pay");
    expect(await read(id)).toMatchObject({
      ...{ status: "active", default_payment_method: expect.stringMatching(/^pm_/) },
    });
    await sandbox.clock.advance("31d");
    expect((await invoices(id)).map(({ status }) => status)).toEqual(["paid", "paid"]);
  });

  test("whose first charge is declined is incomplete", async () => {
    const { subscribe, read, invoices } = await subscriber({}, "4000000000000341");
    const { id } = await subscribe();
    expect((await read(id)).status).toBe("incomplete");
    expect((await invoices(id))[0]?.status).toBe("open");
  });

  test("whose renewal is declined is past due until the invoice is paid, and goes on then", async () => {
    const { sandbox, wooshpay, subscribe, read, invoices, customer } = await subscriber();
    const { id } = await subscribe();
    await wooshpay.paymentMethods.detach(
      String((await wooshpay.subscriptions.retrieve(id)).default_payment_method),
    );
    const card = { number: "4000000000000341", exp_month: "12", exp_year: "2030" };
    const bad = await wooshpay.paymentMethods.create({ type: "card", card });
    await wooshpay.paymentMethods.attach(String(bad.id), { customer: customer.id });
    sandbox.core.do((work) =>
      work.change(work.get("subscription", id), { default_payment_method: bad.id }),
    );
    await sandbox.clock.set("2026-02-01T00:00:00Z");
    expect(await read(id)).toMatchObject({
      status: "past_due",
      current_period_end: at("2026-03-01"),
    });
    await sandbox.clock.set("2026-03-10T00:00:00Z");
    expect(await invoices(id)).toHaveLength(2);
    const [unpaid] = await invoices(id);
    sandbox.act(String(unpaid?.id), "pay");
    expect((await read(id)).current_period_end).toBe(at("2026-04-01"));
    expect(await invoices(id)).toHaveLength(3);
  });
});

describe("a renewal that cannot be charged", () => {
  test.each<[why: string, act: (all: Awaited<ReturnType<typeof subscriber>>) => Promise<unknown>]>([
    [
      "since the payment method belongs to another customer",
      async ({ wooshpay, method }) => {
        const other = await wooshpay.customers.create({});
        await wooshpay.paymentMethods.detach(String(method.id));
        await wooshpay.paymentMethods.attach(String(method.id), { customer: other.id });
      },
    ],
    [
      "since the customer is gone",
      ({ wooshpay, customer }) => wooshpay.customers.delete(customer.id),
    ],
  ])("%s, leaves it past due, and nothing else is disturbed", async (_, act) => {
    const all = await subscriber();
    const { id } = await all.subscribe();
    await act(all);
    await all.sandbox.clock.advance("31d");
    await all.sandbox.settled();
    expect((await all.read(id)).status).toBe("past_due");
    expect((await all.invoices(id))[0]?.status).not.toBe("paid");
  });

  test("keeps a credit that is larger than the bill for the next one", async () => {
    const { sandbox, wooshpay, subscribe, customer, invoices } = await subscriber();
    const { id } = await subscribe();
    for (const amount of [-1500, -600])
      await wooshpay.invoiceItems.create({ customer: customer.id, amount, currency: "USD" });
    await sandbox.clock.advance("60d");
    expect((await invoices(id)).map(({ amount_paid: paid }) => paid)).toEqual([1400, 500, 2000]);
  });
});

describe("the end of a subscription", () => {
  test("comes at once, and nothing is billed any more", async () => {
    const { sandbox, wooshpay, subscribe, invoices } = await subscriber();
    const { id } = await subscribe();
    expect(await wooshpay.subscriptions.cancel(id)).toMatchObject({ status: "canceled" });
    await sandbox.clock.advance("90d");
    expect(await invoices(id)).toHaveLength(1);
    await expect(wooshpay.subscriptions.cancel(id)).rejects.toThrow(/is canceled.*Nothing changes/);
    await expect(wooshpay.subscriptions.update(id, {})).rejects.toMatchObject({ status: 400 });
  });

  test("comes with the running period, unless that is taken back", async () => {
    const { sandbox, wooshpay, subscribe, read, invoices } = await subscriber();
    const [first, second] = [await subscribe(), await subscribe()];
    for (const { id } of [first, second])
      expect(await wooshpay.subscriptions.update(id, { cancel_at_period_end: true })).toMatchObject(
        {
          ...{ status: "active", cancel_at: at("2026-02-01") },
        },
      );
    const kept = await wooshpay.subscriptions.update(second.id, { cancel_at_period_end: false });
    expect(kept.cancel_at).toBeNull();
    await sandbox.clock.advance("31d");
    expect((await read(first.id)).status).toBe("canceled");
    expect(await invoices(first.id)).toHaveLength(1);
    expect((await read(second.id)).status).toBe("active");
  });

  test("comes at the time that was set", async () => {
    const { sandbox, subscribe, read } = await subscriber();
    const { id } = await subscribe({ cancel_at: newYear + day });
    await sandbox.clock.advance(day - 1);
    expect((await read(id)).status).toBe("active");
    await sandbox.clock.advance(1);
    expect((await read(id)).status).toBe("canceled");
  });

  test("takes a first invoice back that was never paid", async () => {
    const { wooshpay, subscribe, invoices } = await subscriber({}, "4000000000000341");
    const { id } = await subscribe();
    await wooshpay.subscriptions.cancel(id);
    const [invoice] = await invoices(id);
    expect(invoice?.status).toBe("void");
    const intent = await wooshpay.paymentIntents.retrieve(String(invoice?.payment_intent));
    expect(intent.status).toBe("canceled");
  });
});
