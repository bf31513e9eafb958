import { currencyIn, exactly } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { invalid, missing } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { costOf, priceOf } from "../checkout/prices.js";
import { retrieving } from "../plain.js";
import { addLines, lineOf, timeIn } from "./invoices.js";

/**
 * What something on a bill costs: a quantity at a price, or an amount alone.
 * @returns members that its line has.
 * @throws Refusal where there is neither, or where both are given and differ.
 */
export function billed(work: Work, input: Fields, place = ""): Fields {
  const { amount, quantity: given, price: id, price_data: data } = input;
  if (id === undefined && data === undefined) {
    if (amount !== undefined)
      return { amount: exactly(Number(amount), `${place}amount`), quantity: given };
    throw missing(`${place}price`, "Give a price or an amount.");
  }
  const price = priceOf(work, input, place);
  const quantity = Number(given ?? 1);
  if (quantity < 0)
    throw invalid(`${place}quantity`, `Expected a quantity from 0 on, found ${quantity}.`);
  const cost = costOf(work, price, quantity, `${place}quantity`);
  if (amount !== undefined && amount !== cost)
    throw invalid(
      `${place}amount`,
      `The amount is the price times the quantity, which is ${cost}, and not ${amount}: leave it out.`,
    );
  return { amount: cost, quantity, price, currency: price.currency };
}

/** What an invoice item is made of. */
export interface NewItem extends Fields {
  readonly customer: string;
  readonly amount: number;
  readonly currency: string;
}

/** Makes an invoice item; it waits for an invoice unless it names one. */
export function addInvoiceItem(work: Work, fields: NewItem): Stored {
  const { period = {}, ...rest } = fields;
  const { start = work.now, end = work.now } = period as Fields;
  return work.addBare("invoiceitem", {
    ...{ description: null, metadata: {}, price: null },
    ...{ date: timeIn(work, work.now), invoice: null, livemode: false, quantity: null },
    ...{ subscription: null, test_clock: null, ...rest },
    period: { end: timeIn(work, Number(end)), start: timeIn(work, Number(start)) },
  });
}

function createInvoiceItem(work: Work, body: Fields): Stored {
  const { price_data: _data, currency: sent, ...plain } = body;
  const customer = work.get("customer", body.customer, "customer").id;
  const invoice = body.invoice === undefined ? undefined : invoiceFor(work, body, customer);
  const cost = billed(work, body);
  const currency = sent ?? cost.currency ?? invoice?.currency;
  if (currency === undefined || currency === null)
    throw missing("currency", "An amount needs its currency.");
  const code = currencyIn(work, currency, "currency");
  if (cost.currency !== undefined && cost.currency !== code)
    throw invalid("currency", `The price is in ${cost.currency}, and not in ${code}.`);
  const fields = { ...plain, ...cost, customer, currency: code } as unknown as NewItem;
  const item = addInvoiceItem(work, { description: nameOf(cost), ...fields });
  if (invoice) addItems(work, invoice, [item]);
  return work.get("invoiceitem", item.id);
}

function nameOf({ price }: Fields): string | undefined {
  return price === undefined ? undefined : String(((price as Stored).product as Fields).name);
}

function invoiceFor(work: Work, { invoice: id }: Fields, customer: string): Stored {
  const invoice = work.get("invoice", id, "invoice");
  if (invoice.customer === customer) return invoice;
  throw invalid("invoice", `The invoice ${id} belongs to another customer.`);
}

/** Adds items to a draft, each as a line. */
export function addItems(work: Work, invoice: Stored, items: readonly Stored[]): Stored {
  const currency = (invoice.currency ?? items[0]?.currency ?? null) as string | null;
  for (const item of items)
    if (item.currency !== currency)
      throw invalid("currency", `The invoice is in ${currency}, and not in ${item.currency}.`);
  for (const item of items)
    work.change(item, { invoice: invoice.id, subscription: item.subscription });
  const inCurrency = work.change(invoice, { currency });
  return addLines(work, inCurrency, items.map(lineOf));
}

/** Which invoice items are looked for. */
interface Wanted {
  readonly customer: string;
  /** Null for any, which is then that of the oldest. */
  readonly currency: string | null;
  /** The subscription that is billed; items of others are left alone. */
  readonly subscription?: string;
  /** Whether only items of that subscription are meant. */
  readonly isOnly?: boolean;
  /** What the invoice comes to without them; 0 unless told. */
  readonly start?: number;
}

/**
 * The items that wait for an invoice, the oldest first, and credits last. What would take its sum below 0, or beyond
 * what can be counted, waits for the next one.
 */
export function waitingItems(work: Work, wanted: Wanted): Stored[] {
  const { customer, currency, subscription, isOnly = false, start = 0 } = wanted;
  const waiting = [...work.all("invoiceitem")].filter(
    (item) =>
      item.customer === customer &&
      item.invoice === null &&
      (currency === null || item.currency === currency) &&
      (item.subscription === (subscription ?? null) || (item.subscription === null && !isOnly)),
  );
  const alike = waiting.reverse().filter((item, _, [first]) => item.currency === first?.currency);
  const isCredit = ({ amount }: Stored) => Number(amount) < 0;
  let sum = start;
  return [...alike.filter((item) => !isCredit(item)), ...alike.filter(isCredit)].filter((item) => {
    const next = sum + Number(item.amount);
    const fits = next >= 0 && Number.isSafeInteger(next);
    if (fits) sum = next;
    return fits;
  });
}

/** Lets items go that an invoice had taken up: they wait for the next one. */
export function releaseItems(work: Work, invoice: Stored): void {
  for (const item of [...work.all("invoiceitem")])
    if (item.invoice === invoice.id) work.change(item, { invoice: null });
}

export const invoiceItemHandlers = {
  createInvoiceItem: (work, { body }) => createInvoiceItem(work, body),
  retrieveInvoiceItem: retrieving("invoiceitem"),
} as const satisfies Handlers;
