import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newYear } from "../../src/sandbox/testing/client.js";
import { operations } from "../support/bundle.js";
import { type Payload, payloads } from "../support/payloads.js";
import { fitsShipped } from "../support/shipped.js";
import { lacking } from "./likeness.js";
import { readingPath } from "./reading.js";
import { Scenery } from "./scenery.js";
import { type Target, targets } from "./target.js";

/** The answers of operations that take no body. */
const shown: readonly Payload[] = payloads.filter(({ kind, operationId }) => {
  const operation = operations.get(operationId);
  return kind === "200" && operation?.section === "paths" && !operation.requestSchema;
});

const inCards = "no page shows metadata of a card, and nothing sends any";
const whole = "prices show their product whole on the pages; the answer that was made up does not";
const unnamed = "the price is made of what the subscription says of it, which has no names";
const expanded = "the answer that was made up shows what may be whole, as whole";
const unset = "nothing sends it, and no page shows whether null stands for it";
const older = "the answer that was made up has all members of an older page";
const inPayees = "a payout takes a payee without metadata";
const noEvidence = "nobody has handed anything in";
const ways = "pages show both types, and the answer that was made up the other one";

const inSubscription = (place: string) => ({
  [`${place}/items/0/price/product`]: whole,
  [`${place}/items/0/price/lookup_key`]: unnamed,
  [`${place}/items/0/price/nickname`]: unnamed,
  [`${place}/items/0/price/metadata`]: unnamed,
});

const all = (why: string, ...places: string[]) =>
  Object.fromEntries(places.map((place) => [place, why]));

/** Members that a shown answer has and the sandbox's has not, or otherwise: their places, and why. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "cancelSubscription constructed-1": inSubscription(""),
  "detachPaymentMethod constructed-1": { "/card/metadata": inCards },
  "getBalance constructed-1": { "/pending": "an assumption leaves it out where there is none" },
  "listCards constructed-1": { "/data/0/cardholder": expanded },
  "listPaymentMethods constructed-1": { "/data/0/card/metadata": inCards },
  "listPayouts constructed-1": {
    "/data/0/beneficiary_data/destination_data/imps": "another kind of destination has it",
    "/data/0/beneficiary_data/metadata": inPayees,
  },
  "listPrices constructed-1": { "/data/0/product": whole },
  "listSubscriptions constructed-1": inSubscription("/data/0"),
  "retrieveBeneficiary constructed-1": all(
    "the payee was stored without it",
    ...[
      "currency",
      "account_holder_type",
      "phone_number",
      "email",
      "dob",
      "swift",
      "bank_name",
    ].map((name) => `/destination_data/bank_account/${name}`),
    "/destination_data/bank_account/certificate",
  ),
  "retrieveCard constructed-1": all("it is told to who asks for it", "/number", "/cvc"),
  "retrieveCheckoutSession constructed-2": {
    "/payment_intent": expanded,
    ...all(unset, "/setup_intent", "/merchant_order_id"),
  },
  "retrieveCustomer constructed-1": all(unset, "/currency", "/preferred_locales", "/balance"),
  "retrieveDispute constructed-1": { "/evidence/created": noEvidence },
  "retrieveEvent api-49996644-1": { "/data/object/evidence/created": noEvidence },
  "retrieveEvent constructed-2": all(
    unset,
    "/data/previous_attributes",
    "/api_version",
    "/pending_webhooks",
  ),
  "retrieveInvoiceItem constructed-1": {
    ...all(ways, "/period/end", "/period/start"),
    ...{ "/price/product": whole, "/price/recurring": "the price is sold once", "/date": ways },
  },
  "retrievePaymentIntent constructed-2": { "/payment_method_types": ways },
  "retrievePaymentLink constructed-1": {
    "/after_completion/redirect": "the link leads to a page of its own",
  },
  "retrievePaymentMethod constructed-1": { "/card/metadata": inCards },
  "retrievePayout constructed-1": { "/beneficiary_data/metadata": inPayees },
  "retrievePayout constructed-2": all(
    older,
    ...["/currency", "/amount", "/destination", "/type", "/method", "/beneficiary"],
    ...["/balance_transaction", "/failure_balance_transaction", "/failure_code"],
    ...["/failure_message", "/payment_intents_id", "/currency_account"],
  ),
  "retrievePrice constructed-1": { "/product": whole },
  "retrieveRefund constructed-2": {
    "/payment_intent": expanded,
    "/balance_transaction": unset,
  },
  "retrieveSubscription constructed-1": inSubscription(""),
  "retrieveWebhookEndpoint constructed-1": { "/secret": "it is shown once, when it is made" },
};

const nameOf = ({ operationId, name }: Payload) => `${operationId} ${name}`;

describe.each(targets)("%s, a sandbox", (_, start) => {
  let target: Target;

  beforeAll(async () => {
    target = await start({ now: newYear });
  });

  afterAll(() => target.close());

  test.for(shown.map((payload) => [nameOf(payload), payload] as const))(
    "answers as %s shows",
    async ([name, payload]) => {
      const operation = operations.get(payload.operationId);
      if (!operation) throw new Error(`There is no operation ${payload.operationId}.`);
      const { data } = payload.value as Record<string, unknown>;
      const scenery = new Scenery(target, operation, { data });
      const path = await readingPath(scenery, target);
      const { status, body } = await scenery.call(operation.method, path);
      expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
      expect(fitsShipped(payload.schema, body)).toBe(true);
      // A list without entries lacks nothing.
      if (Array.isArray(body.data)) expect(body.data.length).toBeGreaterThan(0);
      const places = lacking({ ...payload, value: {} }, payload.value, body);
      expect(places.map((one) => one.split(" ")[0])).toEqual(Object.keys(differences[name] ?? {}));
    },
  );
});

test("everything that differs is an answer, and all operations without a body have one", () => {
  const names = new Set(shown.map(nameOf));
  expect(Object.keys(differences).filter((name) => !names.has(name))).toEqual([]);
  const read = new Set(shown.map(({ operationId }) => operationId));
  const bodiless = [...operations.values()].filter(
    ({ section, requestSchema }) => section === "paths" && !requestSchema,
  );
  const unread = bodiless.filter(({ operationId }) => !read.has(operationId));
  expect(unread.map(({ operationId }) => operationId)).toEqual([]);
  expect(shown.length).toBeGreaterThan(65);
});
