// Lists: by object, by page, up to a number, and changed on the way.
import type { Charge, ListPaymentIntentsQuery, PaymentIntent, WooshPay } from "wooshpay-openapi";

export async function total(wooshpay: WooshPay, since?: number): Promise<number> {
  const query: ListPaymentIntentsQuery = { limit: 100 };
  if (since) query.created = { gte: since };
  let sum = 0;
  for await (const intent of wooshpay.paymentIntents.list(query)) sum += intent.amount;
  return sum;
}

export async function firstPage(wooshpay: WooshPay): Promise<Charge[]> {
  const page = await wooshpay.charges.list({ limit: 10 });
  return page.has_more ? page.data : [...page.data].reverse();
}

export async function* succeeded(
  wooshpay: WooshPay,
): AsyncGenerator<PaymentIntent["id"], number, undefined> {
  let pages = 0;
  for await (const page of wooshpay.paymentIntents.list().pages()) {
    pages += 1;
    for (const { id, status } of page.data) if (status === "succeeded") yield id;
  }
  return pages;
}

export async function names(wooshpay: WooshPay): Promise<(string | undefined)[]> {
  const products = await wooshpay.products.list().toArray({ max: 500 });
  return products.map(({ name }) => name?.trim());
}
