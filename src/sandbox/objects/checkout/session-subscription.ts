import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { addInvoiceItem } from "../billing/invoice-items.js";
import { itemOf } from "../billing/subscription-items.js";
import { addSubscription } from "../billing/subscriptions.js";
import { addCustomer } from "../payments/customers.js";
import type { Payment } from "../payments/payment-intents.js";
import { addPaymentMethod, attachMethod } from "../payments/payment-methods.js";
import type { HiddenOfSession } from "./checkout-sessions.js";
import { recurs } from "./line-items.js";

/** Keeps a payment method that is not charged now. */
export function saveMethod(work: Work, { data, paymentMethod }: Payment): Stored {
  return paymentMethod === undefined
    ? addPaymentMethod(work, data ?? { type: "card" })
    : work.get("payment_method", paymentMethod, "payment_method");
}

/**
 * Starts the subscription that a session sells, with an invoice that waits to be paid. The session knows it from then
 * on, and makes a customer where it has none.
 * @param method what later periods are charged to; what has paid the first one unless told.
 */
export function startSubscription(work: Work, session: Stored, method?: Stored): Stored {
  const { subscription: sold, discount } = work.hidden(session.id) as unknown as HiddenOfSession;
  const { trial_period_days: trial, metadata = {} } = sold?.data ?? {};
  const customer = customerFor(work, session);
  if (method) attachMethod(work, method, customer);
  const id = work.home.ids.next("subscription");
  const sales = (session.line_items as Fields).data as readonly Fields[];
  for (const sale of sales) if (!recurs(sale)) addOnce(work, sale, customer, id);
  const items = sales
    .filter(recurs)
    .map(({ price, quantity }) =>
      itemOf(work, id, { price: (price as Stored).id, quantity, metadata: {} }, "line_items."),
    );
  work.change(session, { customer }, { started: id });
  return addSubscription(work, {
    ...{ id, items, discount, trialDays: Number(trial ?? 0), isPaidElsewhere: true },
    fields: { customer, metadata, ...(method && { default_payment_method: method.id }) },
    first: { intent: { ...sold?.intent, customer }, session: session.id },
    follower: { task: "settleSession", subject: session.id },
  });
}

function customerFor(work: Work, { customer, customer_email: email }: Stored): string {
  if (customer !== "") return String(customer);
  return addCustomer(work, typeof email === "string" ? { email } : {}).id;
}

// What is paid once waits for the first invoice.
function addOnce(work: Work, sale: Fields, customer: string, subscription: string): void {
  const { amount_subtotal: amount, currency, description, price, quantity } = sale;
  addInvoiceItem(work, {
    ...{ amount: Number(amount), currency: String(currency) },
    ...{ description, price, quantity, customer, subscription },
  });
}
