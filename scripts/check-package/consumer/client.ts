// What an integration writes; compiled against the installed package, never run.
import {
  type CheckoutSession,
  type CheckoutSessionCreate,
  eventTypes,
  idOf,
  type ListCall,
  RateLimitError,
  WooshPay,
  WooshPayError,
  type WooshPayEvent,
  type WooshPayOptions,
} from "wooshpay-openapi";
import type { components, paths } from "wooshpay-openapi/types";

const options: WooshPayOptions = {
  timeout: 5_000,
  maxRetries: 1,
  retryPosts: false,
  hooks: { onRetry: ({ delay, reason }) => console.log(delay.toFixed(), reason) },
};
const wooshpay = new WooshPay("sk_test_consumer", options);

const order: CheckoutSessionCreate = {
  mode: "payment",
  success_url: "https://shop.example.com/thanks",
  line_items: [
    {
      quantity: 1,
      price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
    },
  ],
};

export async function pay(signal: AbortSignal): Promise<string> {
  const session: CheckoutSession = await wooshpay.checkout.sessions.create(order, { signal });
  const { data, response, requestId } = await wooshpay.checkout.sessions
    .retrieve(session.id)
    .withResponse();
  // @ts-expect-error A misspelt field does not compile.
  await wooshpay.products.create({ nmae: "Tea" });
  return [data.id, response.status, requestId ?? "", idOf(session)].join();
}

export async function upload(file: Blob): Promise<void> {
  await wooshpay.files.create({ file, purpose: "dispute_evidence" });
}

export async function list(): Promise<number[]> {
  const intents: ListCall<{ amount: number }, object> = wooshpay.paymentIntents.list({ limit: 10 });
  const amounts: number[] = [];
  for await (const { amount } of intents) amounts.push(amount);
  for await (const page of wooshpay.paymentIntents.list().pages()) amounts.push(page.data.length);
  const all = await wooshpay.products.list().toArray({ max: 1000 });
  return [...amounts, all.length];
}

export function explain(error: unknown): string | undefined {
  if (error instanceof RateLimitError) return error.headers?.get("retry-after") ?? undefined;
  if (error instanceof WooshPayError) return `${error.status} ${error.code} ${error.requestId}`;
  return undefined;
}

export function handle(event: WooshPayEvent): string {
  if (event.type === "payment_intent.succeeded") return event.data.object.id;
  return eventTypes.some((type) => type === event.type) ? event.id : event.type;
}

export type Product = components["schemas"]["Product"];
export type CreateProduct = paths["/v1/products"]["post"];
export const product = (value: Product): string => value.id;
