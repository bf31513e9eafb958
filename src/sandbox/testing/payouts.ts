import type { DestinationDataInput, PayoutCreate } from "../../index.js";
import type { Assumed } from "../assumptions/index.js";
import type { Fields } from "../store.js";
import { sandboxWithClient } from "./client.js";

/** A bank account in the United States, as requests have it. */
export const unitedStates = (account_number = "000123456789") =>
  ({
    destination_type: "bank_account",
    bank_account: {
      ...{ account_holder_name: "Ada Example", account_number, country: "US" },
      ...{ routing_type: "aba", routing_number: "000000001" },
    },
  }) as DestinationDataInput;

/** Both currencies of a payout. */
export const dollars = { payment_currency: "USD", source_currency: "USD" };

/** A payout of fifty dollars; members that are undefined are left out. */
export function fiftyDollars(more: Fields = {}, account?: string): PayoutCreate {
  const beneficiary_data = { destination_data: unitedStates(account) };
  const body = { ...dollars, payment_amount: 5000, beneficiary_data, ...more };
  const sent = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent) as unknown as PayoutCreate;
}

/** A sandbox with a client, what it has of a currency, and the types of its events so far. */
export function setUp(assume: Assumed = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  const available = async (currency = "usd") => {
    const balance = await wooshpay.balance.retrieve();
    return balance.available?.find((one) => one.currency === currency)?.amount;
  };
  return { sandbox, wooshpay, available, types: () => sandbox.events().map(({ type }) => type) };
}
