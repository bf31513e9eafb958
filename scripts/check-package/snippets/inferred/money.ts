// Exports about money and inputs whose types are inferred.
import type { PaymentIntentCreate, PaymentMethodData } from "wooshpay-openapi";
import * as money from "wooshpay-openapi/money";

export const parts = money.splitAmount(1000, [1, 2n, 1]);
export const shown = (minor: number) => money.formatAmount(minor, "USD", "en");
export const failure = (error: unknown) =>
  error instanceof money.MoneyError ? error.code : undefined;
export const alipay = { type: "alipay" } satisfies PaymentMethodData;
export const input = (amount: number) =>
  ({ amount, currency: "USD", payment_method_data: alipay }) satisfies PaymentIntentCreate;
export { money };
