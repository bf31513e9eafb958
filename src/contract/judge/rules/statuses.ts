import { isObject, members } from "../../json.js";
import { excerpt } from "../excerpt.js";
import {
  about,
  aboutMembers,
  type Breach,
  type Members,
  numberOf,
  objectOf,
  ofEach,
  ofSchemas,
  type Rule,
  textOf,
  unless,
} from "./rule.js";

/** A member that is there in some statuses only, or has to be there in some. */
interface Bond {
  schema: string;
  member: string;
  /** The member that holds the status. */
  status?: string;
  /** Statuses that the member cannot be there without. */
  only?: string[];
  /** Statuses that it cannot be missing in, where the object has the member at all. */
  always?: string[];
}

const bonds: Bond[] = [
  {
    ...{ schema: "PaymentIntent", member: "next_action" },
    ...{ only: ["requires_action"], always: ["requires_action"] },
  },
  {
    ...{ schema: "SetupIntent", member: "next_action" },
    ...{ only: ["requires_action"], always: ["requires_action"] },
  },
  { schema: "PaymentIntent", member: "cancellation_reason", only: ["canceled"] },
  { schema: "SetupIntent", member: "cancellation_reason", only: ["canceled"] },
  { schema: "Payout", member: "failure_code", only: ["failed"] },
  { schema: "Payout", member: "failure_message", only: ["failed"] },
  { schema: "Payout", member: "failure_balance_transaction", only: ["failed"] },
  { schema: "Refund", member: "failure_reason", only: ["failed"] },
  { schema: "Charge", member: "failure_code", only: ["failed"] },
  { schema: "Charge", member: "failure_message", only: ["failed"] },
  { schema: "IssuingCard", member: "cancellation_reason", only: ["canceled"] },
  {
    schema: "Price",
    member: "recurring",
    status: "type",
    only: ["recurring"],
    always: ["recurring"],
  },
];

/** The status that the object of an event has, by type of the event. */
const statusAfter: Readonly<Record<string, string[]>> = {
  "payment_intent.requires_action": ["requires_action"],
  "payment_intent.succeeded": ["succeeded"],
  "payment_intent.payment_failed": ["requires_payment_method"],
  "payment_intent.canceled": ["canceled"],
  "payment_intent.cancelled": ["canceled"],
  "setup_intent.succeeded": ["succeeded"],
  "checkout.session.completed": ["complete"],
  "checkout.session.expired": ["expired"],
  "payout.created": ["pending", "in_transit"],
  "payout.paid": ["paid"],
  "payout.failed": ["failed"],
  "payout.canceled": ["canceled"],
};

/** Rules about statuses and what goes with them. */
export const statusRules: readonly Rule[] = [
  {
    id: "goes-with-status",
    says: "What belongs to a status is there in it and in no other: a next action, a reason of a failure.",
    evidence: {
      level: "inferred",
      documents: ["doc-1722924", "alipay-zh"],
      note: "Pages print a next action with requires_action; the rest is the meaning of the names.",
    },
    ...about(...bonds.map(({ schema }) => schema)),
    check: ofSchemas(bonds.map((bond) => [bond.schema, (members) => broken(bond, members)])),
  },
  {
    id: "received-when-succeeded",
    says: "A payment that succeeded was received whole, unless it was captured by hand; one that did not, was not.",
    evidence: {
      level: "inferred",
      documents: ["doc-2895670", "public-code-67104913054"],
      note: "Pages print null throughout; of a capture in part the amount stays as it was, says the guide.",
    },
    ...about("PaymentIntent"),
    check: ofEach("PaymentIntent", (intent) => {
      const status = textOf(intent, "status");
      const [amount, received] = [numberOf(intent, "amount"), numberOf(intent, "amount_received")];
      if (status === undefined || amount === undefined || received === undefined) return [];
      const isInPart = intent.capture_method === "manual" && received > 0;
      return status === "succeeded"
        ? unless(
            received === amount || isInPart,
            "amount_received",
            intent,
            `\`amount\`, ${amount}`,
          )
        : unless(received === 0, "amount_received", intent, `0, in the status ${status}`);
    }),
  },
  {
    id: "capturable-when-authorized",
    says: "Something can be captured exactly of a payment that requires capture, which is captured by hand.",
    evidence: {
      level: "inferred",
      documents: ["doc-2895670"],
      note: "The guide captures by hand what requires capture; of the amount pages print null alone.",
    },
    ...about("PaymentIntent"),
    check: ofEach("PaymentIntent", (intent) => {
      const status = textOf(intent, "status");
      if (status === undefined) return [];
      const waits = status === "requires_capture";
      const capturable = numberOf(intent, "amount_capturable");
      const isRight = capturable === undefined || capturable > 0 === waits;
      const byHand = !waits || (textOf(intent, "capture_method") ?? "manual") === "manual";
      const expected = waits ? "more than 0" : `0, in the status ${status}`;
      return [
        ...unless(isRight, "amount_capturable", intent, expected),
        ...unless(byHand, "capture_method", intent, "manual, since it requires capture"),
      ];
    }),
  },
  {
    id: "paid-when-complete",
    says: "A session that is paid, or had nothing to pay, is complete; an open one is unpaid.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto"],
      note: "Pages print open sessions that are unpaid; the rest is the meaning of the names.",
    },
    ...about("CheckoutSession"),
    check: ofEach("CheckoutSession", (session) => {
      const isPaid = session.payment_status === "paid";
      const isRight = !isPaid || (textOf(session, "status") ?? "complete") === "complete";
      return unless(isRight, "status", session, "complete, since `payment_status` is paid");
    }),
  },
  {
    id: "charge-adds-up",
    says: "A charge is paid when it succeeded, captured when something was, and refunded when all of it was.",
    evidence: { level: "inferred", documents: ["api-55482259"], note: "The meaning of the names." },
    ...about("Charge"),
    check: ofEach("Charge", (charge) => [
      ...agrees(charge, "paid", charge.status === "succeeded", textOf(charge, "status")),
      ...agrees(
        charge,
        "captured",
        charge.amount_captured !== 0,
        numberOf(charge, "amount_captured"),
      ),
      ...agrees(
        charge,
        "refunded",
        // What was never captured cannot be given back.
        charge.amount_refunded === (charge.amount_captured || charge.amount),
        numberOf(charge, "amount_refunded"),
      ),
    ]),
  },
  {
    id: "event-after-status",
    says: "The object of an event has the status that the event tells of.",
    evidence: { level: "inferred", documents: ["7194408m0"], note: "The meaning of the names." },
    ...aboutMembers("data"),
    check: ({ value }) => {
      if (!isObject(value) || value.object !== "event") return [];
      const expected = statusAfter[String(value.type)];
      const status = textOf(objectOf(objectOf(value, "data") ?? {}, "object") ?? {}, "status");
      if (!expected || status === undefined || expected.includes(status)) return [];
      const path = ["data", "object", "status"];
      return [
        { path, expected: `${expected.join(" or ")}, after ${value.type}`, found: excerpt(status) },
      ];
    },
  },
  {
    id: "one-mode",
    says: "Test objects carry no live ones, and live ones no test objects.",
    evidence: {
      level: "inferred",
      documents: ["doc-1763752"],
      note: "The key decides test or live mode; that the data are apart follows.",
    },
    ...aboutMembers("livemode"),
    check: ({ value, path }) => {
      if (!isObject(value) || path.length > 0 || typeof value.livemode !== "boolean") return [];
      const mode = value.livemode;
      return othersIn(value, mode).map((place) => {
        return { path: place, expected: `${mode}, as at the top`, found: `${!mode}` };
      });
    },
  },
];

function broken({ member, status = "status", only, always }: Bond, members: Members): Breach[] {
  const current = textOf(members, status);
  if (current === undefined) return [];
  const value = members[member];
  const isThere = value !== null && value !== undefined && value !== "";
  const isMisplaced = isThere && only && !only.includes(current);
  if (isMisplaced)
    return unless(false, member, members, `nothing, since \`${status}\` is ${current}`);
  const isMissing = !isThere && member in members && always?.includes(current);
  return isMissing
    ? unless(false, member, members, `something, since \`${status}\` is ${current}`)
    : [];
}

/** A breach where a flag says other than what it follows from, as far as that is known. */
function agrees(members: Members, name: string, expected: boolean, known: unknown): Breach[] {
  const flag = members[name];
  if (known === undefined || typeof flag !== "boolean") return [];
  return unless(flag === expected, name, members, `${expected}`);
}

/** Where another mode stands in the same payload. */
function othersIn(value: unknown, mode: boolean): (string | number)[][] {
  const found: (string | number)[][] = [];
  if (holdsOther(value, mode)) collectOthers(value, mode, [], found);
  return found;
}

// Nearly all payloads hold none, which is told without writing down any path.
function holdsOther(value: unknown, mode: boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => holdsOther(item, mode));
  for (const name in value) {
    const member = (value as Members)[name];
    if (
      name === "livemode" && typeof member === "boolean"
        ? member !== mode
        : holdsOther(member, mode)
    )
      return true;
  }
  return false;
}

function collectOthers(
  value: unknown,
  mode: boolean,
  path: (string | number)[],
  found: (string | number)[][],
): void {
  for (const [key, member] of members(value)) {
    const place = [...path, key];
    if (key !== "livemode" || typeof member !== "boolean")
      collectOthers(member, mode, place, found);
    else if (member !== mode) found.push(place);
  }
}
