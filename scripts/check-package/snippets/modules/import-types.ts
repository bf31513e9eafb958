// Types alone, by each entry; nothing of this is left at run time.
import type * as pay from "wooshpay-openapi";
import type { MoneyErrorCode } from "wooshpay-openapi/money";
import type { components, operations, paths } from "wooshpay-openapi/types";
import type { WebhookErrorCode } from "wooshpay-openapi/webhooks";

export type Refund = components["schemas"]["Refund"];
export type CreateRefund = paths["/v1/refunds"]["post"];
export type ListCharges = operations["listCharges"];
export type Code = MoneyErrorCode | WebhookErrorCode;
export type Session = import("wooshpay-openapi").CheckoutSession;

export function same(refund: Refund): pay.Refund {
  return refund;
}

export const lines = (session: Session): readonly pay.LineItem[] => session.line_items?.data ?? [];
