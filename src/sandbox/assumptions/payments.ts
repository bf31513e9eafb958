import type { Assumptions } from "./assumption.js";

/** What is assumed about payments. */
export const paymentsAssumptions = {
  "status-after-create": {
    question: "payment-intents-status-after-create",
    about: "Status of a payment intent that has a payment method and is not confirmed.",
    choices: {
      requires_confirmation: "it waits to be confirmed",
      requires_payment_method: "as if it had none",
    },
  },
  "absent-members": {
    question: "payment-intents-absent-members",
    about: "How a payment intent shows members without a value.",
    choices: { null: "null, as in 2022", absent: "not at all, as in 2024" },
  },
  "declined-answer": {
    question: "payment-intents-declined-answer",
    about: "What a call brings that confirms with a card which is declined.",
    choices: {
      error: "402 card_error",
      object: "200 and the intent, back in requires_payment_method",
    },
  },
  "update-confirm": {
    question: "payment-intents-update-fields",
    about: "Whether an update of a payment intent with confirm: true also confirms it.",
    choices: { confirms: "it does", ignored: "it does not" },
  },
  "off-session-challenge": {
    question: "payment-intents-off-session-challenge",
    about: "What becomes of a card that wants 3-D Secure while the customer is away.",
    choices: {
      declined: "declined with authentication_required",
      requires_action: "the payment waits until the customer is back",
    },
  },
  "three-d-secure-step": {
    question: "payment-intents-ddc-redirect",
    about: "How next_action sends the customer to 3-D Secure.",
    choices: {
      challenge_redirect: "challenge_redirect",
      ddc_redirect: "ddc_redirect without a type, as in 2022",
    },
  },
  "unseen-next-action": {
    question: "payment-intents-next-action-types",
    about: "The type of next_action of a payment method that no page shows with one.",
    choices: {
      own: "<type>_handle_redirect, as its member is called",
      redirect_to_url: "redirect_to_url beside that member",
    },
  },
  "card-capture-method": {
    question: "payment-methods-card-capture-method",
    about: "Whether capture_method inside of the card options counts.",
    choices: { ignored: "it does not", counts: "manual there holds the amount, too" },
  },
  "captured-amount": {
    question: "payment-intents-captured-amount",
    about: "Where a payment intent says how much was captured of what was authorized.",
    choices: {
      amount_received: "in amount_received; amount stays",
      amount: "in amount, too, which shrinks",
    },
  },
  "authorization-lifetime": {
    question: "payment-intents-authorization-lifetime",
    about: "When an amount that was authorized and not captured is released.",
    choices: { "7d": "after 7 days", "30d": "after 30 days" },
  },
  "delayed-payment": {
    question: "payment-intents-statuses",
    about: "How long a bank debit, bank transfer or voucher is processing.",
    choices: {
      "1d": "a day",
      told: "until somebody settles it from outside",
      never: "not at all: it has succeeded at once",
    },
  },
  "amount-limits": {
    question: "payment-intents-amount-limits",
    about: "Whether 0.50 USD and eight digits limit the amount of a payment.",
    choices: { free: "they do not", enforced: "they do" },
  },
  "method-limits": {
    question: "payment-methods-wallet-currencies",
    about: "Whether currencies and limits of a payment method are checked.",
    choices: { free: "they are not", enforced: "as the register has them" },
  },
  "cancel-event": {
    question: "payment-intents-cancel-event",
    about: "How the event of a canceled payment intent is spelt.",
    choices: { canceled: "payment_intent.canceled", both: "one event of each spelling" },
  },
  "search-terms": {
    question: "payment-intents-search-grammar",
    about: "How many fields a search may name.",
    choices: { one: "one", several: "several, joined by AND" },
  },
  "failed-charges": {
    question: "charges-statuses",
    about: "Whether an attempt that the issuer declined leaves a charge.",
    choices: { kept: "one that failed", none: "none" },
  },
  "refund-settlement": {
    question: "refunds-statuses",
    about: "How long a refund is pending.",
    choices: { "2s": "two seconds", immediate: "not at all" },
  },
  "unread-refunds": {
    question: "payment-methods-unread-methods",
    about: "Whether payments by other methods than cards can be refunded where no page tells.",
    choices: { allowed: "they can", refused: "they cannot" },
  },
  "detached-method": {
    question: "payment-methods-detached",
    about: "Whether a payment method that was detached can be charged, also by renewals.",
    choices: { refused: "not until it is attached again", charged: "it can" },
  },
  "dispute-begins": {
    question: "disputes-statuses",
    about: "Status in which a dispute begins.",
    choices: {
      warning_needs_response: "warning_needs_response, as the one example has it",
      needs_response: "needs_response",
    },
  },
  "dispute-evidence": {
    question: "disputes-update",
    about: "What sends evidence to the bank.",
    choices: { submit: "submit: true", any: "any evidence at once" },
  },
  "dispute-overdue": {
    question: "disputes-metadata-keys",
    about: "What becomes of a dispute that nobody has answered when it is due.",
    choices: { lost: "it is lost", open: "it stays open" },
  },
  "dispute-close": {
    question: "disputes-close-effect",
    about: "What closing does to a dispute.",
    choices: { lost: "it is lost", warning_closed: "an inquiry ends without loss" },
  },
  "customer-payment-method": {
    question: "customers-payment-method",
    about: "What payment_method does on a customer.",
    choices: { attaches: "it attaches the method", ignored: "nothing" },
  },
  "deleted-customer": {
    question: "customers-delete",
    about: "What becomes of the payment methods of a deleted customer.",
    choices: { detached: "they belong to nobody", deleted: "they are deleted, too" },
  },
} as const satisfies Assumptions;
