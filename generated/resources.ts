// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type {
  CheckoutSession,
  CheckoutSessionCreate,
  Event,
  PaymentIntent,
  PaymentIntentConfirm,
  PaymentIntentCreate,
  Price,
  PriceCreate,
  Product,
  ProductCreate,
  Refund,
  RefundCreate,
  WebhookEndpoint,
  WebhookEndpointCreate,
} from "./models.js";
import { type Operation, operations } from "./operations.js";

/** What a call fills into its operation. */
export interface OperationInput {
  path?: Record<string, string>;
  query?: object | undefined;
  body?: unknown;
}

/** Carries out one operation and answers the parsed body. */
export type Send<Options> = <Result>(
  operation: Operation,
  input: OperationInput,
  options?: Options,
) => Promise<Result>;

/** The named methods of the client. `Options` is what each call takes besides its input. */
export interface Resources<Options> {
  readonly products: {
    /**
     * Create a product.
     *
     * Adds a product to the catalogue, so that prices can refer to it.
     * @see documented: checkout, checkout-es, api-34903706
     */
    create(body: ProductCreate, options?: Options): Promise<Product>;
  };
  readonly prices: {
    /**
     * Create a price.
     *
     * Sets what a product costs. The product exists already, or is created in the same call.
     * @see documented: checkout, checkout-es, api-55501373
     */
    create(body: PriceCreate, options?: Options): Promise<Price>;
  };
  readonly checkout: {
    readonly sessions: {
      /**
       * Create a checkout session.
       *
       * Opens a hosted payment page. Send the customer to the `url` of the answer within 24 hours.
       * The customer's return to `success_url` proves nothing: the payment intent decides.
       * @see documented: checkout, checkout-es, crypto, alipay-zh, api-42654181
       */
      create(body: CheckoutSessionCreate, options?: Options): Promise<CheckoutSession>;
      /**
       * Retrieve a checkout session.
       *
       * Reads a session by its identifier, for example when a webhook may have been missed.
       * @param id Identifier of the session, which begins with cs_.
       * @see documented: integration-overview, api-42654190
       */
      retrieve(id: string, options?: Options): Promise<CheckoutSession>;
    };
  };
  readonly paymentIntents: {
    /**
     * Create a payment intent.
     *
     * States that money is to be collected. With `confirm: true` and a payment method it is
     * confirmed in the same call; a wallet then answers `requires_action` with the page to send
     * the customer to.
     * @see documented: alipay-zh, integration-overview, api-42631218
     */
    create(body: PaymentIntentCreate, options?: Options): Promise<PaymentIntent>;
    /**
     * Retrieve a payment intent.
     *
     * Reads a payment intent. Its `status` tells whether the customer has paid.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see documented: crypto, integration-overview, api-44642278
     */
    retrieve(id: string, options?: Options): Promise<PaymentIntent>;
    /**
     * Confirm a payment intent.
     *
     * Starts the payment, with a payment method given here or earlier.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see partial: integration-overview, 44100767e0.md, api-44100767
     */
    confirm(id: string, body: PaymentIntentConfirm, options?: Options): Promise<PaymentIntent>;
  };
  readonly refunds: {
    /**
     * Create a refund.
     *
     * Pays a payment intent back, in full unless an amount is given. Methods differ: Alipay
     * takes one partial refund but not several; others take full refunds only, or none.
     * @see documented: integration-overview, alipay-zh, api-51369554
     */
    create(body: RefundCreate, options?: Options): Promise<Refund>;
    /**
     * Retrieve a refund.
     *
     * Reads a refund by its identifier.
     * @param refundId Identifier of the refund, which begins with re_.
     * @see documented: integration-overview, api-52306151
     */
    retrieve(refundId: string, options?: Options): Promise<Refund>;
  };
  readonly webhookEndpoints: {
    /**
     * Create a webhook endpoint.
     *
     * Registers a URL of the merchant that the chosen events are posted to from now on. Each
     * endpoint gets its own copy, so the same URL registered twice gets every event twice.
     * @see documented: crypto, alipay-zh, 42648310e0, doc-2517709
     */
    create(body: WebhookEndpointCreate, options?: Options): Promise<WebhookEndpoint>;
  };
  readonly events: {
    /**
     * Retrieve an event.
     *
     * Reads an event by its identifier, for example when a delivery could not be processed.
     * @param id Identifier of the event, which begins with evt_.
     * @see documented: integration-overview, api-49996644
     */
    retrieve(id: string, options?: Options): Promise<Event>;
  };
}

/** Makes the named methods from a function that carries out one operation. */
export function createResources<Options>(send: Send<Options>): Resources<Options> {
  return {
    products: {
      create: (body, options) => send(operations.createProduct, { body }, options),
    },
    prices: {
      create: (body, options) => send(operations.createPrice, { body }, options),
    },
    checkout: {
      sessions: {
        create: (body, options) => send(operations.createCheckoutSession, { body }, options),
        retrieve: (id, options) => send(operations.retrieveCheckoutSession, { path: { id } }, options),
      },
    },
    paymentIntents: {
      create: (body, options) => send(operations.createPaymentIntent, { body }, options),
      retrieve: (id, options) => send(operations.retrievePaymentIntent, { path: { id } }, options),
      confirm: (id, body, options) => send(operations.confirmPaymentIntent, { path: { id }, body }, options),
    },
    refunds: {
      create: (body, options) => send(operations.createRefund, { body }, options),
      retrieve: (refundId, options) => send(operations.retrieveRefund, { path: { refund_id: refundId } }, options),
    },
    webhookEndpoints: {
      create: (body, options) => send(operations.createWebhookEndpoint, { body }, options),
    },
    events: {
      retrieve: (id, options) => send(operations.retrieveEvent, { path: { id } }, options),
    },
  };
}
