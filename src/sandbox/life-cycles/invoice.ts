import type { LifeCycle } from "./life-cycle.js";

/** How invoices live. No page lists the states: those of comparable APIs stand in. */
export const invoiceCycle = {
  object: "invoice",
  member: "status",
  states: {
    draft: { meaning: "Lines can be added, and it can be deleted.", evidence: "inferred" },
    open: { meaning: "It waits to be paid, and does not change.", evidence: "inferred" },
    paid: { meaning: "It is paid.", evidence: "inferred" },
    void: { meaning: "It was taken back, and is not to be paid.", evidence: "inferred" },
    deleted: { meaning: "It is gone: no answer shows it any more.", evidence: "partial" },
  },
  moves: {
    create: {
      ...{ from: [], to: "draft", by: "createInvoice, or a subscription" },
      changes: "Takes up the invoice items that wait for it.",
      evidence: "inferred",
      assumption: "pending-items",
    },
    open: {
      ...{ from: ["draft"], to: "open", by: "sendInvoice, a subscription, or the clock" },
      changes: "Makes its payment intent and the page on which it is paid.",
      evidence: "inferred",
    },
    pay: {
      ...{ from: ["open"], to: "paid", by: "its payment intent; at once where nothing is due" },
      changes: "Names the charge, and what was paid.",
      evidence: "inferred",
    },
    void: {
      ...{
        from: ["open"],
        to: "void",
        by: "an operator, or its payment intent when it is canceled",
      },
      changes: "Gives its payment intent up.",
      evidence: "inferred",
    },
    delete: {
      ...{ from: ["draft"], to: "deleted", by: "deleteDraftInvoice" },
      changes: "Lets invoice items go that it had taken up; the answer shows the draft as it was.",
      evidence: "partial",
    },
  },
} as const satisfies LifeCycle;
