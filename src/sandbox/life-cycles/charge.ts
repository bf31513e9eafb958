import type { LifeCycle } from "./life-cycle.js";

/** How a charge lives: one attempt to pay that has reached the issuer. */
export const chargeCycle = {
  object: "charge",
  member: "status",
  states: {
    pending: { meaning: "The money is on its way.", evidence: "inferred" },
    succeeded: { meaning: "The issuer has granted it.", evidence: "inferred" },
    failed: {
      meaning: "The issuer has declined it, or the money did not arrive.",
      evidence: "inferred",
    },
  },
  moves: {
    begin: {
      ...{ from: [], to: "pending", by: "a payment intent that is processing" },
      ...{ changes: "Makes it.", evidence: "inferred" },
    },
    grant: {
      ...{ from: [], to: "succeeded", by: "a payment intent that is paid or held" },
      ...{ changes: "Makes it.", evidence: "inferred" },
    },
    refuse: {
      ...{ from: [], to: "failed", by: "a payment intent that is declined" },
      ...{ changes: "Makes it.", evidence: "inferred", assumption: "failed-charges" },
    },
    arrive: {
      ...{ from: ["pending"], to: "succeeded", by: "the bank" },
      ...{ changes: "paid, captured, amount_captured.", evidence: "inferred" },
    },
    fail: {
      ...{ from: ["pending"], to: "failed", by: "the bank" },
      ...{ changes: "failure_code, failure_message.", evidence: "inferred" },
    },
  },
} as const satisfies LifeCycle;
