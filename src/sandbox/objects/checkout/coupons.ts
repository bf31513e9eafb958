import { currencyIn, exactly } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { pick, retrieving } from "../plain.js";

// The page about creating a coupon takes the other members out of its answer.
const shownAtFirst = [
  ...["id", "object", "amount_off", "currency", "duration", "created", "livemode"],
  ...["metadata", "name", "percent_off"],
];

function addCoupon(work: Work, body: Fields): Stored {
  const { amount_off: amount = null, percent_off: percent = null, currency = null } = body;
  checkValue(work, amount, percent);
  if (amount !== null && currency === null)
    throw invalid("currency", "amount_off is an amount, which needs its currency.");
  return work.add("coupon", {
    ...{ duration: "once", metadata: {}, name: null, ...body },
    ...{ amount_off: amount, percent_off: percent },
    currency: currency === null ? null : currencyIn(work, currency, "currency"),
    ...{ duration_in_months: null, duration_in_weeks: null, duration_in_days: null },
    ...{ max_redemptions: null, redeem_by: null, times_redeemed: 0, valid: true, applies_to: null },
  });
}

function checkValue(work: Work, amount: unknown, percent: unknown): void {
  if (amount !== null && exactly(Number(amount), "amount_off") < 0)
    throw invalid("amount_off", "A coupon takes something off: give an amount from 0 on.");
  if (percent !== null && !(Number(percent) > 0 && Number(percent) <= 100))
    throw invalid("percent_off", `Expected a percentage above 0 and up to 100, found ${percent}.`);
  const isClear = (amount === null) !== (percent === null);
  if (!isClear && work.assume("coupon-value") === "exactly-one")
    throw invalid(
      amount === null ? "amount_off" : "percent_off",
      `A coupon takes off an amount or a percentage: give amount_off or percent_off, not ${amount === null ? "neither" : "both"}.`,
    );
}

export const couponHandlers = {
  createCoupon: (work, { body }) => pick(addCoupon(work, body), shownAtFirst),
  retrieveCoupon: retrieving("coupon"),
  listCoupons: listing("coupon"),
} as const satisfies Handlers;
