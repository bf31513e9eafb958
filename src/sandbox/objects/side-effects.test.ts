import { expect, test } from "vitest";
import { sandboxWithClient } from "../testing/client.js";
import { card, payment } from "../testing/payments.js";
import { subscriber } from "../testing/subscriber.js";

const later = "4000000000000077";

// Each of these stood in the way of something that had happened already; random steps met them.
test("a subscription is canceled while its first payment is under way", async () => {
  const { subscribe, wooshpay, read } = await subscriber({}, later);
  const { id } = await subscribe();
  expect((await read(id)).status).toBe("incomplete");
  await wooshpay.subscriptions.cancel(id);
  expect((await read(id)).status).toBe("canceled");
});

test("a payment arrives whose method was given to another customer meanwhile", async () => {
  const { sandbox, wooshpay } = sandboxWithClient();
  const [payer, other] = [await wooshpay.customers.create({}), await wooshpay.customers.create({})];
  const { id, payment_method: method } = await wooshpay.paymentIntents.create(
    payment({
      ...{ payment_method_data: card(later), customer: payer.id },
      setup_future_usage: "off_session",
    }),
  );
  await wooshpay.paymentMethods.attach(String(method), { customer: other.id });
  await sandbox.clock.advance("3d");
  await sandbox.settled();
  expect((await wooshpay.paymentIntents.retrieve(id)).status).toBe("succeeded");
  const { data } = await wooshpay.customers.listPaymentMethods(other.id);
  expect(data.map((one) => one.id)).toEqual([method]);
});

test("what a session is about cannot be changed on its payment intent", async () => {
  const { wooshpay } = sandboxWithClient();
  const product_data = { name: "Tea" };
  const session = await wooshpay.checkout.sessions.create({
    ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
    line_items: [{ price_data: { currency: "USD", unit_amount: 1050, product_data }, quantity: 1 }],
  });
  const id = String(session.payment_intent);
  await expect(wooshpay.paymentIntents.update(id, { amount: 1 })).rejects.toThrow(
    String(session.id),
  );
  expect((await wooshpay.paymentIntents.retrieve(id)).amount).toBe(1050);
});
