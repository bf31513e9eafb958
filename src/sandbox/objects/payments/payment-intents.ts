import { currencyIn } from "../../amounts.js";
import { begin } from "../../life-cycles/life-cycle.js";
import { paymentIntentCycle as cycle } from "../../life-cycles/payment-intent.js";
import { invalid } from "../../refusal.js";
import { type Fields, nothing, type Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { methodTypesFor } from "./methods.js";
import { blanked, checkCustomer } from "./payment.js";

export { cancelIntent, declineIntent, payIntent } from "./paying.js";
export type { Payment } from "./payment.js";

const kind = "payment_intent";

/** Members that are taken over from a request as they are. */
export const copied = [
  ...["description", "metadata", "merchant_order_id", "merchant_user_id", "quantity"],
  ...["receipt_email", "return_url", "setup_future_usage", "capture_method", "confirmation_method"],
  ...["payment_method_options", "customer", "invoice"],
];

const isCopied = new Set(copied);

/** A payment intent of which nobody has said anything, in one literal: there may be very many of them. */
const blank = () => ({
  id: "",
  object: kind,
  created: 0,
  livemode: false,
  currency: null,
  amount: 0,
  amount_capturable: 0,
  amount_received: 0,
  client_secret: null,
  confirmation_method: "automatic",
  capture_method: "automatic",
  payment_method_types: null,
  description: null,
  metadata: null,
  merchant_order_id: null,
  merchant_user_id: null,
  quantity: null,
  receipt_email: null,
  return_url: null,
  setup_future_usage: null,
  customer: null,
  shipping: null,
  last_payment_error: null,
  next_action: null,
  payment_method: null,
  payment_method_options: null,
  cancel_at: "",
  cancellation_reason: null,
  invoice: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  "3ds_status": null,
  status: null,
});

/**
 * Makes a payment intent that waits for a payment method, with its event.
 * @param fields as createPaymentIntent takes them, and `invoice`; `amount` and `currency` have to be there.
 * @param hidden what no answer shows. `follower` (follower.ts) is told when it has succeeded, waits to be captured, is
 * processing, was declined or canceled; `session` is the id of a checkout session, and keeps callers from canceling it.
 */
export function addPaymentIntent(work: Work, fields: Fields, hidden = nothing): Stored {
  const id = work.home.ids.next(kind);
  const { payment_method_types: types, payment_method_data: data, shipping } = fields;
  checkCustomer(work, fields);
  const amount = Number(fields.amount);
  const currency = currencyIn(work, fields.currency, "currency");
  checkAmount(work, amount, currency);
  const sentType = (data as Fields | undefined)?.type;
  const sentTypes = Array.isArray(types) && types.length > 0 ? types : undefined;
  const whole = blank();
  const made: Record<string, unknown> = blanked(work, whole);
  made.id = id;
  made.created = work.now;
  made.currency = currency;
  made.amount = amount;
  made.client_secret = `${id}_secret_${work.secretOf(id)}`;
  made.payment_method_types = sentTypes ?? (sentType ? [sentType] : methodTypesFor(currency));
  for (const name in fields) if (isCopied.has(name)) made[name] = fields[name];
  if (shipping !== undefined) made.shipping = shippingOf(shipping as Fields);
  const isOpen = sentTypes === undefined;
  const known = isOpen ? { anyType: true, ...hidden } : hidden;
  return begin(work, cycle, "create", made, known, made === whole);
}

/** A place to send goods to, as answers show it. */
export function shippingOf(shipping: Fields): Fields {
  return { carrier: null, tracking_number: null, ...shipping };
}

/** Looks whether an amount is within the limits that the page prints, where that is checked. */
export function checkAmount(work: Work, amount: number, currency: string): void {
  const isOutside = amount > 99_999_999 || (currency === "USD" && amount < 50);
  if (isOutside && work.assume("amount-limits") === "enforced")
    throw invalid("amount", `amount: expected 0.50 USD to eight digits, found ${amount}.`);
}
