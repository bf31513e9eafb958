import type { Assumptions } from "./assumption.js";

/** What is assumed about cards that the account gives out. */
export const issuingAssumptions = {
  "cardholder-status": {
    question: "issuing-cardholders-statuses",
    about: "Whether a cardholder shows its status.",
    choices: { "left-out": "no answer has it", shown: "as status: active or inactive" },
  },
  "card-first-status": {
    question: "issuing-cards-first-status",
    about: "What a card is when it was made.",
    choices: { active: "active", inactive: "inactive, until an update makes it active" },
  },
  "card-types": {
    question: "issuing-cards-physical-cards",
    about: "Which types of cards there are.",
    choices: { virtual: "virtual", "virtual-and-physical": "virtual and physical" },
  },
  "card-cancel-by-reason": {
    question: "issuing-cards-update-fields",
    about: "What an update does that has a cancellation_reason and no status.",
    choices: { canceled: "it cancels the card", noted: "it notes the reason" },
  },
  "card-number": {
    question: "issuing-cards-number-and-cvc",
    about: "What expanding the number and the security code of a card shows.",
    choices: {
      "made-up": "a number that begins with twelve noughts, and 000",
      withheld: "nothing",
    },
  },
  "card-spending-limit": {
    question: "issuing-cards-spending-controls",
    about: "What a limit that an operator of the sandbox gave a card is for.",
    choices: {
      "each-purchase": "each purchase",
      "all-purchases": "all purchases of the card together",
    },
  },
  "authorization-fields": {
    question: "issuing-authorizations-fields",
    about: "What an authorization has besides what the pages show.",
    choices: {
      "left-out": "nothing",
      shown: "status, currency, created and livemode",
    },
  },
  "authorization-expiry": {
    question: "issuing-authorizations-expiry",
    about: "How long an authorization waits until it is captured.",
    choices: { "seven-days": "seven days", "thirty-days": "thirty days" },
  },
} as const satisfies Assumptions;
