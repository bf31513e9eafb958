import type { EventTypeName } from "../../../generated/events.js";
import type { Fields, Stored } from "../store.js";
import type { Shop } from "./shop.js";

/** Makes what an event tells of. @returns the object that it is about. */
type Recipe = (shop: Shop) => Stored;

const card: Fields = {
  type: "card",
  card: { number: "4242424242424242", exp_month: "12", exp_year: "2034", cvc: "123" },
};

const order: Fields = { amount: 1050, currency: "USD", payment_method_types: ["card"] };

const pages: Fields = {
  success_url: "https://shop.example.com/thanks",
  cancel_url: "https://shop.example.com/cart",
};

const intent: Recipe = (shop) => shop.post("/payment_intents", order);

const paid: Recipe = (shop) => shop.act(intent(shop), "pay");

const setup: Recipe = (shop) =>
  shop.post("/setup_intents", {
    payment_method_types: ["card"],
    customer: shop.post("/customers", { email: "ada@example.com", name: "Ada Example" }).id,
  });

const payout: Recipe = (shop) => {
  // What is paid out has to be earned first.
  if (shop.assumes("starting-balance", "nothing"))
    shop.act(shop.post("/payment_intents", { ...order, amount: 10_000 }), "pay");
  return shop.post("/payouts", {
    ...{ payment_currency: "USD", payment_amount: 5000, source_currency: "USD" },
    description: "Tea, January",
    beneficiary_data: {
      destination_data: {
        destination_type: "bank_account",
        bank_account: {
          ...{ account_holder_name: "Ada Example", account_holder_type: "individual" },
          ...{ account_number: "000123456789", country: "US", currency: "USD" },
          ...{ routing_type: "aba", routing_number: "000000001", swift: "EXMPUS00000" },
          ...{ bank_name: "Example Bank", phone_number: "+440000000000" },
          ...{ email: "ada@example.com", dob: { day: "01", month: "02", year: "1990" } },
          certificate: { certificate_type: "id_card", certificate_number: "0000000000001" },
        },
      },
    },
  });
};

const product: Recipe = (shop) => shop.post("/products", { name: "Tea" });

const price: Recipe = (shop) =>
  shop.post("/prices", { currency: "USD", unit_amount: 1050, product: product(shop).id });

const session: Recipe = (shop) =>
  shop.post("/checkout/sessions", {
    ...pages,
    mode: "payment",
    line_items: [{ price: price(shop).id, quantity: 1 }],
  });

const link: Recipe = (shop) =>
  shop.post("/payment_links", { line_items: [{ price: price(shop).id, quantity: 1 }] });

const canceled: Recipe = (shop) =>
  shop.post(`/payment_intents/${intent(shop).id}/cancel`, { cancellation_reason: "out of tea" });

/** How each event comes about: by calls of the API, and by what customers, banks and the clock do. */
export const recipes: Readonly<Record<EventTypeName, Recipe>> = {
  "payment_intent.created": intent,
  "payment_intent.requires_action": (shop) =>
    shop.post("/payment_intents", {
      ...{ amount: 1050, currency: "CNY", payment_method_types: ["alipay"], confirm: true },
      payment_method_data: { type: "alipay" },
      payment_method_options: {
        alipay: { client_ip: "192.0.2.1", terminal_type: "WEB", os_type: "IOS" },
      },
      return_url: "https://shop.example.com/return",
    }),
  "payment_intent.succeeded": paid,
  "payment_intent.payment_failed": (shop) => shop.act(intent(shop), "decline"),
  "payment_intent.canceled": canceled,
  "payment_intent.cancelled": canceled,
  "charge.refund.updated": (shop) => {
    // The pages say of this method that it takes refunds.
    const bought = shop.post("/payment_intents", {
      ...order,
      payment_method_types: ["wechat_pay"],
    });
    shop.act(bought, "pay");
    const refund = shop.post("/refunds", { payment_intent: bought.id, amount: 500 });
    return refund.status === "pending" ? shop.act(refund, "succeed") : refund;
  },
  "charge.dispute.updated": (shop) => {
    paid(shop);
    shop.act(shop.newest("charge"), "dispute");
    return shop.newest("dispute");
  },
  "setup_intent.created": setup,
  "setup_intent.succeeded": (shop) =>
    shop.post(`/setup_intents/${setup(shop).id}/confirm`, {
      payment_method_data: card,
      return_url: "https://shop.example.com/return",
    }),
  "payout.created": payout,
  "payout.updated": (shop) => shop.post(`/payouts/${payout(shop).id}`, { metadata: { run: "1" } }),
  "payout.paid": (shop) => shop.act(payout(shop), "pay"),
  "payout.failed": (shop) => shop.act(payout(shop), "fail"),
  "payout.canceled": (shop) => shop.act(payout(shop), "cancel"),
  "product.created": product,
  "checkout.session.completed": (shop) => shop.act(session(shop), "pay"),
  "checkout.session.expired": (shop) => shop.post(`/checkout/sessions/${session(shop).id}/expire`),
  "checkout.session.canceled": (shop) => shop.act(session(shop), "cancel"),
  "payment_link.paid": (shop) => {
    const made = link(shop);
    shop.act(made, "pay");
    return made;
  },
};
