import type { Action, Actions } from "../../action.js";
import { currencyIn } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { hour } from "../../durations.js";
import { invoiceCycle } from "../../life-cycles/invoice.js";
import { requireMove } from "../../life-cycles/life-cycle.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { paymentIn, payOptions } from "../payments/pay-options.js";
import { declineIntent } from "../payments/payment-intents.js";
import { retrieving } from "../plain.js";
import { addItems, billed, releaseItems, waitingItems } from "./invoice-items.js";
import {
  addInvoice,
  addLines,
  advanceInvoice,
  lineOf,
  openInvoice,
  payInvoice,
  settleInvoice,
  voidInvoice,
} from "./invoices.js";

function createInvoice(work: Work, body: Fields): Stored {
  const customer = work.get("customer", body.customer, "customer");
  const subscription = subscriptionOf(work, body, customer);
  const currency =
    body.currency === undefined
      ? ((subscription?.currency ?? null) as string | null)
      : currencyIn(work, body.currency, "currency");
  const invoice = addInvoice(work, {
    ...{ ...body, customer: customer.id, currency, billing_reason: "manual" },
    period: periodOf(work, subscription),
  });
  if (invoice.auto_advance) work.schedule(work.now + hour, "advanceInvoice", invoice);
  if (work.assume("pending-items") !== "next") return invoice;
  const wanted = {
    customer: customer.id,
    currency,
    ...(subscription && { subscription: subscription.id }),
  };
  return addItems(work, invoice, waitingItems(work, wanted));
}

function subscriptionOf(work: Work, { subscription: id }: Fields, customer: Stored) {
  if (id === undefined) return undefined;
  const subscription = work.get("subscription", id, "subscription");
  if (subscription.customer === customer.id) return subscription;
  throw invalid("subscription", `The subscription ${id} belongs to another customer.`);
}

function periodOf(work: Work, subscription: Stored | undefined): [number, number] {
  if (!subscription) return [work.now, work.now];
  return [Number(subscription.current_period_start), Number(subscription.current_period_end)];
}

function createLines(work: Work, invoice: Stored, inputs: readonly Fields[]): Stored {
  if (inputs.length === 0)
    throw invalid("lines", "There is nothing to add: give at least one line.");
  let currency = invoice.currency as string | null;
  const lines = inputs.map((input, index) => {
    const place = `lines[${index}].`;
    const cost = billed(work, input, place);
    currency ??= (cost.currency ?? null) as string | null;
    if (cost.currency !== undefined && cost.currency !== currency)
      throw invalid(`${place}price`, `The invoice is in ${currency}, and not in ${cost.currency}.`);
    const name = ((cost.price as Stored | undefined)?.product as Fields | undefined)?.name;
    return lineOf({ description: name, ...input, ...cost });
  });
  if (currency === null)
    throw invalid("lines[0].price", "The invoice has no currency yet: give a line with a price.");
  return addLines(work, work.change(invoice, { currency }), lines);
}

function deleteDraft(work: Work, invoice: Stored): Stored {
  requireMove(invoiceCycle, invoice, "delete");
  releaseItems(work, invoice);
  work.remove(invoice);
  return invoice;
}

export const invoiceHandlers = {
  createInvoice: (work, { body }) => createInvoice(work, body),
  retrieveInvoice: retrieving("invoice"),
  listInvoices: listing("invoice", {
    equal: ["customer", "subscription"],
  }),
  deleteDraftInvoice: (work, { path }) => deleteDraft(work, work.get("invoice", path.id)),
  sendInvoice: (work, { path }) => openInvoice(work, work.get("invoice", path.id)),
  addInvoiceLines: (work, { path, body }) =>
    createLines(work, work.get("invoice", path.id), body.lines as Fields[]),
} as const satisfies Handlers;

export const invoiceTasks = {
  settleInvoice,
  advanceInvoice,
} as const satisfies Tasks;

function payWith(work: Work, invoice: Stored, options: Fields): Stored {
  const intent = work.find("payment_intent", invoice.payment_intent);
  const types = intent?.payment_method_types as readonly string[] | undefined;
  return payInvoice(work, invoice, paymentIn(options, types));
}

const decline: Action["act"] = (work, invoice) => {
  requireMove(invoiceCycle, invoice, "pay");
  declineIntent(work, work.get("payment_intent", invoice.payment_intent));
  return settleInvoice(work, invoice);
};

export const invoiceActions = {
  pay: {
    about: "The customer pays the invoice on its page.",
    options: payOptions,
    act: (work, invoice, options) => payWith(work, invoice, options),
  },
  decline: { about: "The customer tries to pay the invoice and is declined.", act: decline },
  void: { about: "The merchant takes the invoice back.", act: voidInvoice },
} as const satisfies Actions;
