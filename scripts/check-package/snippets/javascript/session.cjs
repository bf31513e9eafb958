// CommonJS in JavaScript, checked as well.
const { WooshPay, isPaid } = require("wooshpay-openapi");
const { toMinorUnits } = require("wooshpay-openapi/money");

const wooshpay = new WooshPay("sk_test_snippet", { timeout: 5000 });

/** @param {string} typed */
async function pay(typed) {
  const intent = await wooshpay.paymentIntents.create({
    amount: toMinorUnits(typed, "USD"),
    currency: "USD",
    payment_method_data: { type: "alipay" },
  });
  return isPaid(intent) ? intent.id : undefined;
}

module.exports = { pay, wooshpay };
