// Members of unions, chosen by their tag or by what they hold.
import type { LineItemCreate, PaymentMethodData, Price, WooshPayEvent } from "wooshpay-openapi";

type CardData = Extract<PaymentMethodData, { type: "card" }>;

const card: NonNullable<CardData["card"]> = {
  number: "4111111111111111",
  exp_month: "03",
  exp_year: "2030",
};

export function described(data: PaymentMethodData): string {
  switch (data.type) {
    case "card":
      return `card until ${data.card?.exp_year ?? card.exp_year}`;
    case "mobile_money":
      return data.mobile_money.phone_number;
    case "ideal":
      return data.billing_details.firstName ?? "";
    default:
      return data.type;
  }
}

export function itemFor(id: string | undefined, cents: number): LineItemCreate {
  const price = id ? { price: id } : { price_data: { currency: "USD", unit_amount: cents } };
  return { ...price, quantity: 1 };
}

export function productName({ product }: Price): string | undefined {
  return typeof product === "object" ? product.name : product;
}

export function amountIn({ type, data }: WooshPayEvent): number | undefined {
  if (type === "payment_intent.succeeded") return data.object.amount;
  if (type === "payout.paid") return data.object.payment_amount ?? undefined;
  return undefined;
}
