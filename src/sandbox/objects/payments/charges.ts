import type { Handlers } from "../../call.js";
import { chargeCycle } from "../../life-cycles/charge.js";
import { begin, move } from "../../life-cycles/life-cycle.js";
import type { Fields, Stored } from "../../store.js";
import { type DeclineCode, declines } from "../../test-values.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { pick, retrieving } from "../plain.js";

const kind = "charge";
const taken = [
  ...["amount", "currency", "customer", "description", "invoice", "metadata", "payment_method"],
  ...["receipt_email", "shipping"],
];

/**
 * Makes the charge of an attempt to pay.
 * @param name the move that makes it: begin, grant or refuse. @param fields what differs from a charge that is paid.
 */
export function addCharge(
  work: Work,
  intent: Stored,
  name: "begin" | "grant" | "refuse",
  fields: Fields = {},
): Stored {
  const method = work.find("payment_method", intent.payment_method);
  const { amount } = intent;
  return begin(work, chargeCycle, name, {
    ...{ amount_captured: amount, amount_refunded: 0, balance_transaction: null },
    ...{ billing_details: method?.billing_details ?? null, captured: true, disputed: false },
    ...{ failure_code: null, failure_message: null, paid: true, payment_intent: intent.id },
    ...{ payment_method_details: method ? detailsOf(method) : null, refunded: false },
    ...Object.fromEntries(taken.map((member) => [member, intent[member] ?? null])),
    ...fields,
  });
}

function detailsOf({ type, card }: Stored): Fields {
  const shown = ["brand", "country", "exp_month", "exp_year", "funding", "last4"];
  return { type, ...(card !== undefined && { card: pick(card as Fields, shown) }) };
}

const nothingPaid = { amount_captured: 0, captured: false, paid: false };

/** What a charge has whose money is not there: it is on its way, or was declined. */
export function unpaidFields(code?: DeclineCode): Fields {
  if (code === undefined) return nothingPaid;
  const { code: reason, message } = declines[code];
  return { ...nothingPaid, failure_code: reason, failure_message: message };
}

/** What a charge has of which a part is captured. @param amount in minor units. */
export function capturedFields(amount: number): Fields {
  return { amount_captured: amount, captured: amount > 0 };
}

/** Decides a charge whose money was on its way. @param code why it did not arrive; undefined where it did. */
export function settleCharge(work: Work, charge: Stored, code?: DeclineCode): Stored {
  return code === undefined
    ? move(work, chargeCycle, charge, "arrive", {
        ...capturedFields(Number(charge.amount)),
        paid: true,
      })
    : move(work, chargeCycle, charge, "fail", unpaidFields(code));
}

/** The charge of the last attempt of a payment intent. */
export function chargeOf(work: Work, intent: Stored): Stored | undefined {
  return work.find(kind, work.hidden(intent.id).charge);
}

/** What of a charge can still be given back, in minor units. */
export function refundableOf({ amount_captured: captured, amount_refunded: refunded }: Stored) {
  return Number(captured) - Number(refunded);
}

/** Counts what is given back of a charge, or has come back. @param amount in minor units. */
export function countRefund(work: Work, charge: Stored, amount: number): Stored {
  const refunded = Number(charge.amount_refunded) + amount;
  return work.change(charge, {
    amount_refunded: refunded,
    refunded: refunded === charge.amount_captured,
  });
}

export const chargeHandlers = {
  retrieveCharge: retrieving(kind),
  listCharges: listing(kind, {
    equal: ["customer", "payment_intent"],
    url: "/v1/charges",
  }),
} as const satisfies Handlers;
