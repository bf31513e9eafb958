// Helpers that work with any resource.
import { type ListCall, type WooshPay, WooshPayError } from "wooshpay-openapi";

export async function firstOf<Item>(list: ListCall<Item, object>): Promise<Item | undefined> {
  for await (const item of list) return item;
  return undefined;
}

export async function orUndefined<Result>(call: PromiseLike<Result>): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof WooshPayError && error.status === 404) return undefined;
    throw error;
  }
}

type Named = "products" | "prices" | "customers" | "coupons";
type Retrieved<Name extends Named> = Awaited<ReturnType<WooshPay[Name]["retrieve"]>>;

export async function idsOf(wooshpay: WooshPay, names: readonly Named[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push((await wooshpay[name].retrieve("id_1")).id);
  return ids;
}

export const cache: { [Name in Named]: Map<string, Retrieved<Name>> } = {
  products: new Map(),
  prices: new Map(),
  customers: new Map(),
  coupons: new Map(),
};
