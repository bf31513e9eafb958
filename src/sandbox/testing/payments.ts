import type { PaymentIntentCreate } from "../../index.js";
import { amountHeld } from "../ledger.js";
import type { SandboxOptions } from "../options.js";
import { sandboxWithClient } from "./client.js";

/** `payment_method_data` of a card. */
export function card(number = "4242424242424242") {
  return {
    type: "card" as const,
    card: { number, exp_month: "12", exp_year: "2030", cvc: "123" },
  };
}

/** A request of 20 USD that is confirmed at once. */
export function payment(more: Partial<PaymentIntentCreate> = {}): PaymentIntentCreate {
  return { ...{ amount: 2000, currency: "USD", confirm: true }, ...more };
}

/** A sandbox, its client, and what tests of payments look at. */
export function setUpPayments(assume: SandboxOptions["assume"] = {}) {
  const { sandbox, wooshpay } = sandboxWithClient({ assume });
  return {
    ...{ sandbox, wooshpay },
    /** Types of the events so far. */
    types: () => sandbox.events().map(({ type }) => type),
    /** How much has come in since the beginning, in minor units. */
    income: (currency = "USD") => sandbox.core.do((work) => amountHeld(work, currency)),
    /** Pays with a card. */
    pay: (number?: string, more: Partial<PaymentIntentCreate> = {}) =>
      wooshpay.paymentIntents.create(payment({ payment_method_data: card(number), ...more })),
  };
}
