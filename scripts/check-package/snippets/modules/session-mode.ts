// An enumeration of the shop's own beside the modes of a session.
import type { CheckoutSessionCreate } from "wooshpay-openapi";

export enum Purchase {
  Once = "payment",
  Monthly = "subscription",
}

const modes = { once: "payment", monthly: "subscription" } as const;

export function fromEnum(purchase: Purchase): CheckoutSessionCreate {
  return { mode: purchase, success_url: "https://shop.example.com/thanks" };
}

export function fromConstant(name: keyof typeof modes): CheckoutSessionCreate {
  return { mode: modes[name], success_url: "https://shop.example.com/thanks" };
}
