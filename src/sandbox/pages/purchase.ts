import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";
import { addressOf } from "./address.js";

/** The intent that is paid on the page of an object; undefined where there is none, or none yet. */
export function intentOf(work: Work, object: Stored): Stored | undefined {
  if (object.object.endsWith("_intent")) return object;
  const started = work.any(String(work.hidden(object.id).started));
  const invoice = started && work.any(String(started.latest_invoice));
  const named = [object.payment_intent, object.setup_intent, invoice?.payment_intent];
  return named.map((id) => work.any(String(id))).find((intent) => intent);
}

/** The session or the invoice in which an intent is paid; undefined where the shop made it by itself. */
export function saleOf(work: Work, { id, invoice }: Stored): Stored | undefined {
  return work.find("checkout.session", work.hidden(id).session) ?? work.find("invoice", invoice);
}

/** What made the last attempt at an intent fail; undefined where it did not. */
export function failureOf(intent: Stored | undefined): string | undefined {
  if (intent?.status !== "requires_payment_method") return undefined;
  const error = (intent.last_payment_error ?? intent.last_setup_error) as Fields | null | undefined;
  return error ? String(error.message ?? "The payment was declined.") : undefined;
}

/** The page that an intent sends its customer to; undefined where it sends nobody anywhere. */
export function actionPageOf(work: Work, intent: Stored | undefined): string | undefined {
  if (intent?.status !== "requires_action") return undefined;
  const steps = Object.values((intent.next_action ?? {}) as Fields) as (Fields | null)[];
  return here(work, String(steps.find((step) => step?.url)?.url ?? ""));
}

/** Path of the page that an object is paid on. */
export function pageOf({ id, object }: Stored): string {
  if (object === "checkout.session") return `/checkout/${id}`;
  return object === "invoice" ? `/invoices/${id}` : `/sdk/${id}`;
}

/**
 * Where a customer goes who is done with the page of a bank: on with the sale, or back to the shop.
 * @returns undefined where the shop has named no address.
 */
export function onward(work: Work, intent: Stored): string | undefined {
  const sale = saleOf(work, intent);
  if (!sale) return addressFor(work, intent, intent.return_url);
  return (sale.status === "complete" ? successOf(work, sale) : undefined) ?? pageOf(sale);
}

/** Where the shop wants a customer to go after a session; undefined where that is no address. */
export function successOf(work: Work, session: Stored): string | undefined {
  const told = String(session.success_url);
  const isFilled = work.assume("return-address") === "filled";
  return addressFor(
    work,
    session,
    isFilled ? told.replaceAll("{CHECKOUT_SESSION_ID}", session.id) : told,
  );
}

/** Where the shop wants a customer to go who gives a session up; undefined where that is no address. */
export function cancelOf(work: Work, session: Stored): string | undefined {
  return addressFor(work, session, session.cancel_url);
}

function addressFor(work: Work, { id, object }: Stored, told: unknown): string | undefined {
  const address = addressOf(told);
  if (address === undefined) return undefined;
  const page = here(work, address);
  if (page !== undefined || work.assume("return-address") !== "with-ids") return page ?? address;
  const url = new URL(address);
  url.searchParams.set(object === "checkout.session" ? "session_id" : object, id);
  return url.href;
}

// Pages are opened by other names than the one they are told by, too.
function here(work: Work, url: string): string | undefined {
  const base = work.page("");
  return url.startsWith(`${base}/`) ? url.slice(base.length) : undefined;
}
