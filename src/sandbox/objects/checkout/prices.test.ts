import { describe, expect, test } from "vitest";
import type { PriceCreate } from "../../../index.js";
import { createSandbox } from "../../sandbox.js";
import { callerOf } from "../../testing/caller.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

const tea: PriceCreate = { currency: "usd", unit_amount: 1050, product_data: { name: "Tea" } };

describe("a price", () => {
  test("is made together with its product, as the pages print it", async () => {
    const { wooshpay } = sandboxWithClient();
    const sent = { ...tea, nickname: "Tea", lookup_key: "tea", billing_scheme: "testscheme" };
    const price = await wooshpay.prices.create({ ...sent, metadata: { shelf: "7" } });
    expect(price).toMatchObject({
      ...{ object: "price", created: newYear, active: true, currency: "USD", livemode: false },
      ...{ type: "one_time", unit_amount: 1050, billing_scheme: "per_unit" },
      ...{ nickname: "Tea", lookup_key: "tea", metadata: { shelf: "7" } },
      product: { object: "product", name: "Tea" },
    });
    expect(price.id).toMatch(/^price_\d{19}$/);
    expect(price).not.toHaveProperty("recurring");
    const { data } = await wooshpay.products.list();
    expect(data).toEqual([price.product]);
  });

  test("of a product that exists shows it whole, and as it is now", async () => {
    const { wooshpay } = sandboxWithClient();
    const product = await wooshpay.products.create({ name: "Tea" });
    const sent = { currency: "GBP", product: product.id, unit_amount: 5, product_data: null };
    const price = await wooshpay.prices.create(sent);
    expect(price.product).toEqual(product);
    const renamed = await wooshpay.products.update(product.id, { name: "Green tea" });
    expect((await wooshpay.prices.retrieve(price.id)).product).toEqual(renamed);
    expect((await wooshpay.prices.list()).data[0]?.product).toEqual(renamed);
  });

  test("that recurs is paid once an interval unless told", async () => {
    const { wooshpay } = sandboxWithClient();
    const price = await wooshpay.prices.create({ ...tea, recurring: { interval: "month" } });
    expect(price).toMatchObject({
      type: "recurring",
      recurring: { interval: "month", interval_count: 1, usage_type: "licensed" },
    });
    expect((await wooshpay.prices.retrieve(price.id)).recurring).toEqual(price.recurring);
  });

  test("changes what may change, keeps its amount, and sells nothing once it is not active", async () => {
    const { wooshpay } = sandboxWithClient();
    const { id } = await wooshpay.prices.create(tea);
    const changed = await wooshpay.prices.update(id, { active: false, nickname: "Old" });
    expect(changed).toMatchObject({ active: false, nickname: "Old", unit_amount: 1050 });
    expect((await wooshpay.prices.list({ active: true })).data).toEqual([]);
    const success_url = "https://shop.example.com/thanks";
    const sold = wooshpay.checkout.sessions.create({ success_url, line_items: [{ price: id }] });
    await expect(sold).rejects.toThrow(/is not active/);
  });

  test.each<[what: string, sent: Partial<PriceCreate>, param: string]>([
    ["without a product", { product_data: null }, "product"],
    ["of an unknown product", { product_data: null, product: "prod_1" }, "product"],
    [
      "for more than three years",
      { recurring: { interval: "month", interval_count: 37 } },
      "recurring.interval_count",
    ],
    ["in an unknown currency", { currency: "XYZ" }, "currency"],
  ])("%s is refused", async (_, sent, param) => {
    const { wooshpay } = sandboxWithClient();
    const made = wooshpay.prices.create({ ...tea, ...sent } as PriceCreate);
    await expect(made).rejects.toMatchObject({ status: 400, param });
  });
});

// The client does not send such an amount: it goes out by hand.
test("a price of more than can be counted is refused", async () => {
  const call = callerOf(createSandbox());
  const { status, body } = await call("POST", "/prices", { ...tea, unit_amount: 2 ** 53 });
  expect(status).toBe(400);
  expect(body.error.param).toBe("unit_amount");
});

describe("tiers", () => {
  const tiers = [
    { up_to: 10, flat_amount: 500, unit_amount: 100 },
    { up_to: 20, flat_amount: 0, unit_amount: 50 },
  ];

  test.each<[quantity: number, graduated: number, volume: number]>([
    [1, 600, 600],
    [10, 1500, 1500],
    [11, 1550, 550],
    // What is beyond the last tier costs what that says.
    [30, 2500, 1500],
  ])("%d units cost %d step by step, and %d all alike", async (quantity, graduated, volume) => {
    const costs = async (tiers_mode: string) => {
      const { wooshpay } = sandboxWithClient();
      const customer = (await wooshpay.customers.create({})).id;
      const monthly = { currency: "USD", recurring: { interval: "month" as const } };
      const price = await wooshpay.prices.create({ ...tea, ...monthly });
      const items = [{ price: price.id, metadata: {} }];
      const { id, items: made } = await wooshpay.subscriptions.create({ customer, items });
      const price_data = { ...monthly, product_data: { name: "Storage" }, tiers, tiers_mode };
      const line_items = [
        { id: String(made?.[0]?.id), deleted: true },
        { price_data, quantity },
      ];
      const changed = await wooshpay.subscriptions.update(id, { line_items });
      const tiered = changed.items?.[0]?.price;
      expect(tiered).toMatchObject({ billing_scheme: "tiered", unit_amount: 0, tiers });
      const { customer: owner } = changed;
      const item = { customer: String(owner), price: String(tiered?.id), quantity };
      return (await wooshpay.invoiceItems.create(item)).amount;
    };
    expect(await costs("graduated")).toBe(graduated);
    expect(await costs("volume")).toBe(volume);
  });
});
