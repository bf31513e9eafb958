import { checkoutSessionCycle, sessionPaymentCycle } from "../../life-cycles/checkout-session.js";
import { canMove, move, requireMove } from "../../life-cycles/life-cycle.js";
import { subscriptionCycle } from "../../life-cycles/subscription.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { payInvoice } from "../billing/invoices.js";
import { ended, settleSubscription } from "../billing/subscriptions.js";
import { choosesMethod, paymentIn } from "../payments/pay-options.js";
import {
  cancelIntent,
  declineIntent,
  type Payment,
  payIntent,
} from "../payments/payment-intents.js";
import { cancelSetup, declineSetup, saveSetup } from "../payments/setup-intents.js";
import { pick } from "../plain.js";
import type { HiddenOfSession } from "./checkout-sessions.js";
import { redeem } from "./discounts.js";
import { saveMethod, startSubscription } from "./session-subscription.js";

/** How far what a session waits for has come. */
type Progress = "waiting" | "pending" | "done" | "canceled";

const progressOf: Readonly<Record<string, Progress>> = {
  succeeded: "done",
  processing: "pending",
  requires_capture: "pending",
  canceled: "canceled",
};

function hiddenOf(work: Work, { id }: Stored): HiddenOfSession {
  return work.hidden(id) as unknown as HiddenOfSession;
}

function startedBy(work: Work, session: Stored): Stored | undefined {
  return work.find("subscription", hiddenOf(work, session).started);
}

/** The intent that a session waits for; undefined where there is none, or none yet. */
function intentOf(work: Work, session: Stored): Stored | undefined {
  if (session.mode === "setup") return work.find("setup_intent", session.setup_intent);
  if (session.mode === "payment") return work.find("payment_intent", session.payment_intent);
  const invoice = work.find("invoice", startedBy(work, session)?.latest_invoice);
  return work.find("payment_intent", invoice?.payment_intent);
}

/** Sees what has become of what a session waits for. */
export function settleSession(work: Work, { id }: Stored): Stored {
  const session = work.get("checkout.session", id);
  const progress = progressOf[String(intentOf(work, session)?.status)] ?? "waiting";
  if (session.status === "expired" || progress === "waiting") return session;
  if (progress !== "canceled") return completed(work, session, progress === "done");
  return canMove(checkoutSessionCycle, session, "cancel")
    ? move(work, checkoutSessionCycle, session, "cancel")
    : session;
}

/** Completes a session, unless that is done, and notes that the money is there. */
function completed(work: Work, session: Stored, isDone: boolean): Stored {
  const isPaid = isDone && canMove(sessionPaymentCycle, session, "settle");
  const paid = isPaid ? move(work, sessionPaymentCycle, session, "settle") : session;
  const link = work.find("payment_link", session.payment_link);
  const isFirst = canMove(checkoutSessionCycle, paid, "complete");
  const isFree = session.payment_status === "no_payment_required";
  if (link && (isPaid || (isFirst && isFree))) work.schedule(work.now, "tellPaymentLink", link);
  if (!isFirst) return paid;
  const { discount, started } = hiddenOf(work, session);
  if (discount) redeem(work, discount);
  const isNamed = started !== undefined && work.assume("session-subscription") === "named";
  return move(work, checkoutSessionCycle, paid, "complete", {
    ...contactOf(work, paid),
    ...(isNamed && { subscription: started }),
  });
}

/** Who has paid, where the session does not know its customer. */
function contactOf(work: Work, session: Stored): Fields {
  if (session.customer_details !== undefined || session.mode === "setup") return {};
  const method = work.find("payment_method", intentOf(work, session)?.payment_method);
  const details = pick((method?.billing_details ?? {}) as Fields, ["address", "email", "name"]);
  const isKnown = Object.values(details).some((value) => value !== null);
  return isKnown ? { customer_details: details } : {};
}

/** How each mode is paid; what becomes of it, the session sees afterwards. */
const paying: Readonly<Record<string, (work: Work, session: Stored, payment: Payment) => void>> = {
  payment(work, session, payment) {
    const intent = intentOf(work, session);
    if (intent) payIntent(work, intent, payment);
  },
  setup(work, session, payment) {
    const intent = intentOf(work, session);
    if (intent) saveSetup(work, intent, payment);
  },
  subscription(work, session, payment) {
    const isFree = session.payment_status === "no_payment_required";
    const subscription =
      startedBy(work, session) ??
      startSubscription(work, session, isFree ? saveMethod(work, payment) : undefined);
    const invoice = work.find("invoice", subscription.latest_invoice);
    if (invoice?.status === "open") payInvoice(work, invoice, payment);
    settleSubscription(work, subscription);
  },
};

function checkOpen(session: Stored): void {
  requireMove(checkoutSessionCycle, session, "complete");
}

/**
 * Pays a session as a customer does on its page.
 * @param options as {@link paymentIn} takes them.
 * @returns the session: complete, or still open where the customer was declined or has to pass a challenge.
 */
export function paySession(work: Work, session: Stored, options: Fields): Stored {
  checkOpen(session);
  paying[String(session.mode)]?.(work, session, paymentOf(work, session, options));
  const after = work.get("checkout.session", session.id);
  return after.payment_status === "no_payment_required"
    ? completed(work, after, true)
    : settleSession(work, after);
}

// Without options, a customer who has something to do elsewhere does it.
function paymentOf(work: Work, session: Stored, options: Fields): Payment {
  const isAsked = intentOf(work, session)?.status === "requires_action";
  if (isAsked && !choosesMethod(options)) return pick(options, ["outcome"]);
  const { offered, billing } = hiddenOf(work, session);
  const { data, ...rest } = paymentIn(options, offered);
  const details = billing === undefined ? {} : { billing_details: billing };
  return data ? { ...rest, data: { ...details, ...data } } : rest;
}

/** Has an attempt to pay a session declined. */
export function declineSession(work: Work, session: Stored): Stored {
  checkOpen(session);
  if (session.mode === "subscription" && !startedBy(work, session))
    startSubscription(work, session);
  const current = work.get("checkout.session", session.id);
  const intent = intentOf(work, current);
  if (intent?.object === "setup_intent") declineSetup(work, intent);
  else if (intent) declineIntent(work, intent);
  return work.get("checkout.session", session.id);
}

/** Closes a session that nobody has paid. @param name the move: `expire` or `cancel`. */
export function closeSession(work: Work, session: Stored, name: "expire" | "cancel"): Stored {
  if (name === "cancel" && work.assume("session-cancel") === "stays-open") {
    checkOpen(session);
    return session;
  }
  const closed = move(work, checkoutSessionCycle, session, name);
  if (work.assume("session-intent") === "canceled") giveUp(work, closed);
  return closed;
}

function giveUp(work: Work, session: Stored): void {
  const started = startedBy(work, session);
  if (started && canMove(subscriptionCycle, started, "cancel")) ended(work, started);
  const intent = intentOf(work, session);
  if (!intent || intent.status === "canceled") return;
  if (intent.object === "setup_intent") cancelSetup(work, intent, "abandoned");
  else cancelIntent(work, intent, "abandoned");
}
