import type { Handlers } from "../../call.js";
import { allFunds, type Funds } from "../../ledger.js";
import type { Fields } from "../../store.js";
import type { Work } from "../../work.js";

export const balanceHandlers = {
  getBalance(work) {
    const funds = allFunds(work);
    const isZeroListed = work.assume("balance-zero") === "listed";
    const available = funds.filter((one) => one.available !== 0 || isZeroListed);
    const pending = funds.filter((one) => one.pending !== 0);
    return {
      object: "balance",
      available: amountsOf(available, "available"),
      ...pendingOf(work, amountsOf(pending, "pending")),
      livemode: false,
    };
  },
} as const satisfies Handlers;

function pendingOf(work: Work, pending: readonly Fields[]): Fields {
  if (pending.length > 0) return { pending };
  return work.assume("balance-pending") === "left-out" ? {} : { pending: [] };
}

// A balance has its currencies in small letters, as its page shows them.
function amountsOf(funds: readonly Funds[], member: "available" | "pending"): Fields[] {
  return funds.map((one) => ({ amount: one[member], currency: one.currency.toLowerCase() }));
}
