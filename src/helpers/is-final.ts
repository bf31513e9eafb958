import type {
  CheckoutSession,
  PaymentIntent,
  Refund,
  SetupIntent,
} from "../../generated/models.js";
import { isPaidSession, wholeIntent } from "./is-paid.js";
import { checkKind } from "./kind.js";

const kinds = ["checkout.session", "payment_intent", "setup_intent", "refund"];

/** `object` and `status` of objects that do not change any more. */
const finalStates: readonly string[] = [
  "payment_intent succeeded",
  "payment_intent canceled",
  "setup_intent succeeded",
  "setup_intent canceled",
  "refund succeeded",
  "refund failed",
  "refund canceled",
];

/**
 * Whether the status can still change: true when asking again is of no use. What {@link isPaid}
 * calls paid is final.
 *
 * Final are payment intents and setup intents that are `succeeded` or `canceled`, refunds that are
 * `succeeded`, `failed` or `canceled`, and checkout sessions that are paid, `expired`, or `complete`
 * with nothing more to come: in mode `setup`, with `no_payment_required`, or with a payment intent, held
 * whole, that is final. Any other session that is `complete` and `unpaid` still waits for its money. A failed attempt to pay leads
 * back to `requires_payment_method`, which is not final: the customer may try again. A status that
 * the description does not know is not final.
 *
 * No page says whether a payment that began before a session expired may still arrive; if it does,
 * the events of its payment intent tell.
 *
 * @throws TypeError for anything else: an id, a promise without `await`, a whole event, a payout.
 * @see partial: alipay-zh, api-52305869 (payment intents); inferred: checkout, api-42654190
 * (sessions), 7228013m0 (setup intents), api-52306151 (refunds)
 */
export function isFinal(object: CheckoutSession | PaymentIntent | SetupIntent | Refund): boolean {
  checkKind("isFinal", object, kinds);
  return object.object === "checkout.session"
    ? isFinalSession(object)
    : isFinalState(object.object, object.status);
}

function isFinalSession(session: CheckoutSession): boolean {
  const { mode, status, payment_status: paymentStatus } = session;
  if (status === "expired" || isPaidSession(session)) return true;
  if (status !== "complete") return false;
  return (
    mode === "setup" ||
    paymentStatus === "no_payment_required" ||
    isFinalState("payment_intent", wholeIntent(session)?.status)
  );
}

function isFinalState(kind: string, status: string | null | undefined): boolean {
  return finalStates.includes(`${kind} ${status}`);
}
