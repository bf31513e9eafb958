import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { changeParts } from "../scripts/generate/openapi-3.0/convert.js";
import { temporaryFolder } from "../scripts/support/ending.js";
import { runRedocly } from "../scripts/support/redocly.js";
import { SchemaView } from "../src/contract/ajv/schema-view.js";
import { type Body, mediaTypeOf, type OpenApi, type Schema } from "../src/contract/document.js";
import { mutantsOf } from "../src/contract/judge/mutants.js";
import { bundle, root } from "./support/bundle.js";
import { type Payload, payloads } from "./support/payloads.js";
import { compile, views } from "./support/views.js";

/** The second forms that the variant does without, with the whole payloads that hold them. */
const secondForms = {
  "digits in place of a number": [
    "createPaymentMethod/constructed-1.request",
    "createPromotionCode/constructed-1.request",
    "createPromotionCode/constructed-2.200",
    "createRefund/constructed-3.request",
    "listInvoices/constructed-1.200",
    "listPrices/constructed-1.200",
    "retrieveCoupon/constructed-1.200",
    "retrieveInvoiceItem/constructed-1.200",
    "retrievePromotionCode/constructed-1.200",
    "updatePrice/constructed-2.200",
  ],
  "the word true in place of the truth value": ["confirmPaymentIntent/constructed-3.request"],
  "JSON text, or an empty text, in place of an object or a list": [
    "createPaymentIntent/doc-1722924-4.200",
    "listPaymentIntents/constructed-1.200",
    "retrievePaymentIntent/constructed-2.200",
  ],
  "one item in place of a list": ["createSubscription/constructed-2.request"],
};

const reasons = new Map(
  Object.entries(secondForms).flatMap(([reason, places]) => places.map((place) => [place, reason])),
);

const variant = JSON.parse(
  readFileSync(new URL("generated/openapi-3.0.json", root), "utf8"),
) as OpenApi;
const { schemas } = changeParts(variant, { schema: translate }).components;
const view = new SchemaView(schemas, "declared");

const whole = payloads
  .filter(({ fragment }) => !fragment)
  .map((payload) => ({ ...payload, place: placeOf(payload) }));

test("the variant is valid", () => {
  const folder = temporaryFolder("wooshpay-openapi-3.0-");
  const config = path.join(folder.path, "redocly.yaml");
  // Whether null may stand in place of one of several schemas, and how that is said, is disputed.
  writeFileSync(config, "extends: [spec]\nrules: { nullable-type-sibling: off }\n");
  try {
    const output = runRedocly(
      ["lint", "generated/openapi-3.0.json", "--config", config],
      fileURLToPath(root),
    );
    expect(output).toContain("Your API description is valid.");
  } finally {
    folder.remove();
  }
});

test("the variant has all schemas of the bundle", () => {
  expect(Object.keys(schemas)).toEqual(Object.keys(bundle.components.schemas));
});

describe("a payload fits the variant, unless it holds a second form:", () => {
  for (const { place, schema, value } of whole)
    test(place, () => {
      expect(compile(schema, "declared")(value), "whether it fits the bundle").toBe(true);
      const fits = view.compile(schema)(value);
      expect(fits, "whether it fits the variant").toBe(!reasons.has(place));
    });

  test("each payload that is listed is there", () => {
    const places = whole.map(({ place }) => place);
    expect([...reasons.keys()].filter((place) => !places.includes(place))).toEqual([]);
  });
});

test("its examples are those of the bundle without second forms", () => {
  const places = examplesOf(bundle).filter((place) => !reasons.has(place));
  expect(places.length).toBeGreaterThan(100);
  expect(examplesOf(variant)).toEqual(places);
});

describe("nothing fits the variant that the bundle refuses:", () => {
  for (const name of Object.keys(schemas))
    test(`no payload as ${name}`, () => {
      const fitting = whole.filter(
        ({ value }) => view.compile(name)(value) && !compile(name, "declared")(value),
      );
      expect(fitting.map(({ place }) => place)).toEqual([]);
    });

  for (const { place, schema, value } of whole)
    test(`no mutant of ${place}`, () => {
      const fitting = mutantsOf(views.declared.node(schema), value).filter(
        (mutant) =>
          view.compile(schema)(mutant.value) && !compile(schema, "declared")(mutant.value),
      );
      expect(fitting.map(({ name }) => name)).toEqual([]);
    });
});

/** What OpenAPI 3.0 says by `nullable`, in JSON Schema: null beside the type, or beside it all. */
function translate({ nullable, ...schema }: Schema): Schema {
  if (nullable !== true) return schema;
  const isWhole = ["allOf", "anyOf", "oneOf"].every((keyword) => !(keyword in schema));
  return isWhole
    ? { ...schema, type: [schema.type, "null"] }
    : { anyOf: [schema, { type: "null" }] };
}

/** The examples of the operations, for example `createRefund/constructed-1.request`. */
function examplesOf({ paths }: Pick<OpenApi, "paths">): string[] {
  return Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, requestBody, responses }) =>
      Object.entries({ ...(requestBody && { request: requestBody }), ...responses }).flatMap(
        ([kind, body]) =>
          Object.keys(mediaTypeOf(body as Body)?.examples ?? {}).map(
            (name) => `${operationId}/${name}.${kind}`,
          ),
      ),
    ),
  );
}

function placeOf({ operationId, name, kind }: Payload): string {
  return `${operationId}/${name}.${kind}`;
}
