// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

/** One operation of the API. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its parameters in braces, for example `/v1/products/{id}`. */
  readonly path: string;
  /** How the body is sent. */
  readonly body: "json" | "multipart" | "none";
}

export const operations = {
  listProducts: { id: "listProducts", method: "GET", path: "/v1/products", body: "none" },
  createProduct: { id: "createProduct", method: "POST", path: "/v1/products", body: "json" },
  retrieveProduct: { id: "retrieveProduct", method: "GET", path: "/v1/products/{id}", body: "none" },
  updateProduct: { id: "updateProduct", method: "POST", path: "/v1/products/{id}", body: "json" },
  listPrices: { id: "listPrices", method: "GET", path: "/v1/prices", body: "none" },
  createPrice: { id: "createPrice", method: "POST", path: "/v1/prices", body: "json" },
  retrievePrice: { id: "retrievePrice", method: "GET", path: "/v1/prices/{id}", body: "none" },
  updatePrice: { id: "updatePrice", method: "POST", path: "/v1/prices/{id}", body: "json" },
  createCheckoutSession: { id: "createCheckoutSession", method: "POST", path: "/v1/checkout/sessions", body: "json" },
  listCheckoutSessions: { id: "listCheckoutSessions", method: "GET", path: "/v1/checkout/sessions/list", body: "none" },
  retrieveCheckoutSession: { id: "retrieveCheckoutSession", method: "GET", path: "/v1/checkout/sessions/{id}", body: "none" },
  expireCheckoutSession: { id: "expireCheckoutSession", method: "POST", path: "/v1/checkout/sessions/{id}/expire", body: "none" },
  listCheckoutSessionLineItems: { id: "listCheckoutSessionLineItems", method: "GET", path: "/v1/checkout/sessions/{id}/line_items", body: "none" },
  listPaymentIntents: { id: "listPaymentIntents", method: "GET", path: "/v1/payment_intents", body: "none" },
  createPaymentIntent: { id: "createPaymentIntent", method: "POST", path: "/v1/payment_intents", body: "json" },
  searchPaymentIntents: { id: "searchPaymentIntents", method: "GET", path: "/v1/payment_intents/search", body: "none" },
  retrievePaymentIntent: { id: "retrievePaymentIntent", method: "GET", path: "/v1/payment_intents/{id}", body: "none" },
  updatePaymentIntent: { id: "updatePaymentIntent", method: "POST", path: "/v1/payment_intents/{id}", body: "json" },
  confirmPaymentIntent: { id: "confirmPaymentIntent", method: "POST", path: "/v1/payment_intents/{id}/confirm", body: "json" },
  cancelPaymentIntent: { id: "cancelPaymentIntent", method: "POST", path: "/v1/payment_intents/{id}/cancel", body: "json" },
  capturePaymentIntent: { id: "capturePaymentIntent", method: "POST", path: "/v1/payment_intents/{id}/capture", body: "json" },
  createRefund: { id: "createRefund", method: "POST", path: "/v1/refunds", body: "json" },
  retrieveRefund: { id: "retrieveRefund", method: "GET", path: "/v1/refunds/{refund_id}", body: "none" },
  createWebhookEndpoint: { id: "createWebhookEndpoint", method: "POST", path: "/v1/webhook_endpoints", body: "json" },
  retrieveEvent: { id: "retrieveEvent", method: "GET", path: "/v1/events/{id}", body: "none" },
} as const satisfies Record<string, Operation>;
