import { type Area, inFile } from "../fault.js";

const facts = "check:facts";
const payloads = "contract-tests/payloads.test.ts";
const consistency = "contract-tests/consistency.test.ts";

/** Faults of what all resources share: servers, keys, amounts, times, errors, paging, headers. */
export const common: Area = {
  name: "common",
  faults: [
    ...inFile("spec/openapi.yaml", consistency, {
      "servers-swapped": {
        find: "url: https://apitest.wooshpay.com\n    description: Test mode",
        put: "url: https://api.wooshpay.com\n    description: Test mode",
      },
      "live-server-lost": { without: "/servers/1" },
      "key-as-bearer": {
        find: "scheme: basic",
        put: "scheme: bearer",
        killer: "contract-tests/prism.test.ts",
      },
      "no-security": {
        find: "security:\n  - secretKey: []",
        put: "security: []",
        killer: "contract-tests/prism.test.ts",
      },
      "draft-7-dialect": {
        find: "https://json-schema.org/draft/2020-12/schema",
        put: "http://json-schema.org/draft-07/schema#",
        killer: "lint:spec",
      },
    }),
    ...inFile("spec/common/common.yaml", facts, {
      "amounts-with-decimals": { at: "/schemas/Amount/type", value: "number" },
      "amounts-as-text": { at: "/schemas/Amount/type", value: "string", killer: payloads },
      "amounts-in-major-units": {
        at: "/schemas/Amount/x-unit",
        value: "ms",
        killer: "lint:spec",
      },
      "times-in-seconds": { without: "/schemas/TimestampMs/x-unit" },
      "times-as-text": { at: "/schemas/TimestampMs/type", value: "string", killer: payloads },
      "currency-of-any-form": {
        without: "/schemas/Currency/pattern",
      },
      "currency-of-three-letters": {
        at: "/schemas/Currency/pattern",
        value: "^[A-Za-z]{3}$",
        killer: payloads,
      },
      "currency-in-small-letters": {
        at: "/schemas/Currency/pattern",
        value: "^[a-z]{3,4}$",
        killer: payloads,
      },
      "metadata-of-numbers": {
        at: "/schemas/Metadata/additionalProperties/type",
        value: "number",
        killer: payloads,
      },
      "metadata-of-anything": { at: "/schemas/Metadata/additionalProperties", value: true },
      "address-closed-by-hand": {
        add: "/schemas/AddressInput/additionalProperties",
        value: false,
        killer: "lint:spec",
      },
      "address-member-renamed": {
        at: "/schemas/AddressInput/properties/postal_code",
        key: "zip_code",
      },
      "shipping-without-name": { without: "/schemas/ShippingInput/required" },
      "error-type-lost": { without: "/schemas/ErrorDetail/properties/type" },
      "error-type-misspelt": {
        find: "card_error, idempotency_error",
        put: "cards_error, idempotency_error",
      },
      "error-envelope-lost": {
        find: '    anyOf:\n      - $ref: "#/schemas/ErrorEnvelope"\n',
        put: "    anyOf:\n",
      },
      "limit-of-a-thousand": { find: "maximum: 100,", put: "maximum: 1000," },
      "limit-default-lost": { find: ", default: 10", put: "" },
      "cursor-renamed": { at: "/parameters/StartingAfter/name", value: "start_after" },
      "cursors-swapped": { at: "/parameters/EndingBefore/name", value: "starting_after" },
      "created-not-in-brackets": { at: "/parameters/Created/style", value: "form" },
      "idempotency-key-required": { at: "/parameters/IdempotencyKey/required", value: true },
      "idempotency-header-renamed": {
        at: "/parameters/IdempotencyKey/name",
        value: "Idempotent-Key",
        killer: consistency,
      },
      "idempotency-key-in-query": { at: "/parameters/IdempotencyKey/in", value: "query" },
      "idempotency-key-on-get": { at: "/parameters/IdempotencyKey/x-applies-to", value: "get" },
      "has-more-lost": { without: "/templates/list/properties/has_more" },
      "list-without-data": {
        at: "/templates/list/required",
        value: ["object"],
        killer: "contract-tests/required.test.ts",
      },
      "evidence-of-currency-raised": {
        at: "/parameters/IdempotencyKey/x-evidence/level",
        value: "documented",
      },
    }),
  ],
};
