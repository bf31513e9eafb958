// Compiled, never run: amounts that are sent are integers, whatever their pages type.
import type { RefundCreate, WooshPay } from "../../src/index.js";
import { fromMinorUnits, toMinorUnits } from "../../src/money/index.js";

export function amounts(wooshpay: WooshPay, id: string, typed: string, minor: number): void {
  use(wooshpay.refunds.create({ payment_intent: id, amount: toMinorUnits(typed, "USD") }));
  use(wooshpay.paymentIntents.capture(id, { amount_to_capture: minor }));
  use(wooshpay.coupons.create({ amount_off: minor, currency: "USD", duration: "once" }));
  // @ts-expect-error: a decimal is no amount
  use(wooshpay.refunds.create({ payment_intent: id, amount: "10.50" }));
  // @ts-expect-error: minor units as people read them are text
  use(wooshpay.refunds.create({ payment_intent: id, amount: fromMinorUnits(minor, "USD") }));
  // @ts-expect-error: digits are text, too
  use(wooshpay.refunds.create({ payment_intent: id, amount: "1050" }));
  // @ts-expect-error: a refund of nothing would be a refund of everything
  use(wooshpay.refunds.create({ payment_intent: id, amount: null }));
  // @ts-expect-error: the same for a capture
  use(wooshpay.paymentIntents.capture(id, { amount_to_capture: "10.50" }));
  // @ts-expect-error: JSON has no bigint
  use(wooshpay.paymentIntents.capture(id, { amount_to_capture: 1050n }));
  // @ts-expect-error: no body is awaited for whoever forgets it
  use(wooshpay.refunds.create(Promise.resolve<RefundCreate>({ payment_intent: id })));
  // @ts-expect-error: a moment is no filter; its milliseconds are
  use(wooshpay.paymentIntents.list({ created: { gte: new Date() } }));
  // @ts-expect-error: options come after the body
  use(wooshpay.paymentIntents.capture(id, { idempotencyKey: "order-7" }));
  // @ts-expect-error: options come after the query
  use(wooshpay.paymentIntents.retrieve(id, { timeout: 5 }));
}

function use(...values: unknown[]): void {
  void values;
}
