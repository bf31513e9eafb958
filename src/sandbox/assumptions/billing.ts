import type { Assumptions } from "./assumption.js";

/** What is assumed about billing. */
export const billingAssumptions = {
  currencies: {
    question: "common-currencies",
    about: "Which currencies payments, prices, coupons and invoices may be in.",
    choices: { register: "those that pages name", any: "any code of three or four letters" },
  },
  "price-recurring": {
    question: "prices-recurring-in-answers",
    about: "Whether a price that is read or changed shows its recurring settings.",
    choices: { shown: "as where it is made", "left-out": "only where it is made" },
  },
  "price-tiers": {
    question: "prices-tiers",
    about: "What tiers mean whose tiers_mode says nothing that is known.",
    choices: {
      graduated: "each unit costs what its own tier says",
      volume: "all units cost what the tier of the whole quantity says",
    },
  },
  "session-mode": {
    question: "checkout-sessions-setup-mode",
    about: "What a session without a mode is for.",
    choices: {
      inferred: "it takes money where it has line items, and saves a card where it has none",
      required: "it is refused",
    },
  },
  "session-methods": {
    question: "checkout-sessions-offered-methods",
    about: "Which payment methods a session shows that was asked for none.",
    choices: { listed: "all that take its currency", unnamed: "null, though it offers the same" },
  },
  "session-expires-at": {
    question: "checkout-sessions-expires-at",
    about: "What expires_at does that is sent.",
    choices: {
      taken: "closes the session then, in milliseconds; a time that has passed is refused",
      ignored: "nothing: sessions close after 24 hours",
    },
  },
  "session-cancel": {
    question: "checkout-sessions-canceled",
    about: "What a customer does to a session who leaves it for cancel_url.",
    choices: {
      closes: "closes it, with checkout.session.canceled",
      "stays-open": "nothing: the customer may come back",
    },
  },
  "session-intent": {
    question: "checkout-sessions-intent-afterwards",
    about: "What becomes of the payment intent of a session that closes unpaid.",
    choices: { canceled: "it is canceled, too", kept: "it stays as it is, and can be paid" },
  },
  "session-subscription": {
    question: "checkout-sessions-subscription-answer",
    about: "Whether a session names the subscription that it has started.",
    choices: { named: "in a member called subscription", unnamed: "nowhere" },
  },
  "session-customer-details": {
    question: "checkout-sessions-customer-details",
    about: "What customer_details hold of a customer.",
    choices: { whole: "id, time and contact data", contact: "contact data only" },
  },
  "session-live-mode": {
    question: "checkout-sessions-live-mode",
    about: "What live_mode says in a session that saves a card.",
    choices: { same: "the same as livemode", opposite: "the opposite, as on the page" },
  },
  "recurring-price-once": {
    question: "checkout-sessions-recurring-price",
    about: "What a recurring price does in a session that takes one payment.",
    choices: { "charged-once": "it is charged once", refused: "the session is refused" },
  },
  "coupon-value": {
    question: "coupons-required-fields",
    about: "Whether a coupon may have both amount_off and percent_off, or neither.",
    choices: {
      "exactly-one": "no, it is refused",
      lenient: "yes: the amount goes before the percentage, and neither is worth nothing",
    },
  },
  "coupon-repeating": {
    question: "coupons-limits",
    about: "For how long a repeating discount lasts, whose months cannot be set.",
    choices: { endless: "for all bills", once: "for the first bill" },
  },
  "discount-rounding": {
    question: "coupons-rounding",
    about: "How a percentage of an amount becomes a whole number of units.",
    choices: { "half-up": "to the nearest, halves up", down: "down" },
  },
  "promotion-code-text": {
    question: "promotion-codes-required-fields",
    about: "Who makes up the text of a promotion code when none is sent.",
    choices: { "made-up": "the API", required: "nobody: it is refused" },
  },
  "promotion-code-expiry": {
    question: "promotion-codes-expires-at",
    about: "In which form expires_at comes back.",
    choices: { "as-sent": "as it was sent", number: "as a number" },
  },
  "payment-link-update": {
    question: "payment-links-update-fields",
    about: "What an update of a payment link changes.",
    choices: { all: "all settings and the line items", "active-only": "active alone" },
  },
  "subscription-members": {
    question: "subscriptions-object",
    about: "Whether a subscription shows its status, its period and its latest invoice.",
    choices: {
      shown: "under the names that comparable APIs use",
      "as-described": "no, only what the description has",
    },
  },
  "subscription-decline": {
    question: "subscriptions-statuses",
    about: "What a declined first charge makes of a new subscription.",
    choices: {
      incomplete: "it is incomplete, and its invoice can still be paid",
      refused: "nothing: the call fails with 402",
    },
  },
  "collection-method": {
    question: "subscriptions-collection-methods",
    about: "Which collection_method sends bills instead of charging.",
    choices: {
      send_invoice: "send_invoice; everything else charges",
      "always-charged": "none",
    },
  },
  "renewal-failure": {
    question: "subscriptions-failed-renewal",
    about: "What becomes of a subscription whose renewal is not paid.",
    choices: {
      past_due: "it is past_due until the invoice is paid",
      canceled: "it is canceled",
    },
  },
  "subscription-end": {
    question: "subscriptions-immediate-cancel",
    about: "When a subscription ends that is canceled.",
    choices: { "at-once": "at once", "period-end": "with the running period" },
  },
  proration: {
    question: "subscriptions-proration-behavior",
    about: "What a change of items costs for the rest of the period.",
    choices: {
      none: "nothing: it counts from the next period on",
      prorated: "the difference, by time, on the next invoice",
    },
  },
  "invoice-times": {
    question: "invoices-period-format",
    about: "In which form invoices and their items hold their times.",
    choices: { number: "epoch milliseconds as a number", text: "the same as text" },
  },
  "invoice-auto-advance": {
    question: "invoices-other-operations",
    about: "When a draft with auto_advance is opened and charged by itself.",
    choices: { "after-an-hour": "an hour after it was made", never: "never" },
  },
  "pending-items": {
    question: "invoice-items-pending",
    about: "Which invoice takes up an invoice item that names none.",
    choices: {
      next: "the next one of its customer in its currency",
      "by-subscription": "the next one that a subscription of its customer makes",
    },
  },
} as const satisfies Assumptions;
