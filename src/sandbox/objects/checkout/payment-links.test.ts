import { describe, expect, test } from "vitest";
import type { PaymentLinkCreate } from "../../../index.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

async function setUp(more: Partial<PaymentLinkCreate> = {}, recurring?: { interval: "month" }) {
  const { sandbox, wooshpay } = sandboxWithClient();
  const price = await wooshpay.prices.create({
    ...{ currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
    ...(recurring && { recurring }),
  });
  const line_items = [{ price: price.id, quantity: 2 }];
  const link = await wooshpay.paymentLinks.create({ line_items, ...more });
  const session = () => wooshpay.checkout.sessions.list().then(({ data }) => data[0]);
  return { sandbox, wooshpay, link, price, session };
}

describe("a payment link", () => {
  test("has a page, line items and settings", async () => {
    const { wooshpay, link } = await setUp({ metadata: { campaign: "spring" } });
    expect(link).toMatchObject({
      ...{ object: "payment_link", active: true, currency: "USD", livemode: false },
      ...{ created: newYear, metadata: { campaign: "spring" } },
      ...{ billing_address_collection: "auto", phone_number_collection: { enabled: false } },
      url: `http://sandbox.localhost/links/${link.id}`,
      line_items: { data: [{ quantity: 2, amount_total: 2100, description: "Tea" }] },
    });
    expect(await wooshpay.paymentLinks.listLineItems(link.id)).toEqual(link.line_items);
    expect(await wooshpay.paymentLinks.retrieve(link.id)).toEqual(link);
  });

  test("is paid in a session of its own each time", async () => {
    const redirect = { url: "https://shop.example.com/thanks" };
    const { sandbox, link, session } = await setUp({
      ...{ after_completion: { type: "redirect", redirect }, metadata: { campaign: "spring" } },
      billing_address_collection: "required",
    });
    sandbox.act(link.id, "pay");
    expect(await session()).toMatchObject({
      ...{ payment_link: link.id, status: "complete", payment_status: "paid", mode: "payment" },
      ...{ amount_total: 2100, success_url: redirect.url, metadata: { campaign: "spring" } },
      billing_address_collection: "required",
    });
    expect(sandbox.events().map(({ type }) => type)).toEqual([
      ...["payment_intent.created", "payment_intent.succeeded", "checkout.session.completed"],
      "payment_link.paid",
    ]);
    expect(sandbox.events("payment_link.paid")[0]?.data.object).toEqual(link);
    sandbox.act(link.id, "pay");
    expect(sandbox.events("payment_link.paid")).toHaveLength(2);
  });

  test("is paid when the money is there, and not before", async () => {
    const { sandbox, link } = await setUp();
    sandbox.act(link.id, "pay", { outcome: "settles_later" });
    expect(sandbox.events("checkout.session.completed")).toHaveLength(1);
    expect(sandbox.events("payment_link.paid")).toEqual([]);
    await sandbox.clock.advance("24h");
    expect(sandbox.events("payment_link.paid")).toHaveLength(1);
  });

  test("that is switched off opens no session, and those that are open can be paid", async () => {
    const { sandbox, wooshpay, link, session } = await setUp();
    sandbox.act(link.id, "open");
    const off = await wooshpay.paymentLinks.update(link.id, { active: false });
    expect(off).toEqual({ ...link, active: false });
    expect(() => sandbox.act(link.id, "pay")).toThrow(/is not active/);
    expect((await wooshpay.paymentLinks.list({ active: true })).data).toEqual([]);
    sandbox.act(String((await session())?.id), "pay");
    expect(sandbox.events("payment_link.paid")[0]?.data.object.active).toBe(false);
    expect((await wooshpay.paymentLinks.update(link.id, { active: true })).active).toBe(true);
  });

  test("sells something else after an update", async () => {
    const { sandbox, wooshpay, link, price, session } = await setUp();
    const line_items = [{ price: price.id, quantity: 5 }];
    const changed = await wooshpay.paymentLinks.update(link.id, {
      ...{ line_items, metadata: { campaign: "summer" } },
      after_completion: { type: "hosted_confirmation", hosted_confirmation: {} },
    });
    expect(changed).toMatchObject({ id: link.id, metadata: { campaign: "summer" } });
    sandbox.act(link.id, "pay");
    expect((await session())?.amount_total).toBe(5250);
  });

  test("with a recurring price starts a subscription", async () => {
    const { sandbox, wooshpay, link, session } = await setUp({}, { interval: "month" });
    sandbox.act(link.id, "pay");
    expect(await session()).toMatchObject({ mode: "subscription", payment_status: "paid" });
    expect((await wooshpay.subscriptions.list()).data).toMatchObject([{ status: "active" }]);
    expect(sandbox.events("payment_link.paid")).toHaveLength(1);
  });

  test("of an unknown price is refused", async () => {
    const line_items = [{ price: "price_1", quantity: 1 }];
    await expect(setUp({ line_items })).rejects.toMatchObject({ param: "line_items[0].price" });
  });
});
