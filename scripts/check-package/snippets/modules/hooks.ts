// Metrics by hooks.
import { type Hooks, type RequestInfo, type ResponseInfo, WooshPay } from "wooshpay-openapi";

const histogram = new Map<string, number[]>();

function onResponse({ operationId, duration, status }: ResponseInfo): void {
  const key = `${operationId} ${status}`;
  histogram.set(key, [...(histogram.get(key) ?? []), duration]);
}

export const hooks = {
  onRequest: ({ operationId, attempt }: RequestInfo) => console.log(operationId, attempt),
  onResponse,
  onRetry: ({ reason, delay }) => console.warn(reason, delay),
} satisfies Hooks as Hooks;

export const wooshpay: WooshPay = new WooshPay("sk_test_snippet", { hooks, maxRetries: 4 });
