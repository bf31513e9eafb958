// Where the customer goes next.
import { isFinal, isPaid, nextActionUrl, type PaymentIntent } from "wooshpay-openapi";

export type Step = { go: string } | { show: "thanks" | "failed" | "wait" };

export function nextStep(intent: PaymentIntent): Step {
  if (isPaid(intent)) return { show: "thanks" };
  if (isFinal(intent)) return { show: "failed" };
  const go = nextActionUrl(intent);
  return go ? { go } : { show: "wait" };
}
