import type { Assumptions } from "./assumption.js";

/** What is assumed about all operations. */
export const commonAssumptions = {
  "error-envelope": {
    question: "common-error-envelope",
    about: "Where the fields of an error stand.",
    choices: { wrapped: "in a member called error", flat: "at the top level" },
  },
  "failure-replay": {
    question: "common-idempotency-replay",
    about: "What a repeated idempotency key brings back after a failure.",
    choices: { replayed: "the failure", retried: "whatever the request brings this time" },
  },
  "metadata-update": {
    question: "common-metadata-limits",
    about: "What an update does to metadata that it does not name.",
    choices: { merged: "keeps them", replaced: "removes them" },
  },
} as const satisfies Assumptions;
