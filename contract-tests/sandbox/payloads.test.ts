import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newYear } from "../../src/sandbox/testing/client.js";
import { operations } from "../support/bundle.js";
import { type Payload, payloads } from "../support/payloads.js";
import { fitsShipped } from "../support/shipped.js";
import { answers, lacking, requests, shownByAll, unrepeated } from "./likeness.js";
import { Scenery } from "./scenery.js";
import { type Answered, bodyOf, type Target, targets } from "./target.js";

/** What cannot be sent, by operation and payload: what the sandbox says of it, and why it cannot. */
const unsent: Readonly<Record<string, readonly [said: RegExp, why: string]>> = {
  "createCheckoutSession checkout-es-6": [/^success_url: /, "the page cuts it"],
  "createPayout api-42628142-3": [/account_number: expected the field/, "the page cuts it"],
  "createPayout doc-2560983-1": [
    /^A payout to China Mainland is at least 300\.00 CNY/,
    "the page sends ten dollars, and names a minimum of 300 yuan",
  ],
  "createPrice checkout-es-3": [/^currency: expected the field/, "the page cuts it"],
  "createPrice checkout-es-4": [/^currency: expected the field/, "the page cuts it"],
};

const inCards = "no page shows metadata of a card, and nothing sends any";
const expanded =
  "prices show their product whole on the pages; the answer that was made up does not";
const typed = "the question what redirects are called is open: an assumption says otherwise";
const elsewhere = "that answer was made up for another request";
const asText = "the page prints JSON within text, where all others print the value";

/** Members that a documented answer has and the sandbox's has not, or otherwise: their places, and why. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "attachPaymentMethod constructed-1": { "/card/metadata": inCards },
  "createInvoiceItem constructed-1": { "/price/product": expanded },
  ...Object.fromEntries(
    ["4", "6", "10", "12", "16", "18", "20", "32"].map((place) => [
      `createPaymentIntent constructed-${place}`,
      { "/next_action/redirect_to_url": typed },
    ]),
  ),
  "createPaymentIntent constructed-38": { "/next_action/mcash_handle_redirect": elsewhere },
  "createPaymentIntent constructed-42": { "/next_action/eps_handle_redirect": elsewhere },
  "createPaymentIntent doc-1722924-3": {
    "/payment_method_options": asText,
    "/payment_method_types": asText,
  },
  "createPaymentIntent doc-2738725-1": {
    "/next_action/promptpay_handle_redirect": "the page answers truemoney with promptpay",
  },
  "createPaymentMethod constructed-1": { "/card/metadata": inCards },
  "createPromotionCode constructed-1": {
    "/coupon/currency_options": "no request makes a coupon with other currencies",
  },
  "createSubscription constructed-2": {
    "/items/0/price/product": expanded,
    "/items/0/price/lookup_key": elsewhere,
    "/items/0/price/nickname": elsewhere,
    "/items/0/price/metadata": elsewhere,
  },
  "updatePaymentMethod constructed-1": { "/card/metadata": inCards },
  "updatePayout constructed-1": {
    "/beneficiary_data/metadata": "a payout takes a payee without metadata",
  },
  "updatePrice constructed-1": {
    "/recurring": "the price is sold once",
    "/tiers": "the price has no tiers",
  },
  "updateSubscription constructed-1": { "/items/0/price/product": expanded },
};

const nameOf = ({ operationId, name }: Payload) => `${operationId} ${name}`;

/** Sends a payload, once what it names is there. */
async function sendPayload(target: Target, payload: Payload): Promise<Sending> {
  const operation = operations.get(payload.operationId);
  if (!operation) throw new Error(`There is no operation ${payload.operationId}.`);
  const value = payload.value as Record<string, unknown>;
  const scenery = new Scenery(target, operation, value);
  const path = await scenery.path();
  const known = await scenery.withIds(value);
  const answer = await scenery.call(operation.method, path, bodyOf(operation, known));
  return { answer, sent: { ...payload, value: known } };
}

interface Sending {
  readonly answer: Answered;
  /** The payload with the ids of what is there. */
  readonly sent: Payload;
}

/** The documented answer to a request; where there is none, what all answers of the operation have. */
function shownTo(payload: Payload): unknown {
  return answers.get(payload)?.value ?? shownByAll(payload.operationId);
}

describe.each(targets)("%s, a sandbox", (_, start) => {
  let target: Target;

  beforeAll(async () => {
    target = await start({ now: newYear });
  });

  afterAll(() => target.close());

  test.for(
    requests
      .filter((payload) => !(nameOf(payload) in unsent))
      .map((payload) => [nameOf(payload), payload] as const),
  )("answers %s as the pages do", async ([name, payload]) => {
    const { answer, sent } = await sendPayload(target, payload);
    const { status, body } = answer;
    expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    const schema = operations.get(payload.operationId)?.responseSchemas["200"] ?? "";
    expect(fitsShipped(schema, body)).toBe(true);
    expect(unrepeated(sent, body)).toEqual([]);
    const places = lacking(payload, shownTo(payload), body).map((one) => one.split(" ")[0]);
    expect(places).toEqual(Object.keys(differences[name] ?? {}));
  });

  test.for(Object.entries(unsent))("refuses %s", async ([name, [said]]) => {
    const payload = requests.find((one) => nameOf(one) === name) as Payload;
    const { status, body } = (await sendPayload(target, payload)).answer;
    const { type, message } = (body.error ?? {}) as Record<string, string>;
    expect({ status, type }).toEqual({ status: 400, type: "invalid_request_error" });
    expect(message).toMatch(said);
  });
});

test("everything that is refused or differs is a payload, and most have an answer of their own", () => {
  const names = new Set(requests.map(nameOf));
  const listed = [...Object.keys(unsent), ...Object.keys(differences)];
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  // One page shows an answer without a request.
  const printed = payloads.filter(
    ({ kind, origin, operationId, document }) =>
      kind === "200" &&
      origin !== "constructed" &&
      requests.some((one) => one.operationId === operationId && one.document === document),
  );
  const paired = new Set(answers.values());
  expect(printed.filter((one) => !paired.has(one)).map(nameOf)).toEqual([]);
  expect(requests.length).toBeGreaterThan(130);
  expect(answers.size).toBeGreaterThan(85);
});
