import { percentOf } from "../../amounts.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";

/** What makes something cheaper. */
export interface Discount {
  /** Id of the coupon. */
  readonly coupon: string;
  /** Id of the promotion code that led to it, if one did. */
  readonly promotionCode?: string | undefined;
}

/** What a discount is asked for. */
interface Purchase {
  readonly currency: string;
  readonly subtotal: number;
  /** Id of the customer; empty where there is none. */
  readonly customer: string;
}

/**
 * Reads the discount of a request, one at most.
 * @throws Refusal where there is no such coupon or code, or where it is not for this purchase.
 */
export function readDiscount(
  work: Work,
  inputs: readonly Fields[] | undefined,
  purchase: Purchase,
): Discount | undefined {
  const [input] = inputs ?? [];
  if (!input) return undefined;
  const { coupon, promotion_code: code } = input;
  if ((coupon === undefined) === (code === undefined))
    throw invalid("discounts[0]", "A discount is a coupon or a promotion_code: give one of them.");
  if (code === undefined) return { coupon: work.get("coupon", coupon, "discounts[0].coupon").id };
  const found = work.get("promotion_code", code, "discounts[0].promotion_code");
  const reason = refusing(work, found, purchase);
  if (reason)
    throw invalid("discounts[0].promotion_code", `The promotion code ${found.code} ${reason}.`);
  return { coupon: (found.coupon as Stored).id, promotionCode: found.id };
}

/** Why a code is not for a purchase; undefined where it is. */
function refusing(work: Work, code: Stored, purchase: Purchase): string | undefined {
  const { active, expires_at: expires, max_redemptions: most, times_redeemed: times } = code;
  const restrictions = code.restrictions as Fields;
  const { minimum_amount: minimum, minimum_amount_currency: currency } = restrictions;
  if (!active) return "is not active";
  if (expires !== null && Number(expires) <= work.now) return "has expired";
  if (most !== null && Number(times) >= Number(most)) return `was used ${times} times already`;
  if (code.customer !== null && code.customer !== purchase.customer)
    return "is for another customer";
  if (minimum !== null && currency !== null && currency !== purchase.currency)
    return `is for purchases in ${currency}, and this one is in ${purchase.currency}`;
  if (minimum !== null && purchase.subtotal < Number(minimum))
    return `is for purchases from ${minimum} on, and this one comes to ${purchase.subtotal}`;
  if (restrictions.first_time_transaction && hasBought(work, purchase.customer))
    return "is for first purchases, and this customer has bought before";
  return undefined;
}

function hasBought(work: Work, customer: string): boolean {
  if (customer === "") return false;
  for (const { customer: payer, status } of work.all("payment_intent"))
    if (payer === customer && status === "succeeded") return true;
  return false;
}

/**
 * What a discount takes off, in minor units; never more than there is.
 * @throws Refusal for an amount in another currency.
 */
export function amountOff(work: Work, { coupon: id }: Discount, basket: Purchase): number {
  const {
    amount_off: amount,
    percent_off: percent,
    currency,
  } = work.get("coupon", id, "discounts");
  if (amount === null)
    return percent === null
      ? 0
      : percentOf(basket.subtotal, Number(percent), work.assume("discount-rounding"));
  if (currency === basket.currency) return Math.min(Number(amount), basket.subtotal);
  throw invalid(
    "discounts[0]",
    `The coupon ${id} takes off an amount in ${currency}, and this purchase is in ${basket.currency}.`,
  );
}

/** Counts that a discount was granted. */
export function redeem(work: Work, { coupon, promotionCode }: Discount): void {
  const redeemed = [work.find("coupon", coupon), work.find("promotion_code", promotionCode)];
  for (const one of redeemed)
    if (one) work.change(one, { times_redeemed: Number(one.times_redeemed) + 1 });
}

/** Whether a discount still counts for a later bill. @param bills how many there were. */
export function lasts(work: Work, { coupon }: Discount, bills: number): boolean {
  const duration = work.find("coupon", coupon)?.duration;
  if (bills === 0 || duration === "forever") return true;
  return duration === "repeating" && work.assume("coupon-repeating") === "endless";
}
