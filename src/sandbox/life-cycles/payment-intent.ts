import type { LifeCycle } from "./life-cycle.js";

const confirmable = ["requires_payment_method", "requires_confirmation", "requires_action"];
const undecided = [...confirmable, "processing"];

/** How a payment intent lives. */
export const paymentIntentCycle = {
  object: "payment_intent",
  member: "status",
  states: {
    requires_payment_method: {
      meaning: "It waits for a payment method, for the first time or after one was declined.",
      evidence: "documented",
    },
    requires_confirmation: {
      meaning: "It has a payment method, and waits to be confirmed.",
      evidence: "documented",
    },
    requires_action: {
      meaning: "The customer has to go where next_action says.",
      evidence: "documented",
    },
    processing: { meaning: "The money is on its way.", evidence: "inferred" },
    requires_capture: {
      meaning: "The amount is held, and can be captured.",
      evidence: "documented",
    },
    succeeded: { meaning: "It is paid.", evidence: "documented" },
    canceled: { meaning: "It was given up.", evidence: "inferred" },
  },
  moves: {
    create: {
      ...{ from: [], to: "requires_payment_method", by: "createPaymentIntent, a checkout session" },
      changes: "Makes it.",
      event: "payment_intent.created",
      evidence: "inferred",
    },
    attach: {
      ...{ from: ["requires_payment_method"], to: "requires_confirmation" },
      by: "createPaymentIntent, updatePaymentIntent",
      changes: "payment_method, payment_method_types.",
      evidence: "inferred",
      assumption: "status-after-create",
    },
    require_action: {
      ...{ from: confirmable, to: "requires_action", by: "confirmPaymentIntent" },
      changes: "next_action.",
      event: "payment_intent.requires_action",
      evidence: "documented",
    },
    process: {
      ...{ from: confirmable, to: "processing", by: "the customer" },
      changes: "next_action is over; a charge is pending.",
      evidence: "inferred",
      assumption: "delayed-payment",
    },
    authorize: {
      ...{ from: undecided, to: "requires_capture" },
      by: "confirmPaymentIntent, the customer",
      changes: "amount_capturable; a charge that is not captured.",
      evidence: "documented",
    },
    succeed: {
      ...{ from: undecided, to: "succeeded", by: "confirmPaymentIntent, the customer, the bank" },
      changes: "amount_received; a charge.",
      event: "payment_intent.succeeded",
      evidence: "documented",
    },
    decline: {
      ...{ from: undecided, to: "requires_payment_method" },
      by: "the issuer, the customer, the bank",
      changes: "last_payment_error; payment_method is taken off.",
      event: "payment_intent.payment_failed",
      evidence: "documented",
    },
    capture: {
      ...{ from: ["requires_capture"], to: "succeeded", by: "capturePaymentIntent" },
      changes: "amount_received; what was not captured is released.",
      event: "payment_intent.succeeded",
      evidence: "documented",
    },
    cancel: {
      ...{ from: [...confirmable, "requires_capture"], to: "canceled" },
      by: "cancelPaymentIntent, the customer, the session that it belongs to",
      changes: "cancellation_reason; an amount that was held is released.",
      event: "payment_intent.canceled",
      evidence: "documented",
    },
    lapse: {
      ...{ from: ["requires_capture"], to: "canceled", by: "the clock" },
      changes: "The amount that was held is released.",
      event: "payment_intent.canceled",
      evidence: "documented",
      assumption: "authorization-lifetime",
    },
  },
} as const satisfies LifeCycle;
