import { type Area, inFile } from "../fault.js";

const facts = "check:facts";
const consistency = "contract-tests/consistency.test.ts";
const resource = (name: string) => `spec/resources/${name}/${name}.yaml`;

/** Faults of operations and webhooks: paths, methods, names, answers, evidence. */
export const operations: Area = {
  name: "operations",
  faults: [
    ...inFile(resource("refunds"), facts, {
      "refund-path-changed": { at: "/paths/~1v1~1refunds", key: "/v1/refund" },
      "refund-by-put": { at: "/paths/~1v1~1refunds/post", key: "put" },
      "refund-renamed": {
        at: "/paths/~1v1~1refunds/post/operationId",
        value: "makeRefund",
        killer: "generate",
      },
      "refund-method-renamed": {
        at: "/paths/~1v1~1refunds/post/x-client-method",
        value: "refunds.make",
        killer: "check:types",
      },
      "refund-body-optional": {
        at: "/paths/~1v1~1refunds/post/requestBody/required",
        value: false,
        killer: "lint:spec",
      },
      "refund-answer-of-another-kind": {
        find: '$ref: "#/schemas/Refund"\n\nschemas:',
        put: '$ref: "#/schemas/RefundCreate"\n\nschemas:',
        killer: "contract-tests/payloads.test.ts",
      },
      "refund-error-lost": {
        without: "/paths/~1v1~1refunds/post/x-errors",
        reason: "No page says which of the listed statuses a single operation answers with.",
      },
      "refund-evidence-lost": {
        without: "/paths/~1v1~1refunds/post/x-evidence",
        reason:
          "Facts give level and pages again; the note that goes with it stands nowhere else, and nothing can know it.",
      },
      "refund-page-lost": {
        at: "/paths/~1v1~1refunds/post/x-evidence/documents",
        value: ["alipay-zh"],
        reason:
          "A page less makes a statement no surer; what facts name is added whatever stands here.",
      },
      "refund-tag-lost": { without: "/paths/~1v1~1refunds/post/tags", killer: "lint:spec" },
    }),
    ...inFile(resource("charges"), facts, {
      "charges-path-tidied": { at: "/paths/~1v1~1charges~1list", key: "/v1/charges" },
      "charges-evidence-raised": {
        add: "/schemas/Charge/x-evidence/level",
        value: "documented",
        killer: "lint:spec",
      },
    }),
    ...inFile(resource("promotion-codes"), facts, {
      "promotion-code-path-in-plural": {
        at: "/paths/~1v1~1promotion_code",
        key: "/v1/promotion_codes",
      },
    }),
    ...inFile(resource("disputes"), facts, {
      "dispute-closed-by-get": { at: "/paths/~1v1~1disputes~1{id}~1close/post", key: "get" },
      "dispute-close-lost": { without: "/paths/~1v1~1disputes~1{id}~1close" },
    }),
    ...inFile(resource("payment-intents"), facts, {
      "capture-renamed": {
        at: "/paths/~1v1~1payment_intents~1{id}~1capture",
        key: "/v1/payment_intents/{id}/collect",
      },
      "search-lost": { without: "/paths/~1v1~1payment_intents~1search" },
      "capture-documented-by-analogy": {
        add: "/paths/~1v1~1payment_intents~1{id}~1cancel/post/x-evidence",
        value: { documents: ["api-173813745"] },
      },
    }),
    ...inFile(resource("customers"), facts, {
      "customer-path-parameter-renamed": {
        find: "/v1/customers/{id}:",
        put: "/v1/customers/{customer}:",
        killer: "lint:spec",
      },
      "customer-list-without-limit": {
        find: "        - $ref: ../../common/common.yaml#/parameters/Limit\n",
        put: "",
      },
    }),
    ...inFile(resource("balance"), facts, {
      "balance-path-changed": { at: "/paths/~1v1~1balance", key: "/v1/balances" },
    }),
    ...inFile(resource("events"), facts, {
      "event-path-changed": { at: "/paths/~1v1~1events~1{id}", key: "/v1/event/{id}" },
    }),
    ...inFile(resource("payouts"), facts, {
      "payout-page-that-is-none": {
        add: "/paths/~1v1~1payouts/post/x-evidence",
        value: { documents: ["doc-1"] },
        killer: "lint:spec",
      },
    }),
    ...inFile("spec/registers/events.yaml", consistency, {
      "signature-header-of-description-renamed": {
        at: "/delivery/parameters/0/name",
        value: "WooshPay-Sign",
      },
      "signature-optional": { at: "/delivery/parameters/0/required", value: false },
      "webhooks-with-a-key": {
        at: "/delivery/security",
        value: [{ secretKey: [] }],
        killer: "lint:spec",
      },
      "event-type-misspelt": {
        at: "/events/type=payment_intent.succeeded/type",
        value: "payment_intent.succeded",
      },
      "event-type-lost": { without: "/events/type=charge.dispute.updated", killer: facts },
      "event-type-invented": {
        at: "/events/type=payment_intent.cancelled/type",
        value: "payment_intent.paused",
        killer: facts,
      },
      "event-of-another-object": {
        at: "/events/type=charge.refund.updated/object",
        value: "Charge",
        killer: "lint:spec",
      },
      "event-evidence-raised": {
        add: "/events/type=payment_intent.cancelled/evidence/level",
        value: "documented",
        killer: "lint:spec",
      },
      "event-shown-by-no-page": {
        at: "/events/type=payment_intent.created/payload",
        value: "shown",
        killer: facts,
        reason:
          "Whether a page that is not captured shows the object is known from this register alone.",
      },
      "event-page-lost": {
        at: "/events/type=payment_intent.created/evidence/documents",
        value: ["api-173813745"],
        killer: facts,
        reason:
          "It stands beside the pages that facts name, and pages of other resources speak of events, too.",
      },
    }),
  ],
};
