import type { LifeCycle } from "./life-cycle.js";

const confirmable = ["requires_payment_method", "requires_confirmation", "requires_action"];

/** How a setup intent lives. */
export const setupIntentCycle = {
  object: "setup_intent",
  member: "status",
  states: {
    requires_payment_method: {
      meaning: "It waits for a payment method, for the first time or after one was declined.",
      evidence: "documented",
    },
    requires_confirmation: {
      meaning: "It has a payment method, and waits to be confirmed.",
      evidence: "inferred",
    },
    requires_action: {
      meaning: "The customer has to go where next_action says.",
      evidence: "documented",
    },
    succeeded: { meaning: "The payment method is saved.", evidence: "documented" },
    canceled: { meaning: "It was given up.", evidence: "inferred" },
  },
  moves: {
    create: {
      ...{ from: [], to: "requires_payment_method", by: "createSetupIntent, a checkout session" },
      ...{ changes: "Makes it.", event: "setup_intent.created", evidence: "inferred" },
    },
    attach: {
      ...{ from: ["requires_payment_method"], to: "requires_confirmation" },
      by: "createSetupIntent, updateSetupIntent",
      ...{ changes: "payment_method.", evidence: "inferred", assumption: "status-after-create" },
    },
    require_action: {
      ...{ from: confirmable, to: "requires_action", by: "confirmSetupIntent" },
      ...{ changes: "next_action, latest_attempt.", evidence: "documented" },
    },
    succeed: {
      ...{ from: confirmable, to: "succeeded", by: "confirmSetupIntent, the customer" },
      changes: "The payment method belongs to the customer; the attempt has succeeded.",
      ...{ event: "setup_intent.succeeded", evidence: "documented" },
    },
    decline: {
      ...{ from: confirmable, to: "requires_payment_method", by: "the issuer, the customer" },
      changes: "last_setup_error; payment_method is taken off; the attempt has failed.",
      evidence: "documented",
    },
    cancel: {
      ...{ from: confirmable, to: "canceled", by: "cancelSetupIntent" },
      ...{ changes: "cancellation_reason.", evidence: "inferred" },
    },
  },
} as const satisfies LifeCycle;
