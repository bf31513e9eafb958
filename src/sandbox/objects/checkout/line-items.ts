import { splitAmount } from "../../../money/index.js";
import { sumOf } from "../../amounts.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { costOf, priceOf } from "./prices.js";

/** What somebody is about to buy. */
export interface Basket {
  /** Line items, as answers show them. */
  readonly items: readonly Stored[];
  /** The one currency of all prices. */
  readonly currency: string;
  /** Sum before discounts, in minor units. */
  readonly subtotal: number;
}

/**
 * Reads what is sold.
 * @param inputs items of a request: a price, or data for one, and a quantity.
 * @throws Refusal where there is nothing, where currencies differ, or where the sum is too large to be counted.
 */
export function readBasket(work: Work, inputs: readonly Fields[] | undefined): Basket {
  const [first, ...others] = (inputs ?? []).map((input, index) =>
    lineItem(work, input, `line_items[${index}].`),
  );
  if (!first) throw invalid("line_items", "There is nothing to sell: give at least one line item.");
  const currency = String(first.currency);
  for (const [index, item] of others.entries())
    if (item.currency !== currency)
      throw invalid(
        `line_items[${index + 1}].price`,
        `All items are sold in one currency: this one is in ${item.currency}, the first in ${currency}.`,
      );
  const items = [first, ...others];
  const subtotal = sumOf(
    items.map((item) => Number(item.amount_subtotal)),
    "line_items",
  );
  return { items, currency, subtotal };
}

// Samples leave the quantity out, and mean one.
function lineItem(work: Work, input: Fields, place: string): Stored {
  const price = priceOf(work, input, place);
  const quantity = Number(input.quantity ?? 1);
  const amount = costOf(work, price, quantity, `${place}quantity`);
  return Object.freeze({
    id: work.home.ids.next("item"),
    object: "item",
    currency: price.currency,
    description: (price.product as Fields).name,
    price,
    quantity,
    amount_subtotal: amount,
    amount_total: amount,
  });
}

/** The items with what is left to pay for each, so that it adds up to the total. */
export function withTotal({ items, subtotal }: Basket, total: number): readonly Stored[] {
  if (total === subtotal) return items;
  const weights = items.map((item) => Number(item.amount_subtotal));
  const parts = splitAmount(total, weights);
  return items.map((item, index) => Object.freeze({ ...item, amount_total: parts[index] }));
}

/** Whether something is paid again and again. */
export function recurs(item: Fields): boolean {
  return (item.price as Fields).type === "recurring";
}
