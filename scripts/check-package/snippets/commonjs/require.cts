// CommonJS in TypeScript, written as it runs.
import money = require("wooshpay-openapi/money");
import webhooks = require("wooshpay-openapi/webhooks");
import pay = require("wooshpay-openapi");

const wooshpay: pay.WooshPay = new pay.WooshPay("sk_test_snippet");

async function charge(typed: string): Promise<pay.PaymentIntent> {
  const amount: number = money.toMinorUnits(typed, "USD");
  return wooshpay.paymentIntents.create({ amount, currency: "USD" });
}

function handle(event: webhooks.WooshPayEvent): string {
  return webhooks.isEvent(event, "product.created") ? event.data.object.id : event.type;
}

const shop: { charge: typeof charge; handle: typeof handle } = { charge, handle };
export = shop;
