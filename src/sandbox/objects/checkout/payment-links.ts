import type { Actions } from "../../action.js";
import type { Handlers } from "../../call.js";
import { begin, move } from "../../life-cycles/life-cycle.js";
import { paymentLinkCycle } from "../../life-cycles/payment-link.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import type { Work } from "../../work.js";
import { listing, pageIn, wholeList } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { payOptions } from "../payments/pay-options.js";
import { pick, retrieving } from "../plain.js";
import { addSession } from "./checkout-sessions.js";
import { type Basket, readBasket, recurs } from "./line-items.js";
import { paySession } from "./session-payment.js";

const kind = "payment_link";
const settings = [
  ...["after_completion", "billing_address_collection", "metadata", "phone_number_collection"],
  "shipping_address_collection",
];

function addLink(work: Work, body: Fields): Stored {
  const id = work.home.ids.next(kind);
  const basket = readBasket(work, body.line_items as Fields[]);
  return begin(work, paymentLinkCycle, "create", {
    ...{ id, after_completion: { type: "hosted_confirmation", hosted_confirmation: {} } },
    ...{ billing_address_collection: "auto", metadata: {} },
    ...{ phone_number_collection: { enabled: false }, shipping_address_collection: null },
    ...pick(body, settings),
    ...sold(id, basket),
    url: work.page(`/links/${id}`),
  });
}

function sold(id: string, { currency, items }: Basket): Fields {
  return { currency, line_items: wholeList(`/v1/payment_links/${id}/line_items`, items) };
}

function updateLink(work: Work, link: Stored, body: Fields): Stored {
  const { active, line_items: items } = body;
  const isActive = active === undefined || active === link.active;
  const moved = isActive
    ? link
    : move(work, paymentLinkCycle, link, active ? "activate" : "deactivate");
  if (work.assume("payment-link-update") === "active-only") return moved;
  return work.change(moved, {
    ...pick(withMetadata(work, link, body), settings),
    ...(items !== undefined && sold(link.id, readBasket(work, items as Fields[]))),
  });
}

/** Opens a session of a payment link, as a customer does who follows it. @throws Refusal where it is not active. */
export function openLink(work: Work, link: Stored): Stored {
  if (!link.active)
    throw invalid("active", `The payment link ${link.id} is not active: nobody can pay by it.`);
  const items = (link.line_items as Fields).data as readonly Fields[];
  const { redirect } = (link.after_completion ?? {}) as Fields;
  const url = (redirect as Fields | undefined)?.url ?? work.page(`/links/${link.id}/thanks`);
  const body = {
    mode: items.some(recurs) ? "subscription" : "payment",
    line_items: items.map(({ price, quantity }) => ({ price: (price as Stored).id, quantity })),
    success_url: url,
    ...pick(link, settings.slice(1)),
  };
  return addSession(work, body, link.id);
}

export const paymentLinkHandlers = {
  createPaymentLink: (work, { body }) => addLink(work, body),
  retrievePaymentLink: retrieving(kind),
  updatePaymentLink: (work, { path, body }) => updateLink(work, work.get(kind, path.id), body),
  listPaymentLinks: listing(kind, { equal: ["active"] }),
  listPaymentLinkLineItems: (work, call) =>
    pageIn((work.get(kind, call.path.id).line_items as Fields).data as Stored[], call),
} as const satisfies Handlers;

export const paymentLinkTasks = {
  tellPaymentLink(work, link) {
    move(work, paymentLinkCycle, link, link.active ? "pay" : "payLate");
  },
} as const satisfies Tasks;

export const paymentLinkActions = {
  open: {
    about: "A customer follows the link, which opens a session.",
    act: openLink,
  },
  pay: {
    about:
      "A customer follows the link, and pays in the session that it opens, as pay of a session takes it.",
    options: payOptions,
    act: (work, link, options) => paySession(work, openLink(work, link), options),
  },
} as const satisfies Actions;
