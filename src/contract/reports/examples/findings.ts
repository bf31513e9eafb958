import type { Finding } from "../../finding.js";
import { curl, finding, place } from "./finding.js";

function evidence(level: Finding["evidence"]["level"], ...pages: string[]): Finding["evidence"] {
  return { level, pages };
}

const answer = { side: "response", status: 200 } as const;
const ndjson = "recordings/checkout.ndjson";

/** Twenty findings, of which two are the same mistake. */
export const findings: readonly Finding[] = [
  finding({ exchange: place(3) }),
  finding({ found: '"7.00"', exchange: place(19) }),
  finding({
    ...{
      rule: "required",
      pointer: "/payment_intent",
      found: "no such field among amount, reason",
    },
    ...{
      expected: "the field `payment_intent`",
      schemaPointer: "/components/schemas/RefundCreate/required",
    },
    hint: "Name the payment to refund by its id.",
    exchange: place(4),
  }),
  finding({
    ...{ rule: "credentials", operationId: "retrievePaymentIntent", status: 401 },
    ...{ pointer: "#headers/authorization", found: "Bearer sk_test_[masked]" },
    ...{
      expected: "Basic, the secret key as user and an empty password",
      schemaPointer: "/components/securitySchemes/secretKey",
    },
    hint: "Send `Authorization: Basic` with the key, a colon and nothing behind it, in Base64.",
    ...{ repeat: curl("GET", "/v1/payment_intents/pi_1"), exchange: place(7) },
  }),
  finding({
    ...{ rule: "enum", operationId: "createCheckoutSession", status: 400, pointer: "/mode" },
    ...{ found: '"one_time"', expected: 'one of "payment", "setup", "subscription"' },
    schemaPointer: "/components/schemas/CheckoutSessionCreate/properties/mode",
    hint: "A single payment is `payment`.",
    exchange: place(0, ndjson),
    repeat: curl("POST", "/v1/checkout/sessions", { mode: "one_time" }),
  }),
  finding({
    ...{ rule: "minimum", operationId: "createCheckoutSession", pointer: "/line_items/0/quantity" },
    ...{
      found: "0",
      expected: "at least 1",
      hint: "Leave an item out instead of selling none of it.",
    },
    schemaPointer: "/components/schemas/LineItemCreate/properties/quantity",
    exchange: place(2, ndjson),
  }),
  finding({
    ...{
      rule: "type",
      operationId: "retrieveCheckoutSession",
      ...answer,
      pointer: "/amount_total",
    },
    ...{
      found: '"1050"',
      expected: "integer",
      hint: "Answer with a number: clients add amounts up.",
    },
    schemaPointer: "/components/schemas/CheckoutSession/properties/amount_total",
    ...{ evidence: evidence("documented", "checkout"), contradictions: ["checkout-amount-type"] },
    exchange: place(5, ndjson),
  }),
  finding({
    ...{
      rule: "milliseconds",
      operationId: "retrievePaymentIntent",
      ...answer,
      pointer: "/created",
    },
    ...{
      found: "1767225600",
      expected: "13 digits: milliseconds since 1970",
      hint: "Multiply seconds by 1000.",
    },
    schemaPointer: "/components/schemas/PaymentIntent/properties/created",
    exchange: place(9),
  }),
  finding({
    ...{ rule: "required", operationId: "listPaymentIntents", ...answer, pointer: "/has_more" },
    ...{ expected: "the field `has_more`", found: "no such field among object, data, url" },
    schemaPointer: "/components/schemas/PaymentIntentList/required",
    hint: "Say whether more follows; clients that page through lists stop or loop without it.",
    exchange: place(11),
  }),
  finding({
    ...{
      rule: "path",
      operationId: undefined,
      status: 404,
      pointer: "#path",
      found: "/v1/refund/re_1",
    },
    ...{
      expected: "a path of the API; the nearest is /v1/refunds/{refund_id}",
      schemaPointer: "/paths",
    },
    ...{ hint: "Correct the path.", evidence: evidence("documented"), exchange: place(13) },
  }),
  finding({
    ...{
      rule: "signature",
      operationId: "payment_intent.succeeded",
      pointer: "#headers/wooshpay-signature",
    },
    ...{
      found: "no such header",
      expected: "t=<milliseconds>,v1=<64 hexadecimal digits>",
      status: 200,
    },
    schemaPointer: "/webhooks/payment_intent.succeeded/post/parameters/0",
    hint: "Sign the fixture with `signWebhook`, or your handler refuses it.",
    ...{
      evidence: evidence("documented", "webhooks"),
      exchange: place(1, "fixtures/events.ndjson"),
    },
  }),
  finding({
    ...{
      rule: "sum-of-items",
      severity: "warning",
      operationId: "retrieveCheckoutSession",
      ...answer,
    },
    ...{ pointer: "/amount_subtotal", found: "900", expected: "the sum of `line_items`, 1000" },
    schemaPointer: "/components/schemas/CheckoutSession",
    hint: "Add the items up, or say that more of them follow.",
    ...{
      evidence: evidence("inferred", "checkout", "crypto", "alipay-zh"),
      exchange: place(5, ndjson),
    },
  }),
  finding({
    ...{
      rule: "id-prefix",
      severity: "warning",
      operationId: "retrieveRefund",
      ...answer,
      pointer: "/id",
    },
    ...{ found: '"rf_1000000000000000001"', expected: "an id that begins with re_" },
    ...{
      schemaPointer: "/components/schemas/Refund/properties/id",
      hint: "Begin ids as the pages print them.",
    },
    ...{
      evidence: evidence("inferred", "doc-1763766"),
      questions: ["refund-id-prefix"],
      exchange: place(15),
    },
  }),
  finding({
    ...{
      rule: "maxLength",
      severity: "warning",
      operationId: "createCustomer",
      pointer: "/description",
    },
    ...{
      found:
        '"A customer who has been with us since the first day and who wrote this very long descri…"',
    },
    ...{
      expected: "350 or fewer characters",
      hint: "Shorten it; the limit is that of a similar field.",
    },
    schemaPointer: "/components/schemas/CustomerCreate/properties/description",
    ...{ evidence: evidence("constructed"), exchange: place(22), status: 200 },
  }),
  finding({
    ...{
      rule: "total-of-subtotal",
      severity: "warning",
      operationId: "createCheckoutSession",
      ...answer,
    },
    ...{ pointer: "/amount_total", found: "1000", expected: "900, of `amount_subtotal`" },
    ...{
      schemaPointer: "/components/schemas/CheckoutSession",
      hint: "Take discounts off the total.",
    },
    ...{ evidence: evidence("inferred", "checkout"), exchange: place(0, ndjson) },
  }),
  finding({
    ...{
      rule: "additionalProperties",
      severity: "advice",
      operationId: "retrieveCheckoutSession",
      ...answer,
    },
    ...{
      pointer: "/loyalty_points",
      found: "unknown field `loyalty_points`",
      expected: "no field beyond those of CheckoutSession",
    },
    ...{
      schemaPointer: "/components/schemas/CheckoutSession",
      hint: "No page names it: do not rely on it.",
    },
    ...{ evidence: evidence("partial", "checkout"), exchange: place(5, ndjson) },
  }),
  finding({
    ...{
      rule: "known-value",
      severity: "advice",
      operationId: "createPaymentIntent",
      ...answer,
      pointer: "/status",
    },
    ...{
      found: '"requires_review"',
      expected: "one of requires_payment_method, requires_capture, succeeded, …",
    },
    schemaPointer: "/components/schemas/PaymentIntent/properties/status",
    ...{
      hint: "Treat it as open, and ask the provider what it means.",
      evidence: evidence("partial", "doc-1763752"),
    },
    exchange: place(27),
  }),
  finding({
    ...{
      rule: "status",
      severity: "advice",
      operationId: "createPayout",
      side: "response",
      status: 422,
    },
    ...{
      pointer: "#status",
      found: "422",
      expected: "200, 400, 401, 402, 403, 404, 409, 429 or 500",
    },
    schemaPointer: "/paths/~1v1~1payouts/post/responses",
    ...{
      hint: "Handle it as any other 4xx.",
      evidence: evidence("partial", "doc-1763800"),
      exchange: place(30),
    },
  }),
  finding({
    ...{ rule: "additionalProperties", severity: "advice", operationId: "listCharges", ...answer },
    ...{
      pointer: "/data/0/风控评分",
      found: "unknown field `风控评分`",
      expected: "no field beyond those of Charge",
    },
    ...{
      schemaPointer: "/components/schemas/Charge",
      hint: "No page names it: do not rely on it.",
    },
    ...{ evidence: evidence("inferred", "alipay-zh"), exchange: place(31) },
  }),
  finding({
    ...{
      rule: "registered-currency",
      severity: "advice",
      operationId: "createPrice",
      pointer: "/currency",
    },
    ...{
      found: '"ZZZ"',
      expected: "a currency of the register",
      hint: "Use a code that a page names.",
    },
    ...{ schemaPointer: "/components/schemas/PriceCreate/properties/currency", status: 200 },
    ...{
      evidence: evidence("inferred", "currencies"),
      questions: ["which-currencies"],
      exchange: place(33),
    },
  }),
];
