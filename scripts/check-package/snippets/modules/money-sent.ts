// A price that was typed is sent, and shown.

import type { Price, PriceCreate, WooshPay } from "wooshpay-openapi";
import { type CurrencyCode, formatAmount, MoneyError, toMinorUnits } from "wooshpay-openapi/money";

export function priceOf(typed: string, currency: string): PriceCreate {
  return { currency, unit_amount: toMinorUnits(typed, currency), product_data: { name: "Tea" } };
}

export async function sell(wooshpay: WooshPay, typed: string): Promise<string> {
  const currency: CurrencyCode = "USD";
  try {
    const price: Price = await wooshpay.prices.create(priceOf(typed, currency));
    return formatAmount(price.unit_amount ?? 0, price.currency ?? currency, "en-US");
  } catch (error) {
    if (error instanceof MoneyError) return error.code;
    throw error;
  }
}
