// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

/** One operation of the API. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its parameters in braces, for example `/v1/products/{id}`. */
  readonly path: string;
  /** Whether a JSON body is sent. */
  readonly body: boolean;
}

export const operations = {
  createProduct: { id: "createProduct", method: "POST", path: "/v1/products", body: true },
  createPrice: { id: "createPrice", method: "POST", path: "/v1/prices", body: true },
  createCheckoutSession: { id: "createCheckoutSession", method: "POST", path: "/v1/checkout/sessions", body: true },
  retrieveCheckoutSession: { id: "retrieveCheckoutSession", method: "GET", path: "/v1/checkout/sessions/{id}", body: false },
  createPaymentIntent: { id: "createPaymentIntent", method: "POST", path: "/v1/payment_intents", body: true },
  retrievePaymentIntent: { id: "retrievePaymentIntent", method: "GET", path: "/v1/payment_intents/{id}", body: false },
  confirmPaymentIntent: { id: "confirmPaymentIntent", method: "POST", path: "/v1/payment_intents/{id}/confirm", body: true },
  createRefund: { id: "createRefund", method: "POST", path: "/v1/refunds", body: true },
  retrieveRefund: { id: "retrieveRefund", method: "GET", path: "/v1/refunds/{refund_id}", body: false },
  createWebhookEndpoint: { id: "createWebhookEndpoint", method: "POST", path: "/v1/webhook_endpoints", body: true },
  retrieveEvent: { id: "retrieveEvent", method: "GET", path: "/v1/events/{id}", body: false },
} as const satisfies Record<string, Operation>;
