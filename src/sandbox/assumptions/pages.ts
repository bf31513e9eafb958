import type { Assumptions } from "./assumption.js";

/** What is assumed about the pages that customers see. */
export const pagesAssumptions = {
  "return-address": {
    question: "checkout-sessions-return-parameters",
    about: "What success_url, cancel_url and return_url are like when a customer comes back.",
    choices: {
      "as-told": "as they were told",
      filled:
        "as they were told, with the session's id where success_url says {CHECKOUT_SESSION_ID}",
      "with-ids": "with the id of the session or the intent as a parameter of its own",
    },
  },
} as const satisfies Assumptions;
