import type { Handlers } from "../../call.js";
import { invalid, Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import { cardOf, declines, type OutcomeName, outcomeOfPhone, outcomes } from "../../test-values.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { retrieving } from "../plain.js";

const kind = "payment_method";
const nobody = { address: null, email: null, name: null, phone: null };

/**
 * Makes a payment method of what was typed in. Of a card number the last digits are kept, and what it stands for.
 * @param data `payment_method_data`, or the body of createPaymentMethod. @param place where it stands in the request.
 * @throws Refusal for a card that is none, and for one that is no test card.
 */
export function addPaymentMethod(work: Work, data: Fields, place = "payment_method_data"): Stored {
  const { type, billing_details: details, card, mobile_money: mobile } = data;
  const read = type === "card" ? readCard(work, card as Fields, details as Fields, place) : {};
  const phone = (mobile as Fields | undefined)?.phone_number;
  const { outcome = phone === undefined ? undefined : outcomeOfPhone(String(phone)), shown } = read;
  const fields = {
    ...{ type, customer: null, billing_details: { ...nobody, ...(details as Fields) } },
    ...{ metadata: data.metadata ?? {}, ...(shown && { card: shown }) },
  };
  return work.add(kind, fields, { outcome });
}

interface ReadCard {
  outcome?: OutcomeName;
  shown?: Fields;
}

function readCard(
  work: Work,
  card: Fields | undefined,
  details: Fields | undefined,
  place: string,
): ReadCard {
  const at = place === "" ? "card" : `${place}.card`;
  if (!card) throw invalid(at, `${at}: a payment method of the type card needs it.`);
  const number = String(card.number);
  const { outcome, card: traits } = cardOf(number);
  if (outcome === "live_card" || outcome === "incorrect_number")
    throw cardError(outcomes[outcome].decline, `${at}.number`);
  const { line1, postal_code: postalCode } = (details?.address ?? {}) as Fields;
  const checks = {
    address_line1_check: line1 === undefined ? null : "pass",
    address_zip_check: postalCode === undefined ? null : "pass",
    cvc_check: checkedCode(outcome, card.cvc),
  };
  const shown = {
    ...{ brand: traits.brand, checks, country: traits.country },
    exp_month: between(card.exp_month, 1, 12, `${at}.exp_month`),
    // Whether it has passed is not looked at: examples on the pages end in 2027, whatever the clock says.
    exp_year: between(card.exp_year, 2000, 2999, `${at}.exp_year`),
    ...{ fingerprint: work.secretOf(`card:${number}`, 16), funding: traits.funding },
    last4: number.slice(-4),
  };
  return { outcome, shown };
}

function checkedCode(outcome: OutcomeName, code: unknown): string | null {
  if (code === undefined) return null;
  return outcome === "incorrect_cvc" ? "fail" : "pass";
}

function between(value: unknown, least: number, most: number, param: string): number {
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  const found = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw invalid(param, `${param}: expected a number from ${least} to ${most}, found ${found}.`);
}

/** The refusal of a card. @param param the field that names it. */
function cardError(code: keyof typeof declines, param?: string): Refusal {
  const { code: reason, message } = declines[code];
  return new Refusal(402, message, {
    ...{ type: "card_error", code: reason, decline_code: code, param },
  });
}

/** What paying with a payment method comes to; undefined where nothing but the amount tells. */
export function outcomeOfMethod(work: Work, method: Stored): OutcomeName | undefined {
  return work.hidden(method.id).outcome as OutcomeName | undefined;
}

/** Gives a payment method to a customer. @throws Refusal where it belongs to another one. */
export function attachMethod(work: Work, method: Stored, customer: string): Stored {
  if (method.customer === customer) return method;
  if (method.customer !== null)
    throw invalid("customer", `${method.id} belongs to another customer: detach it first.`);
  return work.change(method, { customer });
}

/** The payment methods of a customer, the newest first. */
export function methodsOf(work: Work, customer: string): Stored[] {
  return [...work.all(kind)].filter((method) => method.customer === customer);
}

/** Takes a payment method away from its customer. */
export function detachMethod(work: Work, method: Stored): Stored {
  return work.change(method, { customer: null }, { detached: true });
}

export const paymentMethodHandlers = {
  createPaymentMethod: (work, { body }) => addPaymentMethod(work, body, ""),
  retrievePaymentMethod: retrieving(kind, "paymentmethod_id"),
  updatePaymentMethod(work, { path, body }) {
    const method = work.get(kind, path.paymentmethod_id);
    const { metadata, billing_details: details } = withMetadata(work, method, body);
    const known = method.billing_details as Fields;
    return work.change(method, {
      ...(metadata !== undefined && { metadata }),
      ...(details !== undefined && { billing_details: { ...known, ...(details as Fields) } }),
    });
  },
  listPaymentMethods: listing(kind, { equal: ["customer", "type"] }),
  attachPaymentMethod(work, { path, body }) {
    const method = work.get(kind, path.paymentmethod_id);
    return attachMethod(work, method, work.get("customer", body.customer, "customer").id);
  },
  detachPaymentMethod(work, { path }) {
    const method = work.get(kind, path.paymentmethod_id);
    if (method.customer === null)
      throw invalid("paymentmethod_id", `${method.id} belongs to no customer.`);
    return detachMethod(work, method);
  },
  listCustomerPaymentMethods(work, call) {
    const customer = work.get("customer", call.path.customer_id);
    const only = (method: Stored) => method.customer === customer.id;
    return listing(kind, { equal: ["type"], only })(work, call);
  },
  retrieveCustomerPaymentMethod(work, { path }) {
    const customer = work.get("customer", path.customer_id);
    const method = work.get(kind, path.paymentmethod_id);
    if (method.customer === customer.id) return method;
    throw new Refusal(404, `${customer.id} has no payment method ${method.id}.`, {
      code: "resource_missing",
    });
  },
} as const satisfies Handlers;
