// Metadata that is read and written.
import type { Metadata, PaymentIntent, WooshPay } from "wooshpay-openapi";

export async function tag(
  wooshpay: WooshPay,
  id: string,
  tags: Record<string, string>,
): Promise<void> {
  const metadata: Metadata = { ...tags, tagged: "yes" };
  await wooshpay.paymentIntents.update(id, { metadata });
}

export function shelfOf({ metadata }: PaymentIntent): number | undefined {
  const shelf = metadata?.["shelf"];
  return shelf === undefined ? undefined : Number(shelf);
}
