import type { Handlers } from "../../call.js";
import { issuingCardCycle } from "../../life-cycles/issuing-card.js";
import { begin, illegalMove, move } from "../../life-cycles/life-cycle.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { pick } from "../plain.js";
import { shownCardholder } from "./issuing-cardholders.js";

const kind = "issuing.card";
const yearsValid = 3;

/** Issues a card. @param body as createCard takes it. @throws Refusal */
function addCard(work: Work, body: Fields): Stored {
  const { cardholder: holderId, currency, type = "virtual", metadata = null } = body;
  for (const [name, value] of Object.entries({ cardholder: holderId, currency }))
    if (value === undefined) throw invalid(name, `${name}: a card needs one, found none.`);
  const cardholder = work.get("issuing.cardholder", holderId, "cardholder");
  if (cardholder.status !== "active")
    throw invalid("cardholder", `${cardholder.id} is blocked: no card is issued to it.`);
  const isKnown = type === "virtual" || type === "physical";
  if (!isKnown || (type === "physical" && work.assume("card-types") === "virtual"))
    throw invalid("type", `type: expected virtual, found ${type}.`);
  const id = work.home.ids.next(kind);
  const today = new Date(work.now);
  return begin(
    work,
    issuingCardCycle,
    work.assume("card-first-status") === "active" ? "create" : "createInactive",
    {
      ...{ id, brand: "Visa", cancellation_reason: null, cardholder: cardholder.id, currency },
      exp_month: today.getUTCMonth() + 1,
      exp_year: today.getUTCFullYear() + yearsValid,
      ...{ first6: "000000", last4: id.slice(-4), metadata, type },
    },
  );
}

/** A card with its holder in it, as other objects show it. */
export function cardWithHolder(work: Work, card: Stored): Fields {
  const cardholder = work.find("issuing.cardholder", card.cardholder);
  return cardholder ? { ...card, cardholder: shownCardholder(work, cardholder) } : card;
}

// No issuer has numbers that begin with noughts, so that nobody can take this one for a card's.
function expanded(work: Work, card: Stored, wanted: readonly string[]): Fields {
  const asks = (name: string) => wanted.includes(`issuing_card.${name}`) || wanted.includes(name);
  const shown = asks("cardholder") ? cardWithHolder(work, card) : card;
  const isSecret = asks("number") || asks("cvc");
  if (!isSecret || work.assume("card-number") === "withheld") return shown;
  return {
    ...shown,
    ...(asks("number") && { number: `000000000000${card.last4}` }),
    ...(asks("cvc") && { cvc: "000" }),
  };
}

function updateCard(work: Work, card: Stored, body: Fields): Stored {
  const { cancellation_reason: reason, status } = body;
  const changed = work.change(card, pick(withMetadata(work, card, body), ["metadata"]));
  const isCancel =
    status === "canceled" ||
    (status === undefined &&
      reason !== undefined &&
      work.assume("card-cancel-by-reason") === "canceled");
  const fields = reason === undefined ? {} : { cancellation_reason: reason };
  if (isCancel) return move(work, issuingCardCycle, changed, "cancel", fields);
  const noted = work.change(changed, fields);
  if (status === undefined || status === noted.status) return noted;
  const name = names[String(status)];
  if (!name)
    throw invalid("status", `status: expected active, inactive or canceled, found ${status}.`);
  if (noted.status === "canceled") throw illegalMove(issuingCardCycle, name, "canceled");
  return move(work, issuingCardCycle, noted, name);
}

const names: Readonly<Record<string, "activate" | "deactivate">> = {
  active: "activate",
  inactive: "deactivate",
};

export const cardHandlers = {
  createCard: (work, { body }) => addCard(work, body),
  retrieveCard(work, { path, query }) {
    const wanted = (query.expand ?? []) as readonly string[];
    return expanded(work, work.get(kind, path.id), wanted);
  },
  updateCard: (work, { path, body }) => updateCard(work, work.get(kind, path.id), body),
  listCards: listing(kind, { equal: ["cardholder", "type"] }),
} as const satisfies Handlers;
