import type { LifeCycle } from "./life-cycle.js";

/** How cardholders live. No page shows a status of theirs: it is made up, and left out of answers unless assumed. */
export const cardholderCycle = {
  object: "issuing.cardholder",
  member: "status",
  states: {
    active: { meaning: "Cards can be issued to it and used.", evidence: "inferred" },
    inactive: {
      meaning: "No card is issued to it, and purchases with its cards are declined.",
      evidence: "inferred",
    },
  },
  moves: {
    create: {
      ...{ from: [], to: "active", by: "createCardholder" },
      changes: "Nothing else.",
      evidence: "inferred",
      assumption: "cardholder-status",
    },
    block: {
      ...{ from: ["active"], to: "inactive", by: "an operator" },
      changes: "Nothing else.",
      evidence: "inferred",
      assumption: "cardholder-status",
    },
    unblock: {
      ...{ from: ["inactive"], to: "active", by: "an operator" },
      changes: "Nothing else.",
      evidence: "inferred",
      assumption: "cardholder-status",
    },
  },
} as const satisfies LifeCycle;
