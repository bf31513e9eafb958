/** A moment of all samples. */
export const day = Date.UTC(2026, 0, 1);

/** What stands behind the prefix of ids. */
export const number = "1000000000000000001";

/** A session that sells two things, less a discount. */
export const session = {
  ...{ object: "checkout.session", created: day, status: "open", payment_status: "unpaid" },
  ...{ currency: "USD", amount_subtotal: 1000, amount_total: 900, client_secret: "" },
  total_details: { amount_discount: 100 },
  payment_intent: { id: `pi_${number}`, object: "payment_intent", amount: 900, currency: "USD" },
  line_items: {
    object: "list",
    data: [
      {
        ...{ id: `li_${number}`, object: "item", currency: "USD", quantity: 2 },
        ...{ amount_subtotal: 1000, amount_total: 900 },
        price: { object: "price", created: day, currency: "USD", unit_amount: 500 },
      },
    ],
  },
};

/** Where its item stands. */
export const item = "/line_items/data/0";

/** A payment that succeeded. */
export const intent = {
  ...{ id: `pi_${number}`, object: "payment_intent", amount: 1000, currency: "USD" },
  ...{ amount_received: 1000, amount_capturable: 0, status: "succeeded", next_action: null },
  client_secret: `pi_${number}_secret_abc`,
};

/** A payment that waits to be captured. */
export const authorized = {
  ...{ object: "payment_intent", amount: 1000, amount_received: 0, amount_capturable: 1000 },
  ...{ status: "requires_capture", capture_method: "manual" },
};

/** A charge that was refunded in part. */
export const charge = {
  ...{ object: "charge", amount: 1000, amount_captured: 1000, amount_refunded: 400 },
  ...{ status: "succeeded", paid: true, captured: true, refunded: false },
};

/** A refund with its payment. */
export const refund = {
  ...{ id: `re_${number}`, object: "refund", amount: 400, currency: "USD", created: day },
  payment_intent: {
    ...{ id: `pi_${number}`, object: "payment_intent", created: day, livemode: false },
    ...{ amount: 1000, amount_received: 800, currency: "USD", status: "succeeded" },
  },
};

/** An event about a payment. */
export const event = {
  ...{ id: `evt_${number}`, object: "event", type: "payment_intent.succeeded" },
  ...{ created: day, livemode: false },
  data: {
    object: { object: "payment_intent", created: day, livemode: false, status: "succeeded" },
  },
};
