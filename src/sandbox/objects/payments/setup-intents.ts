import type { Actions } from "../../action.js";
import type { Call, Handlers } from "../../call.js";
import { followUp } from "../../follower.js";
import { begin, illegalMove, move, requireMove } from "../../life-cycles/life-cycle.js";
import { setupIntentCycle as cycle } from "../../life-cycles/setup-intent.js";
import type { Fields, Stored } from "../../store.js";
import type { DeclineCode } from "../../test-values.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { textOption } from "../options.js";
import { pick } from "../plain.js";
import { challengeFor, redirectFor } from "./methods.js";
import { paymentOf, payOptions } from "./pay-options.js";
import {
  action,
  attachSent,
  checkCustomer,
  declineCode,
  errorOf,
  failWith,
  fated,
  intentNamed,
  isGood,
  methodFor,
  namesMethod,
  outcomeNamed,
  outcomeOf,
  type Payment,
  sentPayment,
  typesOf,
} from "./payment.js";
import { attachMethod, outcomeOfMethod } from "./payment-methods.js";

const kind = "setup_intent";
const attemptKind = "setup_attempt";
const copied = [
  "customer",
  "description",
  "metadata",
  "payment_method_options",
  "return_url",
  "usage",
];

/**
 * Makes a setup intent that waits for a payment method, with its event.
 * @param fields as createSetupIntent takes them.
 * @param hidden what no answer shows; `follower` (follower.ts) is told when it has succeeded, was declined or canceled.
 */
export function addSetupIntent(work: Work, fields: Fields, hidden: Fields = {}): Stored {
  const id = work.home.ids.next(kind);
  const { payment_method_types: types, payment_method_data: data } = fields;
  checkCustomer(work, fields);
  const type = (data as Fields | undefined)?.type ?? "card";
  const made = {
    ...{ id, customer: null, client_secret: `${id}_secret_${work.secretOf(id)}` },
    ...{ next_action: null, payment_method: null, payment_method_options: null },
    ...{ payment_method_types: types ?? [type], description: null, metadata: null },
    ...{ usage: "off_session", return_url: null, latest_attempt: null, last_setup_error: null },
    ...{ cancellation_reason: null, ...pick(fields, copied) },
  };
  return begin(work, cycle, "create", made, { anyType: types === undefined, ...hidden });
}

/**
 * Confirms a setup intent. It never throws for a decline: the intent says it in its state.
 * @param onPage whether it happens on a page, so that nobody has to be sent to a wallet.
 * @throws Refusal where its state does not allow it, and for a payment method that cannot be taken.
 */
export function confirmSetup(
  work: Work,
  intent: Stored,
  payment: Payment = {},
  onPage = false,
): Stored {
  requireMove(cycle, intent, "require_action", "confirming");
  const method = methodFor(work, intent, payment);
  const outcome = payment.outcome
    ? outcomeNamed(payment.outcome)
    : (outcomeOfMethod(work, method) ?? "paid");
  const attempt = work.add(attemptKind, {
    ...{ customer: intent.customer, payment_method: method.id },
    payment_method_details: { type: method.type },
    ...{ setup_error: null, setup_intent: intent.id, status: "requires_action" },
    usage: intent.usage,
  });
  const fields = { payment_method: method.id, latest_attempt: attempt.id };
  const types = typesOf(work, intent, method.type);
  const ready = work.change(intent, { ...fields, ...types }, { outcome });
  const isCard = method.type === "card";
  if (isCard ? !asksForChallenge(work, ready) : onPage) return resolve(work, ready);
  return move(work, cycle, ready, "require_action", {
    ...{ last_setup_error: null },
    next_action: isCard
      ? challengeFor(work, intent.id, ready.return_url)
      : redirectFor(work, String(method.type), intent.id),
  });
}

function asksForChallenge(work: Work, intent: Stored): boolean {
  const options = intent.payment_method_options as { card?: Fields } | null;
  return (
    outcomeOf(work, intent).challenge === true || options?.card?.request_three_d_secure === "any"
  );
}

function resolve(work: Work, intent: Stored): Stored {
  const { decline, saves } = outcomeOf(work, intent);
  if (decline && !saves) return declineSetup(work, intent, decline);
  const method = work.get("payment_method", intent.payment_method);
  if (typeof intent.customer === "string") attachMethod(work, method, intent.customer);
  work.change(work.get("payment_method", method.id), {}, { authenticated: true });
  endAttempt(work, intent, { status: "succeeded" });
  const done = move(work, cycle, intent, "succeed", { next_action: null, last_setup_error: null });
  followUp(work, done);
  return done;
}

function endAttempt(work: Work, intent: Stored, fields: Fields): void {
  const attempt = work.find(attemptKind, intent.latest_attempt);
  if (attempt?.status === "requires_action") work.change(attempt, fields);
}

/** Declines an attempt to save: back to requires_payment_method, with last_setup_error. */
export function declineSetup(
  work: Work,
  intent: Stored,
  code: DeclineCode = "generic_decline",
): Stored {
  const method = work.find("payment_method", intent.payment_method);
  const error = errorOf(code, method?.type);
  const declined = move(work, cycle, intent, "decline", {
    ...{ next_action: null, payment_method: null, last_setup_error: error },
  });
  endAttempt(work, intent, { status: "failed", setup_error: error });
  followUp(work, declined);
  return declined;
}

/** Gives a setup intent up. @throws Refusal where its state does not allow it. */
export function cancelSetup(work: Work, intent: Stored, reason: unknown = null): Stored {
  const canceled = move(work, cycle, intent, "cancel", {
    ...{ next_action: null, cancellation_reason: reason },
  });
  endAttempt(work, intent, { status: "canceled" });
  followUp(work, canceled);
  return canceled;
}

/** What the customer does where next_action has sent them. @throws Refusal where nothing is asked of them. */
function completeSetup(work: Work, intent: Stored, isPassed: boolean): Stored {
  if (intent.status !== "requires_action")
    throw illegalMove(cycle, "require_action", String(intent.status), "completing the action");
  return isPassed ? resolve(work, intent) : declineSetup(work, intent, "authentication_failed");
}

/** Saves what a customer enters on a page, up to a challenge; see payIntent. */
export function saveSetup(work: Work, intent: Stored, payment: Payment = {}): Stored {
  if (namesMethod(payment) || intent.status !== "requires_action")
    return confirmSetup(work, intent, payment, true);
  return completeSetup(work, fated(work, intent, payment), true);
}

const named = (call: Call, work: Work) => intentNamed(work, kind, call);

function changed(work: Work, intent: Stored, body: Fields): Stored {
  checkCustomer(work, body);
  const { payment_method_types: types } = body;
  const fields = pick(withMetadata(work, intent, body), copied);
  return types === undefined
    ? work.change(intent, fields)
    : work.change(intent, { ...fields, payment_method_types: types }, { anyType: false });
}

function confirm(work: Work, intent: Stored, body: Fields): Stored {
  const confirmed = confirmSetup(work, intent, sentPayment(body));
  return failWith(work, confirmed, confirmed.last_setup_error);
}

export const setupIntentHandlers = {
  createSetupIntent(work, { body }) {
    const intent = addSetupIntent(work, body);
    return body.confirm === true
      ? confirm(work, intent, body)
      : attachSent(work, cycle, intent, body);
  },
  retrieveSetupIntent: (work, call) => named(call, work),
  updateSetupIntent(work, call) {
    const intent = named(call, work);
    if (intent.status !== "requires_payment_method" && intent.status !== "requires_confirmation")
      throw illegalMove(cycle, "require_action", String(intent.status), "changing it");
    return attachSent(work, cycle, changed(work, intent, call.body), call.body);
  },
  confirmSetupIntent: (work, call) =>
    confirm(work, changed(work, named(call, work), call.body), call.body),
  cancelSetupIntent: (work, call) =>
    cancelSetup(work, named(call, work), call.body.cancellation_reason),
  listSetupIntents: listing(kind, {
    equal: ["customer", "payment_method"],
  }),
  listSetupAttempts: listing(attemptKind, {
    equal: ["setup_intent"],
    url: "/v1/setup_attempts",
  }),
} as const satisfies Handlers;

export const setupIntentActions = {
  confirm: action(
    "The customer saves a payment method: as pay of a payment intent takes it, or nothing to do what is asked.",
    payOptions,
    (work, intent, options) => saveSetup(work, intent, paymentOf(options, intent)),
  ),
  decline: action("The issuer declines; code may be told.", ["code"], (work, intent, options) =>
    declineSetup(work, intent, declineCode(options)),
  ),
  cancel: action(
    "The customer gives up; reason may be told.",
    ["reason"],
    (work, intent, options) => cancelSetup(work, intent, textOption(options, "reason")),
  ),
  challenge: action(
    "The customer does what next_action asks for, such as 3-D Secure: result is pass or fail.",
    ["result"],
    (work, intent, options) => completeSetup(work, intent, isGood(options, "pass", "fail")),
  ),
} as const satisfies Actions;
