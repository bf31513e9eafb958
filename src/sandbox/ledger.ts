import { currencyExponents } from "../../generated/currencies.js";
import { endOfDay } from "./business-days.js";
import { minorUnits } from "./exchange.js";
import { Refusal } from "./refusal.js";
import type { Stored } from "./store.js";
import type { Work } from "./work.js";

/** Something that came in, and is not available yet. */
interface Arriving {
  /** When it is, in epoch milliseconds. */
  readonly at: number;
  readonly amount: number;
}

/** What an account has of one currency. */
export interface Holding extends Stored {
  readonly object: "sandbox.holding";
  /** Code in capitals. */
  readonly currency: string;
  /** In minor units; less than nothing where more was paid back than came in. */
  readonly amount: number;
  /** What of it was not available when this was written. */
  readonly arriving: readonly Arriving[];
}

const kind = "sandbox.holding";

/**
 * Adds to what the account has: payments and what comes back are positive; refunds, payouts and disputes negative.
 * @param amount in minor units.
 * @param isAvailable whether what comes in can be spent at once, whatever is assumed of payments.
 * @throws Refusal where the sum would be no safe integer.
 */
export function post(work: Work, currency: string, amount: number, isAvailable = false): void {
  const code = currency.toUpperCase();
  const id = `holding:${code}`;
  const held = work.find(kind, id) as Holding | undefined;
  const sum = (held?.amount ?? 0) + amount;
  if (!Number.isSafeInteger(sum))
    throw new Refusal(400, `The account cannot hold as much ${code}.`, {
      code: "balance_overflow",
    });
  // Answers rest on this choice only where they show what is available.
  const waits = amount > 0 && !isAvailable && work.home.assumed("balance-settlement") !== "at-once";
  const before = (held?.arriving ?? []).filter(({ at }) => at > work.now);
  const arriving = waits ? added(before, endOfDay(work.now, 2), amount) : before;
  if (held) work.change(held, { amount: sum, arriving });
  else work.addBare(kind, { id, currency: code, amount: sum, arriving });
}

// What becomes available at one time is one entry, so that there are three at most.
function added(arriving: readonly Arriving[], at: number, amount: number): Arriving[] {
  const known = arriving.find((one) => one.at === at)?.amount ?? 0;
  return [...arriving.filter((one) => one.at !== at), { at, amount: known + amount }];
}

/** What the account has of a currency, in minor units, besides what it began with. */
export function amountHeld(work: Work, currency: string): number {
  const held = work.find(kind, `holding:${currency.toUpperCase()}`) as Holding | undefined;
  return held?.amount ?? 0;
}

/** All that the account has, by currency, besides what it began with. */
export function holdings(work: Work): Holding[] {
  return [...work.all(kind)] as Holding[];
}

/** What the account has of a currency, in minor units. */
export interface Funds {
  /** Code in capitals. */
  readonly currency: string;
  /** What can be paid out. */
  readonly available: number;
  /** What came in, and cannot yet. */
  readonly pending: number;
}

/** What the account has of each currency that it has, or had, something of, in the order of the codes. */
export function allFunds(work: Work): Funds[] {
  const codes = new Set([
    ...startingCurrencies(work),
    ...holdings(work).map(({ currency }) => currency),
  ]);
  return [...codes].sort().map((code) => fundsIn(work, code));
}

/** What the account has of a currency. */
export function fundsIn(work: Work, currency: string): Funds {
  const code = currency.toUpperCase();
  const held = work.find(kind, `holding:${code}`) as Holding | undefined;
  work.assume("balance-settlement");
  const pending = (held?.arriving ?? [])
    .filter(({ at }) => at > work.now)
    .reduce((sum, { amount }) => sum + amount, 0);
  const available = startingAmount(work, code) + (held?.amount ?? 0) - pending;
  return { currency: code, available, pending };
}

/** What the account held of a currency before anything was paid, in minor units. */
export function startingAmount(work: Work, currency: string): number {
  const code = currency.toUpperCase();
  return startingCurrencies(work).includes(code) ? minorUnits("1000000", code) : 0;
}

function startingCurrencies(work: Work): readonly string[] {
  const start = work.assume("starting-balance");
  if (start === "nothing") return [];
  return start === "dollars" ? ["USD"] : Object.keys(currencyExponents);
}
