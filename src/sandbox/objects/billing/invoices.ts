import { precisionOf, sumOf } from "../../amounts.js";
import { followUp } from "../../follower.js";
import { invoiceCycle } from "../../life-cycles/invoice.js";
import { begin, canMove, move, requireMove } from "../../life-cycles/life-cycle.js";
import { attempt, invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { chargeOf } from "../payments/charges.js";
import {
  addPaymentIntent,
  cancelIntent,
  type Payment,
  payIntent,
} from "../payments/payment-intents.js";
import { methodsOf } from "../payments/payment-methods.js";

/** A moment, in the form that invoices hold. @param at epoch milliseconds. */
export function timeIn(work: Work, at: number): number | string {
  return work.assume("invoice-times") === "number" ? at : String(at);
}

/** A line of an invoice, as answers show it. */
export function lineOf(fields: Fields): Fields {
  const { amount, description = null, metadata = {}, price = null, quantity = null } = fields;
  return { amount, description, metadata, price, quantity };
}

/** What an invoice is made of. */
export interface NewInvoice extends Fields {
  readonly customer: string;
  /** Null until a line says it. */
  readonly currency: string | null;
  readonly billing_reason: "manual" | "subscription_create" | "subscription_cycle";
  /** When the period that it bills begins and ends, in epoch milliseconds. */
  readonly period: readonly [start: number, end: number];
}

/**
 * Makes a draft.
 * @param hidden what no answer shows: `follower` is told when it is paid or declined, `intent` has members for its
 * payment intent, `session` is the checkout session that it is paid in.
 */
export function addInvoice(work: Work, fields: NewInvoice, hidden: Fields = {}): Stored {
  const { period, currency, ...rest } = fields;
  const id = work.home.ids.next("invoice");
  const invoice = begin(
    work,
    invoiceCycle,
    "create",
    {
      ...{ id, currency, customer: fields.customer, auto_advance: false, charge: null },
      ...{ collection_method: null, description: null, hosted_invoice_url: null },
      lines: { object: "list", data: [], has_more: false, url: `/v1/invoices/${id}/lines` },
      ...{ metadata: {}, payment_intent: null },
      ...{ period_start: timeIn(work, period[0]), period_end: timeIn(work, period[1]) },
      ...{ subscription: null, account_country: "GB", account_name: "Sandbox" },
      ...{ amount_due: 0, amount_paid: 0, amount_precision: null, ...rest },
      // No page shows when an invoice was made, or in which mode.
      ...{ created: undefined, livemode: undefined },
    },
    hidden,
  );
  return addLines(work, invoice, []);
}

/**
 * Adds lines to a draft.
 * @param lines as answers show them.
 * @throws Refusal where it is no draft, or where the sum is too large to be counted.
 */
export function addLines(work: Work, invoice: Stored, lines: readonly Fields[]): Stored {
  if (invoice.status !== "draft")
    throw invalid(
      "lines",
      `The invoice ${invoice.id} is ${invoice.status}: only a draft takes lines.`,
    );
  const list = invoice.lines as Fields;
  const data = [...(list.data as Fields[]), ...lines];
  const amounts = data.map((line) => Number(line.amount));
  const currency = invoice.currency as string | null;
  return work.change(invoice, {
    lines: { ...list, data },
    amount_due: sumOf(amounts, "lines"),
    amount_precision: currency === null ? null : precisionOf(currency),
  });
}

/** Opens a draft: it can be paid from now on. One that is open already stays as it is. */
export function openInvoice(work: Work, invoice: Stored): Stored {
  if (invoice.status === "open") return invoice;
  requireMove(invoiceCycle, invoice, "open");
  const { id, amount_due: amount } = invoice;
  if (Number(amount) < 0)
    throw invalid("lines", `The invoice ${id} comes to ${amount}: nothing is paid below 0.`);
  const url = work.page(`/invoices/${id}`);
  if (amount === 0) {
    const open = move(work, invoiceCycle, invoice, "open", { hosted_invoice_url: url });
    return settled(work, open, {});
  }
  const intent = addPaymentIntent(work, intentFields(work, invoice), {
    follower: { task: "settleInvoice", subject: id },
    session: work.hidden(id).session,
  });
  return move(work, invoiceCycle, invoice, "open", {
    ...{ hosted_invoice_url: url, payment_intent: intent.id },
  });
}

function intentFields(work: Work, invoice: Stored): Fields {
  const { id, amount_due: amount, currency, customer, description } = invoice;
  return {
    ...(description !== null && { description }),
    ...(work.hidden(id).intent as Fields | undefined),
    ...{ amount, currency, customer, invoice: id },
  };
}

/**
 * Pays an open invoice.
 * @returns the invoice: paid, or still open where it was declined or takes longer.
 */
export function payInvoice(work: Work, invoice: Stored, payment: Payment): Stored {
  requireMove(invoiceCycle, invoice, "pay");
  payIntent(work, work.get("payment_intent", invoice.payment_intent), payment);
  return settleInvoice(work, invoice);
}

/** Sees what has become of the payment of an invoice. */
export function settleInvoice(work: Work, { id }: Stored): Stored {
  const invoice = work.get("invoice", id);
  const intent = work.find("payment_intent", invoice.payment_intent);
  if (invoice.status !== "open" || !intent) return invoice;
  if (intent.status === "succeeded")
    return settled(work, invoice, {
      ...{ amount_paid: intent.amount_received, charge: chargeOf(work, intent)?.id ?? null },
    });
  if (intent.status === "canceled") return move(work, invoiceCycle, invoice, "void");
  followUp(work, invoice);
  return invoice;
}

function settled(work: Work, invoice: Stored, fields: Fields): Stored {
  const paid = move(work, invoiceCycle, invoice, "pay", fields);
  followUp(work, paid);
  return paid;
}

/** Takes an open invoice back. @throws Refusal where its payment is under way. */
export function voidInvoice(work: Work, invoice: Stored): Stored {
  requireMove(invoiceCycle, invoice, "void");
  const intent = work.find("payment_intent", invoice.payment_intent);
  if (intent && intent.status !== "canceled") cancelIntent(work, intent, "abandoned");
  return move(work, invoiceCycle, invoice, "void");
}

/** Opens a draft that advances by itself, and charges its customer where there is something to charge. */
export function advanceInvoice(work: Work, invoice: Stored): void {
  const isDraft = canMove(invoiceCycle, invoice, "open");
  if (!isDraft || work.assume("invoice-auto-advance") === "never") return;
  const open = attempt(() => openInvoice(work, invoice));
  const [method] = methodsOf(work, String(invoice.customer));
  if (open?.status === "open" && method && !isSent(work, invoice))
    chargeInvoice(work, open, method.id);
}

/**
 * Charges an open invoice while its customer is away. What cannot be charged at all, such as a payment method that is
 * gone, leaves it open as a decline does.
 */
export function chargeInvoice(work: Work, invoice: Stored, paymentMethod: string): void {
  attempt(() => payInvoice(work, invoice, { paymentMethod, offSession: true }));
}

/** Whether a customer is sent a bill, and not charged. @param billed an invoice or a subscription. */
export function isSent(work: Work, { collection_method: method }: Fields): boolean {
  return method === "send_invoice" && work.assume("collection-method") === "send_invoice";
}
