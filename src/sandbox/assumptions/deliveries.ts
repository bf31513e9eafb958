import type { Assumptions } from "./assumption.js";

/** What is assumed about deliveries. */
export const deliveriesAssumptions = {
  "delivery-schedule": {
    question: "webhook-endpoints-retry-schedule",
    about: "When a failed delivery is sent again, 18 times in 72 hours in all.",
    choices: {
      doubling: "each pause is twice the one before, from two seconds to a day and a half",
      stretched: "within seconds, minutes and hours at first, then every eight to twelve hours",
    },
  },
  "delivery-timeout": {
    question: "webhook-endpoints-timeout",
    about: "How long a receiver may take to answer, in real time.",
    choices: { "10s": "ten seconds", "30s": "thirty seconds", "2s": "two seconds" },
  },
  "delivery-order": {
    question: "events-order",
    about: "Whether the events for an endpoint wait for one another.",
    choices: {
      sequence: "the next is sent when the one before was answered or has failed",
      parallel: "all that are due are sent at once",
    },
  },
  "event-wildcard": {
    question: "webhook-endpoints-wildcard",
    about: "What an asterisk among the enabled events of an endpoint stands for.",
    choices: { all: "every type of event", none: "nothing" },
  },
  "endpoint-after-last-retry": {
    question: "webhook-endpoints-after-last-retry",
    about: "What becomes of an endpoint once a delivery has failed for the last time.",
    choices: { kept: "it stays as it is", disabled: "it is switched off" },
  },
  "signature-timestamp": {
    question: "events-signature-timestamp",
    about: "The unit of t in the header that signs a delivery.",
    choices: { seconds: "seconds", milliseconds: "milliseconds" },
  },
} as const satisfies Assumptions;
