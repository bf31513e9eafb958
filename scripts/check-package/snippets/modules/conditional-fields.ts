// Fields and options that are there only when their value is.
import type { PaymentIntentCreate, Refund, WooshPay } from "wooshpay-openapi";

export async function refund(
  wooshpay: WooshPay,
  {
    intent,
    amount,
    note,
    signal,
  }: {
    intent: string;
    amount?: number;
    note?: string | undefined;
    signal?: AbortSignal | undefined;
  },
): Promise<Refund> {
  return wooshpay.refunds.create(
    {
      payment_intent: intent,
      ...(amount !== undefined && { amount }),
      ...(note ? { metadata: { note } } : {}),
    },
    { signal, ...(amount === undefined ? { maxRetries: 0 } : null) },
  );
}

export function intentFor(total: number, email: string | undefined): PaymentIntentCreate {
  const input: PaymentIntentCreate = { amount: total, currency: "USD" };
  if (email) input.receipt_email = email;
  return { ...input, ...(email === undefined ? {} : { description: `for ${email}` }) };
}
