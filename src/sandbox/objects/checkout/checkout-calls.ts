import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { checkoutSessionCycle } from "../../life-cycles/checkout-session.js";
import { canMove } from "../../life-cycles/life-cycle.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import { listing, pageIn } from "../listing.js";
import { payOptions } from "../payments/pay-options.js";
import { retrieving } from "../plain.js";
import { addSession } from "./checkout-sessions.js";
import { closeSession, declineSession, paySession, settleSession } from "./session-payment.js";

const kind = "checkout.session";

function hasEmail({ customer_email: sent, customer_details: details }: Stored, wanted: unknown) {
  const { email } = wanted as Fields;
  return sent === email || (details as Fields | undefined)?.email === email;
}

export const checkoutHandlers = {
  createCheckoutSession: (work, { body }) => addSession(work, body),
  retrieveCheckoutSession: retrieving(kind),
  expireCheckoutSession: (work, { path }) => closeSession(work, work.get(kind, path.id), "expire"),
  listCheckoutSessions: listing(kind, {
    equal: ["customer", "payment_intent"],
    filters: { customer_details: hasEmail },
  }),
  listCheckoutSessionLineItems(work, call) {
    const items = work.get(kind, call.path.id).line_items as Fields | undefined;
    return pageIn((items?.data ?? []) as Stored[], call);
  },
} as const satisfies Handlers;

export const checkoutTasks = {
  expireSession(work, session) {
    if (canMove(checkoutSessionCycle, session, "expire")) closeSession(work, session, "expire");
  },
  settleSession,
} as const satisfies Tasks;

export const checkoutActions = {
  pay: {
    about: "The customer pays on the page, as pay of a payment intent takes it.",
    options: payOptions,
    act: paySession,
  },
  decline: { about: "The customer tries to pay and is declined.", act: declineSession },
  cancel: {
    about: "The customer leaves the page for cancel_url.",
    act: (work, session) => closeSession(work, session, "cancel"),
  },
  expire: {
    about: "The session closes before its time.",
    act: (work, session) => closeSession(work, session, "expire"),
  },
} as const satisfies Actions;
