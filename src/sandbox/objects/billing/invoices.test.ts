import { describe, expect, test } from "vitest";
import type { InvoiceAddLines, InvoiceCreate, InvoiceItemCreate } from "../../../index.js";
import type { Assumed } from "../../assumptions/index.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

async function setUp(assume: Assumed = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  const customer = (await wooshpay.customers.create({ email: "ada@example.com" })).id;
  const priceOf = (unit_amount: number, currency = "USD") =>
    wooshpay.prices.create({ currency, unit_amount, product_data: { name: "Setup" } });
  return {
    ...{ sandbox, wooshpay, customer, priceOf, invoices: wooshpay.invoices },
    draft: (more: Partial<InvoiceCreate> = {}) =>
      wooshpay.invoices.create({ customer, currency: "USD", ...more }),
    item: (more: Partial<InvoiceItemCreate> = {}) =>
      wooshpay.invoiceItems.create({ customer, amount: 500, currency: "USD", ...more }),
    saveCard: async () => {
      const card = { number: "4242424242424242", exp_month: "12", exp_year: "2030" };
      const { id } = await wooshpay.paymentMethods.create({ type: "card", card });
      await wooshpay.paymentMethods.attach(String(id), { customer });
    },
  };
}

describe("an invoice", () => {
  test("begins as a draft with the members of the description", async () => {
    const { draft, invoices, customer } = await setUp();
    const invoice = await draft({ description: "January", metadata: { order: "7" } });
    expect(invoice).toEqual({
      ...{ id: invoice.id, object: "invoice", status: "draft", currency: "USD", customer },
      ...{ auto_advance: false, charge: null, collection_method: null, description: "January" },
      ...{ hosted_invoice_url: null, metadata: { order: "7" }, payment_intent: null },
      lines: {
        ...{ object: "list", data: [], has_more: false },
        url: `/v1/invoices/${invoice.id}/lines`,
      },
      ...{ period_start: newYear, period_end: newYear, subscription: null },
      ...{ account_country: "GB", account_name: "Sandbox", amount_due: 0, amount_paid: 0 },
      ...{ amount_precision: 2, billing_reason: "manual" },
    });
    expect(invoice.id).toMatch(/^inv_\d{19}$/);
    expect(await invoices.retrieve(invoice.id)).toEqual(invoice);
  });

  test("adds up its lines, is sent, and paid by the customer", async () => {
    const { sandbox, wooshpay, draft, invoices, priceOf } = await setUp();
    const { id } = await draft({ description: "January" });
    const price = await priceOf(250);
    const data = { currency: "USD", unit_amount: 100, product_data: { name: "Tea" } };
    const lines: InvoiceAddLines["lines"] = [
      { price: price.id, quantity: 3, metadata: { seats: "3" } },
      { price_data: data, description: "A tea" },
      { amount: 1, description: "Stamp" },
    ];
    const filled = await invoices.addLines(id, { lines });
    expect(filled).toMatchObject({ amount_due: 851, amount_paid: 0, status: "draft" });
    expect(filled.lines?.data).toMatchObject([
      { amount: 750, quantity: 3, description: "Setup", metadata: { seats: "3" } },
      { amount: 100, quantity: 1, description: "A tea", metadata: {} },
      { amount: 1, quantity: null, description: "Stamp", price: null },
    ]);
    const sent = await invoices.send(id);
    expect(sent).toMatchObject({
      ...{ status: "open", hosted_invoice_url: `http://sandbox.localhost/invoices/${id}` },
    });
    expect(await invoices.send(id)).toEqual(sent);
    const intent = () => wooshpay.paymentIntents.retrieve(String(sent.payment_intent));
    expect(await intent()).toMatchObject({
      ...{ amount: 851, currency: "USD", invoice: id, description: "January" },
    });
    expect(sandbox.act(id, "decline").status).toBe("open");
    expect(sandbox.act(id, "pay").status).toBe("paid");
    const { data: charges } = await wooshpay.charges.list();
    const paid = charges.find(({ status }) => status === "succeeded");
    expect(await invoices.retrieve(id)).toMatchObject({ amount_paid: 851, charge: paid?.id });
    expect((await intent()).status).toBe("succeeded");
    await expect(invoices.send(id)).rejects.toThrow(/This invoice is paid/);
    await expect(invoices.addLines(id, { lines })).rejects.toThrow(/only a draft takes lines/);
    expect(() => sandbox.act(id, "pay")).toThrow(/is paid/);
  });

  test("of nothing is paid when it is sent", async () => {
    const { sandbox, draft, invoices } = await setUp();
    expect(await invoices.send((await draft()).id)).toMatchObject({
      status: "paid",
      amount_paid: 0,
    });
    expect(sandbox.events()).toEqual([]);
  });

  test("can be taken back until it is paid, and follows its payment intent", async () => {
    const { sandbox, wooshpay, draft, item, invoices } = await setUp();
    await item();
    const first = await invoices.send((await draft()).id);
    expect(sandbox.act(first.id, "void").status).toBe("void");
    const { status } = await wooshpay.paymentIntents.retrieve(String(first.payment_intent));
    expect(status).toBe("canceled");
    await item();
    const second = await invoices.send((await draft()).id);
    await wooshpay.paymentIntents.cancel(String(second.payment_intent), {
      cancellation_reason: "abandoned",
    });
    expect((await invoices.retrieve(second.id)).status).toBe("void");
  });

  test("is deleted as a draft only, and lets its items go", async () => {
    const { draft, item, invoices } = await setUp();
    await item();
    const invoice = await draft();
    expect(invoice.amount_due).toBe(500);
    expect(await invoices.delete(invoice.id)).toEqual(invoice);
    await expect(invoices.retrieve(invoice.id)).rejects.toMatchObject({ status: 404 });
    const next = await draft();
    expect(next.amount_due).toBe(500);
    await invoices.send(next.id);
    await expect(invoices.delete(next.id)).rejects.toThrow(
      /is open, and delete takes one that is draft/,
    );
  });

  test("with auto_advance is opened and charged after an hour", async () => {
    const { sandbox, draft, item, invoices, saveCard } = await setUp();
    await saveCard();
    await item();
    const { id } = await draft({ auto_advance: true });
    await sandbox.clock.advance("59m");
    expect((await invoices.retrieve(id)).status).toBe("draft");
    await sandbox.clock.advance("1m");
    expect((await invoices.retrieve(id)).status).toBe("paid");
  });

  test("takes its currency from what is added first", async () => {
    const { wooshpay, customer, invoices, priceOf } = await setUp();
    const { id, ...bare } = await wooshpay.invoices.create({ customer });
    expect(bare).toMatchObject({ currency: null, amount_precision: null });
    const stamp = invoices.addLines(id, { lines: [{ amount: 1 }] });
    await expect(stamp).rejects.toMatchObject({ param: "lines[0].price" });
    const yen = await invoices.addLines(id, { lines: [{ price: (await priceOf(100, "JPY")).id }] });
    expect(yen).toMatchObject({ currency: "JPY", amount_precision: 0 });
    const dollars = invoices.addLines(id, { lines: [{ price: (await priceOf(100)).id }] });
    await expect(dollars).rejects.toThrow(/is in JPY, and not in USD/);
  });

  test.each<[what: string, lines: InvoiceAddLines["lines"], param: string]>([
    ["no lines", [], "lines"],
    ["a line of nothing", [{}], "lines[0].price"],
    ["an unknown price", [{ price: "price_1" }], "lines[0].price"],
    ["a sum that is too large", [1, 2].map(() => ({ amount: Number.MAX_SAFE_INTEGER })), "lines"],
    [
      "an amount that is not the price times the quantity",
      [
        {
          price_data: { currency: "USD", unit_amount: 2, product_data: { name: "Tea" } },
          amount: 3,
        },
      ],
      "lines[0].amount",
    ],
  ])("%s cannot be added", async (_, lines, param) => {
    const { draft, invoices } = await setUp();
    const { id } = await draft();
    await expect(invoices.addLines(id, { lines })).rejects.toMatchObject({ status: 400, param });
    expect((await invoices.retrieve(id)).lines?.data).toEqual([]);
  });

  test("is for a customer and a subscription that belong together, and is found by them", async () => {
    const { wooshpay, draft, invoices, customer } = await setUp();
    await expect(draft({ customer: "cus_1" })).rejects.toMatchObject({ param: "customer" });
    const other = await wooshpay.customers.create({});
    const price_data = {
      ...{ currency: "USD", unit_amount: 100, recurring: { interval: "month" as const } },
      product: (await wooshpay.products.create({ name: "Tea" })).id,
    };
    const items = [{ price_data, metadata: {} }];
    const { id } = await wooshpay.subscriptions.create({ customer: other.id, items });
    await expect(draft({ subscription: id })).rejects.toThrow(/belongs to another customer/);
    const own = await draft({ customer: other.id, subscription: id });
    expect(own).toMatchObject({ period_start: newYear, period_end: Date.UTC(2026, 1, 1) });
    expect((await invoices.list({ subscription: id })).data).toHaveLength(2);
    expect((await invoices.list({ customer })).data).toEqual([]);
  });
});

describe("an invoice item", () => {
  test("has the members of the description, and waits for an invoice", async () => {
    const { wooshpay, draft, customer, priceOf } = await setUp();
    const price = await priceOf(250);
    const period = { start: newYear, end: newYear + 1000 };
    const sent = { customer, price: price.id, quantity: 2, period };
    const made = await wooshpay.invoiceItems.create(sent);
    expect(made).toEqual({
      ...{ id: made.id, object: "invoiceitem", amount: 500, currency: "USD", customer, period },
      ...{ description: "Setup", metadata: {}, price, date: newYear, invoice: null, quantity: 2 },
      ...{ livemode: false, subscription: null, test_clock: null },
    });
    expect(made.id).toMatch(/^ii_\d{19}$/);
    const invoice = await draft();
    expect(invoice.lines?.data).toMatchObject([{ amount: 500, quantity: 2, description: "Setup" }]);
    expect((await wooshpay.invoiceItems.retrieve(made.id)).invoice).toBe(invoice.id);
    expect((await draft()).amount_due).toBe(0);
  });

  test("can name its invoice", async () => {
    const { item, draft, invoices } = await setUp();
    const { id } = await draft();
    expect((await item({ invoice: id })).invoice).toBe(id);
    expect((await invoices.retrieve(id)).amount_due).toBe(500);
    await invoices.send(id);
    await expect(item({ invoice: id })).rejects.toThrow(/is open: only a draft takes lines/);
  });

  test("in another currency waits for an invoice in that", async () => {
    const { item, draft, wooshpay, customer } = await setUp();
    await item({ currency: "EUR" });
    await item();
    expect((await draft()).amount_due).toBe(500);
    const euros = await wooshpay.invoices.create({ customer });
    expect(euros).toMatchObject({ currency: "EUR", amount_due: 500 });
  });

  test.each<[what: string, more: Partial<InvoiceItemCreate>, param: string]>([
    ["for nobody", { customer: "cus_1" }, "customer"],
    ["on an unknown invoice", { invoice: "inv_1" }, "invoice"],
    ["of an unknown price", { price: "price_1" }, "price"],
  ])("%s is refused", async (_, more, param) => {
    const { item } = await setUp();
    await expect(item(more)).rejects.toMatchObject({ status: 400, param });
  });

  test.each([
    ["neither a price nor an amount", { currency: "USD" }, "price"],
    ["an amount without its currency", { amount: 1 }, "currency"],
  ])("of %s is refused", async (_, sent, param) => {
    const { wooshpay, customer } = await setUp();
    const made = wooshpay.invoiceItems.create({ customer, ...sent });
    await expect(made).rejects.toMatchObject({ status: 400, param });
  });
});
