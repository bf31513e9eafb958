// Several calls at once.
import type { Refund, WooshPay } from "wooshpay-openapi";

export async function overview(wooshpay: WooshPay): Promise<string> {
  const [balance, customer, products] = await Promise.all([
    wooshpay.balance.retrieve(),
    wooshpay.customers.retrieve("cus_1"),
    wooshpay.products.list({ limit: 3 }),
  ]);
  return [balance.object, customer.name, products.data.length].join(" ");
}

export async function refundAll(wooshpay: WooshPay, intents: string[]): Promise<Refund[]> {
  const results = await Promise.allSettled(
    intents.map((payment_intent) => wooshpay.refunds.create({ payment_intent })),
  );
  return results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

export function first(wooshpay: WooshPay): Promise<string> {
  return wooshpay.charges
    .retrieve("ch_1")
    .then(({ id }) => id)
    .catch((error: unknown) => String(error))
    .finally(() => console.log("done"));
}
