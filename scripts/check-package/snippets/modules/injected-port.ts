// A port of the shop's own, which the client fits and a plain async function, too.
import { type PaymentIntent, type PaymentIntentCreate, WooshPay } from "wooshpay-openapi";

export interface Intents {
  create(input: PaymentIntentCreate): Promise<PaymentIntent>;
  retrieve(id: string): Promise<Pick<PaymentIntent, "id" | "status">>;
}

export async function statusOf(intents: Intents, id: string): Promise<string> {
  return (await intents.retrieve(id)).status;
}

export const real: Promise<string> = statusOf(
  new WooshPay("sk_test_snippet").paymentIntents,
  "pi_1",
);
export const tested: Promise<string> = statusOf(
  {
    create: async () => {
      throw new Error("not in this test");
    },
    retrieve: async (id) => ({ id, status: "succeeded" }),
  },
  "pi_1",
);
