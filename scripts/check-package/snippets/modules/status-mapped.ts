// Statuses of the API become statuses of the shop.
import type { Dispute, PaymentIntent, Payout } from "wooshpay-openapi";

export type OrderStatus = "open" | "paid" | "closed" | "unclear";

export function orderStatus(status: PaymentIntent["status"]): OrderStatus {
  switch (status) {
    case "succeeded":
      return "paid";
    case "canceled":
      return "closed";
    case "processing":
    case "requires_action":
      return "open";
    default:
      return "unclear";
  }
}

const byPayout: Readonly<Record<string, OrderStatus>> = { paid: "paid", failed: "closed" };

export function payoutStatus({ status }: Payout): OrderStatus {
  return byPayout[status ?? ""] ?? "unclear";
}

export function isLost(dispute: Dispute): boolean {
  return dispute.status === "lost";
}
