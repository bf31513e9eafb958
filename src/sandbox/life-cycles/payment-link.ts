import type { LifeCycle } from "./life-cycle.js";

/** How payment links live. */
export const paymentLinkCycle = {
  object: "payment_link",
  member: "active",
  states: {
    true: { meaning: "Customers can pay by it.", evidence: "documented", value: true },
    false: {
      meaning: "Customers cannot pay by it any more.",
      evidence: "documented",
      value: false,
    },
  },
  moves: {
    create: {
      ...{ from: [], to: "true", by: "createPaymentLink" },
      changes: "Makes its line items.",
      evidence: "partial",
    },
    deactivate: {
      ...{ from: ["true"], to: "false", by: "updatePaymentLink with active: false" },
      changes: "Sessions that were opened from it stay open.",
      evidence: "partial",
    },
    activate: {
      ...{ from: ["false"], to: "true", by: "updatePaymentLink with active: true" },
      changes: "Nothing else.",
      evidence: "partial",
    },
    pay: {
      ...{ from: ["true"], to: "true", by: "a customer, when a session of the link is paid" },
      changes: "Nothing in the link.",
      event: "payment_link.paid",
      evidence: "inferred",
    },
    payLate: {
      ...{ from: ["false"], to: "false", by: "a customer, whose session was open before" },
      changes: "Nothing in the link.",
      event: "payment_link.paid",
      evidence: "inferred",
    },
  },
} as const satisfies LifeCycle;
