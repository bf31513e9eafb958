import type { SubscriptionCreate } from "../../index.js";
import type { Assumed } from "../assumptions/index.js";
import { newYear, sandboxWithClient } from "./client.js";

/** Midnight in UTC, in epoch milliseconds. @param date such as `2026-01-31`. */
export function at(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Members of a subscription that no page shows, and that the sandbox shows unless told otherwise. */
export interface Unseen {
  status?: string;
  current_period_start?: number;
  current_period_end?: number;
  latest_invoice?: string;
  trial_end?: number | null;
}

/**
 * A customer with a saved card, and a price that recurs.
 * @param number of the card. @param now where the clock stands.
 */
export async function subscriber(assume: Assumed = {}, number = "4242424242424242", now = newYear) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume, now });
  const customer = await wooshpay.customers.create({ email: "ada@example.com" });
  const card = { number, exp_month: "12", exp_year: "2030", cvc: "123" };
  const method = await wooshpay.paymentMethods.create({ type: "card", card });
  await wooshpay.paymentMethods.attach(String(method.id), { customer: customer.id });
  const product_data = { name: "Tea every month" };
  const monthly = { currency: "USD", unit_amount: 1000, product_data };
  const priceOf = (more: object = {}) =>
    wooshpay.prices.create({ ...monthly, recurring: { interval: "month" }, ...more });
  const price = await priceOf();
  const items = [{ price: price.id, quantity: 2, metadata: {} }];
  return {
    ...{ sandbox, wooshpay, customer, method, price, priceOf },
    subscribe: async (more: Partial<SubscriptionCreate> = {}) =>
      wooshpay.subscriptions.create({ customer: customer.id, items, ...more }),
    read: async (id: string) => (await wooshpay.subscriptions.retrieve(id)) as Unseen,
    invoices: async (subscription: string) => (await wooshpay.invoices.list({ subscription })).data,
  };
}
