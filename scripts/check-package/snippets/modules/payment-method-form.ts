// What a form of the shop holds becomes what the API takes.
import type { PaymentMethodData, UnknownValue } from "wooshpay-openapi";

export type Choice =
  | { kind: "wallet"; wallet: "alipay" | "wechat_pay" }
  | { kind: "ideal"; firstName: string; country: string }
  | { kind: "new"; name: string };

export function methodOf(choice: Choice): PaymentMethodData {
  switch (choice.kind) {
    case "wallet":
      return { type: "alipay" };
    case "ideal":
      return {
        type: "ideal",
        billing_details: { firstName: choice.firstName, address: { country: choice.country } },
      };
    case "new":
      return { type: choice.name as UnknownValue };
  }
}
