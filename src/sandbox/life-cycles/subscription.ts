import type { LifeCycle } from "./life-cycle.js";

/** How subscriptions live. No page shows the states: those of comparable APIs stand in. */
export const subscriptionCycle = {
  object: "subscription",
  member: "status",
  states: {
    incomplete: { meaning: "The first invoice is not paid.", evidence: "inferred" },
    trialing: { meaning: "It runs, and nothing is billed yet.", evidence: "inferred" },
    active: { meaning: "It runs, and is paid.", evidence: "inferred" },
    past_due: { meaning: "It runs, and an invoice is not paid.", evidence: "inferred" },
    canceled: { meaning: "It has ended.", evidence: "inferred" },
  },
  moves: {
    create: {
      ...{ from: [], to: "incomplete", by: "createSubscription, or a checkout session" },
      changes: "Makes the first invoice, and charges it where there is something to charge.",
      evidence: "inferred",
      assumption: "subscription-decline",
    },
    startTrial: {
      ...{ from: [], to: "trialing", by: "createSubscription with trial_period_days" },
      changes: "The first invoice waits for the end of the trial.",
      evidence: "inferred",
    },
    activate: {
      ...{ from: ["incomplete", "trialing", "past_due"], to: "active" },
      by: "an invoice that is paid, or one that is sent to be paid later",
      changes: "Keeps the payment method that has paid, unless there is one already.",
      evidence: "inferred",
    },
    renew: {
      ...{ from: ["active"], to: "active", by: "the clock, when a period ends" },
      changes: "Begins the next period with an invoice, which takes up waiting invoice items.",
      evidence: "inferred",
    },
    fail: {
      ...{ from: ["active", "trialing"], to: "past_due", by: "an invoice that is not paid" },
      changes: "Leaves the invoice open; once it is paid, the subscription is active again.",
      evidence: "inferred",
      assumption: "renewal-failure",
    },
    cancel: {
      ...{ from: ["incomplete", "trialing", "active", "past_due"], to: "canceled" },
      by: "cancelSubscription, the clock at cancel_at or at the end of the period, or a failed renewal",
      changes: "Bills nothing more.",
      evidence: "inferred",
      assumption: "subscription-end",
    },
  },
} as const satisfies LifeCycle;
