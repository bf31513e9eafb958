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
  createProduct: { id: "createProduct", method: "POST", path: "/v1/products", body: "json" },
  createPrice: { id: "createPrice", method: "POST", path: "/v1/prices", body: "json" },
  createCheckoutSession: { id: "createCheckoutSession", method: "POST", path: "/v1/checkout/sessions", body: "json" },
  retrieveCheckoutSession: { id: "retrieveCheckoutSession", method: "GET", path: "/v1/checkout/sessions/{id}", body: "none" },
  createPaymentIntent: { id: "createPaymentIntent", method: "POST", path: "/v1/payment_intents", body: "json" },
  retrievePaymentIntent: { id: "retrievePaymentIntent", method: "GET", path: "/v1/payment_intents/{id}", body: "none" },
  confirmPaymentIntent: { id: "confirmPaymentIntent", method: "POST", path: "/v1/payment_intents/{id}/confirm", body: "json" },
  createRefund: { id: "createRefund", method: "POST", path: "/v1/refunds", body: "json" },
  retrieveRefund: { id: "retrieveRefund", method: "GET", path: "/v1/refunds/{refund_id}", body: "none" },
  createWebhookEndpoint: { id: "createWebhookEndpoint", method: "POST", path: "/v1/webhook_endpoints", body: "json" },
  retrieveEvent: { id: "retrieveEvent", method: "GET", path: "/v1/events/{id}", body: "none" },
} as const satisfies Record<string, Operation>;
