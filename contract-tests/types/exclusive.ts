// Compiled, never run: members of which one rules out the other.
import type {
  DestinationDataInput,
  InvoiceLineInput,
  LineItemCreate,
  PriceCreate,
  PriceProductData,
  SubscriptionInvoiceItemInput,
  SubscriptionItemChangeInput,
  SubscriptionItemCreate,
  SubscriptionItemInput,
  SubscriptionLineItemPriceData,
  SubscriptionPriceData,
  SubscriptionUpdate,
  UnknownValue,
} from "../../src/index.js";

const money = { currency: "USD", unit_amount: 1050 };
const product_data: PriceProductData = { name: "Tea" };
const recurringPrice: SubscriptionPriceData = {
  ...money,
  product: "prod_1",
  recurring: { interval: "month" },
};

export const lineItems: LineItemCreate[] = [
  { price: "price_1" },
  { price_data: { ...money, product: "prod_1" }, quantity: 2 },
  // @ts-expect-error: an existing price or a new one
  { price: "price_1", price_data: money },
  // @ts-expect-error: neither of them
  { quantity: 2 },
  // @ts-expect-error: misspelt
  { price: "price_1", quantty: 2 },
];

export const prices: PriceCreate[] = [
  money,
  { ...money, product: "prod_1" },
  { ...money, product: null, product_data },
  { ...money, product: "prod_1", product_data: null },
  { ...money, product: null, product_data: null },
  // @ts-expect-error: an existing product or a new one
  { ...money, product: "prod_1", product_data },
  // @ts-expect-error: misspelt
  { ...money, produkt: "prod_1" },
];

export const subscriptionPrices: SubscriptionLineItemPriceData[] = [
  { ...money, product: "prod_1" },
  { ...money, product_data },
  // @ts-expect-error: an existing product or a new one
  { ...money, product: "prod_1", product_data },
];

export const newItems: SubscriptionItemInput[] = [
  { metadata: {}, price: "price_1" },
  { metadata: {}, price_data: recurringPrice },
  // @ts-expect-error: an existing price or a new one
  { metadata: {}, price: "price_1", price_data: recurringPrice },
];

export const items: SubscriptionItemCreate[] = [
  { subscription: "sub_1", price: "price_1" },
  { subscription: "sub_1", price_data: recurringPrice },
  // @ts-expect-error: an existing price or a new one
  { subscription: "sub_1", price: "price_1", price_data: recurringPrice },
];

export const changes: SubscriptionItemChangeInput[] = [
  { id: "si_1", quantity: 2 },
  // @ts-expect-error: an existing price or a new one
  { id: "si_1", price: "price_1", price_data: recurringPrice },
];

export const invoiceItems: SubscriptionInvoiceItemInput[] = [
  { price_data: money },
  // @ts-expect-error: an existing price or a new one
  { price: "price_1", price_data: money },
];

export const lines: InvoiceLineInput[] = [
  { price: "price_1", description: "Tea" },
  // @ts-expect-error: an existing price or a new one
  { price: "price_1", price_data: money },
];

export const updates: SubscriptionUpdate[] = [
  { cancel_at_period_end: true },
  { items: [] },
  { line_items: [], proration_behavior: "none" },
  // @ts-expect-error: two forms of one update
  { items: [], line_items: [] },
  // @ts-expect-error: a rule of the other form
  { items: [], proration_behavior: "none" },
  // @ts-expect-error: misspelt
  { item: [] },
];

const account = {
  account_holder_name: "Ada Example",
  account_number: "12345678",
  routing_type: "aba",
  routing_number: "021000021",
  country: "US",
} as const;

export const destinations: DestinationDataInput[] = [
  { destination_type: "bank_account", bank_account: account },
  { destination_type: "card", card: { any: 1 } },
  { destination_type: "wallet_of_tomorrow" as UnknownValue, wallet_of_tomorrow: { any: 1 } },
  // @ts-expect-error: the account is missing
  { destination_type: "bank_account" },
  // @ts-expect-error: misspelt, or newer than the description
  { destination_type: "bank_acount", bank_account: account },
  // @ts-expect-error: an account is no card
  { destination_type: "card", bank_account: account },
  // @ts-expect-error: an American account has a routing number
  { destination_type: "bank_account", bank_account: { ...account, routing_number: undefined } },
];
