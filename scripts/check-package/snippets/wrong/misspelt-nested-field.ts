// A field deep in a session is misspelt.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.checkout.sessions.create({
  success_url: "https://shop.example.com/thanks",
  line_items: [
    // refused at unit_amout, says 'unit_amout' does not exist
    { price_data: { currency: "USD", unit_amout: 1050, product_data: { name: "Tea" } } },
  ],
});
