import type { Handlers } from "../../call.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { deleting, pick, retrieving } from "../plain.js";

const kind = "beneficiary";
const parameter = "beneficiary_id";

/** Stores a payee. @param body as createBeneficiary takes it. */
function addBeneficiary(work: Work, body: Fields): Stored {
  return work.add(kind, shownMembers(work, body), { entity: body.entity });
}

/** A payee that is part of a payout, stored or not. @param body as the member beneficiary_data takes it. */
export function inlineBeneficiary(work: Work, body: Fields): Stored {
  if (work.assume("payout-inline-beneficiary") === "stored") return addBeneficiary(work, body);
  return Object.freeze({
    id: work.home.ids.next(kind),
    object: kind,
    ...{ created: work.now, livemode: false },
    ...shownMembers(work, body),
  });
}

// Who the payee is goes in, and no answer of this object shows it.
function shownMembers(work: Work, body: Fields): Fields {
  const members = pick(body, ["nickname", "metadata"]);
  if (body.destination_data === undefined) return members;
  return { destination_data: shownDestination(work, body.destination_data as Fields), ...members };
}

function shownDestination(work: Work, destination: Fields): Fields {
  const { upi, card, ...rest } = destination;
  return {
    ...rest,
    ...(upi !== undefined && { [work.assume("payout-upi-member")]: upi }),
    ...(card !== undefined && { card: withoutNumbers(card as Fields) }),
  };
}

// Of what could be the number or the code of a card, no more than the last four digits of a number is kept.
function withoutNumbers(card: Fields): Fields {
  return Object.fromEntries(
    Object.entries(card).flatMap(([name, value]): [string, unknown][] => {
      if (/cv[cv]|security/i.test(name)) return [];
      const digits = String(value).replaceAll(/[\s-]/g, "");
      return /\d{12,}/.test(digits) ? [["last4", digits.slice(-4)]] : [[name, value]];
    }),
  );
}

export const beneficiaryHandlers = {
  createBeneficiary: (work, { body }) => addBeneficiary(work, body),
  retrieveBeneficiary: retrieving(kind, parameter),
  updateBeneficiary(work, { path, body }) {
    const beneficiary = work.get(kind, path[parameter]);
    const hidden = body.entity === undefined ? {} : { entity: body.entity };
    const members = shownMembers(work, withMetadata(work, beneficiary, body));
    return work.change(beneficiary, members, hidden);
  },
  deleteBeneficiary: deleting(kind, parameter),
  listBeneficiaries: listing(kind),
} as const satisfies Handlers;
