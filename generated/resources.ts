// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type {
  CheckoutSession,
  CheckoutSessionCreate,
  CheckoutSessionList,
  Event,
  LineItemList,
  ListCheckoutSessionLineItemsQuery,
  ListCheckoutSessionsQuery,
  ListPaymentIntentsQuery,
  ListPricesQuery,
  ListProductsQuery,
  PaymentIntent,
  PaymentIntentCancel,
  PaymentIntentCapture,
  PaymentIntentConfirm,
  PaymentIntentCreate,
  PaymentIntentList,
  PaymentIntentUpdate,
  Price,
  PriceCreate,
  PriceList,
  PriceUpdate,
  Product,
  ProductCreate,
  ProductList,
  ProductUpdate,
  Refund,
  RefundCreate,
  RetrievePaymentIntentQuery,
  SearchPaymentIntentsQuery,
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
     * List products.
     *
     * Pages through the catalogue, newest first as far as the other lists show.
     * @see inferred: navigation, analogy
     */
    list(query?: ListProductsQuery, options?: Options): Promise<ProductList>;
    /**
     * Create a product.
     *
     * Adds a product to the catalogue, so that prices can refer to it.
     * @see documented: checkout, checkout-es, api-34903706
     */
    create(body: ProductCreate, options?: Options): Promise<Product>;
    /**
     * Retrieve a product.
     *
     * Reads a product by its identifier.
     * @param id Identifier of the product, which begins with prod_.
     * @see documented: 55498754e0.md
     */
    retrieve(id: string, options?: Options): Promise<Product>;
    /**
     * Update a product.
     *
     * Changes the fields that are sent and leaves the others as they are. Only the title of the
     * page was seen; path and body follow those of prices.
     * @param id Identifier of the product, which begins with prod_.
     * @see inferred: navigation, analogy
     */
    update(id: string, body: ProductUpdate, options?: Options): Promise<Product>;
  };
  readonly prices: {
    /**
     * List prices.
     *
     * Pages through the prices. No page of its own was seen.
     * @see inferred: analogy
     */
    list(query?: ListPricesQuery, options?: Options): Promise<PriceList>;
    /**
     * Create a price.
     *
     * Sets what a product costs. The product exists already, or is created in the same call.
     * @see documented: checkout, checkout-es, api-55501373
     */
    create(body: PriceCreate, options?: Options): Promise<Price>;
    /**
     * Retrieve a price.
     *
     * Reads a price by its identifier.
     * @param id Identifier of the price, which begins with price_.
     * @see documented: 55502209e0, api-55502209
     */
    retrieve(id: string, options?: Options): Promise<Price>;
    /**
     * Update a price.
     *
     * Changes the fields that are sent and leaves the others as they are. The amount of a price
     * cannot be changed; make a new price instead.
     * @param id Identifier of the price, which begins with price_.
     * @see documented: 55502235e0, 55502235e0.md
     */
    update(id: string, body: PriceUpdate, options?: Options): Promise<Price>;
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
       * List checkout sessions.
       *
       * Pages through the sessions. The path ends in /list, unlike most other lists.
       * @see documented: api-42654191, 42654191e0.md, 42654191e0
       */
      list(query?: ListCheckoutSessionsQuery, options?: Options): Promise<CheckoutSessionList>;
      /**
       * Retrieve a checkout session.
       *
       * Reads a session by its identifier, for example when a webhook may have been missed.
       * @param id Identifier of the session, which begins with cs_.
       * @see documented: integration-overview, api-42654190
       */
      retrieve(id: string, options?: Options): Promise<CheckoutSession>;
      /**
       * Expire a checkout session.
       *
       * Closes an open session, so that it can no longer be paid. The title was seen in the
       * navigation; the path is the one that integrators call.
       * @param id Identifier of the session, which begins with cs_.
       * @see inferred: navigation, 312492329e0, public-code-56895922889
       */
      expire(id: string, options?: Options): Promise<CheckoutSession>;
      /**
       * List the line items of a session.
       *
       * Pages through what a session sells.
       * @param id Identifier of the session, which begins with cs_.
       * @see partial: 42654204e0.md
       */
      listLineItems(id: string, query?: ListCheckoutSessionLineItemsQuery, options?: Options): Promise<LineItemList>;
    };
  };
  readonly paymentIntents: {
    /**
     * List payment intents.
     *
     * Pages through the payment intents.
     * @see documented: api-52305900, 52305900e0.md
     */
    list(query?: ListPaymentIntentsQuery, options?: Options): Promise<PaymentIntentList>;
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
     * Search payment intents.
     *
     * Finds payment intents by a field and its value, for example by the merchant's order
     * number. Nothing found is an empty list.
     * @see documented: api-106971316, 106971316e0.md
     */
    search(query: SearchPaymentIntentsQuery, options?: Options): Promise<PaymentIntentList>;
    /**
     * Retrieve a payment intent.
     *
     * Reads a payment intent. Its `status` tells whether the customer has paid.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see documented: crypto, integration-overview, api-44642278
     */
    retrieve(id: string, query?: RetrievePaymentIntentQuery, options?: Options): Promise<PaymentIntent>;
    /**
     * Update a payment intent.
     *
     * Changes fields without confirming. A new payment method means confirming again.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see partial: api-55421991, 55421991e0
     */
    update(id: string, body: PaymentIntentUpdate, options?: Options): Promise<PaymentIntent>;
    /**
     * Confirm a payment intent.
     *
     * Starts the payment, with a payment method given here or earlier.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see partial: integration-overview, 44100767e0.md, api-44100767
     */
    confirm(id: string, body: PaymentIntentConfirm, options?: Options): Promise<PaymentIntent>;
    /**
     * Cancel a payment intent.
     *
     * Gives up an unfinished payment intent and releases what was authorized. Expire the session
     * instead when a checkout session made it.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see documented: 52305869e0.md, api-52305869, 52305869e0
     */
    cancel(id: string, body: PaymentIntentCancel, options?: Options): Promise<PaymentIntent>;
    /**
     * Capture a payment intent.
     *
     * Collects what was authorized, in full or once in part; the rest is released. What is never
     * captured is canceled after seven days by default.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @see documented: api-52307160, doc-2895670
     */
    capture(id: string, body?: PaymentIntentCapture, options?: Options): Promise<PaymentIntent>;
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
      list: (query, options) => send(operations.listProducts, { query }, options),
      create: (body, options) => send(operations.createProduct, { body }, options),
      retrieve: (id, options) => send(operations.retrieveProduct, { path: { id } }, options),
      update: (id, body, options) => send(operations.updateProduct, { path: { id }, body }, options),
    },
    prices: {
      list: (query, options) => send(operations.listPrices, { query }, options),
      create: (body, options) => send(operations.createPrice, { body }, options),
      retrieve: (id, options) => send(operations.retrievePrice, { path: { id } }, options),
      update: (id, body, options) => send(operations.updatePrice, { path: { id }, body }, options),
    },
    checkout: {
      sessions: {
        create: (body, options) => send(operations.createCheckoutSession, { body }, options),
        list: (query, options) => send(operations.listCheckoutSessions, { query }, options),
        retrieve: (id, options) => send(operations.retrieveCheckoutSession, { path: { id } }, options),
        expire: (id, options) => send(operations.expireCheckoutSession, { path: { id } }, options),
        listLineItems: (id, query, options) => send(operations.listCheckoutSessionLineItems, { path: { id }, query }, options),
      },
    },
    paymentIntents: {
      list: (query, options) => send(operations.listPaymentIntents, { query }, options),
      create: (body, options) => send(operations.createPaymentIntent, { body }, options),
      search: (query, options) => send(operations.searchPaymentIntents, { query }, options),
      retrieve: (id, query, options) => send(operations.retrievePaymentIntent, { path: { id }, query }, options),
      update: (id, body, options) => send(operations.updatePaymentIntent, { path: { id }, body }, options),
      confirm: (id, body, options) => send(operations.confirmPaymentIntent, { path: { id }, body }, options),
      cancel: (id, body, options) => send(operations.cancelPaymentIntent, { path: { id }, body }, options),
      capture: (id, body, options) => send(operations.capturePaymentIntent, { path: { id }, body }, options),
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
