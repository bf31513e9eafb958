import { describe, expect, test } from "vitest";
import { card, payment, setUpPayments } from "../../testing/payments.js";

const visa = { type: "card" as const, card: card("4111111111111111").card };
const ada = { email: "ada@example.com", name: "Ada Example" };

describe("payment methods", () => {
  test("show of a card what may be shown", async () => {
    const { sandbox, wooshpay } = setUpPayments();
    const method = await wooshpay.paymentMethods.create({
      ...{ ...visa, metadata: { crm: "1" } },
      billing_details: { ...ada, address: { line1: "1 Example Street", postal_code: "EX1" } },
    });
    expect(method).toMatchObject({
      ...{ object: "payment_method", type: "card", customer: null, metadata: { crm: "1" } },
      billing_details: { ...ada, phone: null, address: { line1: "1 Example Street" } },
      card: {
        ...{ brand: "Visa", last4: "1111", exp_month: 12, exp_year: 2030, funding: "credit" },
        checks: { address_line1_check: "pass", address_zip_check: "pass", cvc_check: "pass" },
      },
    });
    expect(JSON.stringify([...sandbox.core.store.entries()])).not.toContain("4111111111111111");
    const same = await wooshpay.paymentMethods.create(visa);
    expect(same.card?.fingerprint).toBe(method.card?.fingerprint);
    expect(same.card?.checks).toMatchObject({ address_line1_check: null });
    const other = await wooshpay.paymentMethods.create({ type: "card", card: card().card });
    expect(other.card?.fingerprint).not.toBe(method.card?.fingerprint);
  });

  test.for([
    [{ type: "card" }, 400, "card: a payment method of the type card needs it"],
    [{ type: "card", card: card("4242424242424241").card }, 402, "no card number"],
    [{ type: "card", card: { ...visa.card, exp_month: 0 } }, 400, "card.exp_month: expected"],
  ] as const)("refuse %j", async ([sent, status, message]) => {
    const { wooshpay } = setUpPayments();
    const error = await wooshpay.paymentMethods.create(sent).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status, message: expect.stringContaining(message) });
  });

  test("of an incorrect security code say so", async () => {
    const { wooshpay } = setUpPayments();
    const sent = { type: "card" as const, card: card("4000000000000127").card };
    const { card: shown } = await wooshpay.paymentMethods.create(sent);
    expect(shown?.checks?.cvc_check).toBe("fail");
  });

  test("are updated member by member", async () => {
    const { wooshpay } = setUpPayments();
    const { id } = await wooshpay.paymentMethods.create({
      ...{ type: "alipay", billing_details: ada, metadata: { a: "1" } },
    });
    const updated = await wooshpay.paymentMethods.update(id, {
      ...{ billing_details: { phone: "+440000000000" }, metadata: { b: "2" } },
    });
    expect(updated).toMatchObject({
      ...{ billing_details: { ...ada, phone: "+440000000000" }, metadata: { a: "1", b: "2" } },
    });
    expect(await wooshpay.paymentMethods.retrieve(id)).toEqual(updated);
  });

  test("belong to one customer at a time", async () => {
    const { wooshpay } = setUpPayments();
    const [first, second] = [
      await wooshpay.customers.create({}),
      await wooshpay.customers.create({}),
    ];
    const { id } = await wooshpay.paymentMethods.create(visa);
    const attached = await wooshpay.paymentMethods.attach(id, { customer: first.id });
    expect(attached.customer).toBe(first.id);
    await wooshpay.paymentMethods.attach(id, { customer: first.id });
    const other = wooshpay.paymentMethods.attach(id, { customer: second.id });
    await expect(other).rejects.toThrow("belongs to another customer");
    const without = wooshpay.paymentIntents.create(payment({ payment_method: id }));
    await expect(without).rejects.toThrow("belongs to a customer");
    const wrong = wooshpay.paymentIntents.create(
      payment({ payment_method: id, customer: second.id }),
    );
    await expect(wrong).rejects.toThrow("belongs to a customer");
    const { customers } = wooshpay;
    expect((await customers.listPaymentMethods(first.id)).data.map((one) => one.id)).toEqual([id]);
    expect((await customers.listPaymentMethods(first.id, { type: "alipay" })).data).toEqual([]);
    expect((await customers.retrievePaymentMethod(first.id, id)).id).toBe(id);
    await expect(customers.retrievePaymentMethod(second.id, id)).rejects.toMatchObject({
      status: 404,
    });
    expect((await wooshpay.paymentMethods.list({ customer: first.id })).data).toHaveLength(1);
    expect((await wooshpay.paymentMethods.detach(id)).customer).toBeNull();
    await expect(wooshpay.paymentMethods.detach(id)).rejects.toThrow("belongs to no customer");
    await wooshpay.paymentMethods.attach(id, { customer: second.id });
  });
});

describe("detached", () => {
  async function detached(assumed?: string) {
    const { sandbox, wooshpay } = setUpPayments(assumed ? { "detached-method": assumed } : {});
    const { id: customer } = await wooshpay.customers.create({});
    const { id: payment_method } = await wooshpay.paymentMethods.create(visa);
    await wooshpay.paymentMethods.attach(payment_method, { customer });
    const price = await wooshpay.prices.create({
      ...{ currency: "USD", unit_amount: 1000, product_data: { name: "Tea" } },
      recurring: { interval: "month" },
    });
    const items = [{ price: price.id, metadata: {} }];
    const sent = { customer, items, default_payment_method: payment_method };
    const { id: subscription } = await wooshpay.subscriptions.create(sent);
    await wooshpay.paymentMethods.detach(payment_method);
    return { sandbox, wooshpay, customer, payment_method, subscription };
  }

  test.for([
    [undefined, "past_due", 400],
    ["charged", "active", "succeeded"],
  ] as const)("%s: a renewal leaves the subscription %s", async ([assumed, state, paid]) => {
    const { sandbox, wooshpay, payment_method, subscription } = await detached(assumed);
    const call = wooshpay.paymentIntents.create(payment({ payment_method }));
    expect(
      await call.then(
        ({ status }) => status,
        ({ status }) => status,
      ),
    ).toBe(paid);
    await sandbox.clock.advance("31d");
    expect(await wooshpay.subscriptions.retrieve(subscription)).toMatchObject({ status: state });
  });

  test("can be charged again once it is attached, and not before", async () => {
    const { wooshpay, customer, payment_method } = await detached();
    const { id } = await wooshpay.paymentIntents.create(payment({ confirm: false, customer }));
    const early = wooshpay.paymentIntents.confirm(id, { payment_method });
    await expect(early).rejects.toThrow(`${payment_method} was detached`);
    await wooshpay.paymentMethods.attach(payment_method, { customer });
    const paid = await wooshpay.paymentIntents.confirm(id, { payment_method });
    expect(paid.status).toBe("succeeded");
  });

  test("is saved again by a setup intent, and can be charged then", async () => {
    const { wooshpay, customer, payment_method } = await detached();
    const sent = { customer, payment_method, confirm: true };
    expect((await wooshpay.setupIntents.create(sent)).status).toBe("succeeded");
    const paid = await wooshpay.paymentIntents.create(payment({ customer, payment_method }));
    expect(paid.status).toBe("succeeded");
  });

  test("what no customer has had can be charged as before", async () => {
    const { wooshpay } = setUpPayments();
    const { id: payment_method } = await wooshpay.paymentMethods.create(visa);
    const { status } = await wooshpay.paymentIntents.create(payment({ payment_method }));
    expect(status).toBe("succeeded");
  });
});

describe("customers", () => {
  test("are made, read, changed, found by e-mail and deleted", async () => {
    const { wooshpay } = setUpPayments();
    const made = await wooshpay.customers.create({ email: ada.email });
    expect(made).toEqual({
      ...{ id: expect.stringMatching(/^cus_\d{19}$/), object: "customer", livemode: false },
      ...{ created: expect.any(Number), address: {}, email: ada.email },
    });
    const changed = await wooshpay.customers.update(made.id, { name: ada.name });
    expect(changed).toEqual({ ...made, name: ada.name });
    await wooshpay.customers.create({ email: "bob@example.com" });
    expect((await wooshpay.customers.list({ email: ada.email })).data).toEqual([changed]);
    const deleted = { id: made.id, object: "customer", deleted: true };
    expect(await wooshpay.customers.delete(made.id)).toEqual(deleted);
    await expect(wooshpay.customers.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
  });

  test.for([
    ["attaches", true],
    ["ignored", false],
  ] as const)("with a payment method: %s", async ([assumed, isSaved]) => {
    const { wooshpay } = setUpPayments({ "customer-payment-method": assumed });
    const { id: payment_method } = await wooshpay.paymentMethods.create(visa);
    const { id } = await wooshpay.customers.create({ payment_method });
    const saved = async () => (await wooshpay.paymentMethods.retrieve(payment_method)).customer;
    expect(await saved()).toBe(isSaved ? id : null);
    if (isSaved) await wooshpay.paymentMethods.detach(payment_method);
    await wooshpay.customers.update(id, { payment_method });
    expect(await saved()).toBe(isSaved ? id : null);
  });

  test.for([
    ["detached", 200],
    ["deleted", 404],
  ] as const)("leave their payment methods: %s", async ([assumed, status]) => {
    const { wooshpay } = setUpPayments({ "deleted-customer": assumed });
    const { id: payment_method } = await wooshpay.paymentMethods.create(visa);
    const { id } = await wooshpay.customers.create({ payment_method });
    await wooshpay.customers.delete(id);
    const found = await wooshpay.paymentMethods.retrieve(payment_method).catch((error) => error);
    expect(status === 200 ? found.customer : found.status).toBe(status === 200 ? null : 404);
  });
});
