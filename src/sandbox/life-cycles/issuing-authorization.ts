import type { LifeCycle } from "./life-cycle.js";

/** How authorizations live. No page shows a status of theirs: it is made up, and left out of answers unless assumed. */
export const issuingAuthorizationCycle = {
  object: "issuing.authorization",
  member: "status",
  states: {
    pending: { meaning: "It is approved and waits to be captured.", evidence: "inferred" },
    closed: { meaning: "It is captured, or was declined.", evidence: "inferred" },
    reversed: { meaning: "The merchant has given it up.", evidence: "inferred" },
    expired: { meaning: "It was not captured in time.", evidence: "inferred" },
  },
  moves: {
    approve: {
      ...{ from: [], to: "pending", by: "a purchase with the card" },
      changes: "approved is true.",
      evidence: "inferred",
      assumption: "authorization-fields",
    },
    decline: {
      ...{ from: [], to: "closed", by: "a purchase that the card does not allow" },
      changes: "approved is false.",
      evidence: "inferred",
      assumption: "authorization-fields",
    },
    capture: {
      ...{ from: ["pending"], to: "closed", by: "the merchant" },
      changes: "Makes a transaction of the type capture.",
      evidence: "inferred",
    },
    reverse: {
      ...{ from: ["pending"], to: "reversed", by: "the merchant" },
      changes: "Nothing else.",
      evidence: "inferred",
    },
    expire: {
      ...{ from: ["pending"], to: "expired", by: "the clock" },
      changes: "Nothing else.",
      evidence: "inferred",
      assumption: "authorization-expiry",
    },
  },
} as const satisfies LifeCycle;
