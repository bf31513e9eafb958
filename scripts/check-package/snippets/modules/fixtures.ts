// Objects that a test of the shop makes by hand, whole or in part.
import type {
  Charge,
  CheckoutSession,
  PaymentIntent,
  Refund,
  WooshPayEvent,
} from "wooshpay-openapi";

const refund: Refund = { id: "re_1", object: "refund", amount: 500, status: "succeeded" };
const charge: Charge = { id: "ch_1", object: "charge" };

export function intentWith(some: Partial<PaymentIntent> = {}): PaymentIntent {
  return {
    id: "pi_1",
    object: "payment_intent",
    amount: 1050,
    currency: "USD",
    status: "requires_payment_method",
    created: 1_760_000_000_000,
    livemode: false,
    client_secret: "not a secret",
    payment_method_types: ["card"],
    confirmation_method: "automatic",
    ...some,
  };
}

export const event: WooshPayEvent = {
  id: "evt_1",
  object: "event",
  type: "payment_intent.succeeded",
  data: { object: intentWith({ status: "succeeded" }) },
};

export const open: Pick<CheckoutSession, "id" | "status"> = { id: "cs_1", status: "open" };
export const amounts: readonly number[] = [refund.amount ?? 0, charge.amount ?? 0];
export const labels: Record<NonNullable<Refund["status"]>, string> = {
  pending: "under way",
  succeeded: "paid back",
  failed: "failed",
  canceled: "canceled",
};
