import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { cardholderCycle } from "../../life-cycles/cardholder.js";
import { begin, move } from "../../life-cycles/life-cycle.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { pick } from "../plain.js";

const kind = "issuing.cardholder";
const members = ["billing"];

/** Registers a cardholder. @param body as createCardholder takes it. */
function addCardholder(work: Work, body: Fields): Stored {
  return begin(work, cardholderCycle, "create", pick(body, members));
}

/** A cardholder as answers show it. */
export function shownCardholder(work: Work, cardholder: Stored): Fields {
  if (work.assume("cardholder-status") === "shown") return cardholder;
  const { status: _status, ...shown } = cardholder;
  return shown;
}

export const cardholderHandlers = {
  createCardholder: (work, { body }) => shownCardholder(work, addCardholder(work, body)),
  retrieveCardholder: (work, { path }) => shownCardholder(work, work.get(kind, path.id)),
  updateCardholder(work, { path, body }) {
    const cardholder = work.get(kind, path.id);
    return shownCardholder(work, work.change(cardholder, pick(body, members)));
  },
  listCardholders: listing(kind, { show: shownCardholder }),
} as const satisfies Handlers;

/** What operators do to cardholders. */
export const cardholderActions = {
  block: {
    about: "Purchases with its cards are declined from now on.",
    act: (work, cardholder) => move(work, cardholderCycle, cardholder, "block"),
  },
  unblock: {
    about: "Its cards can be used again.",
    act: (work, cardholder) => move(work, cardholderCycle, cardholder, "unblock"),
  },
} as const satisfies Actions;
