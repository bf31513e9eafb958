// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type { operations } from "./types.js";

export type {
  Address,
  AddressInput,
  AlipayOptions,
  AlipayOptionsInput,
  Amount,
  BillingDetailsInput,
  CardData,
  CardOptions,
  CardOptionsInput,
  ChargeRefundUpdatedEvent,
  CheckoutCustomerDetails,
  CheckoutPaymentIntentData,
  CheckoutSession,
  CheckoutSessionCreate,
  CheckoutSessionList,
  Currency,
  ErrorDetail,
  ErrorEnvelope,
  ErrorResponse,
  Event,
  EventEnvelope,
  EventType,
  LineItem,
  LineItemCreate,
  LineItemList,
  LineItemWithPrice,
  LineItemWithPriceData,
  Metadata,
  NextAction,
  PaymentIntent,
  PaymentIntentCancel,
  PaymentIntentCanceledEvent,
  PaymentIntentCapture,
  PaymentIntentConfirm,
  PaymentIntentCreate,
  PaymentIntentCreatedEvent,
  PaymentIntentList,
  PaymentIntentPaymentFailedEvent,
  PaymentIntentRequiresActionEvent,
  PaymentIntentSucceededEvent,
  PaymentIntentUpdate,
  PaymentMethodData,
  PaymentMethodOptions,
  PaymentMethodOptionsInput,
  PaymentMethodType,
  Price,
  PriceCreate,
  PriceList,
  PriceProductData,
  PriceRecurring,
  PriceRecurringInput,
  PriceTier,
  PriceUpdate,
  Product,
  ProductCreate,
  ProductList,
  ProductUpdate,
  Redirect,
  Refund,
  RefundCreate,
  Shipping,
  ShippingInput,
  TimestampMs,
  WebhookEndpoint,
  WebhookEndpointCreate,
} from "./types.js";

/** Query parameters of listProducts. */
export type ListProductsQuery = NonNullable<operations["listProducts"]["parameters"]["query"]>;
/** Query parameters of listPrices. */
export type ListPricesQuery = NonNullable<operations["listPrices"]["parameters"]["query"]>;
/** Query parameters of listCheckoutSessions. */
export type ListCheckoutSessionsQuery = NonNullable<operations["listCheckoutSessions"]["parameters"]["query"]>;
/** Query parameters of listCheckoutSessionLineItems. */
export type ListCheckoutSessionLineItemsQuery = NonNullable<operations["listCheckoutSessionLineItems"]["parameters"]["query"]>;
/** Query parameters of listPaymentIntents. */
export type ListPaymentIntentsQuery = NonNullable<operations["listPaymentIntents"]["parameters"]["query"]>;
/** Query parameters of searchPaymentIntents. */
export type SearchPaymentIntentsQuery = NonNullable<operations["searchPaymentIntents"]["parameters"]["query"]>;
/** Query parameters of retrievePaymentIntent. */
export type RetrievePaymentIntentQuery = NonNullable<operations["retrievePaymentIntent"]["parameters"]["query"]>;
