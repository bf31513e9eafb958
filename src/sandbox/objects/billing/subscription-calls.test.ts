import { describe, expect, test } from "vitest";
import { at, subscriber } from "../../testing/subscriber.js";

describe("items of a subscription", () => {
  test("change from the next period on, in either form of the request", async () => {
    const { sandbox, wooshpay, subscribe, priceOf, invoices } = await subscriber();
    const { id, items } = await subscribe();
    const dearer = await priceOf({ unit_amount: 1500 });
    const item = String(items?.[0]?.id);
    const changed = await wooshpay.subscriptions.update(id, {
      items: [{ id: item, price: dearer.id }],
    });
    expect(changed.items).toMatchObject([{ id: item, quantity: 1, price: { id: dearer.id } }]);
    const price_data = {
      ...{ currency: "USD", unit_amount: 100, recurring: { interval: "month" as const } },
      product_data: { name: "Biscuits" },
    };
    const grown = await wooshpay.subscriptions.update(id, {
      line_items: [{ price_data, quantity: 4 }],
    });
    expect(grown.items).toHaveLength(2);
    const added = await wooshpay.subscriptionItems.create({ subscription: id, price: dearer.id });
    expect(added).toMatchObject({ object: "subscription_item", quantity: 1, subscription: id });
    const line_items = [{ id: added.id, deleted: true }];
    expect((await wooshpay.subscriptions.update(id, { line_items })).items).toHaveLength(2);
    await sandbox.clock.advance("31d");
    expect((await invoices(id)).map(({ amount_due }) => amount_due)).toEqual([1900, 2000]);
  });

  test("that are paid in another rhythm begin when the running period is over", async () => {
    const { sandbox, wooshpay, subscribe, priceOf, read } = await subscriber();
    const { id, items } = await subscribe();
    const yearly = await priceOf({ recurring: { interval: "year" } });
    await wooshpay.subscriptions.update(id, {
      items: [{ id: String(items?.[0]?.id), price: yearly.id }],
    });
    await sandbox.clock.set("2026-02-01T00:00:00Z");
    expect((await read(id)).current_period_end).toBe(at("2027-02-01"));
  });

  test.each<[what: string, more: object, message: RegExp]>([
    ["that are paid once", { recurring: undefined }, /is paid once/],
    [
      "in another currency",
      { currency: "EUR" },
      /The subscription is in USD, and this price in EUR/,
    ],
    ["in another rhythm", { recurring: { interval: "week" } }, /every month; this one every week/],
  ])("%s are refused", async (_, more, message) => {
    const { subscribe, priceOf, price } = await subscriber();
    const other = await priceOf(more);
    const items = [price, other].map(({ id }) => ({ price: id, metadata: {} }));
    await expect(subscribe({ items })).rejects.toThrow(message);
  });

  test("are not counted beyond the calendar, or below 0", async () => {
    const { subscribe, price } = await subscriber();
    const long = subscribe({ trial_period_days: Number.MAX_SAFE_INTEGER });
    await expect(long).rejects.toMatchObject({ param: "trial_period_days" });
    const items = [{ price: price.id, quantity: -1, metadata: {} }];
    await expect(subscribe({ items })).rejects.toMatchObject({ param: "items[0].quantity" });
    const dear = [1, 2].map(() => ({ price: price.id, quantity: 9e12, metadata: {} }));
    await expect(subscribe({ items: dear })).rejects.toMatchObject({ status: 400 });
  });

  test("that a subscription does not have cannot be changed, and one has to be left", async () => {
    const { wooshpay, subscribe } = await subscriber();
    const { id, items } = await subscribe();
    const unknown = wooshpay.subscriptions.update(id, { items: [{ id: "si_1", quantity: 1 }] });
    await expect(unknown).rejects.toMatchObject({ param: "items[0].id" });
    const line_items = [{ id: String(items?.[0]?.id), deleted: true }];
    await expect(wooshpay.subscriptions.update(id, { line_items })).rejects.toThrow(/at least one/);
  });

  test("are what lists are filtered by", async () => {
    const { wooshpay, subscribe, price, customer } = await subscriber();
    const { id } = await subscribe();
    const ids = async (query: object) =>
      (await wooshpay.subscriptions.list(query)).data.map((one) => one.id);
    expect(await ids({ price: price.id })).toEqual([id]);
    expect(await ids({ price: "price_1" })).toEqual([]);
    expect(await ids({ customer: customer.id })).toEqual([id]);
  });
});
