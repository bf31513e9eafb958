import { currencyIn, sumOf } from "../../amounts.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { costOf, priceOf } from "../checkout/prices.js";
import { type Recurring, rhythmOf } from "./billing-periods.js";

/** One thing that somebody subscribes to, as answers show it. */
export interface SubscriptionItem extends Stored {
  readonly price: Stored;
  readonly quantity: number;
}

/**
 * Makes an item of a subscription.
 * @param input as requests send it: `price` or `price_data`, a quantity, metadata.
 * @param id the item that it takes the place of; a new one unless told.
 * @throws Refusal for a price that is paid only once.
 */
export function itemOf(
  work: Work,
  subscription: string,
  input: Fields,
  place: string,
  former?: SubscriptionItem,
): SubscriptionItem {
  const isPriced = input.price !== undefined || input.price_data !== undefined;
  const price = isPriced || !former ? priceOf(work, input, place) : former.price;
  if (price.type !== "recurring")
    throw invalid(
      `${place}price`,
      `The price ${price.id} is paid once: a subscription takes recurring ones.`,
    );
  const { metadata = former?.metadata ?? {}, billing_thresholds: thresholds } = input;
  // A new price makes the quantity 1 unless it is given, says the page.
  const quantity = Number(input.quantity ?? (isPriced ? 1 : former?.quantity) ?? 1);
  if (quantity < 0)
    throw invalid(`${place}quantity`, `Expected a quantity from 0 on, found ${quantity}.`);
  costOf(work, price, quantity, `${place}quantity`);
  return Object.freeze({
    id: former?.id ?? work.home.ids.next("subscription_item"),
    ...{ object: "subscription_item", metadata, price, quantity, subscription },
    created: former?.created ?? work.now,
    billing_thresholds: thresholds ?? former?.billing_thresholds ?? null,
    tax_rates: null,
  });
}

/**
 * Checks that items can be billed together.
 * @param currency that the request names; undefined where it does not.
 * @returns their currency, and how often they are billed.
 * @throws Refusal where there is none, where they differ in currency or interval, or where they cost too much to be
 * counted.
 */
export function togetherness(
  work: Work,
  items: readonly SubscriptionItem[],
  currency?: unknown,
): { currency: string; recurring: Recurring } {
  const [first] = items;
  if (!first)
    throw invalid("items", "A subscription needs something to bill: give at least one item.");
  const recurring = first.price.recurring as Recurring;
  const expected =
    currency === undefined ? String(first.price.currency) : currencyIn(work, currency, "currency");
  for (const [index, { price }] of items.entries()) {
    const rhythm = rhythmOf(price.recurring as Recurring);
    if (price.currency !== expected)
      throw invalid(
        `items[${index}].price`,
        `The subscription is in ${expected}, and this price in ${price.currency}.`,
      );
    if (rhythm !== rhythmOf(recurring))
      throw invalid(
        `items[${index}].price`,
        `All items are billed at once, ${rhythmOf(recurring)}; this one ${rhythm}.`,
      );
  }
  costOfItems(work, items);
  return { currency: expected, recurring };
}

/** What all items cost for one period, in minor units. */
export function costOfItems(work: Work, items: readonly SubscriptionItem[]): number {
  return sumOf(
    items.map(({ price, quantity }) => costOf(work, price, quantity, "items")),
    "items",
  );
}
