import { shareOf } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { canMove, illegalMove, requireMove } from "../../life-cycles/life-cycle.js";
import { subscriptionCycle } from "../../life-cycles/subscription.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { pick } from "../plain.js";
import { type Recurring, rhythmOf } from "./billing-periods.js";
import { addInvoiceItem, billed, type NewItem } from "./invoice-items.js";
import { costOfItems, itemOf, type SubscriptionItem, togetherness } from "./subscription-items.js";
import {
  addSubscription,
  declineOf,
  ended,
  endSubscription,
  renewSubscription,
  settleSubscription,
} from "./subscriptions.js";

const described = [
  ...["id", "object", "currency", "customer", "default_payment_method", "default_source"],
  ...["description", "items", "metadata", "cancel_at", "collection_method", "days_until_due"],
  ...["next_pending_invoice_item_invoice", "payment_settings", "test_clock"],
];

/** A subscription as answers show it. */
function shown(work: Work, subscription: Stored): Fields {
  return work.assume("subscription-members") === "shown"
    ? subscription
    : pick(subscription, described);
}

function createSubscription(work: Work, body: Fields): Fields {
  const { items: inputs, trial_period_days: trial, add_invoice_items: extra, ...fields } = body;
  const customer = work.get("customer", body.customer, "customer").id;
  const { default_payment_method: method } = body;
  if (method) checkMethod(work, method, customer);
  const trialDays = Number(trial ?? 0);
  if (trialDays < 0)
    throw invalid("trial_period_days", `Expected a number of days from 0 on, found ${trialDays}.`);
  const id = work.home.ids.next("subscription");
  const items = (inputs as Fields[]).map((input, index) =>
    itemOf(work, id, input, `items[${index}].`),
  );
  addExtra(work, customer, id, extra);
  const subscription = addSubscription(work, {
    ...{ id, items, trialDays, fields: { ...fields, customer } },
  });
  const decline = subscription.status === "incomplete" && declineOf(work, subscription);
  if (decline && work.assume("subscription-decline") === "refused") throw decline;
  return shown(work, subscription);
}

function checkMethod(work: Work, id: unknown, customer: string): void {
  const { customer: owner } = work.get("payment_method", id, "default_payment_method");
  if (owner === null || owner === customer) return;
  throw invalid("default_payment_method", `${id} belongs to another customer.`);
}

// What the first invoice bills besides waits for it as any other invoice item.
function addExtra(work: Work, customer: string, subscription: string, extra: unknown): void {
  const inputs = extra === undefined ? [] : ([extra].flat() as Fields[]);
  for (const [index, input] of inputs.entries()) {
    const place = Array.isArray(extra) ? `add_invoice_items[${index}].` : "add_invoice_items.";
    const { price, ...cost } = billed(work, input, place);
    const name = ((price as Stored).product as Fields).name;
    const item = { ...cost, price, customer, subscription, description: name };
    addInvoiceItem(work, item as unknown as NewItem);
  }
}

function updateSubscription(work: Work, subscription: Stored, body: Fields): Fields {
  if (!canMove(subscriptionCycle, subscription, "cancel"))
    throw illegalMove(subscriptionCycle, "update", String(subscription.status));
  const changed = body.items ?? body.line_items;
  const place = body.items === undefined ? "line_items" : "items";
  const items =
    changed === undefined
      ? undefined
      : changedItems(work, subscription, changed as Fields[], place);
  const after = items === undefined ? subscription : withItems(work, subscription, items);
  return shown(work, endingWithPeriod(work, after, body.cancel_at_period_end));
}

function changedItems(
  work: Work,
  subscription: Stored,
  inputs: readonly Fields[],
  name: string,
): SubscriptionItem[] {
  const items = new Map(
    (subscription.items as readonly SubscriptionItem[]).map((item) => [item.id, item]),
  );
  for (const [index, input] of inputs.entries()) {
    const place = `${name}[${index}].`;
    const former = input.id === undefined ? undefined : items.get(String(input.id));
    if (input.id !== undefined && !former)
      throw invalid(`${place}id`, `The subscription ${subscription.id} has no item ${input.id}.`);
    if (input.deleted === true && !former)
      throw invalid(`${place}id`, "An item that is to be deleted is named by its id.");
    if (input.deleted === true) items.delete(String(input.id));
    else {
      const item = itemOf(work, subscription.id, input, place, former);
      items.set(item.id, item);
    }
  }
  return [...items.values()];
}

function withItems(work: Work, subscription: Stored, items: readonly SubscriptionItem[]): Stored {
  const { recurring } = togetherness(work, items, subscription.currency);
  prorate(work, subscription, items);
  const [first] = subscription.items as readonly SubscriptionItem[];
  const isAsOften = rhythmOf(first?.price.recurring as Recurring) === rhythmOf(recurring);
  // Another rhythm counts from the end of the running period on.
  const anew = isAsOften ? {} : { anchor: subscription.current_period_end, periods: 0 };
  return work.change(subscription, { items }, anew);
}

/** Bills what a change costs for the rest of the period, where that is assumed. */
function prorate(work: Work, subscription: Stored, items: readonly SubscriptionItem[]): void {
  const { current_period_start: start, current_period_end: end, status } = subscription;
  const before = costOfItems(work, subscription.items as readonly SubscriptionItem[]);
  const difference = costOfItems(work, items) - before;
  if (difference === 0 || status !== "active" || work.assume("proration") === "none") return;
  const rest = Math.max(0, Number(end) - work.now);
  const amount = shareOf(difference, rest, Number(end) - Number(start), "half-up");
  addInvoiceItem(work, {
    ...{ amount, customer: String(subscription.customer), currency: String(subscription.currency) },
    ...{ description: "Rest of the period after a change", subscription: subscription.id },
    period: { start: work.now, end },
  });
}

function endingWithPeriod(work: Work, subscription: Stored, isLast: unknown): Stored {
  if (isLast === undefined) return subscription;
  const { cancel_at: end, current_period_end: periodEnd } = subscription;
  const withdrawn = end === periodEnd ? null : end;
  return work.change(subscription, {
    ...{ cancel_at_period_end: isLast, cancel_at: isLast ? periodEnd : withdrawn },
  });
}

function cancelSubscription(work: Work, subscription: Stored): Fields {
  requireMove(subscriptionCycle, subscription, "cancel");
  return work.assume("subscription-end") === "at-once"
    ? shown(work, ended(work, subscription))
    : shown(work, endingWithPeriod(work, subscription, true));
}

function createItem(work: Work, body: Fields): Stored {
  const subscription = work.get("subscription", body.subscription, "subscription");
  if (!canMove(subscriptionCycle, subscription, "cancel"))
    throw illegalMove(subscriptionCycle, "update", String(subscription.status));
  const item = itemOf(work, subscription.id, body, "");
  withItems(work, subscription, [...(subscription.items as readonly SubscriptionItem[]), item]);
  return item;
}

function hasPrice({ items }: Stored, wanted: unknown): boolean {
  return (items as readonly SubscriptionItem[]).some(({ price }) => price.id === wanted);
}

export const subscriptionHandlers = {
  createSubscription: (work, { body }) => createSubscription(work, body),
  retrieveSubscription: (work, { path }) => shown(work, work.get("subscription", path.id)),
  listSubscriptions: listing("subscription", {
    ...{ equal: ["customer"], filters: { price: hasPrice }, show: shown },
  }),
  updateSubscription: (work, { path, body }) =>
    updateSubscription(work, work.get("subscription", path.id), body),
  cancelSubscription: (work, { path }) =>
    cancelSubscription(work, work.get("subscription", path.id)),
  createSubscriptionItem: (work, { body }) => createItem(work, body),
} as const satisfies Handlers;

export const subscriptionTasks = {
  settleSubscription,
  renewSubscription,
  endSubscription,
} as const satisfies Tasks;
