// Calls that need nothing but an identifier, with options for one of them.
import type { WooshPay } from "wooshpay-openapi";

export async function finish(wooshpay: WooshPay, id: string): Promise<string> {
  const { status } = await wooshpay.paymentIntents.confirm(id);
  if (status === "requires_capture")
    await wooshpay.paymentIntents.capture(id, undefined, { timeout: 10_000 });
  await wooshpay.setupIntents.cancel("seti_1");
  await wooshpay.disputes.close("dp_1");
  const invoice = await wooshpay.invoices.send("in_1");
  return `${status} ${invoice.id}`;
}
