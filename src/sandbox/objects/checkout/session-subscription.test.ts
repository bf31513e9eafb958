import { describe, expect, test } from "vitest";
import type { Assumed } from "../../assumptions/index.js";
import { subscriber } from "../../testing/subscriber.js";

describe("a subscription that is sold on the hosted page", () => {
  async function sell(more: object = {}, assume: Assumed = {}) {
    const all = await subscriber(assume);
    const session = await all.wooshpay.checkout.sessions.create({
      ...{ mode: "subscription", success_url: "https://shop.example.com/thanks" },
      ...{ line_items: [{ price: all.price.id, quantity: 1 }], merchant_order_id: "order-1002" },
      ...more,
    });
    const subscriptions = async () => (await all.wooshpay.subscriptions.list()).data;
    return { ...all, session, subscriptions };
  }

  test("begins when the customer has paid, and its first payment carries the order id", async () => {
    const { sandbox, wooshpay, session, subscriptions, invoices } = await sell();
    expect(session).toMatchObject({ mode: "subscription", status: "open", amount_total: 1000 });
    expect(session).not.toHaveProperty("payment_intent");
    expect(await subscriptions()).toEqual([]);
    const done = sandbox.act(session.id, "pay");
    expect(done).toMatchObject({ status: "complete", payment_status: "paid" });
    const [subscription] = await subscriptions();
    expect(done).toMatchObject({
      ...{ subscription: subscription?.id, customer: subscription?.customer },
    });
    const found = await wooshpay.paymentIntents.search({ query: "merchant_order_id:'order-1002'" });
    expect(found.data).toMatchObject([{ status: "succeeded", amount: 1000 }]);
    await sandbox.clock.advance("31d");
    expect(await invoices(String(subscription?.id))).toHaveLength(2);
    const again = await wooshpay.paymentIntents.search({ query: "merchant_order_id:'order-1002'" });
    expect(again.data).toHaveLength(1);
  });

  test("is not sold twice when the first attempt is declined", async () => {
    const { sandbox, session, subscriptions } = await sell();
    expect(sandbox.act(session.id, "decline").status).toBe("open");
    expect(sandbox.act(session.id, "pay", { outcome: "lost_card" }).status).toBe("open");
    expect(await subscriptions()).toMatchObject([{ status: "incomplete" }]);
    expect(sandbox.act(session.id, "pay").status).toBe("complete");
    expect(await subscriptions()).toMatchObject([{ status: "active" }]);
    expect(sandbox.events("checkout.session.completed")).toHaveLength(1);
  });

  test("waits for the challenge of a card", async () => {
    const { sandbox, session, subscriptions } = await sell();
    sandbox.act(session.id, "pay", { outcome: "challenge" });
    const [intent] = sandbox.events("payment_intent.requires_action");
    sandbox.act(String(intent?.data.object.id), "challenge");
    expect(sandbox.core.store.get(session.id)?.version.status).toBe("complete");
    expect(await subscriptions()).toMatchObject([{ status: "active" }]);
  });

  test("ends with the session that nobody pays", async () => {
    const { sandbox, session, subscriptions } = await sell();
    sandbox.act(session.id, "decline");
    await sandbox.clock.advance("24h");
    expect(await subscriptions()).toMatchObject([{ status: "canceled" }]);
  });

  test("that the shop ends before the session does is not sold any more", async () => {
    const { sandbox, wooshpay, session, subscriptions } = await sell();
    sandbox.act(session.id, "decline");
    await wooshpay.subscriptions.cancel(String((await subscriptions())[0]?.id));
    await sandbox.clock.advance("24h");
    const { status } = await wooshpay.checkout.sessions.retrieve(session.id);
    expect(status).toBe("expired");
    expect(() => sandbox.act(session.id, "pay")).toThrow(/is expired/);
  });

  test("with a trial costs nothing now, and charges the same card when it ends", async () => {
    const { sandbox, session, subscriptions, invoices } = await sell({
      subscription_data: { trial_period_days: 14, metadata: { plan: "tea" } },
    });
    expect(session.payment_status).toBe("no_payment_required");
    expect(sandbox.act(session.id, "pay").status).toBe("complete");
    const [subscription] = await subscriptions();
    expect(subscription).toMatchObject({ status: "trialing", metadata: { plan: "tea" } });
    await sandbox.clock.advance("14d");
    expect(await invoices(String(subscription?.id))).toMatchObject([{ status: "paid" }]);
  });

  test("bills once what is paid once, and leaves alone what else waits for the customer", async () => {
    const { sandbox, wooshpay, price, customer, invoices } = await sell();
    await wooshpay.invoiceItems.create({ customer: customer.id, amount: 77, currency: "USD" });
    const session = await wooshpay.checkout.sessions.create({
      ...{ mode: "subscription", success_url: "https://shop.example.com/", customer: customer.id },
      line_items: [
        { price: price.id },
        { price_data: { currency: "USD", unit_amount: 500, product_data: { name: "Pot" } } },
      ],
    });
    const { subscription } = sandbox.act(session.id, "pay");
    expect(await invoices(String(subscription))).toMatchObject([{ amount_paid: 1500 }]);
    await sandbox.clock.advance("31d");
    const [renewal] = await invoices(String(subscription));
    expect(renewal).toMatchObject({ amount_due: 1077, status: "paid" });
  });

  test("needs a recurring price", async () => {
    const price_data = { currency: "USD", unit_amount: 1, product_data: { name: "Pot" } };
    await expect(sell({ line_items: [{ price_data }] })).rejects.toThrow(/needs a recurring price/);
  });
});
