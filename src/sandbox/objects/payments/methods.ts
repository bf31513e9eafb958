import { paymentMethods, type RegisteredMethod } from "../../../../generated/payment-methods.js";
import { invalid } from "../../refusal.js";
import type { Fields } from "../../store.js";
import type { Work } from "../../work.js";

const byType = new Map(
  paymentMethods.flatMap((one) =>
    [...one.types, ...(one.answered ?? [])].map((type) => [type, one] as const),
  ),
);

/** What the register says about a type of payment method; undefined for a type that it does not have. */
export function methodOf(type: string): RegisteredMethod | undefined {
  return byType.get(type);
}

const typesByCurrency = new Map<string, readonly string[]>();

/** The types that a customer can pay with in a currency: cards, and what the register has for it; a coin for itself. */
export function methodTypesFor(currency: string): readonly string[] {
  const code = currency.toUpperCase();
  const known = typesByCurrency.get(code);
  if (known) return known;
  const types = Object.freeze(typesIn(code));
  // Currencies that no method has are anything that callers send.
  if (types.length > 1) typesByCurrency.set(code, types);
  return types;
}

function typesIn(code: string): string[] {
  if (byType.get(code)?.answered?.includes(code)) return [code];
  const fit = ({ types, currencies }: RegisteredMethod) =>
    types[0] !== undefined && (types[0] === "card" || currencies?.includes(code));
  return paymentMethods.filter(fit).map(({ types }) => types[0] as string);
}

const delayedKinds = ["bank_debit", "bank_transfer", "voucher"];

/** Whether the money of a payment method is on its way for a while. */
export function isDelayed(work: Work, type: string): boolean {
  const isSlow = delayedKinds.includes(methodOf(type)?.kind ?? "");
  return isSlow && work.assume("delayed-payment") !== "never";
}

/** Where an answer sends the customer of a method that is not a card. @param id of the intent. */
export function redirectFor(work: Work, type: string, id: string): Fields {
  const url = work.page(`/pay/${id}`);
  const shown = methodOf(type)?.nextAction;
  if (shown)
    return { type: shown.type, [shown.member]: { url, ...(shown.code && { qrcode: url }) } };
  const member = `${type}_handle_redirect`;
  const own = work.assume("unseen-next-action") === "own";
  return { type: own ? member : "redirect_to_url", [member]: { url } };
}

/** Where an answer sends the customer for 3-D Secure. @param id of the intent. */
export function challengeFor(work: Work, id: string, returnUrl: unknown): Fields {
  const step = { url: work.page(`/challenge/${id}`), return_url: returnUrl ?? null };
  return work.assume("three-d-secure-step") === "ddc_redirect"
    ? { ddc_redirect: step }
    : { type: "challenge_redirect", challenge_redirect: step };
}

/**
 * Looks whether a method takes a payment, where that is checked.
 * @throws Refusal for a currency or an amount that the register does not have for it.
 */
export function checkMethod(work: Work, type: string, amount: number, currency: string): void {
  const { currencies, limits = {}, name } = methodOf(type) ?? {};
  if (!currencies) return;
  const [least, most] = limits[currency] ?? [null, null];
  const isKnown = currencies.includes(currency);
  const isOutside = (least !== null && amount < least) || (most !== null && amount > most);
  if ((isKnown && !isOutside) || work.assume("method-limits") === "free") return;
  throw isKnown
    ? invalid(
        "amount",
        `${name} takes ${least ?? 1} to ${most ?? "any"} in minor units of ${currency}, and not ${amount}.`,
      )
    : invalid("currency", `${name} takes ${currencies.join(", ")}, and not ${currency}.`);
}
