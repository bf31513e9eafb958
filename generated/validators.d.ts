// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type * as models from "./models.js";

/** One way in which a value differs from its schema, as Ajv reports it. */
export interface ValidationError {
  /** JSON pointer into the value. */
  instancePath: string;
  /** JSON pointer into the schema. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a value fits its schema; `errors` holds what the last call found. */
export interface Validator<Model> {
  (value: unknown): value is Model;
  errors?: ValidationError[] | null;
}

export declare const validateAddress: Validator<models.Address>;
export declare const validateAddressInput: Validator<models.AddressInput>;
export declare const validateAlipayOptions: Validator<models.AlipayOptions>;
export declare const validateAlipayOptionsInput: Validator<models.AlipayOptionsInput>;
export declare const validateAmount: Validator<models.Amount>;
export declare const validateBillingDetailsInput: Validator<models.BillingDetailsInput>;
export declare const validateCardData: Validator<models.CardData>;
export declare const validateCardOptions: Validator<models.CardOptions>;
export declare const validateCardOptionsInput: Validator<models.CardOptionsInput>;
export declare const validateChargeRefundUpdatedEvent: Validator<models.ChargeRefundUpdatedEvent>;
export declare const validateCheckoutCustomerDetails: Validator<models.CheckoutCustomerDetails>;
export declare const validateCheckoutPaymentIntentData: Validator<models.CheckoutPaymentIntentData>;
export declare const validateCheckoutSession: Validator<models.CheckoutSession>;
export declare const validateCheckoutSessionCreate: Validator<models.CheckoutSessionCreate>;
export declare const validateCheckoutSessionList: Validator<models.CheckoutSessionList>;
export declare const validateCurrency: Validator<models.Currency>;
export declare const validateErrorDetail: Validator<models.ErrorDetail>;
export declare const validateErrorEnvelope: Validator<models.ErrorEnvelope>;
export declare const validateErrorResponse: Validator<models.ErrorResponse>;
export declare const validateEvent: Validator<models.Event>;
export declare const validateEventEnvelope: Validator<models.EventEnvelope>;
export declare const validateEventType: Validator<models.EventType>;
export declare const validateLineItem: Validator<models.LineItem>;
export declare const validateLineItemCreate: Validator<models.LineItemCreate>;
export declare const validateLineItemList: Validator<models.LineItemList>;
export declare const validateLineItemWithPrice: Validator<models.LineItemWithPrice>;
export declare const validateLineItemWithPriceData: Validator<models.LineItemWithPriceData>;
export declare const validateMetadata: Validator<models.Metadata>;
export declare const validateNextAction: Validator<models.NextAction>;
export declare const validatePaymentIntent: Validator<models.PaymentIntent>;
export declare const validatePaymentIntentCancel: Validator<models.PaymentIntentCancel>;
export declare const validatePaymentIntentCanceledEvent: Validator<models.PaymentIntentCanceledEvent>;
export declare const validatePaymentIntentCapture: Validator<models.PaymentIntentCapture>;
export declare const validatePaymentIntentConfirm: Validator<models.PaymentIntentConfirm>;
export declare const validatePaymentIntentCreate: Validator<models.PaymentIntentCreate>;
export declare const validatePaymentIntentCreatedEvent: Validator<models.PaymentIntentCreatedEvent>;
export declare const validatePaymentIntentList: Validator<models.PaymentIntentList>;
export declare const validatePaymentIntentPaymentFailedEvent: Validator<models.PaymentIntentPaymentFailedEvent>;
export declare const validatePaymentIntentRequiresActionEvent: Validator<models.PaymentIntentRequiresActionEvent>;
export declare const validatePaymentIntentSucceededEvent: Validator<models.PaymentIntentSucceededEvent>;
export declare const validatePaymentIntentUpdate: Validator<models.PaymentIntentUpdate>;
export declare const validatePaymentMethodData: Validator<models.PaymentMethodData>;
export declare const validatePaymentMethodOptions: Validator<models.PaymentMethodOptions>;
export declare const validatePaymentMethodOptionsInput: Validator<models.PaymentMethodOptionsInput>;
export declare const validatePaymentMethodType: Validator<models.PaymentMethodType>;
export declare const validatePrice: Validator<models.Price>;
export declare const validatePriceCreate: Validator<models.PriceCreate>;
export declare const validatePriceList: Validator<models.PriceList>;
export declare const validatePriceProductData: Validator<models.PriceProductData>;
export declare const validatePriceRecurring: Validator<models.PriceRecurring>;
export declare const validatePriceRecurringInput: Validator<models.PriceRecurringInput>;
export declare const validatePriceTier: Validator<models.PriceTier>;
export declare const validatePriceUpdate: Validator<models.PriceUpdate>;
export declare const validateProduct: Validator<models.Product>;
export declare const validateProductCreate: Validator<models.ProductCreate>;
export declare const validateProductList: Validator<models.ProductList>;
export declare const validateProductUpdate: Validator<models.ProductUpdate>;
export declare const validateRedirect: Validator<models.Redirect>;
export declare const validateRefund: Validator<models.Refund>;
export declare const validateRefundCreate: Validator<models.RefundCreate>;
export declare const validateShipping: Validator<models.Shipping>;
export declare const validateShippingInput: Validator<models.ShippingInput>;
export declare const validateTimestampMs: Validator<models.TimestampMs>;
export declare const validateWebhookEndpoint: Validator<models.WebhookEndpoint>;
export declare const validateWebhookEndpointCreate: Validator<models.WebhookEndpointCreate>;
