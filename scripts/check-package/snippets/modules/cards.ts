// Cards that are issued.
import type { IssuingCard, WooshPay } from "wooshpay-openapi";

export async function issue(wooshpay: WooshPay, cardholder: string): Promise<IssuingCard> {
  const card = await wooshpay.issuing.cards.create({
    cardholder,
    currency: "USD",
    type: "virtual",
  });
  for await (const { id, amount } of wooshpay.issuing.transactions.list({ limit: 10 }))
    console.log(id, amount);
  return wooshpay.issuing.cards.retrieve(card.id);
}
