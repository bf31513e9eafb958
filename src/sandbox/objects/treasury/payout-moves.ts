import type { Actions } from "../../action.js";
import { businessDaysAfter } from "../../business-days.js";
import { hour, minute } from "../../durations.js";
import { post } from "../../ledger.js";
import { canMove, move } from "../../life-cycles/life-cycle.js";
import { payoutCycle } from "../../life-cycles/payout.js";
import { Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { textOption } from "../options.js";

function giveBack(work: Work, { id, source_amount, source_currency }: Stored): void {
  if (work.hidden(id).isFunded) post(work, String(source_currency), source_amount as number, true);
}

/** Has the next step of a payout done when it is due. */
export function scheduleStep(work: Work, payout: Stored): void {
  const isPending = payout.status === "pending";
  const inDays = isPending ? work.now + hour : businessDaysAfter(work.now, 2);
  const at = work.assume("payout-speed") === "minutes" ? work.now + minute : inDays;
  work.schedule(at, isPending ? "sendPayout" : "endPayout", payout);
}

/** Hands a payout to the bank. */
export function sendPayout(work: Work, payout: Stored): Stored {
  const sent = move(work, payoutCycle, payout, "send");
  scheduleStep(work, sent);
  return sent;
}

/** Has the payee paid. @throws Refusal where the balance did not suffice, or the state does not allow it. */
function payPayout(work: Work, payout: Stored): Stored {
  if (!work.hidden(payout.id).isFunded)
    throw new Refusal(400, "The balance did not suffice for this payout: it can only fail.", {
      code: "balance_insufficient",
    });
  return move(work, payoutCycle, payout, "pay");
}

/** Has the bank refuse a payout. */
function failPayout(work: Work, payout: Stored, code: string, message: string): Stored {
  const isShown = work.assume("payout-failure-code") === "shown";
  const reason = { failure_code: code, failure_message: message };
  const failed = move(work, payoutCycle, payout, "fail", isShown ? reason : {});
  giveBack(work, payout);
  return failed;
}

function failUnfunded(work: Work, payout: Stored): void {
  failPayout(work, payout, "balance_insufficient", "The balance did not suffice.");
}

/** Stops a payout before the bank has it. */
function cancelPayout(work: Work, payout: Stored): Stored {
  const canceled = move(work, payoutCycle, payout, "cancel");
  giveBack(work, payout);
  return canceled;
}

/** What happens to a payout when it should go to the bank. */
export function payoutIsDue(work: Work, payout: Stored): void {
  if (!canMove(payoutCycle, payout, "send")) return;
  const { outcome, isFunded } = work.hidden(payout.id);
  if ((outcome as Fields | undefined)?.move === "cancel") cancelPayout(work, payout);
  else if (isFunded) sendPayout(work, payout);
  else failUnfunded(work, move(work, payoutCycle, payout, "send"));
}

/** What happens to a payout when the bank should be done with it. */
export function payoutEnds(work: Work, payout: Stored): void {
  if (!canMove(payoutCycle, payout, "pay")) return;
  const { outcome, isFunded } = work.hidden(payout.id);
  const { code, message } = (outcome ?? {}) as Readonly<Record<string, string | undefined>>;
  if (!isFunded) failUnfunded(work, payout);
  else if (code) failPayout(work, payout, code, message ?? "");
  else payPayout(work, payout);
}

/** What banks and WooshPay do to payouts. */
export const payoutActions = {
  pay: {
    about: "The payee is paid; a payout that is pending goes to the bank first.",
    act: (work, payout) => payPayout(work, atBank(work, payout)),
  },
  fail: {
    about: "The bank refuses it, with the options failure_code and failure_message.",
    options: ["failure_code", "failure_message"],
    act: (work, payout, options) =>
      failPayout(
        work,
        atBank(work, payout),
        textOption(options, "failure_code") ?? "account_closed",
        textOption(options, "failure_message") ?? "The account is closed.",
      ),
  },
  cancel: {
    about: "WooshPay stops it before the bank has it.",
    act: (work, payout) => cancelPayout(work, payout),
  },
} as const satisfies Actions;

function atBank(work: Work, payout: Stored): Stored {
  return canMove(payoutCycle, payout, "send") ? sendPayout(work, payout) : payout;
}
