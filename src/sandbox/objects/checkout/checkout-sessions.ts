import { day } from "../../durations.js";
import { checkoutSessionCycle, sessionPaymentCycle } from "../../life-cycles/checkout-session.js";
import { begin } from "../../life-cycles/life-cycle.js";
import { invalid, Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { wholeList } from "../listing.js";
import { checkMethod, methodTypesFor } from "../payments/methods.js";
import { addPaymentIntent } from "../payments/payment-intents.js";
import { addSetupIntent } from "../payments/setup-intents.js";
import { pick } from "../plain.js";
import { amountOff, type Discount, readDiscount } from "./discounts.js";
import { type Basket, readBasket, recurs, withTotal } from "./line-items.js";

const modes = ["payment", "setup", "subscription"] as const;
type Mode = (typeof modes)[number];

/** What the sandbox knows of a session besides what answers show. */
export interface HiddenOfSession {
  /** What can be paid with. */
  readonly offered: readonly string[];
  readonly discount?: Discount | undefined;
  /** `subscription_data` as it was sent, with the members of its first payment intent. */
  readonly subscription?: { readonly data: Fields; readonly intent: Fields } | undefined;
  /** What the payment intent takes from the session when it is paid. */
  readonly billing?: unknown;
  /** Id of the subscription that it has started. */
  readonly started?: string | undefined;
}

/**
 * Opens a session.
 * @param body as createCheckoutSession takes it. @param link the payment link that it comes from.
 */
export function addSession(work: Work, body: Fields, link = ""): Stored {
  const mode = modeOf(work, body);
  const id = work.home.ids.next("checkout.session");
  const customer = customerOf(work, body);
  const expires = expiryOf(work, body);
  const common = {
    ...{ id, mode, url: work.page(`/checkout/${id}`), expires_at: expires },
    ...{ success_url: body.success_url, cancel_url: body.cancel_url ?? null },
    ...{ metadata: body.metadata, customer: customer?.id ?? "" },
    ...(customer && { customer_details: detailsOf(work, customer) }),
  };
  const session =
    mode === "setup"
      ? addSetupSession(work, body, common)
      : addSellingSession(work, body, { ...common, mode, payment_link: link }, customer);
  work.schedule(expires, "expireSession", session);
  return session;
}

function modeOf(work: Work, { mode, line_items: items }: Fields): Mode {
  if (mode === undefined && work.assume("session-mode") === "inferred")
    return items === undefined ? "setup" : "payment";
  const known = modes.find((one) => one === mode);
  if (known) return known;
  const found = mode === undefined ? "none" : JSON.stringify(mode);
  throw new Refusal(400, `mode: expected ${modes.join(", ")}, found ${found}.`, {
    ...{ code: mode === undefined ? "parameter_missing" : "parameter_invalid", param: "mode" },
  });
}

function customerOf(work: Work, { customer }: Fields): Stored | undefined {
  return customer === undefined || customer === ""
    ? undefined
    : work.get("customer", customer, "customer");
}

/** A customer as sessions show it. */
export function detailsOf(work: Work, customer: Stored): Fields {
  const contact = pick(customer, ["address", "email", "name"]);
  return work.assume("session-customer-details") === "contact"
    ? contact
    : { ...pick(customer, ["id", "object", "created", "livemode"]), ...contact };
}

function expiryOf(work: Work, { expires_at: sent }: Fields): number {
  if (sent === undefined || work.assume("session-expires-at") === "ignored") return work.now + day;
  if (Number(sent) > work.now) return Number(sent);
  throw invalid(
    "expires_at",
    `expires_at: expected epoch milliseconds after ${work.now}, which is now, found ${sent}.`,
  );
}

function addSetupSession(work: Work, body: Fields, common: Fields): Stored {
  if (body.line_items !== undefined)
    throw invalid("line_items", "A session that saves a card sells nothing: leave line_items out.");
  const types = (body.payment_method_types ?? ["card"]) as string[];
  const { customer, id } = common;
  const intent = addSetupIntent(
    work,
    { payment_method_types: types, ...(customer !== "" && { customer }) },
    { follower: { task: "settleSession", subject: id }, session: id },
  );
  const isLive = work.assume("session-live-mode") === "opposite";
  return begin(
    work,
    checkoutSessionCycle,
    "create",
    {
      ...common,
      ...{ live_mode: isLive, payment_method_types: types, setup_intent: intent.id },
    } as Fields,
    { offered: types } satisfies HiddenOfSession as unknown as Fields,
  );
}

function addSellingSession(
  work: Work,
  body: Fields,
  common: Fields & { readonly id: string; readonly mode: Mode },
  customer: Stored | undefined,
): Stored {
  const { id, mode } = common;
  const basket = readBasket(work, body.line_items as Fields[] | undefined);
  checkPrices(work, mode, basket);
  const { currency, subtotal } = basket;
  const purchase = { currency, subtotal, customer: customer?.id ?? "" };
  const discount = readDiscount(work, body.discounts as Fields[] | undefined, purchase);
  const off = discount ? amountOff(work, discount, purchase) : 0;
  const total = subtotal - off;
  const offered = offeredFor(work, body, currency, total);
  const fields = intentFields(body, { currency, total, customer, offered });
  const isFree = total === 0 || hasTrial(mode, body);
  const intent =
    mode === "payment" && !isFree
      ? addPaymentIntent(work, fields, {
          follower: { task: "settleSession", subject: id },
          session: id,
        })
      : undefined;
  const { payment_intent_data: data = {}, subscription_data: started = {} } = body;
  const hidden: HiddenOfSession = {
    ...{ offered, discount, billing: (data as Fields).billing_details },
    ...(mode === "subscription" && { subscription: { data: started as Fields, intent: fields } }),
  };
  return begin(
    work,
    checkoutSessionCycle,
    "create",
    {
      ...common,
      ...{ currency, shipping: (data as Fields).shipping ?? null, client_reference_id: null },
      ...{ customer_email: null, ...pick(body, ["client_reference_id", "customer_email"]) },
      line_items: listOf(id, withTotal(basket, total)),
      ...(mode === "payment" && { payment_intent: intent?.id ?? null }),
      ...(intent && { client_secret: intent.client_secret }),
      payment_method_types: shownTypes(work, body, offered, currency),
      payment_status: sessionPaymentCycle.moves[isFree ? "waive" : "ask"].to,
      ...{ amount_subtotal: subtotal, amount_total: total },
      ...{ amount_original_subtotal: subtotal, amount_original_total: total },
      total_details: { amount_discount: off },
      billing_address_collection: body.billing_address_collection ?? "auto",
      payment_method_options: null,
      phone_number_collection: body.phone_number_collection ?? null,
      shipping_address_collection: body.shipping_address_collection ?? null,
      customer_creation: "if_required",
      allowPromotionCodes: body.allow_promotion_codes ?? false,
    },
    hidden as unknown as Fields,
  );
}

function listOf(id: string, items: readonly Stored[]): Fields {
  return wholeList(`/v1/checkout/sessions/${id}/line_items`, items);
}

function checkPrices(work: Work, mode: Mode, { items }: Basket): void {
  const place = items.findIndex(recurs);
  if (mode === "subscription" && place < 0)
    throw invalid(
      "line_items[0].price",
      "A subscription needs a recurring price: this is paid once.",
    );
  if (mode === "payment" && place >= 0 && work.assume("recurring-price-once") === "refused")
    throw invalid(
      `line_items[${place}].price`,
      "A recurring price is for sessions with mode subscription.",
    );
}

function hasTrial(mode: Mode, { subscription_data: data }: Fields): boolean {
  return mode === "subscription" && (data as Fields | undefined)?.trial_period_days !== undefined;
}

function offeredFor(work: Work, body: Fields, currency: string, total: number): readonly string[] {
  const sent = (body.payment_method_types ?? []) as string[];
  if (sent.length === 0) return methodTypesFor(currency);
  for (const type of sent) checkMethod(work, type, total, currency);
  return sent;
}

// Coins are shown wherever a page prints a session that is paid in them.
function shownTypes(
  work: Work,
  body: Fields,
  offered: readonly string[],
  currency: string,
): unknown {
  const isNamed = body.payment_method_types !== undefined || offered[0] === currency;
  return isNamed || work.assume("session-methods") === "listed" ? offered : null;
}

interface Sale {
  readonly currency: string;
  readonly total: number;
  readonly customer: Stored | undefined;
  readonly offered: readonly string[];
}

const handedOn = [
  ...["capture_method", "description", "merchant_order_id", "merchant_user_id", "metadata"],
  "shipping",
];

function intentFields(body: Fields, { currency, total, customer, offered }: Sale): Fields {
  const { merchant_order_id: order, payment_intent_data: data = {}, success_url: url } = body;
  return {
    ...{ amount: total, currency, payment_method_types: offered, return_url: url },
    ...(customer && { customer: customer.id }),
    ...(order !== undefined && { merchant_order_id: order }),
    ...pick(data as Fields, handedOn),
  };
}
