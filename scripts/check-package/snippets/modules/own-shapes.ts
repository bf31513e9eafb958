// What the shop keeps of an object.
import type { PaymentIntent, WooshPay } from "wooshpay-openapi";

export type Kept = Pick<PaymentIntent, "id" | "amount" | "currency" | "status"> & {
  readonly order: string | undefined;
};

export interface StoredIntent extends Omit<PaymentIntent, "metadata" | "next_action"> {
  readonly storedAt: Date;
}

export function keep({ id, amount, currency, status, merchant_order_id }: PaymentIntent): Kept {
  return { id, amount, currency, status, order: merchant_order_id ?? undefined };
}

export async function store(wooshpay: WooshPay, id: string): Promise<StoredIntent> {
  const { metadata, next_action, ...rest } = await wooshpay.paymentIntents.retrieve(id);
  if (typeof next_action === "object") console.log(metadata?.["order"], next_action?.type);
  return { ...rest, storedAt: new Date() };
}

export const keys: readonly (keyof Kept)[] = ["id", "order"];
