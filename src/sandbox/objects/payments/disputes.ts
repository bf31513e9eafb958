import { contractData } from "../../../../generated/contract-data.js";
import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { millisecondsIn } from "../../durations.js";
import { post } from "../../ledger.js";
import { disputeCycle } from "../../life-cycles/dispute.js";
import { begin, canMove, illegalMove, move, requireMove } from "../../life-cycles/life-cycle.js";
import { Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { textOption } from "../options.js";
import { retrieving } from "../plain.js";
import { refundableOf } from "./charges.js";

const kind = "dispute";

interface Declared {
  readonly properties: Fields;
}

/** Evidence of which nothing was handed in. */
function noEvidence(): Fields {
  const { properties } = contractData.schemas.DisputeEvidenceInput as unknown as Declared;
  return Object.fromEntries(Object.keys(properties).map((name) => [name, null]));
}

/**
 * Begins a dispute about what is left of a charge.
 * @param reason `general` unless told. @throws Refusal for a charge of which nothing is left, or that has one already.
 */
export function addDispute(work: Work, charge: Stored, reason = "general"): Stored {
  const amount = refundableOf(charge);
  if (charge.disputed === true || amount <= 0)
    throw new Refusal(
      400,
      `${charge.id} cannot be disputed: ${charge.disputed ? "it is already" : "nothing of it is left"}.`,
      { code: "charge_not_disputable" },
    );
  work.change(charge, { disputed: true });
  const name = work.assume("dispute-begins") === "needs_response" ? "begin" : "inquire";
  const dueBy = work.now + millisecondsIn("7d");
  const dispute = begin(work, disputeCycle, name, {
    ...{ amount, balance_transactions: [], charge: charge.id, currency: charge.currency },
    evidence: noEvidence(),
    evidence_details: { due_by: dueBy, has_evidence: false, past_due: false, submission_count: 0 },
    ...{ is_charge_refundable: false, metadata: {}, payment_intent: charge.payment_intent, reason },
  });
  work.schedule(dueBy, "endDispute", dispute);
  return dispute;
}

/** Ends a dispute with or without loss. */
function end(work: Work, dispute: Stored, name: keyof typeof disputeCycle.moves): Stored {
  const isLost = disputeCycle.moves[name].to === "lost";
  const details = dispute.evidence_details as Fields;
  const ended = move(work, disputeCycle, dispute, name, {
    is_charge_refundable: !isLost,
    ...(name === "run_out" && { evidence_details: { ...details, past_due: true } }),
  });
  if (isLost) post(work, String(dispute.currency), -Number(dispute.amount));
  else work.change(work.get("charge", dispute.charge), { disputed: false });
  return ended;
}

/** Whether the charge of a dispute cannot be refunded: the dispute is open, or was lost. */
export function isDisputed(charge: Stored): boolean {
  return charge.disputed === true;
}

function isInquiry(dispute: Stored): boolean {
  return String(dispute.status).startsWith("warning_");
}

function updateDispute(work: Work, dispute: Stored, body: Fields): Stored {
  const name = isInquiry(dispute) ? "answer_inquiry" : "answer";
  const { evidence = {}, metadata } = withMetadata(work, dispute, body);
  const given = evidence as Fields;
  const isGiven = Object.keys(given).length > 0;
  if ((isGiven || body.submit === true) && !canMove(disputeCycle, dispute, name))
    throw illegalMove(disputeCycle, name, String(dispute.status), "handing in evidence");
  const details = dispute.evidence_details as Fields;
  const sends = body.submit === true || (isGiven && work.assume("dispute-evidence") === "any");
  const fields = {
    ...(metadata !== undefined && { metadata }),
    ...(isGiven && {
      evidence: { ...(dispute.evidence as Fields), ...given, created: work.now },
    }),
    evidence_details: {
      ...details,
      has_evidence: details.has_evidence === true || isGiven,
      submission_count: Number(details.submission_count) + (sends ? 1 : 0),
    },
  };
  if (sends) return move(work, disputeCycle, dispute, name, fields);
  const changed = work.change(dispute, fields);
  work.emit("charge.dispute.updated", changed);
  return changed;
}

function closeDispute(work: Work, dispute: Stored): Stored {
  const isHarmless = isInquiry(dispute) && work.assume("dispute-close") === "warning_closed";
  const name = isHarmless ? "end_inquiry" : "give_up";
  requireMove(disputeCycle, dispute, name, "closing");
  return end(work, dispute, name);
}

export const disputeHandlers = {
  listDisputes: listing(kind, {
    equal: ["charge", "payment_intent"],
    url: "/v1/disputes",
  }),
  retrieveDispute: retrieving(kind),
  updateDispute: (work, { path, body }) => updateDispute(work, work.get(kind, path.id), body),
  closeDispute(work, { path }) {
    const closed = closeDispute(work, work.get(kind, path.id));
    // The page on closing leaves these three out.
    const { balance_transactions: _, is_charge_refundable: __, reason: ___, ...shown } = closed;
    return shown;
  },
} as const satisfies Handlers;

export const disputeTasks = {
  endDispute(work, dispute) {
    if (!canMove(disputeCycle, dispute, "run_out")) return;
    if (work.assume("dispute-overdue") === "lost") end(work, dispute, "run_out");
  },
} as const satisfies Tasks;

export const disputeActions = {
  win: {
    about: "The bank decides for the merchant, or asks no more.",
    act: (work, dispute) => end(work, dispute, isInquiry(dispute) ? "end_inquiry" : "win"),
  },
  lose: {
    about: "The bank decides for the customer.",
    act: (work, dispute) => end(work, dispute, "lose"),
  },
} as const satisfies Actions;

export const chargeActions = {
  dispute: {
    about: "The customer's bank disputes what is left of it; reason may be told.",
    options: ["reason"],
    act: (work, charge, options) => addDispute(work, charge, textOption(options, "reason")),
  },
} as const satisfies Actions;
