// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

/** One operation of the API. */
export interface Operation {
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its parameters in braces, for example `/v1/products/{id}`. */
  readonly path: string;
  /** How the body is sent; undefined where there is none. */
  readonly body?: "json" | "multipart" | undefined;
  /** Whether there are query parameters. */
  readonly query?: boolean | undefined;
  /** Whether the answer is a page of a list. */
  readonly list?: boolean | undefined;
  /** Amounts of the body that are sent as strings, as their pages type them. */
  readonly text?: readonly string[] | undefined;
}

/** What an operation has otherwise than the name of its method tells. */
export type Exceptions = Partial<Operation & { readonly id: OperationId }>;

/**
 * The methods of a resource; then the path of one of its objects, and what it is called in an operationId,
 * where the name of the resource does not tell. src/client/operation-rules.ts makes the operations of it: the
 * table is part of every client, and would be three times as large.
 */
export type Resource = readonly [
  methods: Readonly<Record<string, Exceptions>>,
  path?: string | undefined,
  object?: string | undefined,
];

/** operationId of an operation of the table, for example `createRefund`. */
export type OperationId =
  | "listProducts"
  | "createProduct"
  | "retrieveProduct"
  | "updateProduct"
  | "listPrices"
  | "createPrice"
  | "retrievePrice"
  | "updatePrice"
  | "listPaymentLinks"
  | "createPaymentLink"
  | "retrievePaymentLink"
  | "updatePaymentLink"
  | "listPaymentLinkLineItems"
  | "createCheckoutSession"
  | "retrieveCheckoutSession"
  | "expireCheckoutSession"
  | "listCheckoutSessions"
  | "listCheckoutSessionLineItems"
  | "listCoupons"
  | "createCoupon"
  | "retrieveCoupon"
  | "createPromotionCode"
  | "retrievePromotionCode"
  | "listCustomers"
  | "createCustomer"
  | "retrieveCustomer"
  | "updateCustomer"
  | "deleteCustomer"
  | "listPaymentMethods"
  | "createPaymentMethod"
  | "retrievePaymentMethod"
  | "updatePaymentMethod"
  | "attachPaymentMethod"
  | "detachPaymentMethod"
  | "listCustomerPaymentMethods"
  | "retrieveCustomerPaymentMethod"
  | "listPaymentIntents"
  | "createPaymentIntent"
  | "searchPaymentIntents"
  | "retrievePaymentIntent"
  | "updatePaymentIntent"
  | "confirmPaymentIntent"
  | "cancelPaymentIntent"
  | "capturePaymentIntent"
  | "listCharges"
  | "retrieveCharge"
  | "createRefund"
  | "retrieveRefund"
  | "listDisputes"
  | "retrieveDispute"
  | "updateDispute"
  | "closeDispute"
  | "listSetupIntents"
  | "createSetupIntent"
  | "retrieveSetupIntent"
  | "updateSetupIntent"
  | "confirmSetupIntent"
  | "cancelSetupIntent"
  | "listSetupAttempts"
  | "listWebhookEndpoints"
  | "createWebhookEndpoint"
  | "retrieveWebhookEndpoint"
  | "updateWebhookEndpoint"
  | "deleteWebhookEndpoint"
  | "retrieveEvent"
  | "createFile"
  | "retrieveFile"
  | "getBalance"
  | "createPayout"
  | "retrievePayout"
  | "updatePayout"
  | "listPayouts"
  | "listBeneficiaries"
  | "createBeneficiary"
  | "retrieveBeneficiary"
  | "updateBeneficiary"
  | "deleteBeneficiary"
  | "listInvoices"
  | "createInvoice"
  | "retrieveInvoice"
  | "deleteDraftInvoice"
  | "sendInvoice"
  | "addInvoiceLines"
  | "createInvoiceItem"
  | "retrieveInvoiceItem"
  | "listSubscriptions"
  | "createSubscription"
  | "retrieveSubscription"
  | "updateSubscription"
  | "cancelSubscription"
  | "createSubscriptionItem"
  | "listCardholders"
  | "createCardholder"
  | "retrieveCardholder"
  | "updateCardholder"
  | "listCards"
  | "createCard"
  | "retrieveCard"
  | "updateCard"
  | "listAuthorizations"
  | "retrieveAuthorization"
  | "listIssuingTransactions"
  | "retrieveIssuingTransaction"
  | "updateIssuingTransaction";

/** The resources by the names that they have on the client. */
export const resources: Readonly<Record<string, Resource>> = {
  products: [{ list: {}, create: {}, retrieve: {}, update: {} }],
  prices: [{ list: {}, create: {}, retrieve: {}, update: {} }],
  paymentLinks: [{ list: {}, create: {}, retrieve: {}, update: {}, listLineItems: {} }],
  "checkout.sessions": [{ create: {}, retrieve: {}, expire: { body: undefined }, list: { path: "/v1/checkout/sessions/list" }, listLineItems: {} }],
  coupons: [{ list: {}, create: {}, retrieve: {} }],
  promotionCodes: [{ create: {}, retrieve: {} }, "/v1/promotion_code/{id}"],
  customers: [{ list: {}, create: {}, retrieve: {}, update: {}, delete: {}, listPaymentMethods: { path: "/v1/customers/{customer_id}/payment_methods" }, retrievePaymentMethod: { path: "/v1/customers/{customer_id}/payment_methods/{paymentmethod_id}" } }],
  paymentMethods: [{ list: {}, create: {}, retrieve: {}, update: {}, attach: {}, detach: { body: undefined } }, "/v1/payment_methods/{paymentmethod_id}"],
  paymentIntents: [{ list: {}, create: {}, search: {}, retrieve: { query: true }, update: {}, confirm: {}, cancel: {}, capture: {} }],
  charges: [{ list: { path: "/v1/charges/list" }, retrieve: {} }],
  refunds: [{ create: { text: ["amount"] }, retrieve: {} }, "/v1/refunds/{refund_id}"],
  disputes: [{ list: { path: "/v1/disputes/list" }, retrieve: {}, update: {}, close: { body: undefined } }],
  setupIntents: [{ list: {}, create: {}, retrieve: { query: true }, update: {}, confirm: {}, cancel: {} }],
  setupAttempts: [{ list: {} }, "/v1/setup_attempts/list"],
  webhookEndpoints: [{ list: {}, create: {}, retrieve: {}, update: {}, delete: {} }],
  events: [{ retrieve: {} }],
  files: [{ create: { body: "multipart" }, retrieve: {} }],
  balance: [{ retrieve: { id: "getBalance" } }, "/v1/balance"],
  payouts: [{ create: {}, retrieve: {}, update: {}, list: { path: "/v1/payouts/list" } }],
  beneficiaries: [{ list: { id: "listBeneficiaries" }, create: {}, retrieve: {}, update: {}, delete: {} }, "/v1/beneficiaries/{beneficiary_id}", "Beneficiary"],
  invoices: [{ list: {}, create: {}, retrieve: {}, delete: { id: "deleteDraftInvoice" }, send: { body: undefined }, addLines: {} }],
  invoiceItems: [{ create: {}, retrieve: {} }, "/v1/invoiceitems/{id}"],
  subscriptions: [{ list: {}, create: {}, retrieve: {}, update: {}, cancel: { method: "DELETE", path: "/v1/subscriptions/{id}", body: undefined } }],
  subscriptionItems: [{ create: {} }],
  "issuing.cardholders": [{ list: {}, create: {}, retrieve: {}, update: {} }, undefined, "Cardholder"],
  "issuing.cards": [{ list: {}, create: {}, retrieve: { query: true }, update: {} }, undefined, "Card"],
  "issuing.authorizations": [{ list: {}, retrieve: {} }, undefined, "Authorization"],
  "issuing.transactions": [{ list: {}, retrieve: {}, update: {} }],
};
