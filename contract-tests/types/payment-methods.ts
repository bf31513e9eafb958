// Compiled, never run: how a user of the package chooses a payment method, and what must not compile.
import type {
  NextAction,
  PaymentIntentCreate,
  PaymentMethodData,
  PaymentMethodOptions,
  PaymentMethodOptionsInput,
  PaymentMethodType,
  UnknownValue,
} from "../../src/index.js";

export const known: PaymentMethodData[] = [
  { type: "alipay" },
  { type: "alipay", billing_details: { name: "Ada Example", address: { country: "CN" } } },
  { type: "card", card: { number: "4111111111111111", exp_month: "03", exp_year: "2030" } },
  { type: "mobile_money", mobile_money: { phone_number: "1", provider_code: "mtn_ug" } },
  { type: "ideal", billing_details: { firstName: "Ada", address: { country: "NL" } } },
  {
    type: "paynow",
    billing_details: { name: "A", email: "a@example.com", address: { country: "SG" } },
  },
  { type: "sepa", sepa_debit: {} },
  { type: "sepa_debit", sepa_debit: { any: 1 } },
];

// A type that the description does not know is written as such: taken for one by itself, a known type
// would need none of its fields. Fields of its own come from a spread or a variable; in a plain literal
// they could be misspelt fields of a known type.
const type = "wallet_of_tomorrow" as UnknownValue;
const details = { type, wallet_of_tomorrow: { account: "1" } };
export const unknown: PaymentMethodData[] = [
  { type },
  { type: "USDC" },
  { type, ...{ wallet_of_tomorrow: { account: "1" } } },
  details,
];

export function anyType(type: PaymentMethodType, name: string): PaymentMethodData[] {
  // @ts-expect-error: it may be a type that needs more
  const wrong: PaymentMethodData[] = [{ type }];
  // @ts-expect-error: so may any text
  wrong.push({ type: name });
  const { type: known }: PaymentMethodData = { type: "alipay" };
  return [...wrong, { type: known }, { type: name as UnknownValue }];
}

export const options: PaymentMethodOptionsInput = {
  alipay: { terminal_type: "WEB", os_type: "IOS", client_ip: "192.0.2.1" },
  gcash: { terminal_type: "APP" },
  sepa: { iban: "DE89370400440532013000" },
  upi: { app_type: "phonepe" },
  wallet_of_tomorrow: { anything: 1 },
};

export const intent: PaymentIntentCreate = {
  amount: 20,
  currency: "CNY",
  payment_method_data: { type: "alipay" },
  payment_method_options: { alipay: { terminal_type: "WEB" } },
};

export function read(
  echo: PaymentMethodOptions,
  action: NextAction,
): (string | null | undefined)[] {
  const alipay: "WEB" | "APP" | (string & {}) | null | undefined = echo?.alipay?.terminal_type;
  const other: unknown = echo?.wallet_of_tomorrow?.anything;
  return [
    alipay,
    typeof other === "string" ? other : undefined,
    action.type,
    action.alipay_handle_redirect?.url,
    action["9pay_handle_redirect"]?.url,
    action.challenge_redirect?.return_url,
    action.bank_transfer_vn_handle_redirect?.qrcode,
  ];
}

export const wrong: PaymentMethodData[] = [
  // @ts-expect-error: no such field
  { type: "alipay", nope: 1 },
  // @ts-expect-error: options do not belong here
  { type: "alipay", terminal_type: "WEB" },
  // @ts-expect-error: a field of another type
  { type: "alipay", card: { number: "4111111111111111", exp_month: "03", exp_year: "2030" } },
  // @ts-expect-error: the number is missing
  { type: "card", card: { exp_month: "03", exp_year: "2030" } },
  // @ts-expect-error: it is called cvc
  { type: "card", card: { number: "4", exp_month: "03", exp_year: "2030", cvv: "123" } },
  // @ts-expect-error: months are strings
  { type: "card", card: { number: "4", exp_month: 3, exp_year: "2030" } },
  // @ts-expect-error: no such operator
  { type: "mobile_money", mobile_money: { phone_number: "1", provider_code: "mtn_xx" } },
  // @ts-expect-error: Alipay knows no firstName
  { type: "alipay", billing_details: { firstName: "Ada" } },
  // @ts-expect-error: misspelt
  { type: "ideal", billing_details: { fistName: "Ada", address: { country: "NL" } } },
  // @ts-expect-error: the country is missing
  { type: "ideal", billing_details: { firstName: "Ada", address: { city: "Amsterdam" } } },
  // @ts-expect-error: the e-mail address is missing
  { type: "paynow", billing_details: { name: "Ada Example", address: { country: "SG" } } },
  // @ts-expect-error: a further field in a plain literal
  { type, wallet_of_tomorrow: { account: "1" } },
  // @ts-expect-error: misspelt, or newer than the description
  { type: "wallet_of_tomorrow" },
  // @ts-expect-error: the number and the operator are missing
  { type: "mobile_money" },
  // @ts-expect-error: they are not billing details
  { type: "mobile_money", billing_details: { name: "Ada" } },
  // @ts-expect-error: misspelt
  { type: "mobile_money", mobile_mony: { phone_number: "1", provider_code: "mtn_ug" } },
  // @ts-expect-error: who pays is missing
  { type: "ideal" },
  // @ts-expect-error: who pays is missing
  { type: "paynow" },
  // @ts-expect-error: a type is needed
  {},
];

export const wrongOptions: PaymentMethodOptionsInput[] = [
  // @ts-expect-error: no such option
  { alipay: { nope: "1" } },
  // @ts-expect-error: WEB and APP are all there are
  { alipay: { terminal_type: "WAP" } },
  // @ts-expect-error: no such option
  { card: { three_d_secure: "any" } },
  // @ts-expect-error: no such app
  { upi: { app_type: "other_pay" } },
  // @ts-expect-error: options are objects
  { wallet_of_tomorrow: "WEB" },
];

export const wrongIntent: PaymentIntentCreate = {
  amount: 20,
  currency: "CNY",
  // @ts-expect-error: no such field
  payment_method_data: { type: "alipay", nope: 1 },
};

export const incompleteIntent: PaymentIntentCreate = {
  amount: 20,
  currency: "UGX",
  // @ts-expect-error: the number and the operator are missing
  payment_method_data: { type: "mobile_money" },
};
