// Coupons and their codes.
import type { Coupon, PromotionCode, WooshPay } from "wooshpay-openapi";

export async function sale(wooshpay: WooshPay, code: string): Promise<[Coupon, PromotionCode]> {
  const percent = await wooshpay.coupons.create({ percent_off: 10, duration: "once" });
  const fixed = await wooshpay.coupons.create({ amount_off: 500, currency: "USD", name: "Five" });
  const promotion = await wooshpay.promotionCodes.create({ coupon: percent.id, code });
  return [fixed, promotion];
}
