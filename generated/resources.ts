// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type {
  CheckoutSession,
  CheckoutSessionCreate,
  CheckoutSessionList,
  Customer,
  CustomerCreate,
  CustomerList,
  CustomerUpdate,
  DeletedObject,
  Event,
  Invoice,
  InvoiceAddLines,
  InvoiceCreate,
  InvoiceItem,
  InvoiceItemCreate,
  InvoiceList,
  IssuingAuthorization,
  IssuingAuthorizationList,
  IssuingCard,
  IssuingCardCreate,
  IssuingCardList,
  IssuingCardUpdate,
  IssuingCardholder,
  IssuingCardholderCreate,
  IssuingCardholderList,
  IssuingCardholderUpdate,
  IssuingTransaction,
  IssuingTransactionList,
  IssuingTransactionUpdate,
  LineItemList,
  ListAuthorizationsQuery,
  ListCardholdersQuery,
  ListCardsQuery,
  ListCheckoutSessionLineItemsQuery,
  ListCheckoutSessionsQuery,
  ListCustomerPaymentMethodsQuery,
  ListCustomersQuery,
  ListInvoicesQuery,
  ListIssuingTransactionsQuery,
  ListPaymentIntentsQuery,
  ListPaymentMethodsQuery,
  ListPricesQuery,
  ListProductsQuery,
  ListSubscriptionsQuery,
  PaymentIntent,
  PaymentIntentCancel,
  PaymentIntentCapture,
  PaymentIntentConfirm,
  PaymentIntentCreate,
  PaymentIntentList,
  PaymentIntentUpdate,
  PaymentMethod,
  PaymentMethodAttach,
  PaymentMethodCreate,
  PaymentMethodList,
  PaymentMethodUpdate,
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
  RetrieveCardQuery,
  RetrievePaymentIntentQuery,
  SearchPaymentIntentsQuery,
  Subscription,
  SubscriptionCreate,
  SubscriptionItem,
  SubscriptionItemCreate,
  SubscriptionList,
  SubscriptionUpdate,
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
       * List checkout sessions.
       *
       * Pages through the sessions. The path ends in /list, unlike most other lists.
       * @see documented: api-42654191, 42654191e0.md, 42654191e0
       */
      list(query?: ListCheckoutSessionsQuery, options?: Options): Promise<CheckoutSessionList>;
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
  readonly customers: {
    /**
     * List customers.
     *
     * Reads customers page by page. No page about this operation could be read; it follows the
     * other lists of this API.
     * @see inferred: analogy
     */
    list(query?: ListCustomersQuery, options?: Options): Promise<CustomerList>;
    /**
     * Create a customer.
     *
     * Records a buyer, whom payments and saved payment methods can then name. No field is
     * required; the guides advise sending at least the e-mail address.
     * @see partial: doc-3048471, 7197331m0, 7227990m0.md, api-55532389
     */
    create(body?: CustomerCreate, options?: Options): Promise<Customer>;
    /**
     * Retrieve a customer.
     *
     * Reads a customer by its identifier.
     * @param id Identifier of the customer, which begins with cus_.
     * @see documented: api-55532389
     */
    retrieve(id: string, options?: Options): Promise<Customer>;
    /**
     * Update a customer.
     *
     * Changes the fields that are sent. The page does not say whether metadata and addresses are
     * merged or replaced.
     * @param id Identifier of the customer, which begins with cus_.
     * @see partial: 55532470e0.md, api-55532470
     */
    update(id: string, body: CustomerUpdate, options?: Options): Promise<Customer>;
    /**
     * Delete a customer.
     *
     * Removes a customer. No page about this operation could be read: path, method and answer
     * are those of comparable APIs, and what happens to saved payment methods is not known.
     * @param id Identifier of the customer, which begins with cus_.
     * @see inferred: analogy
     */
    delete(id: string, options?: Options): Promise<DeletedObject>;
    /**
     * List the payment methods of a customer.
     *
     * Reads what is saved to a customer. The page names the list and prints a single payment
     * method as the answer; a list is described here.
     * @param customerId Identifier of the customer, which begins with cus_.
     * @see documented: 112153316e0.md, api-112153316, doc-3048471
     */
    listPaymentMethods(customerId: string, query?: ListCustomerPaymentMethodsQuery, options?: Options): Promise<PaymentMethodList>;
    /**
     * Retrieve a payment method of a customer.
     *
     * Reads a payment method that is saved to this customer.
     * @param customerId Identifier of the customer, which begins with cus_.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @see inferred: navigation, analogy
     */
    retrievePaymentMethod(customerId: string, paymentmethodId: string, options?: Options): Promise<PaymentMethod>;
  };
  readonly paymentMethods: {
    /**
     * List payment methods.
     *
     * Reads payment methods, of one customer if wanted. Path and filters are those that
     * integrators use.
     * @see inferred: navigation, public-code-56895922889
     */
    list(query?: ListPaymentMethodsQuery, options?: Options): Promise<PaymentMethodList>;
    /**
     * Create a payment method.
     *
     * Stores a payment instrument by itself. The page advises a payment intent or a setup intent
     * instead, and one rendition of it marks this operation as still in development.
     * @see documented: api-112149659, 112149659e0.md
     */
    create(body: PaymentMethodCreate, options?: Options): Promise<PaymentMethod>;
    /**
     * Retrieve a payment method.
     *
     * Reads a payment method by its identifier.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @see inferred: navigation, public-code-56895922889
     */
    retrieve(paymentmethodId: string, options?: Options): Promise<PaymentMethod>;
    /**
     * Update a payment method.
     *
     * Corrects who pays with it, or its metadata. The instrument itself cannot be changed by
     * anything that is known.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @see inferred: navigation, public-code-56895922889
     */
    update(paymentmethodId: string, body: PaymentMethodUpdate, options?: Options): Promise<PaymentMethod>;
    /**
     * Attach a payment method.
     *
     * Saves a payment method to a customer, who can then pay with it again.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @see documented: api-112153748
     */
    attach(paymentmethodId: string, body: PaymentMethodAttach, options?: Options): Promise<PaymentMethod>;
    /**
     * Detach a payment method.
     *
     * Parts a payment method from its customer. Integrators call it without a body.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @see inferred: navigation, public-code-56895922889
     */
    detach(paymentmethodId: string, options?: Options): Promise<PaymentMethod>;
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
  readonly invoices: {
    /**
     * List invoices.
     *
     * Reads invoices, the newest first.
     * @see documented: api-190580551
     */
    list(query?: ListInvoicesQuery, options?: Options): Promise<InvoiceList>;
    /**
     * Create an invoice.
     *
     * Opens a draft invoice for a customer. Amounts get on it as invoice items, or as lines that
     * are added to it.
     * @see partial: 114672803e0.md
     */
    create(body: InvoiceCreate, options?: Options): Promise<Invoice>;
    /**
     * Retrieve an invoice.
     *
     * Reads an invoice by its identifier. No page about this call was seen.
     * @param id Identifier of the invoice.
     * @see inferred: analogy
     */
    retrieve(id: string, options?: Options): Promise<Invoice>;
    /**
     * Delete a draft invoice.
     *
     * Discards an invoice that is still a draft and answers it as it was. The page is marked as
     * being in development and prints GET as its method.
     * @param id Identifier of the invoice.
     * @see partial: api-121421332, 121421332e0
     */
    delete(id: string, options?: Options): Promise<Invoice>;
    /**
     * Send an invoice.
     *
     * Sends an invoice to its customer, who then pays it by hand. It takes no body.
     * @param id Identifier of the invoice.
     * @see documented: 114913015e0.md
     */
    send(id: string, options?: Options): Promise<Invoice>;
    /**
     * Add lines to an invoice.
     *
     * Puts several lines on an invoice in one call.
     * @param id Identifier of the invoice.
     * @see partial: 220502273e0.md, api-220502273
     */
    addLines(id: string, body: InvoiceAddLines, options?: Options): Promise<Invoice>;
  };
  readonly invoiceItems: {
    /**
     * Create an invoice item.
     *
     * Notes an amount that a customer is to be billed for. It waits until an invoice takes it
     * up, unless it is put on a given invoice.
     * @see partial: 114858716e0.md
     */
    create(body: InvoiceItemCreate, options?: Options): Promise<InvoiceItem>;
    /**
     * Retrieve an invoice item.
     *
     * Reads an invoice item by its identifier. The page is marked as being in development.
     * @param id Identifier of the invoice item.
     * @see documented: api-114919063, 114919063e0.md
     */
    retrieve(id: string, options?: Options): Promise<InvoiceItem>;
  };
  readonly subscriptions: {
    /**
     * List subscriptions.
     *
     * Reads subscriptions, all or those of one customer or one price. The page is marked as
     * being in development.
     * @see documented: api-190594648
     */
    list(query?: ListSubscriptionsQuery, options?: Options): Promise<SubscriptionList>;
    /**
     * Create a subscription.
     *
     * Bills a customer for one or more recurring prices from now on. To sell a subscription on a
     * hosted page, open a checkout session with mode `subscription` instead.
     * @see documented: api-115648492, 115648492e0.md, doc-4426903
     */
    create(body: SubscriptionCreate, options?: Options): Promise<Subscription>;
    /**
     * Retrieve a subscription.
     *
     * Reads a subscription by its identifier. No page about this call was seen.
     * @param id Identifier of the subscription.
     * @see inferred: analogy
     */
    retrieve(id: string, options?: Options): Promise<Subscription>;
    /**
     * Update a subscription.
     *
     * Changes what a subscription is for, or ends it with the running period. Two pages describe
     * this call, one with `items`, a newer one with `line_items`.
     * @param id Identifier of the subscription.
     * @see partial: 320059978e0, 167714593e0.md
     */
    update(id: string, body: SubscriptionUpdate, options?: Options): Promise<Subscription>;
    /**
     * Cancel a subscription.
     *
     * Ends a subscription at once. No page shows this call; the documented way to end one is
     * `cancel_at_period_end` on the update.
     * @param id Identifier of the subscription.
     * @see inferred: analogy
     */
    cancel(id: string, options?: Options): Promise<Subscription>;
  };
  readonly subscriptionItems: {
    /**
     * Create a subscription item.
     *
     * Adds a price to a running subscription. The page is marked as being in development.
     * @see documented: api-115695280, 115695280e0.md
     */
    create(body: SubscriptionItemCreate, options?: Options): Promise<SubscriptionItem>;
  };
  readonly issuing: {
    readonly cardholders: {
      /**
       * List cardholders.
       *
       * Lists cardholders, newest first. The page announces its parameters as a JSON body without
       * showing them; here they are query parameters, as on the other lists.
       * @see documented: 132891269e0.md, api-132891269
       */
      list(query?: ListCardholdersQuery, options?: Options): Promise<IssuingCardholderList>;
      /**
       * Create a cardholder.
       *
       * Registers somebody whom cards can be issued to. The page is cut off after the billing
       * address and may ask for more than is described here.
       * @see partial: 132887563e0.md, 132887563e0
       */
      create(body: IssuingCardholderCreate, options?: Options): Promise<IssuingCardholder>;
      /**
       * Retrieve a cardholder.
       *
       * Reads a cardholder by its identifier.
       * @param id Identifier of the cardholder.
       * @see documented: 132889294e0.md
       */
      retrieve(id: string, options?: Options): Promise<IssuingCardholder>;
      /**
       * Update a cardholder.
       *
       * Changes a cardholder. That this operation exists is concluded from the numbering of the
       * reference's pages; its own page could not be read.
       * @param id Identifier of the cardholder.
       * @see inferred: api-132889177
       */
      update(id: string, body: IssuingCardholderUpdate, options?: Options): Promise<IssuingCardholder>;
    };
    readonly cards: {
      /**
       * List cards.
       *
       * Lists cards, newest first.
       * @see partial: 133008102e0.md, api-133008102
       */
      list(query?: ListCardsQuery, options?: Options): Promise<IssuingCardList>;
      /**
       * Create a card.
       *
       * Issues a card to a cardholder. No page about this was read: the operation and its fields
       * are concluded from those that update, retrieve and list cards.
       * @see inferred: analogy
       */
      create(body: IssuingCardCreate, options?: Options): Promise<IssuingCard>;
      /**
       * Retrieve a card.
       *
       * Reads a card by its identifier. Its number and its security code come only when `expand`
       * asks for them; neither belongs in a log.
       * @param id Identifier of the card.
       * @see documented: 133005677e0.md, api-133005677
       */
      retrieve(id: string, query?: RetrieveCardQuery, options?: Options): Promise<IssuingCard>;
      /**
       * Update a card.
       *
       * Changes a card, for example to cancel it. What is not sent stays as it is. The page names
       * `cancellation_reason` and is cut off there.
       * @param id Identifier of the card.
       * @see partial: 133004238e0.md
       */
      update(id: string, body: IssuingCardUpdate, options?: Options): Promise<IssuingCard>;
    };
    readonly authorizations: {
      /**
       * List authorizations.
       *
       * Lists authorizations of cards. The page is marked as still being developed, and prints one
       * authorization where a list is due.
       * @see documented: api-208172820
       */
      list(query?: ListAuthorizationsQuery, options?: Options): Promise<IssuingAuthorizationList>;
      /**
       * Retrieve an authorization.
       *
       * Reads an authorization by its identifier.
       * @param id Identifier of the authorization.
       * @see documented: 160844370e0.md, 160844370e0, api-160844370
       */
      retrieve(id: string, options?: Options): Promise<IssuingAuthorization>;
    };
    readonly transactions: {
      /**
       * List card transactions.
       *
       * Lists what was charged to cards and paid back to them.
       * @see documented: 135447625e0.md, api-135447625
       */
      list(query?: ListIssuingTransactionsQuery, options?: Options): Promise<IssuingTransactionList>;
      /**
       * Retrieve a card transaction.
       *
       * Reads a card transaction by its identifier. No page about this was read; it is concluded
       * from the other groups.
       * @param id Identifier of the card transaction.
       * @see inferred: analogy
       */
      retrieve(id: string, options?: Options): Promise<IssuingTransaction>;
      /**
       * Update a card transaction.
       *
       * Attaches the caller's own key/value pairs to a card transaction; the page takes nothing
       * else. It is marked as still being developed.
       * @param id Identifier of the card transaction.
       * @see documented: api-135252902, 135252902e0.md
       */
      update(id: string, body: IssuingTransactionUpdate, options?: Options): Promise<IssuingTransaction>;
    };
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
        retrieve: (id, options) => send(operations.retrieveCheckoutSession, { path: { id } }, options),
        expire: (id, options) => send(operations.expireCheckoutSession, { path: { id } }, options),
        list: (query, options) => send(operations.listCheckoutSessions, { query }, options),
        listLineItems: (id, query, options) => send(operations.listCheckoutSessionLineItems, { path: { id }, query }, options),
      },
    },
    customers: {
      list: (query, options) => send(operations.listCustomers, { query }, options),
      create: (body, options) => send(operations.createCustomer, { body }, options),
      retrieve: (id, options) => send(operations.retrieveCustomer, { path: { id } }, options),
      update: (id, body, options) => send(operations.updateCustomer, { path: { id }, body }, options),
      delete: (id, options) => send(operations.deleteCustomer, { path: { id } }, options),
      listPaymentMethods: (customerId, query, options) => send(operations.listCustomerPaymentMethods, { path: { customer_id: customerId }, query }, options),
      retrievePaymentMethod: (customerId, paymentmethodId, options) => send(operations.retrieveCustomerPaymentMethod, { path: { customer_id: customerId, paymentmethod_id: paymentmethodId } }, options),
    },
    paymentMethods: {
      list: (query, options) => send(operations.listPaymentMethods, { query }, options),
      create: (body, options) => send(operations.createPaymentMethod, { body }, options),
      retrieve: (paymentmethodId, options) => send(operations.retrievePaymentMethod, { path: { paymentmethod_id: paymentmethodId } }, options),
      update: (paymentmethodId, body, options) => send(operations.updatePaymentMethod, { path: { paymentmethod_id: paymentmethodId }, body }, options),
      attach: (paymentmethodId, body, options) => send(operations.attachPaymentMethod, { path: { paymentmethod_id: paymentmethodId }, body }, options),
      detach: (paymentmethodId, options) => send(operations.detachPaymentMethod, { path: { paymentmethod_id: paymentmethodId } }, options),
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
    invoices: {
      list: (query, options) => send(operations.listInvoices, { query }, options),
      create: (body, options) => send(operations.createInvoice, { body }, options),
      retrieve: (id, options) => send(operations.retrieveInvoice, { path: { id } }, options),
      delete: (id, options) => send(operations.deleteDraftInvoice, { path: { id } }, options),
      send: (id, options) => send(operations.sendInvoice, { path: { id } }, options),
      addLines: (id, body, options) => send(operations.addInvoiceLines, { path: { id }, body }, options),
    },
    invoiceItems: {
      create: (body, options) => send(operations.createInvoiceItem, { body }, options),
      retrieve: (id, options) => send(operations.retrieveInvoiceItem, { path: { id } }, options),
    },
    subscriptions: {
      list: (query, options) => send(operations.listSubscriptions, { query }, options),
      create: (body, options) => send(operations.createSubscription, { body }, options),
      retrieve: (id, options) => send(operations.retrieveSubscription, { path: { id } }, options),
      update: (id, body, options) => send(operations.updateSubscription, { path: { id }, body }, options),
      cancel: (id, options) => send(operations.cancelSubscription, { path: { id } }, options),
    },
    subscriptionItems: {
      create: (body, options) => send(operations.createSubscriptionItem, { body }, options),
    },
    issuing: {
      cardholders: {
        list: (query, options) => send(operations.listCardholders, { query }, options),
        create: (body, options) => send(operations.createCardholder, { body }, options),
        retrieve: (id, options) => send(operations.retrieveCardholder, { path: { id } }, options),
        update: (id, body, options) => send(operations.updateCardholder, { path: { id }, body }, options),
      },
      cards: {
        list: (query, options) => send(operations.listCards, { query }, options),
        create: (body, options) => send(operations.createCard, { body }, options),
        retrieve: (id, query, options) => send(operations.retrieveCard, { path: { id }, query }, options),
        update: (id, body, options) => send(operations.updateCard, { path: { id }, body }, options),
      },
      authorizations: {
        list: (query, options) => send(operations.listAuthorizations, { query }, options),
        retrieve: (id, options) => send(operations.retrieveAuthorization, { path: { id } }, options),
      },
      transactions: {
        list: (query, options) => send(operations.listIssuingTransactions, { query }, options),
        retrieve: (id, options) => send(operations.retrieveIssuingTransaction, { path: { id } }, options),
        update: (id, body, options) => send(operations.updateIssuingTransaction, { path: { id }, body }, options),
      },
    },
  };
}
