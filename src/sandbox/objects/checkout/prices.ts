import { currencyIn, exactly } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { invalid, missing } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { addProduct } from "./products.js";

/**
 * Makes a price, and its product where it names none.
 * @param body as createPrice takes it, or what items of subscriptions take as `price_data`.
 * @param place where it stands in the request, with a dot at its end.
 */
function addPrice(work: Work, body: Fields, place = ""): Stored {
  const { product: _id, product_data: _data, currency, unit_amount: amount, ...rest } = body;
  const { tiers, tiers_mode: tiersMode, recurring, billing_scheme: scheme, ...plain } = rest;
  const isTiered = scheme === "tiered" || tiers !== undefined;
  const fields = {
    active: true,
    ...plain,
    currency: currencyIn(work, currency, `${place}currency`),
    product: productOf(work, body, place),
    type: recurring ? "recurring" : "one_time",
    unit_amount: exactly(unitAmountIn(amount, tiers, place), `${place}unit_amount`),
    // Guides send other texts here, and are answered per_unit.
    billing_scheme: isTiered ? "tiered" : "per_unit",
    ...(recurring !== undefined && { recurring: recurringOf(recurring as Fields, place) }),
    tiers,
  };
  return work.add("price", fields, { tiersMode });
}

/** How often a period may come round in the three years that it may last at most, says the page. */
const longest: Readonly<Record<string, number>> = { day: 1096, week: 156, month: 36, year: 3 };

function recurringOf(recurring: Fields, place: string): Fields {
  const { interval, interval_count: count = 1 } = recurring;
  const most = longest[String(interval)] ?? 0;
  if (Number(count) <= most) return { usage_type: "licensed", ...recurring, interval_count: count };
  throw invalid(
    `${place}recurring.interval_count`,
    `A period lasts three years at most: expected up to ${most} ${interval}s, found ${count}.`,
  );
}

function unitAmountIn(amount: unknown, tiers: unknown, place: string): number {
  if (amount !== undefined) return Number(amount);
  if (tiers !== undefined) return 0;
  throw missing(`${place}unit_amount`, "A price needs its unit_amount, or tiers.");
}

function productOf(work: Work, { product, product_data: data }: Fields, place: string): Stored {
  if (product) return work.get("product", product, `${place}product`);
  if (data) return addProduct(work, data as Fields);
  throw missing(`${place}product`, "A price needs a product: give product or product_data.");
}

/**
 * The price that something is sold at: one that exists, or one that is made for it.
 * @param input holds `price` or `price_data`.
 * @throws Refusal where it holds neither, or names a price that cannot be used.
 */
export function priceOf(work: Work, { price, price_data: data }: Fields, place: string): Stored {
  if (price === undefined && data === undefined)
    throw missing(`${place}price`, "Something is sold at a price: give price or price_data.");
  const found =
    price === undefined
      ? addPrice(work, data as Fields, `${place}price_data.`)
      : shown(work, work.get("price", price, `${place}price`));
  if (found.active) return found;
  throw invalid(`${place}price`, `The price ${found.id} is not active: nothing is sold at it now.`);
}

/** A price as answers show it: with its product as it is now. */
function shown(work: Work, price: Stored): Stored {
  const { id } = price.product as Stored;
  const product = work.find("product", id);
  return product && product !== price.product ? Object.freeze({ ...price, product }) : price;
}

// Pages show the recurring settings of a price where it is made, and leave open whether others do.
function shownLater(work: Work, price: Stored): Stored {
  if (price.recurring === undefined || work.assume("price-recurring") === "shown")
    return shown(work, price);
  const { recurring: _, ...rest } = shown(work, price);
  return rest as Stored;
}

/**
 * What a quantity costs.
 * @throws Refusal where it is too much to be counted exactly.
 */
export function costOf(work: Work, price: Stored, quantity: number, param: string): number {
  const tiers = price.tiers as readonly Fields[] | undefined;
  if (!tiers) return exactly(Number(price.unit_amount) * quantity, param);
  const sent = work.hidden(price.id).tiersMode;
  const mode = sent === "volume" || sent === "graduated" ? sent : work.assume("price-tiers");
  return exactly(mode === "volume" ? volumeCost(tiers, quantity) : steps(tiers, quantity), param);
}

const limitOf = ({ up_to: limit }: Fields) => Number(limit ?? Number.POSITIVE_INFINITY);
const tierCost = ({ flat_amount: flat, unit_amount: unit }: Fields, quantity: number) =>
  Number(flat ?? 0) + Number(unit ?? 0) * quantity;

function volumeCost(tiers: readonly Fields[], quantity: number): number {
  const reached = tiers.find((tier) => quantity <= limitOf(tier)) ?? tiers.at(-1);
  return reached ? tierCost(reached, quantity) : 0;
}

function steps(tiers: readonly Fields[], quantity: number): number {
  let [cost, from] = [0, 0];
  for (const [index, tier] of tiers.entries()) {
    if (from >= quantity) break;
    const isLast = index === tiers.length - 1;
    const until = isLast ? quantity : Math.min(quantity, limitOf(tier));
    [cost, from] = [cost + tierCost(tier, until - from), until];
  }
  return cost;
}

export const priceHandlers = {
  createPrice: (work, { body }) => addPrice(work, body),
  retrievePrice: (work, { path }) => shownLater(work, work.get("price", path.id)),
  updatePrice(work, { path, body }) {
    const price = work.get("price", path.id);
    return shownLater(work, work.change(price, withMetadata(work, price, body)));
  },
  listPrices: listing("price", { equal: ["active"], show: shownLater }),
} as const satisfies Handlers;
