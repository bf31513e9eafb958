import { invalid } from "../../refusal.js";
import type { Fields } from "../../store.js";
import type { Payment } from "./payment.js";

/** A card that is charged without further ado. */
const plainCard = "4242424242424242";

/**
 * What a customer pays with, as actions take it.
 * @param options `payment_method_data` as requests send it, or in short `payment_method_type` (or `type`), `number` of
 * a card and `phone` of mobile money; `payment_method`, the id of one that was saved; `outcome`, a name of
 * test-values.ts; `off_session`, whether the customer is away.
 * @param offered the types on offer: a card or else the first, unless the options say; any where there are none.
 * @throws Refusal for a type that is not on offer.
 */
export function paymentIn(options: Fields, offered: readonly string[] = []): Payment {
  const { payment_method: paymentMethod, outcome, off_session: isAway } = options;
  const common = {
    ...(outcome !== undefined && { outcome: String(outcome) }),
    ...(isAway === true && { offSession: true }),
  };
  if (paymentMethod !== undefined) return { ...common, paymentMethod: String(paymentMethod) };
  const sent = (options.payment_method_data ?? {}) as Fields;
  const named = sent.type ?? options.payment_method_type ?? options.type;
  const type = String(named ?? (options.number === undefined ? usual(offered) : "card"));
  if (offered.length > 0 && !offered.includes(type))
    throw invalid(
      "payment_method_type",
      `${type} is not on offer here, expected one of ${offered.join(", ")}.`,
    );
  return { ...common, data: { ...detailsOf(type, options), ...sent, type } };
}

function usual(offered: readonly string[]): string {
  return offered.length === 0 || offered.includes("card") ? "card" : String(offered[0]);
}

function detailsOf(type: string, options: Fields): Fields {
  const { number = plainCard, exp_month = "12", exp_year = "2099", cvc = "123", phone } = options;
  if (type === "card") return { card: { number, exp_month, exp_year, cvc } };
  return phone === undefined ? {} : { mobile_money: { phone_number: phone } };
}
