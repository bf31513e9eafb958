import { day } from "../../durations.js";
import { followUp } from "../../follower.js";
import { begin, canMove, move } from "../../life-cycles/life-cycle.js";
import { subscriptionCycle } from "../../life-cycles/subscription.js";
import { attempt, invalid, Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { amountOff, type Discount, lasts } from "../checkout/discounts.js";
import { costOf } from "../checkout/prices.js";
import { attachMethod, methodsOf } from "../payments/payment-methods.js";
import { periodEnd, type Recurring } from "./billing-periods.js";
import { addItems, waitingItems } from "./invoice-items.js";
import {
  addInvoice,
  addLines,
  chargeInvoice,
  isSent,
  lineOf,
  openInvoice,
  voidInvoice,
} from "./invoices.js";
import { type SubscriptionItem, togetherness } from "./subscription-items.js";

/** What the sandbox knows of a subscription besides what answers show. */
interface Hidden {
  /** When its first period began, in epoch milliseconds. */
  readonly anchor: number;
  /** How many periods have begun since then. */
  readonly periods: number;
  /** How many invoices were made. */
  readonly bills: number;
  readonly discount?: Discount | undefined;
  /** What the first invoice hands on to its payment intent: members, and the id of a checkout session. */
  readonly first?: FirstPayment | undefined;
}

/** What the first invoice hands on to its payment intent. */
interface FirstPayment {
  readonly intent?: Fields;
  /** Id of the checkout session that it is paid in. */
  readonly session?: string;
}

/** What a subscription starts with. */
export interface NewSubscription {
  /** Members that answers show, with `customer`. */
  readonly fields: Fields;
  readonly id: string;
  readonly items: readonly SubscriptionItem[];
  /** 0 where it is billed at once. */
  readonly trialDays?: number;
  readonly discount?: Discount | undefined;
  readonly first?: FirstPayment;
  /** Whether somebody else sees to the payment of the first invoice. */
  readonly isPaidElsewhere?: boolean;
  /** Who is told what becomes of it. */
  readonly follower?: Fields;
}

/**
 * Starts a subscription, and bills its first period unless a trial comes first.
 * @throws Refusal where its items cannot be billed together.
 */
export function addSubscription(work: Work, start: NewSubscription): Stored {
  const { id, items, trialDays = 0, fields, discount, first, follower } = start;
  const { currency, recurring } = togetherness(work, items, fields.currency);
  const trialEnd = trialDays > 0 ? work.now + trialDays * day : null;
  checkEnd(trialEnd ?? work.now);
  const subscription = begin(
    work,
    subscriptionCycle,
    trialEnd === null ? "create" : "startTrial",
    {
      ...{
        id,
        default_payment_method: null,
        default_source: null,
        description: null,
        metadata: {},
      },
      ...{ cancel_at: null, collection_method: null, days_until_due: null, payment_settings: null },
      ...{ next_pending_invoice_item_invoice: null, test_clock: null },
      ...{ cancel_at_period_end: false, canceled_at: null, latest_invoice: null },
      ...fields,
      ...{ currency, items, current_period_start: work.now, trial_end: trialEnd },
      current_period_end: trialEnd ?? periodEnd(work.now, recurring, 1),
    },
    {
      ...{ anchor: trialEnd ?? work.now, periods: trialEnd === null ? 1 : 0 },
      ...{ bills: 0, discount, first, follower },
    },
  );
  const end = subscription.cancel_at;
  if (typeof end === "number")
    work.schedule(Math.max(end, work.now), "endSubscription", subscription);
  work.schedule(Number(subscription.current_period_end), "renewSubscription", subscription);
  return trialEnd === null
    ? bill(work, subscription, "subscription_create", start.isPaidElsewhere)
    : subscription;
}

// Beyond that there is no calendar to count in.
const lastMoment = Date.UTC(9999, 0, 1);

function checkEnd(trialEnd: number): void {
  if (trialEnd > lastMoment)
    throw invalid("trial_period_days", "The trial goes on beyond the year 9999: shorten it.");
}

/** Bills the running period: the invoice is charged, or sent where the customer wants bills. */
function bill(
  work: Work,
  { id }: Stored,
  reason: "subscription_create" | "subscription_cycle",
  isPaidElsewhere = false,
): Stored {
  const subscription = work.get("subscription", id);
  const { current_period_start: start, current_period_end: end } = subscription;
  const hidden = work.hidden(id) as unknown as Hidden;
  const first = hidden.bills === 0 ? hidden.first : undefined;
  const draft = addInvoice(
    work,
    {
      ...{ customer: String(subscription.customer), currency: String(subscription.currency) },
      ...{ billing_reason: reason, subscription: id, auto_advance: true },
      ...{ collection_method: subscription.collection_method, metadata: {} },
      period: [Number(start), Number(end)],
    },
    {
      follower: { task: "settleSubscription", subject: id },
      ...first,
      intent: { ...typesOf(subscription), ...first?.intent },
    },
  );
  const { items } = subscription as unknown as { items: readonly SubscriptionItem[] };
  const lines = addLines(
    work,
    draft,
    items.map((item) => itemLine(work, item)),
  );
  const waiting = waitingItems(work, {
    ...{ customer: String(draft.customer), currency: String(draft.currency) },
    ...{ subscription: id, isOnly: isPaidElsewhere, start: Number(lines.amount_due) },
  });
  const whole = discounted(work, addItems(work, lines, waiting), hidden);
  // A caller is told why a bill cannot be opened; a renewal that cannot be billed is not paid.
  const open =
    reason === "subscription_create"
      ? openInvoice(work, whole)
      : (attempt(() => openInvoice(work, whole)) ?? whole);
  const billed = work.change(
    subscription,
    { latest_invoice: open.id },
    { bills: hidden.bills + 1 },
  );
  if (open.status === "paid") return settleSubscription(work, billed);
  if (open.status === "draft") return settleSubscription(work, billed);
  return isPaidElsewhere ? billed : collect(work, billed, open);
}

function typesOf({ payment_settings: settings }: Stored): Fields {
  const types = (settings as Fields | null)?.payment_method_types;
  return Array.isArray(types) ? { payment_method_types: types } : {};
}

function itemLine(work: Work, { price, quantity, metadata }: SubscriptionItem): Fields {
  const amount = costOf(work, price, quantity, "items");
  return lineOf({ amount, quantity, price, metadata, description: (price.product as Fields).name });
}

function discounted(work: Work, invoice: Stored, { discount, bills }: Hidden): Stored {
  if (!discount || !lasts(work, discount, bills)) return invoice;
  const { currency, customer, amount_due: subtotal } = invoice;
  const off = amountOff(work, discount, {
    ...{ currency: String(currency), customer: String(customer), subtotal: Number(subtotal) },
  });
  return addLines(work, invoice, [lineOf({ amount: -off, description: "Discount" })]);
}

function collect(work: Work, subscription: Stored, invoice: Stored): Stored {
  if (isSent(work, subscription)) {
    const { days_until_due: days } = subscription;
    if (days !== null)
      work.schedule(work.now + Number(days) * day, "settleSubscription", subscription);
    return activated(work, subscription);
  }
  const [newest] = methodsOf(work, String(invoice.customer));
  const saved = subscription.default_payment_method ?? newest?.id;
  if (saved) chargeInvoice(work, invoice, String(saved));
  return settleSubscription(work, subscription);
}

/** Sees what has become of the last invoice of a subscription. */
export function settleSubscription(work: Work, { id }: Stored): Stored {
  const subscription = work.get("subscription", id);
  const invoice = work.find("invoice", subscription.latest_invoice);
  if (!invoice || subscription.status === "canceled") return subscription;
  const settled =
    invoice.status === "paid"
      ? activated(work, keeping(work, subscription, invoice))
      : hasFailed(work, subscription, invoice)
        ? failed(work, subscription)
        : subscription;
  followUp(work, settled);
  return settled;
}

/** Keeps what was paid with, for the next time. */
function keeping(work: Work, subscription: Stored, invoice: Stored): Stored {
  const paid = work.find("payment_intent", invoice.payment_intent)?.payment_method;
  const method = work.find("payment_method", paid);
  if (subscription.default_payment_method !== null || !method) return subscription;
  if (method.customer === null) attachMethod(work, method, String(subscription.customer));
  return work.change(subscription, { default_payment_method: method.id });
}

function activated(work: Work, subscription: Stored): Stored {
  if (!canMove(subscriptionCycle, subscription, "activate")) return subscription;
  // A period that ended while it was past due begins anew at once.
  if (Number(subscription.current_period_end) <= work.now)
    work.schedule(work.now, "renewSubscription", subscription);
  return move(work, subscriptionCycle, subscription, "activate");
}

function hasFailed(work: Work, subscription: Stored, { payment_intent: id }: Stored): boolean {
  const intent = work.find("payment_intent", id);
  if (isSent(work, subscription)) return isOverdue(work, subscription);
  const isWaiting = intent?.status === "processing" || intent?.status === "requires_capture";
  return !isWaiting && canMove(subscriptionCycle, subscription, "fail");
}

function isOverdue(work: Work, { current_period_start: start, days_until_due: days }: Stored) {
  return days !== null && work.now >= Number(start) + Number(days) * day;
}

function failed(work: Work, subscription: Stored): Stored {
  if (!canMove(subscriptionCycle, subscription, "fail")) return subscription;
  return work.assume("renewal-failure") === "canceled"
    ? ended(work, subscription)
    : move(work, subscriptionCycle, subscription, "fail");
}

/** Ends a subscription; a first invoice that was never paid is taken back, unless its payment is under way. */
export function ended(work: Work, subscription: Stored): Stored {
  const invoice = work.find("invoice", subscription.latest_invoice);
  if (subscription.status === "incomplete" && invoice?.status === "open")
    attempt(() => voidInvoice(work, invoice));
  return move(work, subscriptionCycle, subscription, "cancel", { canceled_at: work.now });
}

/** Begins the next period, or ends with this one. */
export function renewSubscription(work: Work, { id }: Stored): void {
  const subscription = work.get("subscription", id);
  const { status, current_period_end: end, cancel_at_period_end: isLast } = subscription;
  if (status === "canceled" || work.now < Number(end)) return;
  if (isLast) {
    ended(work, subscription);
    return;
  }
  // While an invoice is not paid no further one is made: it goes on once it is.
  if (status !== "active" && status !== "trialing") return;
  const { anchor, periods } = work.hidden(id) as unknown as Hidden;
  const [first] = subscription.items as readonly SubscriptionItem[];
  const recurring = first?.price.recurring as Recurring;
  const fields = {
    current_period_start: end,
    current_period_end: periodEnd(anchor, recurring, periods + 1),
  };
  const counted = { periods: periods + 1 };
  const next =
    status === "active"
      ? move(work, subscriptionCycle, subscription, "renew", fields, counted)
      : work.change(subscription, fields, counted);
  work.schedule(Number(next.current_period_end), "renewSubscription", next);
  bill(work, next, "subscription_cycle");
}

/** Ends a subscription whose time has come. */
export function endSubscription(work: Work, subscription: Stored): void {
  const { cancel_at: end } = subscription;
  if (typeof end !== "number" || end > work.now) return;
  if (canMove(subscriptionCycle, subscription, "cancel")) ended(work, subscription);
}

/** The refusal of a subscription whose first charge was declined; undefined where it was not. */
export function declineOf(work: Work, { latest_invoice: id }: Stored): Refusal | undefined {
  const invoice = work.find("invoice", id);
  const intent = work.find("payment_intent", invoice?.payment_intent);
  const error = intent?.last_payment_error as Fields | null | undefined;
  if (!error) return undefined;
  const { code, decline_code: decline } = error as { code?: string; decline_code?: string };
  return new Refusal(402, String(error.message), {
    type: "card_error",
    code,
    decline_code: decline,
  });
}
