// A price that exists together with a new one.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.checkout.sessions.create({
  success_url: "https://shop.example.com/thanks",
  // refused at { price, says is not assignable to type
  line_items: [{ price: "price_1", price_data: { currency: "USD", unit_amount: 1 } }],
});
