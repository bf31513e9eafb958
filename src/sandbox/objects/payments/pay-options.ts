import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Payment } from "./payment.js";

/** A card that is charged without further ado. */
const plainCard = "4242424242424242";

/** Names of what {@link paymentIn} reads. */
export const payOptions = [
  ...["number", "phone", "payment_method_type", "payment_method", "payment_method_data", "outcome"],
  ...["off_session", "type", "exp_month", "exp_year", "cvc"],
];

/**
 * What a customer pays with, as actions take it.
 * @param options `payment_method_data` as requests send it, or in short `payment_method_type` (or `type`), `number` of
 * a card and `phone` of mobile money; `payment_method`, the id of one that was saved; `outcome`, a name of
 * test-values.ts; `off_session`, whether the customer is away.
 * @param offered the types on offer: a card or else the first, unless the options say; any where there are none.
 * @throws Refusal for a type that is not on offer, and for a detail of another one.
 */
export function paymentIn(options: Fields, offered: readonly string[] = []): Payment {
  const { payment_method: paymentMethod, outcome, off_session: isAway } = options;
  const common = { outcome: outcome as string | undefined, offSession: isAway === true };
  if (paymentMethod !== undefined) return { ...common, paymentMethod: String(paymentMethod) };
  const sent = (options.payment_method_data ?? {}) as Fields;
  const named = sent.type ?? options.payment_method_type ?? options.type;
  const type = String(named ?? (options.number === undefined ? usual(offered) : "card"));
  if (offered.length > 0 && !offered.includes(type))
    throw invalid(
      "payment_method_type",
      `${type} is not on offer here, expected one of ${offered.join(", ")}.`,
    );
  const misfit = type === "card" ? "phone" : "number";
  if (options[misfit] !== undefined) throw invalid(misfit, `${misfit} does not go with ${type}.`);
  return { ...common, data: { ...detailsOf(type, options), ...sent, type } };
}

/** What a customer pays an intent with: as it is, where the options choose nothing else. */
export function paymentOf(options: Fields, intent: Stored): Payment {
  const payment = paymentIn(options, intent.payment_method_types as string[]);
  const isOther = choosesMethod(options) || !intent.payment_method;
  return isOther ? payment : { ...payment, data: undefined };
}

/** Whether the options of an action say what to pay with. */
export function choosesMethod(options: Fields): boolean {
  const { outcome: _outcome, off_session: _isAway, ...rest } = options;
  return Object.values(rest).some((value) => value !== undefined);
}

function usual(offered: readonly string[]): string {
  return offered.length === 0 || offered.includes("card") ? "card" : String(offered[0]);
}

function detailsOf(type: string, options: Fields): Fields {
  // Whoever sends the details themselves has forgotten a number that is not among them.
  const { payment_method_data: sent, number = sent ? "" : plainCard } = options;
  const { exp_month = "12", exp_year = "2099", cvc = "123", phone } = options;
  if (type === "card") return { card: { number, exp_month, exp_year, cvc } };
  return phone === undefined ? {} : { mobile_money: { phone_number: phone } };
}
