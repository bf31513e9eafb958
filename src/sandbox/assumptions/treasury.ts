import type { Assumptions } from "./assumption.js";

/** What is assumed about the balance, payouts, payees, files and endpoints for webhooks. */
export const treasuryAssumptions = {
  "starting-balance": {
    question: "balance-test-mode",
    about: "What an account holds before anything was paid.",
    choices: {
      "every-currency": "1,000,000.00 of each currency that the register of currencies has",
      dollars: "1,000,000.00 USD",
      nothing: "nothing",
    },
  },
  "balance-settlement": {
    question: "balance-settlement",
    about: "When what was paid can be paid out.",
    choices: {
      "at-once": "at once",
      "two-days": "two days later, at the end of the day; it is pending until then",
    },
  },
  "balance-pending": {
    question: "balance-pending",
    about: "What a balance has where nothing is pending.",
    choices: { "left-out": "no member pending", "empty-list": "an empty list" },
  },
  "balance-zero": {
    question: "balance-zero",
    about: "Whether a balance has currencies of which nothing is left.",
    choices: { listed: "it has them, with 0", "left-out": "it has not" },
  },
  "payout-binding-amount": {
    question: "payouts-binding-amount",
    about: "Which amount of a payout counts when both are sent.",
    choices: { payment: "payment_amount", source: "source_amount" },
  },
  "payout-exchange-rate": {
    question: "payouts-exchange-rate",
    about: "At which rate a payout changes one currency into another.",
    choices: {
      "made-up": "at round rates that stand in the sandbox",
      par: "at one for one, in major units",
    },
  },
  "payout-first-status": {
    question: "payouts-first-status",
    about: "What a payout is when it was made.",
    choices: { pending: "pending", in_transit: "in transit" },
  },
  "payout-speed": {
    question: "payouts-speed",
    about: "How long a payout takes.",
    choices: {
      days: "it goes to the bank after an hour, and arrives two business days later",
      minutes: "it goes to the bank after a minute, and arrives a minute later",
    },
  },
  "payout-limits": {
    question: "payouts-limits",
    about: "Which amounts a payout may have.",
    choices: {
      table: "what the table of the older guide and the guides of the corridors allow",
      none: "any",
    },
  },
  "payout-corridor": {
    question: "payouts-corridor-currency",
    about: "Which currencies and kinds of destination go with a country.",
    choices: {
      shown: "those that a page shows for it, unless the older field type is sent",
      any: "all of them",
    },
  },
  "payout-documents": {
    question: "payouts-documents",
    about: "Whether payouts need a document in their metadata.",
    choices: {
      never: "none needs one",
      china: "those to China Mainland need metadata.document_1",
    },
  },
  "payout-insufficient-balance": {
    question: "payouts-insufficient-balance",
    about: "What becomes of a payout that exceeds the balance.",
    choices: {
      refused: "it is not made",
      failed: "it is made, and fails when it should go to the bank",
    },
  },
  "payout-merchant-id": {
    question: "payouts-merchant-payout-id",
    about: "Whether two payouts may have the same merchant_payout_id.",
    choices: { repeatable: "they may", unique: "the second is refused" },
  },
  "payout-failure-code": {
    question: "payouts-failure-codes",
    about: "Whether a failed payout says why.",
    choices: {
      shown: "it has failure_code and failure_message",
      absent: "it says that it failed, and no more",
    },
  },
  "payout-test-values": {
    question: "payouts-test-values",
    about: "Whether the number of an account decides what becomes of a payout.",
    choices: {
      "made-up": "numbers that end in 99901 and so on fail or are canceled",
      none: "no number does",
    },
  },
  "payout-inline-beneficiary": {
    question: "payouts-inline-beneficiary",
    about: "What becomes of a payee that is given within a payout.",
    choices: {
      stored: "it is found among the payees afterwards",
      apart: "only the payout has it",
    },
  },
  "payout-upi-member": {
    question: "payouts-destination-upi-answer",
    about: "Where answers have the address that was sent as upi.",
    choices: { imps: "under imps, as the page shows it", upi: "under upi" },
  },
  "payout-answer-shape": {
    question: "payouts-answer-shape",
    about: "In which shape payouts are read.",
    choices: {
      newer: "with payment_amount and source_amount, as they are made",
      older: "with amount, currency and destination, as in 2022",
    },
  },
  "file-purposes": {
    question: "files-purposes",
    about: "What a file may be for.",
    choices: { any: "anything", listed: "dispute_evidence only" },
  },
  "file-size": {
    question: "files-limits",
    about: "How large a file may be.",
    choices: { any: "as large as the sandbox can take", "5-megabytes": "5 MB" },
  },
  "webhook-secret-form": {
    question: "webhook-endpoints-secret-form",
    about: "What the secret of an endpoint looks like.",
    choices: { whsec: "whsec_ and 32 letters and digits", base64: "Base64, without a prefix" },
  },
  "webhook-secret-again": {
    question: "webhook-endpoints-secret-again",
    about: "Whether the secret of an endpoint can be read again.",
    choices: {
      never: "it is shown when the endpoint is made, and never again",
      retrieved: "retrieving the endpoint shows it",
    },
  },
} as const satisfies Assumptions;
