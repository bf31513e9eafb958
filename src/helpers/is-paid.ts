import type { CheckoutSession, PaymentIntent } from "../../generated/models.js";
import { hasFields } from "./fields.js";
import { checkKind } from "./kind.js";

/**
 * Whether the money has been collected: the question to ask before goods are sent.
 *
 * True for a payment intent with status `succeeded`, and for a checkout session whose
 * `payment_status` is `paid` or whose payment intent, when the answer holds it whole, has succeeded.
 * A session with status `complete` is not paid by that alone, money that is only authorized
 * (`requires_capture`) is not collected, and a session with `no_payment_required` (a card that was
 * saved, an order that costs nothing) collected nothing: shops that give goods away ask for that
 * value as well.
 *
 * It says nothing about how much: compare `amount_received` (minor units) and `currency` with the
 * order. It stays true after a refund.
 *
 * @throws TypeError for anything else: an id, a promise without `await`, a whole event, a charge.
 * @see partial: alipay-zh, api-52305869 (payment intents); inferred: checkout, api-42654190 (sessions)
 */
export function isPaid(sessionOrIntent: CheckoutSession | PaymentIntent): boolean {
  checkKind("isPaid", sessionOrIntent, ["checkout.session", "payment_intent"]);
  return sessionOrIntent.object === "checkout.session"
    ? isPaidSession(sessionOrIntent)
    : sessionOrIntent.status === "succeeded";
}

/** Whether the money of a session has been collected. */
export function isPaidSession(session: CheckoutSession): boolean {
  return session.payment_status === "paid" || wholeIntent(session)?.status === "succeeded";
}

/** The payment intent of a session, when the answer holds it whole and not only its id. */
export function wholeIntent({
  payment_intent: intent,
}: CheckoutSession): PaymentIntent | undefined {
  return hasFields(intent) ? intent : undefined;
}
