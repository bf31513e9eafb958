import type { LifeCycle } from "./life-cycle.js";

/** How cards live that the account gives out. */
export const issuingCardCycle = {
  object: "issuing.card",
  member: "status",
  states: {
    active: { meaning: "Its holder can pay with it.", evidence: "documented" },
    inactive: { meaning: "Purchases are declined until it is active.", evidence: "documented" },
    canceled: { meaning: "Purchases are declined for good.", evidence: "documented" },
  },
  moves: {
    create: {
      ...{ from: [], to: "active", by: "createCard" },
      changes: "Makes its number.",
      evidence: "inferred",
      assumption: "card-first-status",
    },
    createInactive: {
      ...{ from: [], to: "inactive", by: "createCard" },
      changes: "Makes its number.",
      evidence: "inferred",
      assumption: "card-first-status",
    },
    activate: {
      ...{ from: ["inactive"], to: "active", by: "updateCard with status: active" },
      changes: "Nothing else.",
      evidence: "inferred",
    },
    deactivate: {
      ...{ from: ["active"], to: "inactive", by: "updateCard with status: inactive" },
      changes: "Nothing else.",
      evidence: "inferred",
    },
    cancel: {
      ...{ from: ["active", "inactive"], to: "canceled" },
      by: "updateCard with status: canceled or a cancellation_reason",
      changes: "Sets cancellation_reason, where it was sent.",
      evidence: "partial",
      assumption: "card-cancel-by-reason",
    },
  },
} as const satisfies LifeCycle;
