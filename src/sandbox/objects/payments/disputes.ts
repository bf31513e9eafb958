import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { millisecondsIn } from "../../durations.js";
import { post } from "../../ledger.js";
import { disputeCycle } from "../../life-cycles/dispute.js";
import { begin, canMove, illegalMove, move } from "../../life-cycles/life-cycle.js";
import { Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { retrieving } from "../plain.js";
import { refundableOf } from "./charges.js";

const kind = "dispute";

const evidenceNames = [
  ...["access_activity_log", "billing_address", "cancellation_policy"],
  ...["cancellation_policy_disclosure", "cancellation_rebuttal", "customer_communication"],
  ...["customer_email_address", "customer_name", "customer_purchase_ip", "customer_signature"],
  ...["duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id"],
  ...["product_description", "receipt", "refund_policy", "refund_policy_disclosure"],
  ...["refund_refusal_explanation", "service_date", "service_documentation", "shipping_address"],
  ...["shipping_carrier", "shipping_date", "shipping_documentation", "shipping_tracking_number"],
  ...["uncategorized_file", "uncategorized_text"],
];

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
    evidence: Object.fromEntries(evidenceNames.map((evidence) => [evidence, null])),
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
  if (!canMove(disputeCycle, dispute, name))
    throw illegalMove(disputeCycle, name, String(dispute.status), "closing");
  return end(work, dispute, name);
}

export const disputeHandlers = {
  listDisputes: (work, call) => ({
    ...listing(kind, { filters: { charge: "charge", payment_intent: "payment_intent" } })(
      work,
      call,
    ),
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
    act: (work, charge, { reason }) =>
      addDispute(work, charge, reason === undefined ? undefined : String(reason)),
  },
} as const satisfies Actions;
