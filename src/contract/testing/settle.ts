type Members = Record<string, unknown>;

/** What follows from the members of an object, where a caller has not said it. */
type Consequence = (whole: Members) => Members;

/** Where an object has a status, what else has to agree with it, by component schema. */
const consequences: Readonly<Record<string, Consequence>> = {
  PaymentIntent: ({ status, amount, next_action, cancellation_reason }) => ({
    amount_received: status === "succeeded" ? amount : 0,
    amount_capturable: status === "requires_capture" ? amount : 0,
    next_action: status === "requires_action" ? next_action : null,
    cancellation_reason: status === "canceled" ? cancellation_reason : null,
    ...(status === "requires_capture" && { capture_method: "manual" }),
  }),
  SetupIntent: ({ status, next_action, cancellation_reason }) => ({
    next_action: status === "requires_action" ? next_action : null,
    cancellation_reason: status === "canceled" ? cancellation_reason : null,
  }),
  CheckoutSession: ({ status, payment_status }) => ({
    payment_status: status === "complete" ? payment_status : "unpaid",
  }),
  Refund: ({ status, failure_reason }) => ({
    failure_reason: status === "failed" ? failure_reason : null,
  }),
  Payout: ({ status, failure_code, failure_message, failure_balance_transaction }) =>
    status === "failed"
      ? { failure_code, failure_message, failure_balance_transaction }
      : { failure_code: null, failure_message: null, failure_balance_transaction: null },
  Charge: ({ status, amount, amount_captured, amount_refunded }) => ({
    paid: status === "succeeded",
    captured: status === "succeeded" && amount_captured !== 0,
    refunded: amount_refunded === amount,
  }),
};

/**
 * An object with some members replaced, and with what follows from them. None that is given is touched, and none
 * is added that would say nothing.
 */
export function settle(schema: string, sample: Members, given: Members): Members {
  const whole = { ...sample, ...structuredClone(given) };
  const following = Object.keys(given).length > 0 ? (consequences[schema]?.(whole) ?? {}) : {};
  for (const [name, value] of Object.entries(following))
    if (!(name in given) && (name in whole || value)) whole[name] = value;
  return whole;
}
