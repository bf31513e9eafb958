// A field of a session is misspelt.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.checkout.sessions.create({
  // refused at succes_url, says 'succes_url' does not exist
  succes_url: "https://shop.example.com/thanks",
});
