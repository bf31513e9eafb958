import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox/objects";
const sessions = `${folder}/checkout/checkout-sessions.test.ts`;
const subscriptions = `${folder}/billing/subscriptions.test.ts`;
const discounts = `${folder}/checkout/discounts.test.ts`;
const invoices = `${folder}/billing/invoices.test.ts`;

/** Faults of what the sandbox sells: sessions, links, discounts, subscriptions, invoices. */
export const sandboxBilling: Area = {
  name: "sandbox-billing",
  faults: [
    ...inFile("src/sandbox/amounts.ts", "src/sandbox/amounts.test.ts", {
      "sums-beyond-counting": {
        find: "Number.isSafeInteger(amount)",
        put: "Number.isFinite(amount)",
      },
      "rounded-down-always": { find: 'rounding === "down"', put: 'rounding !== "up"' },
    }),
    ...inFile(`${folder}/checkout/line-items.ts`, sessions, {
      "currencies-mixed": {
        find: "item.currency !== currency",
        put: "item.currency === undefined",
      },
    }),
    ...inFile(`${folder}/checkout/session-payment.ts`, sessions, {
      "complete-is-paid": { find: 'processing: "pending"', put: 'processing: "done"' },
      "intent-outlives-session": {
        find: '=== "canceled") giveUp(work, closed)',
        put: '=== "kept") giveUp(work, closed)',
      },
      "method-not-on-offer": { find: "paymentIn(options, offered)", put: "paymentIn(options)" },
    }),
    ...inFile(`${folder}/checkout/session-payment.ts`, `${folder}/checkout/payment-links.test.ts`, {
      "link-told-too-early": { find: "isPaid || (isFirst && isFree)", put: "isFirst" },
    }),
    ...inFile(
      `${folder}/checkout/session-subscription.ts`,
      `${folder}/checkout/session-subscription.test.ts`,
      {
        "order-id-lost": {
          find: "intent: { ...sold?.intent, customer }",
          put: "intent: { customer }",
        },
      },
    ),
    ...inFile(`${folder}/checkout/line-items.ts`, discounts, {
      "items-without-discount": {
        find: "if (total === subtotal) return items;",
        put: "if (total <= subtotal) return items;",
      },
    }),
    ...inFile(`${folder}/checkout/discounts.ts`, discounts, {
      "redeemed-uncounted": {
        find: "Number(one.times_redeemed) + 1",
        put: "Number(one.times_redeemed)",
      },
      "minimum-unchecked": {
        find: "purchase.subtotal < Number(minimum)",
        put: "purchase.subtotal < 0",
      },
      "once-is-forever": { find: 'duration === "forever"', put: "duration !== null" },
    }),
    ...inFile(`${folder}/billing/billing-periods.ts`, `${folder}/billing/billing-periods.test.ts`, {
      "months-run-over": {
        find: "Math.min(start.getUTCDate(), lastDay)",
        put: "start.getUTCDate()",
      },
    }),
    ...inFile(`${folder}/billing/subscriptions.ts`, subscriptions, {
      "periods-drift": {
        find: "periodEnd(anchor, recurring, periods + 1)",
        put: "periodEnd(Number(end), recurring, 1)",
      },
      "past-due-bills-on": {
        find: 'if (status !== "active" && status !== "trialing") return;',
        put: "",
      },
      "ended-bills-on": { find: "  if (isLast) {\n", put: "  if (isLast === null) {\n" },
    }),
    ...inFile(`${folder}/billing/invoices.ts`, invoices, {
      "sent-invoice-grows": {
        find: 'if (invoice.status !== "draft")',
        put: "if (!invoice.status)",
      },
      "charge-unnamed": { find: "chargeOf(work, intent)?.id ?? null", put: "null" },
    }),
    ...inFile(`${folder}/billing/invoices.ts`, subscriptions, {
      "lost-method-stops-all": {
        find: "attempt(() => payInvoice(work, invoice, { paymentMethod, offSession: true }))",
        put: "payInvoice(work, invoice, { paymentMethod, offSession: true })",
      },
    }),
    ...inFile(`${folder}/billing/invoice-items.ts`, subscriptions, {
      "credit-below-nothing": { find: "next >= 0 && ", put: "" },
    }),
    ...inFile(
      `${folder}/billing/subscription-calls.ts`,
      `${folder}/billing/subscription-calls.test.ts`,
      {
        "rhythm-kept": { find: "isAsOften ? {} :", put: "items.length > 0 ? {} :" },
      },
    ),
    ...inFile(`${folder}/billing/invoice-items.ts`, invoices, {
      "billed-twice": { find: "item.invoice === null &&", put: "item.invoice !== undefined &&" },
    }),
  ],
};
