import type { LifeCycle } from "./life-cycle.js";

const inquiry = ["warning_needs_response", "warning_under_review"];
const dispute = ["needs_response", "under_review"];
const event = "charge.dispute.updated";

/** How a dispute lives: as an inquiry of the bank, which ends without loss, or as a dispute, which is won. */
export const disputeCycle = {
  object: "dispute",
  member: "status",
  states: {
    warning_needs_response: { meaning: "The bank asks; answer it.", evidence: "documented" },
    warning_under_review: { meaning: "The bank reads the answer.", evidence: "inferred" },
    warning_closed: { meaning: "The bank asks no more.", evidence: "inferred" },
    needs_response: { meaning: "The customer wants the money back; answer.", evidence: "inferred" },
    under_review: { meaning: "The bank reads the answer.", evidence: "inferred" },
    won: { meaning: "The money stays.", evidence: "inferred" },
    lost: { meaning: "The money goes back.", evidence: "documented" },
  },
  moves: {
    inquire: {
      ...{ from: [], to: "warning_needs_response", by: "the customer's bank", event },
      changes: "disputed of the charge.",
      ...{ evidence: "inferred", assumption: "dispute-begins" },
    },
    begin: {
      ...{ from: [], to: "needs_response", by: "the customer's bank", event },
      changes: "disputed of the charge.",
      ...{ evidence: "inferred", assumption: "dispute-begins" },
    },
    answer_inquiry: {
      ...{ from: inquiry, to: "warning_under_review", by: "updateDispute", event },
      changes: "evidence, submission_count.",
      ...{ evidence: "inferred", assumption: "dispute-evidence" },
    },
    answer: {
      ...{ from: dispute, to: "under_review", by: "updateDispute", event },
      changes: "evidence, submission_count.",
      ...{ evidence: "inferred", assumption: "dispute-evidence" },
    },
    end_inquiry: {
      ...{ from: inquiry, to: "warning_closed", by: "the customer's bank", event },
      ...{ changes: "The charge can be refunded again.", evidence: "inferred" },
    },
    win: {
      ...{ from: dispute, to: "won", by: "the customer's bank", event },
      ...{ changes: "The charge can be refunded again.", evidence: "inferred" },
    },
    lose: {
      ...{ from: [...inquiry, ...dispute], to: "lost", by: "the customer's bank", event },
      ...{ changes: "The balance.", evidence: "documented" },
    },
    give_up: {
      ...{ from: [...inquiry, ...dispute], to: "lost", by: "closeDispute", event },
      ...{ changes: "The balance.", evidence: "inferred", assumption: "dispute-close" },
    },
    run_out: {
      ...{ from: ["warning_needs_response", "needs_response"], to: "lost", by: "the clock", event },
      ...{ changes: "past_due; the balance.", evidence: "inferred", assumption: "dispute-overdue" },
    },
  },
} as const satisfies LifeCycle;
