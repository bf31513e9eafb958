import { isObject } from "../../../contract/json.js";
import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { day } from "../../durations.js";
import { exchanged, written } from "../../exchange.js";
import { issuingAuthorizationCycle } from "../../life-cycles/issuing-authorization.js";
import { begin, canMove, move } from "../../life-cycles/life-cycle.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { amountOption, textOption } from "../options.js";
import { pick } from "../plain.js";
import { cardWithHolder } from "./issuing-cards.js";
import { addIssuingTransaction } from "./issuing-transactions.js";

const kind = "issuing.authorization";

/** What a merchant is called unless told otherwise. */
const someMerchant = {
  ...{ category: "computer_software_stores", category_code: "5734", city: "London" },
  ...{ country: "GB", name: "Example Software", network_id: "100000000000001" },
  ...{ postal_code: "EX1 1EX", state: "England", terminal_id: "10000001" },
  url: "https://software.example.com",
};

/** Pays with a card: it is approved, or declined where card, holder or limit do not allow it. */
function authorize(work: Work, card: Stored, options: Fields): Stored {
  const paid = amountOption(options, "amount") ?? 1050;
  const currency = textOption(options, "currency") ?? String(card.currency);
  if (!/^[A-Za-z]{3,4}$/.test(currency))
    throw invalid("currency", `currency: expected a code such as USD, found ${currency}.`);
  const merchant = merchantOf(options);
  const amount = exchanged(paid, currency, String(card.currency), false);
  if (amount === undefined) throw invalid("amount", "amount: it is more than can be counted.");
  const reason = whyDeclined(work, card, amount);
  const made = begin(
    work,
    issuingAuthorizationCycle,
    reason === undefined ? "approve" : "decline",
    {
      ...{ amount, approved: reason === undefined, card: cardWithHolder(work, card) },
      currency: card.currency,
      merchant_data: pick(merchant, ["category_code", "name"]),
    },
    { merchant, merchant_amount: paid, merchant_currency: currency, decline_reason: reason },
  );
  if (reason !== undefined) return made;
  const days = work.assume("authorization-expiry") === "seven-days" ? 7 : 30;
  work.schedule(work.now + days * day, "expireAuthorization", made);
  work.change(card, {}, { spent: spentWith(work, card) + amount });
  return made;
}

function merchantOf({ merchant = {} }: Fields): Fields {
  if (!isObject(merchant))
    throw invalid("merchant", "merchant: expected an object with name, category_code and so on.");
  for (const name of Object.keys(merchant)) {
    const isKnown = Object.hasOwn(someMerchant, name);
    if (!isKnown)
      throw invalid(
        `merchant.${name}`,
        `merchant.${name}: expected one of ${Object.keys(someMerchant).join(", ")}.`,
      );
    textOption(merchant, name);
  }
  return { ...someMerchant, ...merchant };
}

function whyDeclined(work: Work, card: Stored, amount: number): string | undefined {
  if (card.status !== "active") return `card_${card.status}`;
  const holder = work.find("issuing.cardholder", card.cardholder);
  if (holder?.status !== "active") return "cardholder_inactive";
  if (work.now >= Date.UTC(card.exp_year as number, card.exp_month as number))
    return "card_expired";
  const limit = work.hidden(card.id).limit as number | undefined;
  if (limit === undefined) return undefined;
  const isEach = work.assume("card-spending-limit") === "each-purchase";
  const total = isEach ? amount : spentWith(work, card) + amount;
  return total > limit ? "spending_limit_exceeded" : undefined;
}

function spentWith(work: Work, { id }: Stored): number {
  return (work.hidden(id).spent as number | undefined) ?? 0;
}

/** What holders and operators do with cards. */
export const cardActions = {
  authorize: {
    about: "Its holder pays with it: amount, in minor units, and currency are the merchant's.",
    options: ["amount", "currency", "merchant"],
    act: authorize,
  },
  limit: {
    about: "An operator gives it a spending limit: amount, in minor units of its currency.",
    options: ["amount"],
    act(work, card, options) {
      const limit = amountOption(options, "amount");
      if (limit === undefined) throw invalid("amount", "amount: a limit needs one, found none.");
      return work.change(card, {}, { limit });
    },
  },
} as const satisfies Actions;

// What is not spent after all is free for other purchases.
function release(work: Work, authorization: Stored, amount: number): void {
  const card = work.find("issuing.card", (authorization.card as Stored).id);
  if (card) work.change(card, {}, { spent: spentWith(work, card) - amount });
}

function capture(work: Work, authorization: Stored, options: Fields): Stored {
  const approved = authorization.amount as number;
  const amount = amountOption(options, "amount") ?? approved;
  const currency = String(authorization.currency);
  if (amount > approved)
    throw invalid(
      "amount",
      `amount: expected at most ${written(approved, currency)}, found ${written(amount, currency)}.`,
    );
  const captured = move(work, issuingAuthorizationCycle, authorization, "capture");
  release(work, authorization, approved - amount);
  addIssuingTransaction(work, captured, amount, "capture");
  return captured;
}

function giveUp(work: Work, authorization: Stored, name: "expire" | "reverse"): Stored {
  const given = move(work, issuingAuthorizationCycle, authorization, name);
  release(work, authorization, authorization.amount as number);
  return given;
}

/** What merchants do with authorizations. */
export const authorizationActions = {
  capture: {
    about: "The merchant takes the money, or the part of it that the option amount says.",
    options: ["amount"],
    act: capture,
  },
  reverse: {
    about: "The merchant gives it up.",
    act: (work, authorization) => giveUp(work, authorization, "reverse"),
  },
} as const satisfies Actions;

/** What happens to an authorization that waits no longer. */
export function authorizationIsDue(work: Work, authorization: Stored): void {
  if (canMove(issuingAuthorizationCycle, authorization, "expire"))
    giveUp(work, authorization, "expire");
}

function shownAuthorization(work: Work, authorization: Stored): Fields {
  if (work.assume("authorization-fields") === "shown") return authorization;
  return pick(authorization, ["id", "object", "amount", "approved", "card", "merchant_data"]);
}

export const authorizationHandlers = {
  retrieveAuthorization: (work, { path }) => shownAuthorization(work, work.get(kind, path.id)),
  listAuthorizations: listing(kind, {
    equal: ["status"],
    filters: {
      card: ({ card }, id) => (card as Stored).id === id,
      cardholder: ({ card }, id) => ((card as Stored).cardholder as Stored).id === id,
    },
    show: shownAuthorization,
  }),
} as const satisfies Handlers;
