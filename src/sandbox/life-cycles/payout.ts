import type { LifeCycle } from "./life-cycle.js";

/** How payouts live. */
export const payoutCycle = {
  object: "payout",
  member: "status",
  states: {
    pending: {
      meaning: "Its amount is taken from the balance, and the bank does not have it yet.",
      evidence: "documented",
    },
    in_transit: { meaning: "The bank has it.", evidence: "documented" },
    paid: { meaning: "The payee should have the money.", evidence: "documented" },
    failed: { meaning: "The bank refused it or sent it back.", evidence: "documented" },
    canceled: { meaning: "It was stopped before the bank had it.", evidence: "documented" },
  },
  moves: {
    create: {
      ...{ from: [], to: "pending", by: "createPayout" },
      changes: "Takes source_amount from the balance.",
      event: "payout.created",
      evidence: "documented",
      assumption: "payout-first-status",
    },
    createSent: {
      ...{ from: [], to: "in_transit", by: "createPayout" },
      changes: "Takes source_amount from the balance.",
      event: "payout.created",
      evidence: "partial",
      assumption: "payout-first-status",
    },
    send: {
      ...{ from: ["pending"], to: "in_transit", by: "the clock" },
      changes: "Nothing else.",
      event: "payout.updated",
      evidence: "documented",
      assumption: "payout-speed",
    },
    pay: {
      ...{ from: ["in_transit"], to: "paid", by: "the bank, by the clock" },
      changes: "Nothing else.",
      event: "payout.paid",
      evidence: "documented",
      assumption: "payout-speed",
    },
    fail: {
      ...{ from: ["in_transit"], to: "failed", by: "the bank" },
      changes:
        "Sets failure_code and failure_message, and gives source_amount back to the balance.",
      event: "payout.failed",
      evidence: "documented",
      assumption: "payout-failure-code",
    },
    cancel: {
      ...{ from: ["pending"], to: "canceled", by: "WooshPay" },
      changes: "Gives source_amount back to the balance.",
      event: "payout.canceled",
      evidence: "documented",
    },
  },
} as const satisfies LifeCycle;
