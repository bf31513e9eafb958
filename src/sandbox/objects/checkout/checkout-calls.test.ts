import { describe, expect, test } from "vitest";
import { newYear, sandboxWithClient } from "../../testing/client.js";

function setUp() {
  const { sandbox, wooshpay } = sandboxWithClient();
  const { sessions } = wooshpay.checkout;
  const price_data = { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } };
  const order = { success_url: "https://shop.example.com/thanks", line_items: [{ price_data }] };
  return {
    ...{ sandbox, wooshpay, sessions, order },
    open: (more: object) => sessions.create({ ...order, mode: "payment", ...more }),
  };
}

describe("a session that saves a card", () => {
  const saving = { success_url: "https://shop.example.com/saved", payment_method_types: ["card"] };

  test("looks as the page prints it, and completes with its setup intent", async () => {
    const { sandbox, sessions, wooshpay } = setUp();
    const customer = await wooshpay.customers.create({ name: "Ada", email: "ada@example.com" });
    const session = await sessions.create({ ...saving, customer: customer.id });
    expect(session).toMatchObject({
      ...{ mode: "setup", status: "open", customer: customer.id, livemode: false },
      ...{ live_mode: false, payment_method_types: ["card"] },
      customer_details: { id: customer.id, object: "customer", name: "Ada" },
    });
    for (const member of ["payment_status", "line_items", "currency", "payment_intent"])
      expect(session).not.toHaveProperty(member);
    expect(sandbox.act(session.id, "pay").status).toBe("complete");
    const intent = await wooshpay.setupIntents.retrieve(String(session.setup_intent));
    expect(intent).toMatchObject({ status: "succeeded", customer: customer.id });
    const { data } = await wooshpay.customers.listPaymentMethods(customer.id);
    expect(data.map(({ id }) => id)).toEqual([intent.payment_method]);
  });

  test("sells nothing, and ends like any other", async () => {
    const { sandbox, sessions, wooshpay, order } = setUp();
    const refused = sessions.create({ ...saving, mode: "setup", line_items: order.line_items });
    await expect(refused).rejects.toMatchObject({ param: "line_items" });
    const session = await sessions.create({ ...saving });
    expect(sandbox.act(session.id, "decline").status).toBe("open");
    expect((await sessions.expire(session.id)).status).toBe("expired");
    const intent = await wooshpay.setupIntents.retrieve(String(session.setup_intent));
    expect(intent.status).toBe("canceled");
  });
});

describe("lists of sessions", () => {
  test("are filtered by customer, intent, e-mail address and time", async () => {
    const { sandbox, sessions, wooshpay, open } = setUp();
    const customer = await wooshpay.customers.create({ email: "ada@example.com" });
    const first = await open({ customer: customer.id });
    await sandbox.clock.advance("1h");
    const second = await open({ customer_email: "bob@example.com" });
    const ids = async (query: Parameters<typeof sessions.list>[0]) =>
      (await sessions.list(query)).data.map(({ id }) => id);
    expect(await ids({})).toEqual([second.id, first.id]);
    expect(await ids({ customer: customer.id })).toEqual([first.id]);
    expect(await ids({ payment_intent: String(second.payment_intent) })).toEqual([second.id]);
    expect(await ids({ customer_details: { email: "bob@example.com" } })).toEqual([second.id]);
    expect(await ids({ customer_details: { email: "ada@example.com" } })).toEqual([first.id]);
    expect(await ids({ created: { gt: newYear } })).toEqual([second.id]);
  });
});
