import { operations } from "../support/bundle.js";
import { Scenery } from "./scenery.js";
import type { Target } from "./target.js";

/** Makes an object that can be read. @returns its id. */
type Maker = (scenery: Scenery, target: Target) => Promise<string>;

const ownCustomer = "cus_1000000000000000001";

const address = {
  ...{ line1: "1 Example Street", line2: "Flat 2", postal_code: "EX1 1EX" },
  ...{ city: "Exampleton", state: "Exampleshire", country: "GB" },
};

const person = { name: "Ada Example", phone: "+440000000000" };
const metadata = { order: "1001" };

async function customer(scenery: Scenery): Promise<string> {
  const { id } = await scenery.post("/customers", {
    ...{ ...person, address, metadata, email: "ada@example.com", description: "Buyer of tea" },
    shipping: { ...person, address },
  });
  scenery.know(ownCustomer, id);
  return id;
}

async function price(scenery: Scenery): Promise<string> {
  const product = await scenery.standIn("prod_1000000000000000001");
  const recurring = { interval: "month", interval_count: 1 };
  const made = { currency: "USD", unit_amount: 250, product, recurring };
  const names = { nickname: "Tea, 100 g", lookup_key: "tea_100", metadata };
  return (await scenery.post("/prices", { ...made, ...names })).id;
}

async function session(scenery: Scenery): Promise<string> {
  const sold = await scenery.standIn("price_1000000000000000001");
  const made = await scenery.post("/checkout/sessions", {
    ...{ mode: "payment", success_url: "https://shop.example.com/thanks", metadata },
    ...{ cancel_url: "https://shop.example.com/", line_items: [{ price: sold, quantity: 1 }] },
    customer: await customer(scenery),
  });
  return made.id;
}

async function refund(scenery: Scenery): Promise<string> {
  const intent = await scenery.standIn("pi_1000000000000000001");
  return (await scenery.post("/refunds", { payment_intent: intent, amount: 500 })).id;
}

const eventsOf = {
  dispute: "charge.dispute.updated",
  payment_intent: "payment_intent.succeeded",
  product: "product.created",
} as const;

// Of the kind of object that the answer tells of.
async function event({ account, sent }: Scenery): Promise<string> {
  const { object } = sent.data as { object: { object: keyof typeof eventsOf } };
  return account.trigger(eventsOf[object.object]).id;
}

async function payout(scenery: Scenery): Promise<string> {
  const destination_data = {
    destination_type: "bank_account",
    bank_account: {
      ...{ account_holder_name: "Ada Example", account_number: "000123456789", country: "US" },
      ...{ routing_type: "aba", routing_number: "000000001" },
    },
  };
  const made = await scenery.post("/payouts", {
    ...{ payment_currency: "USD", payment_amount: 5000, source_currency: "USD", metadata },
    ...{ merchant_payout_id: "pay_1", description: "Tea, January" },
    beneficiary_data: { destination_data, nickname: "Ada, tea supplier" },
  });
  return made.id;
}

async function item(scenery: Scenery): Promise<string> {
  const made = {
    customer: await customer(scenery),
    price: await scenery.standIn("price_1000000000000000001"),
  };
  return (await scenery.post("/invoiceitems", made)).id;
}

async function cardholder(scenery: Scenery): Promise<string> {
  const named = { name: "Ada Example", type: "individual", email: "ada@example.com" };
  const made = { ...named, status: "active", billing: { address } };
  return (await scenery.post("/issuing/cardholders", made)).id;
}

async function issued(scenery: Scenery): Promise<string> {
  const made = { currency: "USD", type: "virtual", status: "active" };
  const holder = await cardholder(scenery);
  return (await scenery.post("/issuing/cards", { ...made, cardholder: holder })).id;
}

async function authorization(scenery: Scenery): Promise<string> {
  await issued(scenery);
  scenery.account.act("issuing.card", "authorize");
  return (await scenery.first("/issuing/authorizations")).id;
}

async function owned(scenery: Scenery): Promise<string> {
  const id = await scenery.standIn("pm_1000000000000000001");
  await scenery.post(`/payment_methods/${id}/attach`, { customer: await customer(scenery) });
  return id;
}

async function attempt(scenery: Scenery): Promise<string> {
  const card = { number: "4242424242424242", exp_month: "12", exp_year: "2034", cvc: "123" };
  const made = await scenery.post("/setup_intents", {
    ...{ confirm: true, return_url: "https://shop.example.com/" },
    payment_method_data: { type: "card", card },
  });
  return made.id;
}

/** The object that another operation acts on. */
const staged =
  (operationId: string): Maker =>
  async ({ account }, target) => {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`There is no operation ${operationId}.`);
    const path = await new Scenery(target, operation, {}, account).path();
    return /[a-z]+_\d{19}/.exec(path)?.[0] ?? "";
  };

const standing =
  (id: string): Maker =>
  (scenery) =>
    scenery.standIn(id);

/** What has to be there for what is read, by the end of the operation's name; the first that fits. */
const makers: readonly (readonly [name: RegExp, make: Maker])[] = [
  [/CheckoutSession/, session],
  [/PaymentLink/, staged("updatePaymentLink")],
  [/Product/, standing("prod_1000000000000000001")],
  [/Price/, price],
  [/Coupon/, standing("coupon_1000000000000000001")],
  [/PromotionCode/, standing("promo_1000000000000000001")],
  [/PaymentMethod/, owned],
  [/Customer/, customer],
  [/PaymentIntent/, standing("pi_1000000000000000001")],
  [/Charge/, standing("ch_1000000000000000001")],
  [/Refund/, refund],
  [/Dispute/, staged("updateDispute")],
  [/SetupAttempt/, attempt],
  [/SetupIntent/, staged("updateSetupIntent")],
  [/WebhookEndpoint/, staged("updateWebhookEndpoint")],
  [/Event/, event],
  [/File/, standing("file_1000000000000000001")],
  [/Payout/, payout],
  [/Beneficiar/, standing("bf_1000000000000000001")],
  [/InvoiceItem/, item],
  [/Invoice/, standing("inv_1000000000000000001")],
  [/Subscription/, standing("sub_1000000000000000001")],
  [/Cardholder/, cardholder],
  [/Authorization/, authorization],
  [/IssuingTransaction/, staged("updateIssuingTransaction")],
  [/Card/, issued],
  [/Balance/, standing("pi_1000000000000000001")],
];

/** Makes what an operation without a body reads, or acts on. @returns the path under which it does. */
export async function readingPath(scenery: Scenery, target: Target): Promise<string> {
  const { operationId, path } = scenery.operation;
  const [, make] = makers.find(([name]) => name.test(operationId)) ?? [];
  if (!make) throw new Error(`${operationId}: say in makers how to make what it reads.`);
  const id = await make(scenery, target);
  const owner = path.includes("{customer_id}") ? await scenery.standIn(ownCustomer) : "";
  const place = path
    .slice("/v1".length)
    .replace("{customer_id}", owner)
    .replace(/\{\w+\}/, id);
  return place.endsWith("/search") ? `${place}?query=status:'succeeded'` : place;
}
