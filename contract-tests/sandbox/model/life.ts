/** How the objects of a kind may live, as the pages and the description tell it: written without the sandbox. */
export interface Life {
  /** Member that holds the state. */
  readonly member: string;
  /** States that each state may lead to; `""` stands for what is not there yet. */
  readonly next: Readonly<Record<string, readonly string[]>>;
  /** States that no event tells of: the last event before them shows another. */
  readonly silent: readonly string[];
}

const open = ["requires_payment_method", "requires_confirmation", "requires_action"];
const undecided = [...open, "processing", "requires_capture", "succeeded", "canceled"];
const asked = ["warning_under_review", "warning_closed", "lost"];
const disputed = ["under_review", "won", "lost"];

/** The lives of the kinds whose objects have states. */
export const lives: Readonly<Record<string, Life>> = {
  payment_intent: {
    member: "status",
    next: {
      "": undecided,
      requires_payment_method: undecided,
      requires_confirmation: undecided,
      requires_action: undecided,
      processing: ["succeeded", "requires_payment_method", "requires_capture"],
      requires_capture: ["succeeded", "canceled"],
      succeeded: [],
      canceled: [],
    },
    silent: ["requires_confirmation", "processing", "requires_capture"],
  },
  setup_intent: {
    member: "status",
    next: {
      "": [...open, "succeeded"],
      requires_payment_method: [...open, "succeeded", "canceled"],
      requires_confirmation: [...open, "succeeded", "canceled"],
      requires_action: [...open, "succeeded", "canceled"],
      succeeded: [],
      canceled: [],
    },
    silent: ["requires_payment_method", "requires_confirmation", "requires_action", "canceled"],
  },
  refund: {
    member: "status",
    next: {
      "": ["pending", "succeeded", "failed"],
      pending: ["succeeded", "failed"],
      succeeded: [],
      failed: [],
    },
    silent: ["pending"],
  },
  dispute: {
    member: "status",
    next: {
      "": ["warning_needs_response", "needs_response"],
      warning_needs_response: asked,
      warning_under_review: asked,
      needs_response: disputed,
      under_review: disputed,
      warning_closed: [],
      won: [],
      lost: [],
    },
    silent: [],
  },
  charge: {
    member: "status",
    next: {
      "": ["pending", "succeeded", "failed"],
      pending: ["succeeded", "failed"],
      succeeded: [],
      failed: [],
    },
    silent: ["pending", "succeeded", "failed"],
  },
  "checkout.session": {
    member: "status",
    next: { "": ["open"], open: ["complete", "expired"], complete: [], expired: [] },
    silent: ["open"],
  },
  payout: {
    member: "status",
    next: {
      "": ["pending", "in_transit"],
      pending: ["in_transit", "canceled"],
      in_transit: ["paid", "failed"],
      paid: [],
      failed: [],
      canceled: [],
    },
    silent: [],
  },
  subscription: {
    member: "status",
    next: {
      "": ["incomplete", "trialing", "active"],
      incomplete: ["active", "canceled"],
      trialing: ["active", "past_due", "canceled"],
      active: ["past_due", "canceled"],
      past_due: ["active", "canceled"],
      canceled: [],
    },
    silent: ["incomplete", "trialing", "active", "past_due", "canceled"],
  },
  invoice: {
    member: "status",
    next: {
      "": ["draft", "open", "paid"],
      draft: ["open", "paid"],
      open: ["paid", "void"],
      paid: [],
      void: [],
    },
    silent: ["draft", "open", "paid", "void"],
  },
};

/** A request that an object has to be in one of some states for. */
export interface Rule {
  readonly kind: string;
  readonly states: readonly string[];
}

const answerable = ["warning_needs_response", "warning_under_review"];

/** The states that operations ask for; all others are illegal moves. */
export const rules: Readonly<Record<string, Rule>> = {
  confirmPaymentIntent: { kind: "payment_intent", states: open },
  capturePaymentIntent: { kind: "payment_intent", states: ["requires_capture"] },
  cancelPaymentIntent: { kind: "payment_intent", states: [...open, "requires_capture"] },
  confirmSetupIntent: { kind: "setup_intent", states: open },
  cancelSetupIntent: { kind: "setup_intent", states: open },
  expireCheckoutSession: { kind: "checkout.session", states: ["open"] },
  closeDispute: { kind: "dispute", states: [...answerable, "needs_response", "under_review"] },
  cancelSubscription: {
    kind: "subscription",
    states: ["incomplete", "trialing", "active", "past_due"],
  },
  sendInvoice: { kind: "invoice", states: ["draft", "open"] },
  deleteDraftInvoice: { kind: "invoice", states: ["draft"] },
};
