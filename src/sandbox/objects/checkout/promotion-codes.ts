import { currencyIn } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { invalid, missing } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";

function addPromotionCode(work: Work, body: Fields): Stored {
  const { coupon, code, customer, expires_at: expires, restrictions, ...rest } = body;
  const id = work.home.ids.next("promotion_code");
  return work.add("promotion_code", {
    ...{ id, active: true, max_redemptions: null, metadata: {}, times_redeemed: 0, ...rest },
    code: code ?? madeUp(work, id),
    coupon: work.get("coupon", coupon, "coupon"),
    customer: customer === undefined ? null : work.get("customer", customer, "customer").id,
    expires_at: expires === undefined ? null : expiryOf(work, expires),
    restrictions: restrictionsOf(work, (restrictions ?? {}) as Fields),
  });
}

function madeUp(work: Work, id: string): string {
  if (work.assume("promotion-code-text") === "made-up") return work.secretOf(id, 8).toUpperCase();
  throw missing("code", "Give the text that customers enter.");
}

function expiryOf(work: Work, expires: unknown): unknown {
  if (!Number.isFinite(Number(expires)) || expires === "")
    throw invalid("expires_at", `expires_at: expected epoch milliseconds, found ${expires}.`);
  return work.assume("promotion-code-expiry") === "as-sent" ? expires : Number(expires);
}

function restrictionsOf(work: Work, restrictions: Fields): Fields {
  const { minimum_amount_currency: currency = null } = restrictions;
  return {
    ...{ first_time_transaction: false, minimum_amount: null, ...restrictions },
    minimum_amount_currency:
      currency === null ? null : currencyIn(work, currency, "restrictions.minimum_amount_currency"),
  };
}

/** A promotion code as answers show it: with its coupon as it is now. */
function shown(work: Work, promotionCode: Stored): Fields {
  const { id } = promotionCode.coupon as Stored;
  return { ...promotionCode, coupon: work.find("coupon", id) ?? promotionCode.coupon };
}

export const promotionCodeHandlers = {
  createPromotionCode: (work, { body }) => addPromotionCode(work, body),
  retrievePromotionCode: (work, { path }) => shown(work, work.get("promotion_code", path.id)),
} as const satisfies Handlers;
