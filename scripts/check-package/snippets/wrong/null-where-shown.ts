// A page shows null for this field.
import type { CheckoutSession } from "wooshpay-openapi";

export function count(session: CheckoutSession): number {
  // refused at session.payment_method_types, says is possibly 'null' or 'undefined'
  return session.payment_method_types.length;
}
