import { type Area, inFile } from "../fault.js";

const facts = "check:facts";
const refused = "contract-tests/refused.test.ts";
const payloads = "contract-tests/payloads.test.ts";
const resource = (name: string) => `spec/resources/${name}/${name}.yaml`;

/** Faults of the schemas of resources: types, required marks, values, patterns, what is open or closed. */
export const description: Area = {
  name: "description",
  faults: [
    ...inFile(resource("payment-intents"), facts, {
      "canceled-misspelt": {
        find: "            succeeded,\n            canceled,",
        put: "            succeeded,\n            cancelled,",
      },
      "status-lost": { find: "            requires_capture,\n", put: "" },
      "status-invented": {
        find: "            requires_capture,\n",
        put: "            requires_capture,\n            requires_review,\n",
      },
      "status-closed": {
        find: "x-extensible-enum:\n          [\n            requires_payment_method,",
        put: "enum:\n          [\n            requires_payment_method,",
        killer: "contract-tests/closed.test.ts",
      },
      "capture-method-widened": {
        find: "enum: [automatic, manual]",
        put: "enum: [automatic, manual, delayed]",
        after: "  PaymentIntentCreate:",
      },
      "capture-method-narrowed": {
        find: "enum: [automatic, manual]",
        put: "enum: [automatic]",
        after: "  PaymentIntentCreate:",
      },
      "future-usage-misspelt": {
        find: "enum: [on_session, off_session]",
        put: "enum: [on_session, offsession]",
        after: "  PaymentIntentCreate:",
      },
      "amount-not-required": {
        without: "/schemas/PaymentIntentCreate/required",
      },
      "amount-of-nothing": {
        at: "/schemas/PaymentIntentCreate/properties/amount/minimum",
        value: 0,
        killer: refused,
      },
      "amount-is-a-number": {
        at: "/schemas/PaymentIntentCreate/properties/amount/type",
        value: "number",
      },
      "client-secret-lost": {
        without: "/schemas/PaymentIntent/properties/client_secret",
        killer: payloads,
      },
      "livemode-as-text": {
        at: "/schemas/PaymentIntent/properties/livemode/type",
        value: "string",
        killer: payloads,
      },
      "next-action-never-text": {
        find: "          - $ref: ../payment-methods/details.yaml#/schemas/NextAction\n          - type: string\n",
        put: "          - $ref: ../payment-methods/details.yaml#/schemas/NextAction\n",
        killer: facts,
      },
      "order-number-renamed": {
        at: "/schemas/PaymentIntentCreate/properties/merchant_order_id",
        key: "merchant_order_number",
      },
      "hyphen-mended": {
        at: "/schemas/PaymentIntentCreate/properties/off-session",
        key: "off_session_flag",
      },
      "intent-object-renamed": {
        at: "/schemas/PaymentIntent/properties/object/const",
        value: "paymentintent",
        killer: payloads,
      },
      "confirm-evidence-raised": {
        add: "/schemas/PaymentIntentCreate/properties/confirmation_method/x-evidence/level",
        value: "documented",
        killer: "lint:spec",
      },
    }),
    ...inFile(resource("refunds"), facts, {
      "refund-reason-lost": {
        find: "enum: [duplicate, fraudulent, requested_by_customer, resolved_dispute]",
        put: "enum: [duplicate, fraudulent, resolved_dispute]",
        killer: payloads,
      },
      "refund-reason-invented": {
        find: "enum: [duplicate, fraudulent, requested_by_customer, resolved_dispute]",
        put: "enum: [duplicate, fraudulent, requested_by_customer, requested_by_merchant, resolved_dispute]",
      },
      "refund-without-payment": {
        without: "/schemas/RefundCreate/required",
        killer: "contract-tests/types.test.ts",
      },
      "refund-open": {
        add: "/schemas/RefundCreate/x-evidence/level",
        value: "inferred",
      },
      "refund-of-a-charge": {
        at: "/schemas/RefundCreate/properties/payment_intent",
        key: "charge",
        killer: payloads,
      },
      "refund-text-amount-with-point": {
        find: "pattern: ^[1-9][0-9]*$",
        put: "pattern: ^[0-9.]+$",
        killer: refused,
      },
      "refund-status-misspelt": {
        find: "x-extensible-enum: [pending, succeeded, failed, canceled]",
        put: "x-extensible-enum: [pending, succeded, failed, canceled]",
      },
      "refund-status-raised": {
        at: "/schemas/Refund/properties/status/x-evidence/level",
        value: "documented",
      },
      "refund-text-of-its-source": {
        at: "/schemas/Refund/properties/status/description",
        value: "How far the refund has come. Only succeeded has been seen.",
        killer: "lint:spec",
      },
      "refund-text-that-says-nothing": {
        at: "/schemas/Refund/properties/failure_reason/description",
        value: "The reason of the failure.",
        killer: "lint:spec",
      },
      "refund-requires-balance": {
        find: "required: [id, object]\n    properties:\n      id: { description: Identifier that begins with re_.",
        put: "required: [id, object, balance_transaction]\n    properties:\n      id: { description: Identifier that begins with re_.",
        killer: "contract-tests/required.test.ts",
      },
    }),
    ...inFile(resource("prices"), facts, {
      "price-of-less-than-nothing": {
        at: "/schemas/PriceCreate/properties/unit_amount/minimum",
        value: -1,
      },
      "price-unit-lost": {
        without: "/schemas/PriceCreate/properties/unit_amount/x-unit",
        killer: "lint:spec",
      },
      "price-amount-renamed": {
        at: "/schemas/PriceCreate/properties/unit_amount",
        key: "amount",
        killer: "generate",
      },
      "lookup-key-of-any-length": {
        find: ", maxLength: 200 }",
        put: " }",
        after: "  PriceCreate:",
      },
      "billing-scheme-closed": {
        find: "        x-extensible-enum: [per_unit, tiered]",
        put: "        enum: [per_unit, tiered]",
        after: "(`testscheme`)",
        killer: "contract-tests/lenient.test.ts",
      },
    }),
    ...inFile(resource("checkout-sessions"), facts, {
      "session-mode-misspelt": {
        find: "x-extensible-enum: [payment, setup, subscription]",
        put: "x-extensible-enum: [payments, setup, subscription]",
        after: "CheckoutSessionCreate:",
      },
      "session-paid-misspelt": {
        find: "[unpaid, paid, no_payment_required]",
        put: "[unpaid, payed, no_payment_required]",
      },
      "session-quantity-of-nothing": {
        find: "type: integer, minimum: 1 }",
        put: "type: integer, minimum: 0 }",
        after: "needed unless the price is metered",
        killer: refused,
      },
      "session-expired-lost": {
        find: "[open, complete, expired]",
        put: "[open, complete]",
      },
    }),
    ...inFile("spec/resources/payouts/destinations.yaml", facts, {
      "routing-number-of-any-length": {
        at: "/schemas/BankAccountUnitedStates/properties/routing_number/pattern",
        value: "^[0-9]+$",
        killer: refused,
      },
      "account-number-with-letters": {
        at: "/schemas/BankAccountUnitedStates/properties/account_number/pattern",
        value: "^[0-9A-Z]{8,12}$",
        killer: refused,
      },
      "sort-code-as-aba": { find: "const: sort", put: "const: aba", killer: payloads },
      "iban-type-renamed": { find: "const: iban", put: "const: IBAN", killer: payloads },
    }),
    ...inFile("spec/resources/payment-methods/payment-methods.yaml", facts, {
      "month-thirteen": { find: "maximum: 12", put: "maximum: 13", killer: refused },
      "month-of-one-digit": {
        find: "pattern: ^(0[1-9]|1[0-2])$",
        put: "pattern: ^[0-9]+$",
        killer: refused,
      },
      "year-of-two-digits": {
        find: "pattern: ^[1-9][0-9]{3}$",
        put: "pattern: ^[0-9]{2}$",
        killer: payloads,
      },
    }),
    ...inFile("spec/resources/payment-methods/data.yaml", facts, {
      "operator-misspelt": { find: "- vodafone_gh", put: "- vodaphone_gh" },
      "operator-lost": { find: "          - orange_cm\n", put: "" },
    }),
    ...inFile("spec/resources/payment-methods/details.yaml", facts, {
      "terminal-type-narrowed": { find: "enum: [WEB, APP]", put: "enum: [WEB]", killer: payloads },
      "terminal-type-in-small-letters": {
        find: "enum: [WEB, APP]",
        put: "enum: [web, app]",
        killer: payloads,
      },
      "system-widened": {
        find: "x-extensible-enum: [IOS, ANDROID]",
        put: "x-extensible-enum: [IOS, ANDROID, HARMONY]",
      },
    }),
    ...inFile(resource("coupons"), facts, {
      "coupon-weeks-as-days": {
        at: "/schemas/Coupon/properties/duration_in_weeks/x-unit",
        value: "days",
        killer: "lint:spec",
      },
      "coupon-deadline-without-unit": {
        without: "/schemas/Coupon/properties/redeem_by/x-unit",
        killer: "lint:spec",
      },
      "coupon-uses-as-money": {
        add: "/schemas/Coupon/properties/times_redeemed/x-unit",
        value: "minor",
        killer: "lint:spec",
      },
      "coupon-duration-widened": {
        find: "        enum: [forever, once, repeating]",
        put: "        enum: [forever, once, repeating, yearly]",
      },
      "coupon-open": {
        add: "/schemas/CouponCreate/x-evidence",
        value: { level: "partial" },
      },
    }),
    ...inFile(resource("issuing-cards"), facts, {
      "card-status-narrowed": {
        find: "x-extensible-enum: [active, inactive, canceled]",
        put: "x-extensible-enum: [active, inactive]",
        after: "  IssuingCard:",
      },
    }),
  ],
};
