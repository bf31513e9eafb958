import type { LifeCycle } from "./life-cycle.js";

/** How a refund lives. */
export const refundCycle = {
  object: "refund",
  member: "status",
  states: {
    pending: { meaning: "The money is on its way back.", evidence: "inferred" },
    succeeded: { meaning: "The customer has it.", evidence: "documented" },
    failed: { meaning: "It could not be paid back, and is here again.", evidence: "inferred" },
  },
  moves: {
    create: {
      ...{ from: [], to: "pending", by: "createRefund" },
      changes: "The balance, and amount_refunded of the charge.",
      evidence: "inferred",
      assumption: "refund-settlement",
    },
    succeed: {
      ...{ from: ["pending"], to: "succeeded", by: "the clock, the bank" },
      ...{ changes: "Nothing else.", event: "charge.refund.updated", evidence: "inferred" },
    },
    fail: {
      ...{ from: ["pending"], to: "failed", by: "the clock, the bank" },
      changes: "failure_reason; the balance, and amount_refunded of the charge.",
      event: "charge.refund.updated",
      evidence: "inferred",
    },
  },
} as const satisfies LifeCycle;
