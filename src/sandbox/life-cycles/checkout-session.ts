import type { LifeCycle } from "./life-cycle.js";

/** How checkout sessions live. */
export const checkoutSessionCycle = {
  object: "checkout.session",
  member: "status",
  states: {
    open: { meaning: "The customer can pay.", evidence: "documented" },
    complete: {
      meaning: "The customer has finished, which is not the same as having paid.",
      evidence: "inferred",
    },
    expired: { meaning: "It is closed, and nobody can pay any more.", evidence: "inferred" },
  },
  moves: {
    create: {
      ...{ from: [], to: "open", by: "createCheckoutSession, or a customer on a payment link" },
      changes: "Makes the payment intent or setup intent, and inline prices and products.",
      evidence: "documented",
    },
    complete: {
      ...{ from: ["open"], to: "complete", by: "the customer" },
      changes:
        "Follows the intent once it has succeeded, waits to be captured or is being processed; counts the discount.",
      event: "checkout.session.completed",
      evidence: "inferred",
    },
    expire: {
      ...{
        from: ["open"],
        to: "expired",
        by: "expireCheckoutSession, or the clock 24 hours later",
      },
      changes: "Gives its intent up.",
      event: "checkout.session.expired",
      evidence: "inferred",
      assumption: "session-intent",
    },
    cancel: {
      ...{ from: ["open"], to: "expired", by: "the customer, who leaves for cancel_url" },
      changes: "Gives its intent up.",
      event: "checkout.session.canceled",
      evidence: "inferred",
      assumption: "session-cancel",
    },
  },
} as const satisfies LifeCycle;

/** Whether the money of checkout sessions is there. */
export const sessionPaymentCycle = {
  object: "checkout.session",
  member: "payment_status",
  states: {
    unpaid: { meaning: "The money is not there.", evidence: "documented" },
    paid: { meaning: "The money is there.", evidence: "inferred" },
    no_payment_required: { meaning: "There is nothing to pay now.", evidence: "inferred" },
  },
  moves: {
    ask: {
      ...{ from: [], to: "unpaid", by: "createCheckoutSession" },
      changes: "Asks for money, in the modes payment and subscription.",
      evidence: "documented",
    },
    waive: {
      ...{ from: [], to: "no_payment_required", by: "createCheckoutSession" },
      changes: "Asks for none, where discounts leave nothing to pay or a trial comes first.",
      evidence: "inferred",
    },
    settle: {
      ...{ from: ["unpaid"], to: "paid", by: "the payment intent, when it has succeeded" },
      changes: "Later than the session is complete where a method is slow or money is captured.",
      evidence: "inferred",
    },
  },
} as const satisfies LifeCycle;
