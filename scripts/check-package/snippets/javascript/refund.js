// JavaScript that a compiler checks by its JSDoc.
import { WooshPay, WooshPayError } from "wooshpay-openapi";
import { isEvent } from "wooshpay-openapi/webhooks";

/** @typedef {import("wooshpay-openapi").RefundCreate} RefundCreate */

/**
 * @param {import("wooshpay-openapi").WooshPay} wooshpay
 * @param {RefundCreate} input
 * @returns {Promise<import("wooshpay-openapi").Refund | undefined>}
 */
export async function refund(wooshpay, input) {
  try {
    return await wooshpay.refunds.create({ ...input, reason: "duplicate" });
  } catch (error) {
    if (error instanceof WooshPayError && error.status === 404) return undefined;
    throw error;
  }
}

/** @type {import("wooshpay-openapi").WooshPayOptions} */
const options = { maxRetries: 1, hooks: { onRetry: ({ delay }) => console.log(delay.toFixed()) } };
export const wooshpay = new WooshPay("sk_test_snippet", options);

/** @param {import("wooshpay-openapi/webhooks").WooshPayEvent} event */
export function amountOf(event) {
  return isEvent(event, "payment_intent.succeeded") ? event.data.object.amount : 0;
}

/** @satisfies {import("wooshpay-openapi").ProductCreate} */
export const tea = { name: "Tea" };
