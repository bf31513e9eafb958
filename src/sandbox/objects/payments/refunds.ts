import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { millisecondsIn } from "../../durations.js";
import { post } from "../../ledger.js";
import { begin, canMove, move } from "../../life-cycles/life-cycle.js";
import { refundCycle } from "../../life-cycles/refund.js";
import { invalid, Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import { failsAsRefund, type Outcome, type OutcomeName, outcomes } from "../../test-values.js";
import type { Work } from "../../work.js";
import { textOption } from "../options.js";
import { retrieving } from "../plain.js";
import { chargeOf, countRefund, refundableOf } from "./charges.js";
import { isDisputed } from "./disputes.js";
import { methodOf } from "./methods.js";

const kind = "refund";

/**
 * Gives a payment back, all that is left of it unless an amount is told.
 * @param body as createRefund takes it.
 * @throws Refusal for more than is left, and for what the method of payment does not allow.
 */
function addRefund(work: Work, body: Fields): Stored {
  const intent = work.get("payment_intent", body.payment_intent, "payment_intent");
  const charge = chargeOf(work, intent);
  if (intent.status !== "succeeded" || !charge)
    throw refusedRefund(
      `${intent.id} is ${intent.status}: only what has succeeded can be given back.`,
    );
  if (isDisputed(charge))
    throw refusedRefund(
      `${intent.id} is disputed: what the bank asks for cannot be given back, too.`,
    );
  const left = refundableOf(charge);
  const amount = body.amount === undefined ? left : Number(body.amount);
  if (left === 0) throw refusedRefund(`${intent.id} was given back as a whole.`);
  if (amount > left)
    throw invalid("amount", `Of ${intent.id}, ${left} are left in minor units, and not ${amount}.`);
  checkMethod(work, charge, amount);
  const refund = begin(
    work,
    refundCycle,
    "create",
    {
      ...{ amount, currency: intent.currency, metadata: body.metadata ?? null },
      ...{ payment_intent: intent.id, reason: body.reason ?? null, description: null },
      ...{ failure_reason: null, receipt_number: null },
    },
    { charge: charge.id },
  );
  countRefund(work, charge, amount);
  post(work, String(intent.currency), -amount);
  const lasts = work.assume("refund-settlement");
  if (lasts === "immediate") return settle(work, refund);
  work.schedule(work.now + millisecondsIn(lasts), "settleRefund", refund);
  return refund;
}

function refusedRefund(message: string): Refusal {
  return new Refusal(400, message, { code: "refund_not_possible", param: "payment_intent" });
}

// What the register leaves open is up to a switch; but for cards, since a page has them as why refunds fail.
function checkMethod(work: Work, charge: Stored, amount: number): void {
  const { type = "" } = (charge.payment_method_details ?? {}) as { type?: string };
  const { name = type, refunds, kind: group } = methodOf(type) ?? {};
  const isWhole = amount === charge.amount_captured;
  const isFirst = charge.amount_refunded === 0;
  const { full, partial, several } = refunds ?? {};
  const rules: [applies: boolean, allowed: boolean | undefined, what: string][] = [
    [true, full, `A payment by ${name} cannot be refunded.`],
    [!isWhole, partial, `A payment by ${name} can be refunded as a whole only.`],
    [!isFirst, several, `A payment by ${name} can be refunded once only.`],
  ];
  for (const [applies, allowed, what] of rules)
    if (applies && !(allowed ?? (group === "card" || work.assume("unread-refunds") === "allowed")))
      throw refusedRefund(what);
}

/** Brings a refund to its end, by what it was made of. */
function settle(work: Work, refund: Stored): Stored {
  const intent = work.get("payment_intent", refund.payment_intent);
  const outcome = work.hidden(intent.id).outcome as OutcomeName | undefined;
  const { refundFails }: Outcome = outcomes[outcome ?? "paid"];
  return refundFails || failsAsRefund(Number(refund.amount))
    ? fail(work, refund)
    : move(work, refundCycle, refund, "succeed");
}

function fail(work: Work, refund: Stored, reason = "unknown"): Stored {
  const failed = move(work, refundCycle, refund, "fail", { failure_reason: reason });
  const amount = Number(refund.amount);
  countRefund(work, work.get("charge", work.hidden(refund.id).charge), -amount);
  post(work, String(refund.currency), amount, true);
  return failed;
}

export const refundHandlers = {
  createRefund: (work, { body }) => addRefund(work, body),
  retrieveRefund: retrieving(kind, "refund_id"),
} as const satisfies Handlers;

export const refundTasks = {
  settleRefund(work, refund) {
    if (canMove(refundCycle, refund, "succeed")) settle(work, refund);
  },
} as const satisfies Tasks;

export const refundActions = {
  succeed: {
    about: "The bank says that the customer has it.",
    act: (work, refund) => move(work, refundCycle, refund, "succeed"),
  },
  fail: {
    about: "The bank sends it back; reason may be told.",
    options: ["reason"],
    act: (work, refund, options) => fail(work, refund, textOption(options, "reason")),
  },
} as const satisfies Actions;
