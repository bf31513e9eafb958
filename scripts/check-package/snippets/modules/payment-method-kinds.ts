// Payment intents with methods that need nothing, a card, or a telephone.
import type { PaymentIntent, WooshPay } from "wooshpay-openapi";

export async function payEachWay(wooshpay: WooshPay): Promise<PaymentIntent[]> {
  const alipay = wooshpay.paymentIntents.create({
    amount: 2000,
    currency: "CNY",
    confirm: true,
    payment_method_data: { type: "alipay" },
    payment_method_options: { alipay: { terminal_type: "WEB" } },
    return_url: "https://shop.example.com/return",
  });
  const card = wooshpay.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    capture_method: "manual",
    payment_method_data: {
      type: "card",
      card: { number: "4111111111111111", exp_month: "03", exp_year: "2030", cvc: "123" },
      billing_details: { name: "Ada Example", address: { country: "US", postal_code: "10001" } },
    },
  });
  const mobile = wooshpay.paymentIntents.create({
    amount: 2000,
    currency: "UGX",
    payment_method_data: {
      type: "mobile_money",
      mobile_money: { phone_number: "256700000000", provider_code: "mtn_ug" },
    },
  });
  return Promise.all([alipay, card, mobile]);
}
