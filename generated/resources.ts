// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type {
  WooshPayEvent,
} from "./events.js";
import type {
  Balance,
  Beneficiary,
  BeneficiaryCreate,
  BeneficiaryList,
  BeneficiaryUpdate,
  Charge,
  ChargeList,
  CheckoutSession,
  CheckoutSessionCreate,
  CheckoutSessionList,
  Coupon,
  CouponCreate,
  CouponList,
  Customer,
  CustomerCreate,
  CustomerList,
  CustomerUpdate,
  DeletedObject,
  Dispute,
  DisputeList,
  DisputeUpdate,
  FileCreate,
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
  LineItem,
  LineItemList,
  ListAuthorizationsQuery,
  ListBeneficiariesQuery,
  ListCardholdersQuery,
  ListCardsQuery,
  ListChargesQuery,
  ListCheckoutSessionLineItemsQuery,
  ListCheckoutSessionsQuery,
  ListCouponsQuery,
  ListCustomerPaymentMethodsQuery,
  ListCustomersQuery,
  ListDisputesQuery,
  ListInvoicesQuery,
  ListIssuingTransactionsQuery,
  ListPaymentIntentsQuery,
  ListPaymentLinkLineItemsQuery,
  ListPaymentLinksQuery,
  ListPaymentMethodsQuery,
  ListPayoutsQuery,
  ListPricesQuery,
  ListProductsQuery,
  ListSetupAttemptsQuery,
  ListSetupIntentsQuery,
  ListSubscriptionsQuery,
  ListWebhookEndpointsQuery,
  PaymentIntent,
  PaymentIntentCancel,
  PaymentIntentCapture,
  PaymentIntentConfirm,
  PaymentIntentCreate,
  PaymentIntentList,
  PaymentIntentUpdate,
  PaymentLink,
  PaymentLinkCreate,
  PaymentLinkList,
  PaymentLinkUpdate,
  PaymentMethod,
  PaymentMethodAttach,
  PaymentMethodCreate,
  PaymentMethodList,
  PaymentMethodUpdate,
  Payout,
  PayoutCreate,
  PayoutList,
  PayoutUpdate,
  Price,
  PriceCreate,
  PriceList,
  PriceUpdate,
  Product,
  ProductCreate,
  ProductList,
  ProductUpdate,
  PromotionCode,
  PromotionCodeCreate,
  Refund,
  RefundCreate,
  RetrieveCardQuery,
  RetrievePaymentIntentQuery,
  RetrieveSetupIntentQuery,
  SearchPaymentIntentsQuery,
  SetupAttempt,
  SetupAttemptList,
  SetupIntent,
  SetupIntentCancel,
  SetupIntentConfirm,
  SetupIntentCreate,
  SetupIntentList,
  SetupIntentUpdate,
  Subscription,
  SubscriptionCreate,
  SubscriptionItem,
  SubscriptionItemCreate,
  SubscriptionList,
  SubscriptionUpdate,
  UploadedFile,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointList,
  WebhookEndpointUpdate,
} from "./models.js";

/**
 * A call under way: a promise of its result. It is rejected with a WooshPayError when the call does
 * not succeed, and with a TypeError when it could not be sent as it was written.
 */
export interface Call<Result> extends Promise<Result> {
  /**
   * The result together with the HTTP answer that it came in.
   * @throws what the call itself is rejected with.
   */
  withResponse(): Promise<WithResponse<Result>>;
}

/** A result with the HTTP answer that it came in. */
export interface WithResponse<Result> {
  /** The result, as the call without `withResponse` gives it. */
  data: Result;
  /** Status and headers; its body is read already. */
  response: Response;
  /** Identifier of the request, when the answer carries one. */
  requestId: string | undefined;
}

/**
 * A list under way: a promise of its first page, and an iterable of everything on all pages. Pages are
 * fetched as they are asked for, so that iterating ends with a WooshPayError (or the TypeError of the
 * call) where one of them fails; what came before it has been handed out by then.
 *
 * A list ends when `has_more` is false. Pages that go round, or promise more and hold nothing, end it
 * with an UnreadableAnswerError. With `ending_before` it is read backwards: each object comes next to the
 * one before it. Where no page names a cursor, `starting_after` is tried all the same.
 */
export interface ListCall<Item, Page> extends Call<Page>, AsyncIterable<Item> {
  /**
   * The pages one by one, fetched as they are asked for.
   * @throws WooshPayError (as a rejection) when a page cannot be fetched.
   * @throws TypeError (as a rejection) as the call itself.
   */
  pages(): AsyncIterable<Page>;
  /**
   * What all pages hold, up to `max` objects.
   * @param options `max`: most objects to collect, a number above 0; no further page is fetched then.
   * @throws TypeError (as a rejection) for any other `max`, and as the call itself.
   * @throws WooshPayError (as a rejection) when a page cannot be fetched; nothing is returned then.
   */
  toArray(options: { max: number }): Promise<Item[]>;
}

/** The named methods of the client. `Options` is what each call takes besides its input. */
export interface Resources<Options> {
  /** What a merchant sells. */
  readonly products: {
    /**
     * List products.
     *
     * Pages through the catalogue, newest first.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy
     */
    list(query?: ListProductsQuery, options?: Options): ListCall<Product, ProductList>;
    /**
     * Create a product.
     *
     * Adds a product to the catalogue, so that prices can refer to it.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: checkout, checkout-es, https://docs.wooshpay.com/api-34903706,
     * https://docs.wooshpay.com/doc-1722914, https://wooshpay.com/docs/wooshpay-checkout,
     * https://wooshpay.com/docs/payment-link
     */
    create(body: ProductCreate, options?: Options): Call<Product>;
    /**
     * Retrieve a product.
     *
     * Reads a product by its identifier.
     * @param id Identifier of the product, which begins with prod_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/55498754e0
     */
    retrieve(id: string, options?: Options): Call<Product>;
    /**
     * Update a product.
     *
     * Changes the fields that are sent and leaves the others as they are.
     * @param id Identifier of the product, which begins with prod_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy
     */
    update(id: string, body: ProductUpdate, options?: Options): Call<Product>;
  };
  /** How much a product costs, and how often. */
  readonly prices: {
    /**
     * List prices.
     *
     * Pages through the prices.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy
     */
    list(query?: ListPricesQuery, options?: Options): ListCall<Price, PriceList>;
    /**
     * Create a price.
     *
     * Sets what a product costs. The product exists already, or is created in the same call.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: checkout, checkout-es, https://docs.wooshpay.com/api-55501373,
     * https://wooshpay.com/docs/wooshpay-checkout, https://docs.wooshpay.com/doc-4426903
     */
    create(body: PriceCreate, options?: Options): Call<Price>;
    /**
     * Retrieve a price.
     *
     * Reads a price by its identifier.
     * @param id Identifier of the price, which begins with price_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-55502209
     */
    retrieve(id: string, options?: Options): Call<Price>;
    /**
     * Update a price.
     *
     * Changes the fields that are sent and leaves the others as they are. The amount of a price
     * cannot be changed; make a new price instead.
     * @param id Identifier of the price, which begins with price_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/55502235e0
     */
    update(id: string, body: PriceUpdate, options?: Options): Call<Price>;
  };
  /** Addresses of hosted payment pages that can be shared. */
  readonly paymentLinks: {
    /**
     * List payment links.
     *
     * Reads the merchant's payment links, page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-57534483
     */
    list(query?: ListPaymentLinksQuery, options?: Options): ListCall<PaymentLink, PaymentLinkList>;
    /**
     * Create a payment link.
     *
     * Makes a shareable address of a hosted payment page. Create the product and its price
     * first.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: https://docs.wooshpay.com/api-57534483,
     * https://docs.wooshpay.com/57534356e0, https://wooshpay.com/docs/payment-link
     */
    create(body: PaymentLinkCreate, options?: Options): Call<PaymentLink>;
    /**
     * Retrieve a payment link.
     *
     * Reads a payment link by its identifier.
     * @param id Identifier of the payment link.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-57534442
     */
    retrieve(id: string, options?: Options): Call<PaymentLink>;
    /**
     * Update a payment link.
     *
     * Changes a payment link, for example switches it off with `active: false`.
     * @param id Identifier of the payment link.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/57534356e0
     */
    update(id: string, body: PaymentLinkUpdate, options?: Options): Call<PaymentLink>;
    /**
     * List a payment link's line items.
     *
     * Reads what a payment link sells, page by page.
     * @param id Identifier of the payment link.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-57534653
     */
    listLineItems(id: string, query?: ListPaymentLinkLineItemsQuery, options?: Options): ListCall<LineItem, LineItemList>;
  };
  /** Hosted payment pages. A session is opened, the customer is sent to its URL and comes back. */
  readonly checkout: {
    /** A hosted payment page and how far the customer has come on it. */
    readonly sessions: {
      /**
       * Create a checkout session.
       *
       * Opens a hosted payment page. Send the customer to the `url` of the answer within 24 hours.
       * The customer's return to `success_url` proves nothing: the payment intent decides.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: checkout, checkout-es, crypto, alipay-zh,
       * https://docs.wooshpay.com/api-42654181, https://docs.wooshpay.com/doc-1722914,
       * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-4426903,
       * https://docs.wooshpay.com/doc-3568363
       */
      create(body: CheckoutSessionCreate, options?: Options): Call<CheckoutSession>;
      /**
       * Retrieve a checkout session.
       *
       * Reads a session by its identifier, for example when a webhook may have been missed.
       * @param id Identifier of the session, which begins with cs_.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: integration-overview, https://docs.wooshpay.com/api-42654190
       */
      retrieve(id: string, options?: Options): Call<CheckoutSession>;
      /**
       * Expire a checkout session.
       *
       * Closes an open session, so that it can no longer be paid.
       * @param id Identifier of the session, which begins with cs_.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see inferred: navigation, public-code-56895922889, https://docs.wooshpay.com/312492329e0
       */
      expire(id: string, options?: Options): Call<CheckoutSession>;
      /**
       * List checkout sessions.
       *
       * Pages through the sessions. The path ends in /list, unlike most other lists.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-42654191
       */
      list(query?: ListCheckoutSessionsQuery, options?: Options): ListCall<CheckoutSession, CheckoutSessionList>;
      /**
       * List the line items of a session.
       *
       * Pages through what a session sells.
       * @param id Identifier of the session, which begins with cs_.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see partial: https://docs.wooshpay.com/42654204e0
       */
      listLineItems(id: string, query?: ListCheckoutSessionLineItemsQuery, options?: Options): ListCall<LineItem, LineItemList>;
    };
  };
  /** Discounts by amount or by percentage. */
  readonly coupons: {
    /**
     * List coupons.
     *
     * Reads the coupons, page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy, https://docs.wooshpay.com/api-173813745
     */
    list(query?: ListCouponsQuery, options?: Options): ListCall<Coupon, CouponList>;
    /**
     * Create a coupon.
     *
     * Defines a discount, either a fixed amount of one currency or a percentage. Customers enter
     * a promotion code, which is made from a coupon.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-159748782
     */
    create(body: CouponCreate, options?: Options): Call<Coupon>;
    /**
     * Retrieve a coupon.
     *
     * Reads a coupon by its identifier, with how often it has been used.
     * @param id Identifier of the coupon.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-159820198
     */
    retrieve(id: string, options?: Options): Call<Coupon>;
  };
  /** What customers type in to get the discount of a coupon. */
  readonly promotionCodes: {
    /**
     * Create a promotion code.
     *
     * Makes a code that customers can enter, for the discount of an existing coupon. The path is
     * singular, unlike those of all other collections.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-159875133
     */
    create(body: PromotionCodeCreate, options?: Options): Call<PromotionCode>;
    /**
     * Retrieve a promotion code.
     *
     * Reads a promotion code by its identifier.
     * @param id Identifier of the promotion code, not the code that customers enter.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy, https://docs.wooshpay.com/api-159875995
     */
    retrieve(id: string, options?: Options): Call<PromotionCode>;
  };
  /** Buyers that payments and saved payment methods belong to. */
  readonly customers: {
    /**
     * List customers.
     *
     * Reads customers page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy
     */
    list(query?: ListCustomersQuery, options?: Options): ListCall<Customer, CustomerList>;
    /**
     * Create a customer.
     *
     * Records a buyer, whom payments and saved payment methods can then name. No field is
     * required; send at least the e-mail address.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-55532389,
     * https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/7197331m0,
     * https://docs.wooshpay.com/7227990m0
     */
    create(body?: CustomerCreate, options?: Options): Call<Customer>;
    /**
     * Retrieve a customer.
     *
     * Reads a customer by its identifier.
     * @param id Identifier of the customer, which begins with cus_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-55532389
     */
    retrieve(id: string, options?: Options): Call<Customer>;
    /**
     * Update a customer.
     *
     * Changes the fields that are sent. Whether metadata and addresses are merged or replaced is
     * not known.
     * @param id Identifier of the customer, which begins with cus_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-55532470
     */
    update(id: string, body: CustomerUpdate, options?: Options): Call<Customer>;
    /**
     * Delete a customer.
     *
     * Removes a customer. What happens to saved payment methods is not known.
     * @param id Identifier of the customer, which begins with cus_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy
     */
    delete(id: string, options?: Options): Call<DeletedObject | undefined>;
    /**
     * List the payment methods of a customer.
     *
     * Reads what is saved to a customer.
     * @param customerId Identifier of the customer, which begins with cus_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-112153316,
     * https://docs.wooshpay.com/doc-3048471
     */
    listPaymentMethods(customerId: string, query?: ListCustomerPaymentMethodsQuery, options?: Options): ListCall<PaymentMethod, PaymentMethodList>;
    /**
     * Retrieve a payment method of a customer.
     *
     * Reads a payment method that is saved to this customer.
     * @param customerId Identifier of the customer, which begins with cus_.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy
     */
    retrievePaymentMethod(customerId: string, paymentmethodId: string, options?: Options): Call<PaymentMethod>;
  };
  /** Cards, wallets and accounts that a customer pays with. */
  readonly paymentMethods: {
    /**
     * List payment methods.
     *
     * Reads payment methods, of one customer if wanted.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, public-code-56895922889
     */
    list(query?: ListPaymentMethodsQuery, options?: Options): ListCall<PaymentMethod, PaymentMethodList>;
    /**
     * Create a payment method.
     *
     * Stores a payment instrument by itself. Use a payment intent or a setup intent instead
     * where you can.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-112149659
     */
    create(body: PaymentMethodCreate, options?: Options): Call<PaymentMethod>;
    /**
     * Retrieve a payment method.
     *
     * Reads a payment method by its identifier.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, public-code-56895922889
     */
    retrieve(paymentmethodId: string, options?: Options): Call<PaymentMethod>;
    /**
     * Update a payment method.
     *
     * Corrects who pays with it, or its metadata. The instrument itself cannot be changed by
     * anything that is known.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, public-code-56895922889
     */
    update(paymentmethodId: string, body: PaymentMethodUpdate, options?: Options): Call<PaymentMethod>;
    /**
     * Attach a payment method.
     *
     * Saves a payment method to a customer, who can then pay with it again.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-112153748
     */
    attach(paymentmethodId: string, body: PaymentMethodAttach, options?: Options): Call<PaymentMethod>;
    /**
     * Detach a payment method.
     *
     * Parts a payment method from its customer.
     * @param paymentmethodId Identifier of the payment method, which begins with pm_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, public-code-56895922889
     */
    detach(paymentmethodId: string, options?: Options): Call<PaymentMethod>;
  };
  /** One intention to collect money, from its creation to its result. */
  readonly paymentIntents: {
    /**
     * List payment intents.
     *
     * Pages through the payment intents.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-52305900
     */
    list(query?: ListPaymentIntentsQuery, options?: Options): ListCall<PaymentIntent, PaymentIntentList>;
    /**
     * Create a payment intent.
     *
     * States that money is to be collected. With `confirm: true` and a payment method it is
     * confirmed in the same call; a wallet then answers `requires_action` with where to send the
     * customer.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: alipay-zh, integration-overview, https://docs.wooshpay.com/api-42631218
     */
    create(body: PaymentIntentCreate, options?: Options): Call<PaymentIntent>;
    /**
     * Search payment intents.
     *
     * Finds payment intents by a field and its value, for example by the merchant's order
     * number. Nothing found is an empty list. How to get beyond the first answer is not known.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-106971316
     */
    search(query: SearchPaymentIntentsQuery, options?: Options): ListCall<PaymentIntent, PaymentIntentList>;
    /**
     * Retrieve a payment intent.
     *
     * Reads a payment intent. Its `status` tells whether the customer has paid.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: crypto, integration-overview, https://docs.wooshpay.com/api-44642278
     */
    retrieve(id: string, query?: RetrievePaymentIntentQuery, options?: Options): Call<PaymentIntent>;
    /**
     * Update a payment intent.
     *
     * Changes fields without confirming. A new payment method means confirming again.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-55421991
     */
    update(id: string, body: PaymentIntentUpdate, options?: Options): Call<PaymentIntent>;
    /**
     * Confirm a payment intent.
     *
     * Starts the payment, with a payment method given here or earlier.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: integration-overview, https://docs.wooshpay.com/api-44100767
     */
    confirm(id: string, body?: PaymentIntentConfirm, options?: Options): Call<PaymentIntent>;
    /**
     * Cancel a payment intent.
     *
     * Gives up an unfinished payment intent and releases what was authorized. Its status has to
     * be `requires_payment_method`, `requires_confirmation`, `requires_action` or
     * `requires_capture`. Nothing can be done with it afterwards. Expire the session instead
     * when a checkout session made it.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-52305869
     */
    cancel(id: string, body: PaymentIntentCancel, options?: Options): Call<PaymentIntent>;
    /**
     * Capture a payment intent.
     *
     * Collects what was authorized, in full or once in part; the rest is released. The status
     * has to be `requires_capture`. What is never captured is canceled after seven days by
     * default.
     * @param id Identifier of the payment intent, which begins with pi_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-52307160,
     * https://docs.wooshpay.com/doc-2895670
     */
    capture(id: string, body?: PaymentIntentCapture, options?: Options): Call<PaymentIntent>;
  };
  /** Attempts to move money for a payment intent. */
  readonly charges: {
    /**
     * List charges.
     *
     * Reads charges page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/55483422e0
     */
    list(query?: ListChargesQuery, options?: Options): ListCall<Charge, ChargeList>;
    /**
     * Retrieve a charge.
     *
     * Reads a charge by its identifier. It has the same fields as when it was made or refunded.
     * @param id Identifier of the charge, which begins with ch_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-55482259
     */
    retrieve(id: string, options?: Options): Call<Charge>;
  };
  /** Money that goes back to a customer. */
  readonly refunds: {
    /**
     * Create a refund.
     *
     * Pays a payment intent back, in full unless an amount is given. Methods differ: not every
     * one takes a part of the money back, or more than one part, or any refund at all. The event
     * `charge.refund.updated` tells when it has changed.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: integration-overview, alipay-zh, https://docs.wooshpay.com/api-51369554
     */
    create(body: RefundCreate, options?: Options): Call<Refund>;
    /**
     * Retrieve a refund.
     *
     * Reads a refund by its identifier.
     * @param refundId Identifier of the refund, which begins with re_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: integration-overview, https://docs.wooshpay.com/api-52306151
     */
    retrieve(refundId: string, options?: Options): Call<Refund>;
  };
  /** Payments that a customer contests at the bank. */
  readonly disputes: {
    /**
     * List disputes.
     *
     * Reads disputes page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-44454250
     */
    list(query?: ListDisputesQuery, options?: Options): ListCall<Dispute, DisputeList>;
    /**
     * Retrieve a dispute.
     *
     * Reads a dispute by its identifier.
     * @param id Identifier of the dispute, which begins with dp_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, https://docs.wooshpay.com/api-44408217
     */
    retrieve(id: string, options?: Options): Call<Dispute>;
    /**
     * Update a dispute.
     *
     * Adds evidence or metadata to a dispute.
     * @param id Identifier of the dispute, which begins with dp_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy
     */
    update(id: string, body: DisputeUpdate, options?: Options): Call<Dispute>;
    /**
     * Close a dispute.
     *
     * Ends a dispute. This may give up the defence, so that the money stays with the customer:
     * do not call it in order to win.
     * @param id Identifier of the dispute, which begins with dp_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/44453397e0
     */
    close(id: string, options?: Options): Call<Dispute>;
  };
  /** Payment methods that are saved without a payment. */
  readonly setupIntents: {
    /**
     * List setup intents.
     *
     * Reads setup intents page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy
     */
    list(query?: ListSetupIntentsQuery, options?: Options): ListCall<SetupIntent, SetupIntentList>;
    /**
     * Create a setup intent.
     *
     * Starts saving a payment method without charging it. With `confirm: true` it is confirmed
     * in the same call and answers `succeeded`, `requires_action` with where to send the
     * customer, or `requires_payment_method` when the method was refused.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-53878137,
     * https://docs.wooshpay.com/7228013m0
     */
    create(body?: SetupIntentCreate, options?: Options): Call<SetupIntent>;
    /**
     * Retrieve a setup intent.
     *
     * Reads a setup intent. Its `status` tells whether the payment method was saved.
     * @param id Identifier of the setup intent, which begins with seti_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, https://docs.wooshpay.com/api-53878694
     */
    retrieve(id: string, query?: RetrieveSetupIntentQuery, options?: Options): Call<SetupIntent>;
    /**
     * Update a setup intent.
     *
     * Changes a setup intent that is not done yet. `usage` and `return_url` are set when it is
     * created or confirmed.
     * @param id Identifier of the setup intent, which begins with seti_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-53887248
     */
    update(id: string, body: SetupIntentUpdate, options?: Options): Call<SetupIntent>;
    /**
     * Confirm a setup intent.
     *
     * Saves the payment method given here or earlier. The issuer may ask for 3-D Secure; then
     * send the customer to the URL in `next_action`.
     * @param id Identifier of the setup intent, which begins with seti_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-53887725
     */
    confirm(id: string, body: SetupIntentConfirm, options?: Options): Call<SetupIntent>;
    /**
     * Cancel a setup intent.
     *
     * Abandons a setup intent that is not done yet.
     * @param id Identifier of the setup intent, which begins with seti_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, https://docs.wooshpay.com/api-53879223
     */
    cancel(id: string, body?: SetupIntentCancel, options?: Options): Call<SetupIntent>;
  };
  /** One attempt to save a payment method. */
  readonly setupAttempts: {
    /**
     * List the attempts of a setup intent.
     *
     * Reads page by page how often a setup intent was tried and why it failed.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-53881327
     */
    list(query?: ListSetupAttemptsQuery, options?: Options): ListCall<SetupAttempt, SetupAttemptList>;
  };
  /** URLs of the merchant that events are posted to. */
  readonly webhookEndpoints: {
    /**
     * List webhook endpoints.
     *
     * Reads the webhook endpoints, page by page. Do not rely on their secrets here: keep each
     * when it is made.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-42648473
     */
    list(query?: ListWebhookEndpointsQuery, options?: Options): ListCall<WebhookEndpoint, WebhookEndpointList>;
    /**
     * Create a webhook endpoint.
     *
     * Registers a URL of the merchant that the chosen events are posted to from now on, also
     * those of payments under way. Each endpoint gets its own copy, so the same URL registered
     * twice gets every event twice. Test and live mode have separate endpoints.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: crypto, alipay-zh, https://docs.wooshpay.com/42648310e0,
     * https://docs.wooshpay.com/doc-2517709, https://docs.wooshpay.com/7194408m0
     */
    create(body: WebhookEndpointCreate, options?: Options): Call<WebhookEndpoint>;
    /**
     * Retrieve a webhook endpoint.
     *
     * Reads a webhook endpoint by its identifier. Do not count on its secret being there.
     * @param id Identifier of the webhook endpoint, which begins with we_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-42648337
     */
    retrieve(id: string, options?: Options): Call<WebhookEndpoint>;
    /**
     * Update a webhook endpoint.
     *
     * Changes a webhook endpoint, for example the events that it gets.
     * @param id Identifier of the webhook endpoint, which begins with we_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy, https://docs.wooshpay.com/api-42648393
     */
    update(id: string, body: WebhookEndpointUpdate, options?: Options): Call<WebhookEndpoint>;
    /**
     * Delete a webhook endpoint.
     *
     * Removes a webhook endpoint, so that nothing is posted to it any more.
     * @param id Identifier of the webhook endpoint, which begins with we_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, analogy
     */
    delete(id: string, options?: Options): Call<DeletedObject | undefined>;
  };
  /** What happened, as delivered to webhook endpoints and as read back by id. */
  readonly events: {
    /**
     * Retrieve an event.
     *
     * Reads an event by its identifier, for example when a delivery could not be processed.
     * Whoever missed one does not know its identifier: read the object that it would have told
     * of instead.
     * @param id Identifier of the event, which begins with evt_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-49996644
     */
    retrieve(id: string, options?: Options): Call<WooshPayEvent>;
  };
  /** Documents that are uploaded, for example as evidence in a dispute. */
  readonly files: {
    /**
     * Upload a file.
     *
     * Uploads a file as a form, so that a dispute's evidence or a payout's metadata can name it.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation, https://docs.wooshpay.com/api-50223823
     */
    create(body: FileCreate, options?: Options): Call<UploadedFile>;
    /**
     * Retrieve a file's description.
     *
     * Reads what there is on an uploaded file. Its content is at `url`.
     * @param id Identifier of the file, which begins with file_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-50223823
     */
    retrieve(id: string, options?: Options): Call<UploadedFile>;
  };
  /** Money of the merchant that is held by WooshPay. */
  readonly balance: {
    /**
     * Retrieve the balance.
     *
     * Reads the merchant's funds by currency, those that can be paid out and those that cannot
     * yet.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/42628037e0
     */
    retrieve(options?: Options): Call<Balance>;
  };
  /** Money that is sent from the balance to somebody. */
  readonly payouts: {
    /**
     * Create a payout.
     *
     * Sends money from the merchant's balance to a stored beneficiary or to a payee given
     * inline. It begins as `pending`; whether it arrives is told later by its status and by
     * events.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-42628142,
     * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7115003m0,
     * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0,
     * https://docs.wooshpay.com/7093120m0
     */
    create(body: PayoutCreate, options?: Options): Call<Payout>;
    /**
     * Retrieve a payout.
     *
     * Reads a payout. Its `status` tells how far the money has come.
     * @param id Identifier of the payout, which begins with po_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-42648514,
     * https://docs.wooshpay.com/7115003m0
     */
    retrieve(id: string, options?: Options): Call<Payout>;
    /**
     * Update a payout.
     *
     * Changes the metadata of a payout, the only field that it takes.
     * @param id Identifier of the payout, which begins with po_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-42648519
     */
    update(id: string, body: PayoutUpdate, options?: Options): Call<Payout>;
    /**
     * List payouts.
     *
     * Reads payouts page by page, filtered if wished.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-42648528
     */
    list(query?: ListPayoutsQuery, options?: Options): ListCall<Payout, PayoutList>;
  };
  /** Who receives payouts, and where. */
  readonly beneficiaries: {
    /**
     * List beneficiaries.
     *
     * Reads the stored beneficiaries page by page.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation
     */
    list(query?: ListBeneficiariesQuery, options?: Options): ListCall<Beneficiary, BeneficiaryList>;
    /**
     * Create a beneficiary.
     *
     * Stores who receives money and where it goes, so that payouts can refer to it. The fields
     * that a destination needs depend on its country and type.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-90774414
     */
    create(body: BeneficiaryCreate, options?: Options): Call<Beneficiary>;
    /**
     * Retrieve a beneficiary.
     *
     * Reads a stored beneficiary with its destination.
     * @param beneficiaryId Identifier of the beneficiary, which begins with bf_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-90777814
     */
    retrieve(beneficiaryId: string, options?: Options): Call<Beneficiary>;
    /**
     * Update a beneficiary.
     *
     * Changes a stored beneficiary.
     * @param beneficiaryId Identifier of the beneficiary, which begins with bf_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation
     */
    update(beneficiaryId: string, body: BeneficiaryUpdate, options?: Options): Call<Beneficiary>;
    /**
     * Delete a beneficiary.
     *
     * Removes a stored beneficiary.
     * @param beneficiaryId Identifier of the beneficiary, which begins with bf_.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: navigation
     */
    delete(beneficiaryId: string, options?: Options): Call<DeletedObject | undefined>;
  };
  /** What customers owe. */
  readonly invoices: {
    /**
     * List invoices.
     *
     * Reads invoices, the newest first.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-190580551
     */
    list(query?: ListInvoicesQuery, options?: Options): ListCall<Invoice, InvoiceList>;
    /**
     * Create an invoice.
     *
     * Opens a draft invoice for a customer. Amounts get on it as invoice items, or as lines that
     * are added to it.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/114672803e0
     */
    create(body: InvoiceCreate, options?: Options): Call<Invoice>;
    /**
     * Retrieve an invoice.
     *
     * Reads an invoice by its identifier.
     * @param id Identifier of the invoice.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy
     */
    retrieve(id: string, options?: Options): Call<Invoice>;
    /**
     * Delete a draft invoice.
     *
     * Discards an invoice that is still a draft and answers it as it was.
     * @param id Identifier of the invoice.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-121421332
     */
    delete(id: string, options?: Options): Call<Invoice | undefined>;
    /**
     * Send an invoice.
     *
     * Sends an invoice to its customer, who then pays it by hand. It takes no body.
     * @param id Identifier of the invoice.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/114913015e0
     */
    send(id: string, options?: Options): Call<Invoice>;
    /**
     * Add lines to an invoice.
     *
     * Puts several lines on an invoice in one call.
     * @param id Identifier of the invoice.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/api-220502273
     */
    addLines(id: string, body: InvoiceAddLines, options?: Options): Call<Invoice>;
  };
  /** Single amounts that go onto an invoice. */
  readonly invoiceItems: {
    /**
     * Create an invoice item.
     *
     * Notes an amount that a customer is to be billed for. It waits until an invoice takes it
     * up, unless it is put on a given invoice.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/114858716e0
     */
    create(body: InvoiceItemCreate, options?: Options): Call<InvoiceItem>;
    /**
     * Retrieve an invoice item.
     *
     * Reads an invoice item by its identifier.
     * @param id Identifier of the invoice item.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-114919063
     */
    retrieve(id: string, options?: Options): Call<InvoiceItem>;
  };
  /** Payments that repeat. */
  readonly subscriptions: {
    /**
     * List subscriptions.
     *
     * Reads subscriptions, all or those of one customer or one price.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-190594648
     */
    list(query?: ListSubscriptionsQuery, options?: Options): ListCall<Subscription, SubscriptionList>;
    /**
     * Create a subscription.
     *
     * Subscribes a customer to one or more recurring prices. To sell a subscription on a hosted
     * page, open a checkout session with mode `subscription` instead.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/doc-4426903,
     * https://docs.wooshpay.com/api-115648492
     */
    create(body: SubscriptionCreate, options?: Options): Call<Subscription>;
    /**
     * Retrieve a subscription.
     *
     * Reads a subscription by its identifier.
     * @param id Identifier of the subscription.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy
     */
    retrieve(id: string, options?: Options): Call<Subscription>;
    /**
     * Update a subscription.
     *
     * Changes what a subscription is for, or ends it with the running period.
     * @param id Identifier of the subscription.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see partial: https://docs.wooshpay.com/320059978e0, https://docs.wooshpay.com/167714593e0
     */
    update(id: string, body: SubscriptionUpdate, options?: Options): Call<Subscription>;
    /**
     * Cancel a subscription.
     *
     * Ends a subscription at once. To let the running period end first, set
     * `cancel_at_period_end` with the update.
     * @param id Identifier of the subscription.
     * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
     * that none has.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see inferred: analogy
     */
    cancel(id: string, options?: Options): Call<Subscription | undefined>;
  };
  /** What a subscription consists of. */
  readonly subscriptionItems: {
    /**
     * Create a subscription item.
     *
     * Adds a price to a running subscription.
     * @throws WooshPayError (as a rejection) when the call does not succeed.
     * @see documented: https://docs.wooshpay.com/api-115695280
     */
    create(body: SubscriptionItemCreate, options?: Options): Call<SubscriptionItem>;
  };
  /** Cards that the merchant issues: holders, cards, authorizations and transactions. */
  readonly issuing: {
    /** Somebody that cards can be issued to. */
    readonly cardholders: {
      /**
       * List cardholders.
       *
       * Lists cardholders, newest first.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-132891269
       */
      list(query?: ListCardholdersQuery, options?: Options): ListCall<IssuingCardholder, IssuingCardholderList>;
      /**
       * Create a cardholder.
       *
       * Registers somebody whom cards can be issued to.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see partial: https://docs.wooshpay.com/132887563e0
       */
      create(body: IssuingCardholderCreate, options?: Options): Call<IssuingCardholder>;
      /**
       * Retrieve a cardholder.
       *
       * Reads a cardholder by its identifier.
       * @param id Identifier of the cardholder.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/132889294e0
       */
      retrieve(id: string, options?: Options): Call<IssuingCardholder>;
      /**
       * Update a cardholder.
       *
       * Changes a cardholder.
       * @param id Identifier of the cardholder.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see inferred: https://docs.wooshpay.com/api-132889177
       */
      update(id: string, body: IssuingCardholderUpdate, options?: Options): Call<IssuingCardholder>;
    };
    /** A card that was issued to a cardholder. */
    readonly cards: {
      /**
       * List cards.
       *
       * Lists cards, newest first.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see partial: https://docs.wooshpay.com/api-133008102
       */
      list(query?: ListCardsQuery, options?: Options): ListCall<IssuingCard, IssuingCardList>;
      /**
       * Create a card.
       *
       * Issues a card to a cardholder.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see inferred: analogy
       */
      create(body: IssuingCardCreate, options?: Options): Call<IssuingCard>;
      /**
       * Retrieve a card.
       *
       * Reads a card by its identifier. Its number and its security code come only when `expand`
       * asks for them; neither belongs in a log.
       * @param id Identifier of the card.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-133005677
       */
      retrieve(id: string, query?: RetrieveCardQuery, options?: Options): Call<IssuingCard>;
      /**
       * Update a card.
       *
       * Changes a card, for example to cancel it. What is not sent stays as it is.
       * @param id Identifier of the card.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see partial: https://docs.wooshpay.com/133004238e0
       */
      update(id: string, body: IssuingCardUpdate, options?: Options): Call<IssuingCard>;
    };
    /** A merchant's question whether a card may be charged. */
    readonly authorizations: {
      /**
       * List authorizations.
       *
       * Lists authorizations of cards.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-208172820
       */
      list(query?: ListAuthorizationsQuery, options?: Options): ListCall<IssuingAuthorization, IssuingAuthorizationList>;
      /**
       * Retrieve an authorization.
       *
       * Reads an authorization by its identifier.
       * @param id Identifier of the authorization.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-160844370
       */
      retrieve(id: string, options?: Options): Call<IssuingAuthorization>;
    };
    /** Money that was charged to a card or paid back to it. */
    readonly transactions: {
      /**
       * List card transactions.
       *
       * Lists what was charged to cards and paid back to them.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-135447625
       */
      list(query?: ListIssuingTransactionsQuery, options?: Options): ListCall<IssuingTransaction, IssuingTransactionList>;
      /**
       * Retrieve a card transaction.
       *
       * Reads a card transaction by its identifier.
       * @param id Identifier of the card transaction.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see inferred: analogy
       */
      retrieve(id: string, options?: Options): Call<IssuingTransaction>;
      /**
       * Update a card transaction.
       *
       * Attaches the caller's own key/value pairs to a card transaction; no other field is taken.
       * @param id Identifier of the card transaction.
       * @throws TypeError (as a rejection) for an identifier that is empty or holds characters
       * that none has.
       * @throws WooshPayError (as a rejection) when the call does not succeed.
       * @see documented: https://docs.wooshpay.com/api-135252902
       */
      update(id: string, body: IssuingTransactionUpdate, options?: Options): Call<IssuingTransaction>;
    };
  };
}
