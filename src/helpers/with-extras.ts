/**
 * A body with fields that the description does not know, for a call that takes no others:
 * `refunds.create(withExtras({ payment_intent: "pi_1", new_field: 1 }))`. Known fields stay checked. Inside
 * a body it goes around the object that is to hold the field.
 *
 * Where nothing tells which body is meant, name it: `withExtras<RefundCreate>({ … })`.
 * @returns the body itself.
 */
export function withExtras<Body extends object>(
  body: NoInfer<Body> & Record<string, unknown>,
): Body {
  return body as Body;
}
