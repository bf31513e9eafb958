import { millisecondsIn } from "../../durations.js";
import { followUp } from "../../follower.js";
import { post } from "../../ledger.js";
import { canMove, illegalMove, move, requireMove } from "../../life-cycles/life-cycle.js";
import { paymentIntentCycle as cycle } from "../../life-cycles/payment-intent.js";
import { attempt, invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import { type DeclineCode, type OutcomeName, outcomeOfAmount } from "../../test-values.js";
import type { Work } from "../../work.js";
import { addCharge, capturedFields, chargeOf, settleCharge, unpaidFields } from "./charges.js";
import { addDispute } from "./disputes.js";
import { challengeFor, checkMethod, isDelayed, redirectFor } from "./methods.js";
import {
  blanked,
  errorOf,
  fated,
  methodFor,
  namesMethod,
  outcomeNamed,
  outcomeOf,
  type Payment,
  typesOf,
} from "./payment.js";
import { attachMethod, outcomeOfMethod } from "./payment-methods.js";

/** How an intent is confirmed, besides what it is paid with. */
export interface Confirmation extends Payment {
  /** Whether it happens on the page of the bank or the wallet, so that nobody has to be sent there. */
  readonly onPage?: boolean;
  /** Members of the intent that the confirmation brings. */
  readonly fields?: Fields;
}

/**
 * Confirms an intent. It never throws for a decline: the intent says it in its state.
 * @throws Refusal where its state does not allow it, and for a payment method that cannot be taken.
 */
export function confirmIntent(work: Work, intent: Stored, how: Confirmation = {}): Stored {
  requireMove(cycle, intent, "require_action", "confirming");
  const method = methodFor(work, intent, how);
  const type = String(method.type);
  checkMethod(work, type, Number(intent.amount), String(intent.currency));
  const ready = work.change(
    intent,
    { ...how.fields, payment_method: method.id, ...typesOf(work, intent, type) },
    { outcome: how.outcome ? outcomeNamed(how.outcome) : outcomeFor(work, intent, method) },
  );
  return type === "card"
    ? attemptCard(work, ready, method, how.offSession === true)
    : attemptOther(work, ready, method, how.onPage === true);
}

function outcomeFor(work: Work, intent: Stored, method: Stored): OutcomeName {
  const told = outcomeOfMethod(work, method) ?? "paid";
  return told === "paid" ? (outcomeOfAmount(Number(intent.amount)) ?? "paid") : told;
}

function attemptCard(work: Work, intent: Stored, method: Stored, isAway: boolean): Stored {
  const { challenge, always } = outcomeOf(work, intent);
  const isKnown = work.hidden(method.id).authenticated === true;
  const mustChallenge = challenge === true && (always === true || !isKnown);
  if (mustChallenge && isAway && work.assume("off-session-challenge") === "declined")
    return declineIntent(work, intent, "authentication_required");
  const isAsked = cardOptions(intent).request_three_d_secure === "any" && !isAway;
  if (!mustChallenge && !isAsked) return resolve(work, intent);
  return requireAction(work, intent, challengeFor(work, intent.id, intent.return_url));
}

function cardOptions(intent: Stored): Fields {
  const options = intent.payment_method_options as Fields | null | undefined;
  return (options?.card ?? {}) as Fields;
}

// Whoever has saved a wallet is not sent there again.
function attemptOther(work: Work, intent: Stored, method: Stored, onPage: boolean): Stored {
  if (onPage || method.customer !== null) return resolve(work, intent);
  return requireAction(work, intent, redirectFor(work, String(method.type), intent.id));
}

function requireAction(work: Work, intent: Stored, action: Fields): Stored {
  const fields = { next_action: action, ...blanked(work, { last_payment_error: null }) };
  return move(work, cycle, intent, "require_action", fields);
}

/** Does what the issuer, the bank or the wallet does once the customer has agreed. */
function resolve(work: Work, intent: Stored): Stored {
  const { decline, delayed } = outcomeOf(work, intent);
  if (decline) return declineIntent(work, intent, decline);
  if (isHeld(work, intent)) return hold(work, intent);
  const [type] = intent.payment_method_types as string[];
  const method = work.find("payment_method", intent.payment_method);
  const isSlow = delayed !== undefined || isDelayed(work, String(method?.type ?? type));
  return isSlow ? process(work, intent) : succeed(work, intent);
}

function isHeld(work: Work, intent: Stored): boolean {
  if (intent.capture_method === "manual") return true;
  const isAsked = cardOptions(intent).capture_method === "manual";
  return isAsked && work.assume("card-capture-method") === "counts";
}

function settled(work: Work): Fields {
  return blanked(work, { next_action: null, last_payment_error: null });
}

function hold(work: Work, intent: Stored): Stored {
  const charge = addCharge(work, intent, "grant", capturedFields(0));
  const fields = { ...settled(work), amount_capturable: intent.amount };
  const lapsesAt = work.now + millisecondsIn(work.assume("authorization-lifetime"));
  const held = move(work, cycle, saved(work, intent), "authorize", fields, { charge: charge.id });
  work.schedule(lapsesAt, "lapseAuthorization", held);
  followUp(work, held);
  return held;
}

function process(work: Work, intent: Stored): Stored {
  const charge = addCharge(work, intent, "begin", unpaidFields());
  const lasts = work.assume("delayed-payment");
  const settlesAt = work.now + millisecondsIn("1d");
  const hidden = { charge: charge.id, settlesAt };
  const processing = move(work, cycle, intent, "process", settled(work), hidden);
  if (lasts !== "told") work.schedule(settlesAt, "settlePayment", processing);
  followUp(work, processing);
  return processing;
}

function succeed(work: Work, intent: Stored): Stored {
  const charge = addCharge(work, intent, "grant");
  return paid(work, intent, charge, Number(intent.amount), "succeed");
}

function paid(
  work: Work,
  intent: Stored,
  charge: Stored,
  amount: number,
  name: "succeed" | "capture",
): Stored {
  const fields = { ...settled(work), amount_capturable: 0, amount_received: amount };
  const shrinks = amount !== intent.amount && work.assume("captured-amount") === "amount";
  const shown = { ...fields, ...(shrinks && { amount }) };
  const done = move(work, cycle, saved(work, intent), name, shown, { charge: charge.id });
  post(work, String(done.currency), amount);
  if (outcomeOf(work, done).disputed) addDispute(work, charge);
  followUp(work, done);
  return done;
}

/** Saves the payment method of an intent for its customer, where the intent asks for it. */
function saved(work: Work, intent: Stored): Stored {
  const method = work.find("payment_method", intent.payment_method);
  if (method && intent.setup_future_usage && typeof intent.customer === "string") {
    const owner = intent.customer;
    // Somebody else may have it meanwhile, which does not undo the payment.
    const attached = attempt(() => attachMethod(work, method, owner));
    if (attached) work.change(attached, {}, { authenticated: true });
  }
  return intent;
}

/** Decides a payment that is processing. @throws Refusal for one that is not. */
export function settleIntent(work: Work, intent: Stored, isPaid: boolean): Stored {
  const charge = chargeOf(work, intent);
  if (intent.status !== "processing" || !charge)
    throw illegalMove(cycle, "succeed", String(intent.status), "settling");
  if (isPaid) {
    const arrived = settleCharge(work, charge);
    return paid(work, intent, arrived, Number(intent.amount), "succeed");
  }
  settleCharge(work, charge, "payment_not_completed");
  return turnDown(work, intent, "payment_not_completed");
}

/** Whether a payment that was processing is paid in the end. */
export function settlesWell(work: Work, intent: Stored): boolean {
  return outcomeOf(work, intent).delayed !== "fails";
}

/** What the customer does where next_action has sent them. @throws Refusal where nothing is asked of them. */
export function completeAction(work: Work, intent: Stored, isPassed = true): Stored {
  if (intent.status !== "requires_action")
    throw illegalMove(cycle, "require_action", String(intent.status), "completing the action");
  return isPassed ? resolve(work, intent) : declineIntent(work, intent, "authentication_failed");
}

/**
 * Pays an intent as a customer does on a page: past the bank's or the wallet's, up to a challenge. Without anything to
 * pay with, one that requires an action gets it, a challenge included. It never throws for a decline.
 * @returns the intent: succeeded, requires_capture, processing (a delayed method), requires_action (3-D Secure is
 * wanted) or requires_payment_method (declined, with last_payment_error).
 * @throws Refusal where its state does not allow it, and for a card that is no test card.
 */
export function payIntent(work: Work, intent: Stored, payment: Payment = {}): Stored {
  if (namesMethod(payment) || intent.status !== "requires_action")
    return confirmIntent(work, intent, { ...payment, onPage: true });
  return completeAction(work, fated(work, intent, payment));
}

/** Declines an attempt: back to requires_payment_method, with last_payment_error. */
export function declineIntent(
  work: Work,
  intent: Stored,
  code: DeclineCode = "generic_decline",
): Stored {
  // What failed at 3-D Secure has not reached the issuer, and a customer without a method has not tried.
  const hasReached = !code.startsWith("authentication_") && intent.payment_method;
  requireMove(cycle, intent, "decline", "declining");
  if (intent.status === "processing") return settleIntent(work, intent, false);
  if (hasReached && work.assume("failed-charges") === "kept")
    addCharge(work, intent, "refuse", unpaidFields(code));
  return turnDown(work, intent, code);
}

function turnDown(work: Work, intent: Stored, code: DeclineCode): Stored {
  const method = work.find("payment_method", intent.payment_method);
  const declined = move(work, cycle, intent, "decline", {
    ...blanked(work, { next_action: null, payment_method: null }),
    last_payment_error: errorOf(code, method?.type),
  });
  followUp(work, declined);
  return declined;
}

/** Captures what is held. @param amount in minor units, all of it unless told; the rest is released. */
export function captureIntent(work: Work, intent: Stored, amount?: number): Stored {
  const charge = chargeOf(work, intent);
  if (!canMove(cycle, intent, "capture") || !charge)
    throw illegalMove(cycle, "capture", String(intent.status));
  const held = Number(intent.amount_capturable);
  const taken = amount ?? held;
  if (taken > held)
    throw invalid("amount_to_capture", `Of ${intent.id}, ${held} are held, and not ${taken}.`);
  const captured = work.change(charge, capturedFields(taken));
  return paid(work, intent, captured, taken, "capture");
}

/** Gives an intent up. @throws Refusal where its state does not allow it. */
export function cancelIntent(
  work: Work,
  intent: Stored,
  reason: string | null = null,
  name: "cancel" | "lapse" = "cancel",
): Stored {
  const canceled = move(work, cycle, intent, name, {
    ...blanked(work, { next_action: null, cancellation_reason: reason }),
    amount_capturable: 0,
  });
  if (work.assume("cancel-event") === "both") work.emit("payment_intent.cancelled", canceled);
  followUp(work, canceled);
  return canceled;
}
