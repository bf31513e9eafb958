import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { exchanged, written } from "../../exchange.js";
import { invalid } from "../../refusal.js";
import type { Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { amountOption } from "../options.js";
import { retrieving } from "../plain.js";

const kind = "issuing.transaction";

/** Books what a card was used for. @param amount in minor units of the card's currency. */
export function addIssuingTransaction(
  work: Work,
  authorization: Stored,
  amount: number,
  type: "capture" | "refund",
): Stored {
  const card = authorization.card as Stored;
  const { currency } = authorization;
  const { merchant, merchant_currency, merchant_amount } = work.hidden(authorization.id);
  const isWhole = amount === authorization.amount;
  const part = exchanged(amount, String(currency), String(merchant_currency), false);
  return work.add(kind, {
    ...{ amount, authorization: authorization.id, card: card.id },
    cardholder: (card.cardholder as Stored).id,
    ...{ currency, dispute: null, merchant_amount: isWhole ? merchant_amount : part },
    ...{ merchant_currency, merchant_data: merchant, metadata: {}, network_data: null, type },
  });
}

/** What merchants do with transactions. */
export const issuingTransactionActions = {
  refund: {
    about: "The merchant gives the money back, or the part of it that the option amount says.",
    options: ["amount"],
    act(work, transaction, options) {
      if (transaction.type !== "capture")
        throw invalid(
          "type",
          "A refund is not given back: expected a transaction of type capture.",
        );
      const left =
        (transaction.amount as number) - ((work.hidden(transaction.id).refunded as number) ?? 0);
      const amount = amountOption(options, "amount") ?? left;
      const currency = String(transaction.currency);
      if (amount > left || left === 0)
        throw invalid(
          "amount",
          `amount: expected at most ${written(left, currency)}, found ${written(amount, currency)}.`,
        );
      const authorization = work.get("issuing.authorization", transaction.authorization);
      work.change(transaction, {}, { refunded: (transaction.amount as number) - left + amount });
      return addIssuingTransaction(work, authorization, amount, "refund");
    },
  },
} as const satisfies Actions;

export const issuingTransactionHandlers = {
  listIssuingTransactions: listing(kind, { equal: ["card", "cardholder"] }),
  retrieveIssuingTransaction: retrieving(kind),
  updateIssuingTransaction(work, { path, body }) {
    const transaction = work.get(kind, path.id);
    return work.change(transaction, withMetadata(work, transaction, body));
  },
} as const satisfies Handlers;
