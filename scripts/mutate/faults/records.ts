import { type Area, inFile } from "../fault.js";

const record = (name: string, kind: string) => `spec/resources/${name}/${kind}.yaml`;
const facts = "check:facts";

/** Faults of what the project knows about its sources: contradictions and questions. */
export const records: Area = {
  name: "records",
  faults: [
    ...inFile(record("refunds", "contradictions"), facts, {
      "contradiction-deleted": { without: "/contradictions/0", killer: "lint:spec" },
      "contradiction-decided-otherwise": {
        at: "/contradictions/0/decision",
        value: "Several partial refunds are possible.",
        reason: "What a sentence says nothing but a reader can tell.",
      },
      "contradiction-decided-against-the-schema": {
        at: "/contradictions/id=refund-receipt-number/decision",
        value: "All three are required.",
        killer: "lint:spec",
      },
      "contradiction-without-reason": { without: "/contradictions/0/reason", killer: "lint:spec" },
      "contradiction-of-no-page": {
        at: "/contradictions/0/says/0/documents",
        value: ["doc-1"],
        killer: "lint:spec",
      },
      "contradiction-of-no-operation": {
        at: "/contradictions/0/operations",
        value: ["makeRefund"],
        killer: "lint:spec",
      },
      "contradiction-on-one-side": {
        without: "/contradictions/0/says/0",
        reason: "A page can contradict itself, so that one statement may be all there is.",
      },
      "contradiction-about-nothing": { without: "/contradictions/0/at", killer: "lint:spec" },
      "contradiction-about-another-name": {
        at: "/contradictions/id=refund-reasons/at/0",
        value: "/components/schemas/RefundCreates/properties/reason",
        killer: "lint:spec",
      },
      "contradiction-about-another-field": {
        at: "/contradictions/id=refund-reasons/at/0",
        value: "/components/schemas/RefundCreate/properties/reasons",
      },
      "contradiction-about-another-object": {
        at: "/contradictions/id=refund-reasons/at/0",
        value: "/components/schemas/Payout/properties/status",
        killer: "lint:spec",
      },
      "difference-of-another-kind": {
        at: "/contradictions/id=refund-payment-intent-required/differs/required",
        key: "type",
      },
    }),
    ...inFile(record("payouts", "contradictions"), facts, {
      "payout-contradiction-deleted": {
        without: "/contradictions/id=payout-speed",
        killer: "lint:spec",
      },
      "contradiction-twice": {
        at: "/contradictions/id=payout-speed/id",
        value: "payout-source-amount-ignored",
        killer: "lint:spec",
      },
    }),
    ...inFile(record("events", "contradictions"), facts, {
      "signature-contradiction-deleted": {
        without: "/contradictions/id=webhook-signature-elements",
        killer: "lint:spec",
      },
    }),
    ...inFile(record("subscriptions", "contradictions"), facts, {
      "subscription-contradiction-deleted": {
        without: "/contradictions/id=subscription-numeric-types",
        killer: "lint:spec",
      },
    }),
    ...inFile(record("refunds", "questions"), facts, {
      "question-deleted": { without: "/questions/0", killer: "lint:spec" },
      "question-of-no-page": {
        at: "/questions/0/documents",
        value: ["doc-1"],
        killer: "lint:spec",
      },
      "question-without-cause": { without: "/questions/0/matters", killer: "lint:spec" },
      "question-about-nothing": { without: "/questions/0/at", killer: "lint:spec" },
      "question-about-another-name": {
        at: "/questions/0/at/0",
        value: "/components/schemas/Refunds/properties/status",
        killer: "lint:spec",
      },
      "question-about-one-place-twice": {
        at: "/questions/id=refunds-list/at/1",
        value: "/paths/~1v1~1refunds/get",
        killer: "lint:spec",
      },
      "question-twice": { at: "/questions/0/id", value: "refunds-reasons", killer: "lint:spec" },
      "question-of-another-folder": {
        at: "/questions/0/id",
        value: "charges-statuses",
        killer: "lint:spec",
      },
    }),
  ],
};
