// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type * as models from "./models.js";

/** One way in which a value differs from its schema, as Ajv reports it. */
export interface ValidationError {
  /** JSON pointer into the value. */
  instancePath: string;
  /** JSON pointer into the schema. */
  schemaPath: string;
  /** The keyword of JSON Schema that the value breaks, for example `required`. */
  keyword: string;
  /** What the keyword asks for, for example `{ missingProperty: "amount" }`; its shape depends on the keyword. */
  params: Record<string, unknown>;
  /** What is wrong, in English, without the place. */
  message?: string;
  /** Name of the schema that the value was taken for, where a union of several takes it; the innermost. */
  branch?: string;
}

/** Says whether a value fits its schema; `errors` holds what the last call found. Never throws. */
export interface Validator<Model> {
  (value: unknown): value is Model;
  /** All that the last call found; null when the value fitted, undefined before the first call. */
  errors?: ValidationError[] | null;
}

/** Whether a value fits {@link models.Address | Address}; what does not fit is on `errors`. */
export declare const validateAddress: Validator<models.Address>;
/** Whether a value fits {@link models.AddressInput | AddressInput}; what does not fit is on `errors`. */
export declare const validateAddressInput: Validator<models.AddressInput>;
/** Whether a value fits {@link models.AlipayAccount | AlipayAccount}; what does not fit is on `errors`. */
export declare const validateAlipayAccount: Validator<models.AlipayAccount>;
/** Whether a value fits {@link models.AlipayAccountInput | AlipayAccountInput}; what does not fit is on `errors`. */
export declare const validateAlipayAccountInput: Validator<models.AlipayAccountInput>;
/** Whether a value fits {@link models.AlipayOptions | AlipayOptions}; what does not fit is on `errors`. */
export declare const validateAlipayOptions: Validator<models.AlipayOptions>;
/** Whether a value fits {@link models.AlipayOptionsInput | AlipayOptionsInput}; what does not fit is on `errors`. */
export declare const validateAlipayOptionsInput: Validator<models.AlipayOptionsInput>;
/** Whether a value fits {@link models.AlipayPlusOptions | AlipayPlusOptions}; what does not fit is on `errors`. */
export declare const validateAlipayPlusOptions: Validator<models.AlipayPlusOptions>;
/** Whether a value fits {@link models.AlipayPlusOptionsInput | AlipayPlusOptionsInput}; what does not fit is on `errors`. */
export declare const validateAlipayPlusOptionsInput: Validator<models.AlipayPlusOptionsInput>;
/** Whether a value fits {@link models.Amount | Amount}; what does not fit is on `errors`. */
export declare const validateAmount: Validator<models.Amount>;
/** Whether a value fits {@link models.Balance | Balance}; what does not fit is on `errors`. */
export declare const validateBalance: Validator<models.Balance>;
/** Whether a value fits {@link models.BalanceAmount | BalanceAmount}; what does not fit is on `errors`. */
export declare const validateBalanceAmount: Validator<models.BalanceAmount>;
/** Whether a value fits {@link models.BankAccountChina | BankAccountChina}; what does not fit is on `errors`. */
export declare const validateBankAccountChina: Validator<models.BankAccountChina>;
/** Whether a value fits {@link models.BankAccountEurozone | BankAccountEurozone}; what does not fit is on `errors`. */
export declare const validateBankAccountEurozone: Validator<models.BankAccountEurozone>;
/** Whether a value fits {@link models.BankAccountOther | BankAccountOther}; what does not fit is on `errors`. */
export declare const validateBankAccountOther: Validator<models.BankAccountOther>;
/** Whether a value fits {@link models.BankAccountSouthAfrica | BankAccountSouthAfrica}; what does not fit is on `errors`. */
export declare const validateBankAccountSouthAfrica: Validator<models.BankAccountSouthAfrica>;
/** Whether a value fits {@link models.BankAccountUnitedKingdom | BankAccountUnitedKingdom}; what does not fit is on `errors`. */
export declare const validateBankAccountUnitedKingdom: Validator<models.BankAccountUnitedKingdom>;
/** Whether a value fits {@link models.BankAccountUnitedStates | BankAccountUnitedStates}; what does not fit is on `errors`. */
export declare const validateBankAccountUnitedStates: Validator<models.BankAccountUnitedStates>;
/** Whether a value fits {@link models.BankRedirectBillingDetailsInput | BankRedirectBillingDetailsInput}; what does not fit is on `errors`. */
export declare const validateBankRedirectBillingDetailsInput: Validator<models.BankRedirectBillingDetailsInput>;
/** Whether a value fits {@link models.Beneficiary | Beneficiary}; what does not fit is on `errors`. */
export declare const validateBeneficiary: Validator<models.Beneficiary>;
/** Whether a value fits {@link models.BeneficiaryBusinessEntity | BeneficiaryBusinessEntity}; what does not fit is on `errors`. */
export declare const validateBeneficiaryBusinessEntity: Validator<models.BeneficiaryBusinessEntity>;
/** Whether a value fits {@link models.BeneficiaryBusinessInfoInput | BeneficiaryBusinessInfoInput}; what does not fit is on `errors`. */
export declare const validateBeneficiaryBusinessInfoInput: Validator<models.BeneficiaryBusinessInfoInput>;
/** Whether a value fits {@link models.BeneficiaryBusinessInput | BeneficiaryBusinessInput}; what does not fit is on `errors`. */
export declare const validateBeneficiaryBusinessInput: Validator<models.BeneficiaryBusinessInput>;
/** Whether a value fits {@link models.BeneficiaryCreate | BeneficiaryCreate}; what does not fit is on `errors`. */
export declare const validateBeneficiaryCreate: Validator<models.BeneficiaryCreate>;
/** Whether a value fits {@link models.BeneficiaryEntityInput | BeneficiaryEntityInput}; what does not fit is on `errors`. */
export declare const validateBeneficiaryEntityInput: Validator<models.BeneficiaryEntityInput>;
/** Whether a value fits {@link models.BeneficiaryIndividualEntity | BeneficiaryIndividualEntity}; what does not fit is on `errors`. */
export declare const validateBeneficiaryIndividualEntity: Validator<models.BeneficiaryIndividualEntity>;
/** Whether a value fits {@link models.BeneficiaryIndividualInfoInput | BeneficiaryIndividualInfoInput}; what does not fit is on `errors`. */
export declare const validateBeneficiaryIndividualInfoInput: Validator<models.BeneficiaryIndividualInfoInput>;
/** Whether a value fits {@link models.BeneficiaryIndividualInput | BeneficiaryIndividualInput}; what does not fit is on `errors`. */
export declare const validateBeneficiaryIndividualInput: Validator<models.BeneficiaryIndividualInput>;
/** Whether a value fits {@link models.BeneficiaryList | BeneficiaryList}; what does not fit is on `errors`. */
export declare const validateBeneficiaryList: Validator<models.BeneficiaryList>;
/** Whether a value fits {@link models.BeneficiaryUpdate | BeneficiaryUpdate}; what does not fit is on `errors`. */
export declare const validateBeneficiaryUpdate: Validator<models.BeneficiaryUpdate>;
/** Whether a value fits {@link models.BillingDetails | BillingDetails}; what does not fit is on `errors`. */
export declare const validateBillingDetails: Validator<models.BillingDetails>;
/** Whether a value fits {@link models.BillingDetailsInput | BillingDetailsInput}; what does not fit is on `errors`. */
export declare const validateBillingDetailsInput: Validator<models.BillingDetailsInput>;
/** Whether a value fits {@link models.CardData | CardData}; what does not fit is on `errors`. */
export declare const validateCardData: Validator<models.CardData>;
/** Whether a value fits {@link models.CardOptions | CardOptions}; what does not fit is on `errors`. */
export declare const validateCardOptions: Validator<models.CardOptions>;
/** Whether a value fits {@link models.CardOptionsInput | CardOptionsInput}; what does not fit is on `errors`. */
export declare const validateCardOptionsInput: Validator<models.CardOptionsInput>;
/** Whether a value fits {@link models.Charge | Charge}; what does not fit is on `errors`. */
export declare const validateCharge: Validator<models.Charge>;
/** Whether a value fits {@link models.ChargeDisputeUpdatedEvent | ChargeDisputeUpdatedEvent}; what does not fit is on `errors`. */
export declare const validateChargeDisputeUpdatedEvent: Validator<models.ChargeDisputeUpdatedEvent>;
/** Whether a value fits {@link models.ChargeList | ChargeList}; what does not fit is on `errors`. */
export declare const validateChargeList: Validator<models.ChargeList>;
/** Whether a value fits {@link models.ChargeRefundUpdatedEvent | ChargeRefundUpdatedEvent}; what does not fit is on `errors`. */
export declare const validateChargeRefundUpdatedEvent: Validator<models.ChargeRefundUpdatedEvent>;
/** Whether a value fits {@link models.CheckoutCustomerDetails | CheckoutCustomerDetails}; what does not fit is on `errors`. */
export declare const validateCheckoutCustomerDetails: Validator<models.CheckoutCustomerDetails>;
/** Whether a value fits {@link models.CheckoutPaymentIntentData | CheckoutPaymentIntentData}; what does not fit is on `errors`. */
export declare const validateCheckoutPaymentIntentData: Validator<models.CheckoutPaymentIntentData>;
/** Whether a value fits {@link models.CheckoutSession | CheckoutSession}; what does not fit is on `errors`. */
export declare const validateCheckoutSession: Validator<models.CheckoutSession>;
/** Whether a value fits {@link models.CheckoutSessionCanceledEvent | CheckoutSessionCanceledEvent}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionCanceledEvent: Validator<models.CheckoutSessionCanceledEvent>;
/** Whether a value fits {@link models.CheckoutSessionCompletedEvent | CheckoutSessionCompletedEvent}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionCompletedEvent: Validator<models.CheckoutSessionCompletedEvent>;
/** Whether a value fits {@link models.CheckoutSessionCreate | CheckoutSessionCreate}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionCreate: Validator<models.CheckoutSessionCreate>;
/** Whether a value fits {@link models.CheckoutSessionDiscountInput | CheckoutSessionDiscountInput}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionDiscountInput: Validator<models.CheckoutSessionDiscountInput>;
/** Whether a value fits {@link models.CheckoutSessionEventData | CheckoutSessionEventData}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionEventData: Validator<models.CheckoutSessionEventData>;
/** Whether a value fits {@link models.CheckoutSessionExpiredEvent | CheckoutSessionExpiredEvent}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionExpiredEvent: Validator<models.CheckoutSessionExpiredEvent>;
/** Whether a value fits {@link models.CheckoutSessionList | CheckoutSessionList}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionList: Validator<models.CheckoutSessionList>;
/** Whether a value fits {@link models.CheckoutSessionSubscriptionInput | CheckoutSessionSubscriptionInput}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionSubscriptionInput: Validator<models.CheckoutSessionSubscriptionInput>;
/** Whether a value fits {@link models.CheckoutSessionTotalDetails | CheckoutSessionTotalDetails}; what does not fit is on `errors`. */
export declare const validateCheckoutSessionTotalDetails: Validator<models.CheckoutSessionTotalDetails>;
/** Whether a value fits {@link models.CountryAddressInput | CountryAddressInput}; what does not fit is on `errors`. */
export declare const validateCountryAddressInput: Validator<models.CountryAddressInput>;
/** Whether a value fits {@link models.Coupon | Coupon}; what does not fit is on `errors`. */
export declare const validateCoupon: Validator<models.Coupon>;
/** Whether a value fits {@link models.CouponCreate | CouponCreate}; what does not fit is on `errors`. */
export declare const validateCouponCreate: Validator<models.CouponCreate>;
/** Whether a value fits {@link models.CouponList | CouponList}; what does not fit is on `errors`. */
export declare const validateCouponList: Validator<models.CouponList>;
/** Whether a value fits {@link models.CouponScope | CouponScope}; what does not fit is on `errors`. */
export declare const validateCouponScope: Validator<models.CouponScope>;
/** Whether a value fits {@link models.Currency | Currency}; what does not fit is on `errors`. */
export declare const validateCurrency: Validator<models.Currency>;
/** Whether a value fits {@link models.Customer | Customer}; what does not fit is on `errors`. */
export declare const validateCustomer: Validator<models.Customer>;
/** Whether a value fits {@link models.CustomerCreate | CustomerCreate}; what does not fit is on `errors`. */
export declare const validateCustomerCreate: Validator<models.CustomerCreate>;
/** Whether a value fits {@link models.CustomerList | CustomerList}; what does not fit is on `errors`. */
export declare const validateCustomerList: Validator<models.CustomerList>;
/** Whether a value fits {@link models.CustomerShipping | CustomerShipping}; what does not fit is on `errors`. */
export declare const validateCustomerShipping: Validator<models.CustomerShipping>;
/** Whether a value fits {@link models.CustomerShippingInput | CustomerShippingInput}; what does not fit is on `errors`. */
export declare const validateCustomerShippingInput: Validator<models.CustomerShippingInput>;
/** Whether a value fits {@link models.CustomerUpdate | CustomerUpdate}; what does not fit is on `errors`. */
export declare const validateCustomerUpdate: Validator<models.CustomerUpdate>;
/** Whether a value fits {@link models.DeletedObject | DeletedObject}; what does not fit is on `errors`. */
export declare const validateDeletedObject: Validator<models.DeletedObject>;
/** Whether a value fits {@link models.DestinationAlipayChina | DestinationAlipayChina}; what does not fit is on `errors`. */
export declare const validateDestinationAlipayChina: Validator<models.DestinationAlipayChina>;
/** Whether a value fits {@link models.DestinationBankAccountChina | DestinationBankAccountChina}; what does not fit is on `errors`. */
export declare const validateDestinationBankAccountChina: Validator<models.DestinationBankAccountChina>;
/** Whether a value fits {@link models.DestinationBankAccountEurozone | DestinationBankAccountEurozone}; what does not fit is on `errors`. */
export declare const validateDestinationBankAccountEurozone: Validator<models.DestinationBankAccountEurozone>;
/** Whether a value fits {@link models.DestinationBankAccountOther | DestinationBankAccountOther}; what does not fit is on `errors`. */
export declare const validateDestinationBankAccountOther: Validator<models.DestinationBankAccountOther>;
/** Whether a value fits {@link models.DestinationBankAccountSouthAfrica | DestinationBankAccountSouthAfrica}; what does not fit is on `errors`. */
export declare const validateDestinationBankAccountSouthAfrica: Validator<models.DestinationBankAccountSouthAfrica>;
/** Whether a value fits {@link models.DestinationBankAccountUnitedKingdom | DestinationBankAccountUnitedKingdom}; what does not fit is on `errors`. */
export declare const validateDestinationBankAccountUnitedKingdom: Validator<models.DestinationBankAccountUnitedKingdom>;
/** Whether a value fits {@link models.DestinationBankAccountUnitedStates | DestinationBankAccountUnitedStates}; what does not fit is on `errors`. */
export declare const validateDestinationBankAccountUnitedStates: Validator<models.DestinationBankAccountUnitedStates>;
/** Whether a value fits {@link models.DestinationData | DestinationData}; what does not fit is on `errors`. */
export declare const validateDestinationData: Validator<models.DestinationData>;
/** Whether a value fits {@link models.DestinationDataInput | DestinationDataInput}; what does not fit is on `errors`. */
export declare const validateDestinationDataInput: Validator<models.DestinationDataInput>;
/** Whether a value fits {@link models.DestinationOther | DestinationOther}; what does not fit is on `errors`. */
export declare const validateDestinationOther: Validator<models.DestinationOther>;
/** Whether a value fits {@link models.DestinationUpiIndia | DestinationUpiIndia}; what does not fit is on `errors`. */
export declare const validateDestinationUpiIndia: Validator<models.DestinationUpiIndia>;
/** Whether a value fits {@link models.DeviceDataRedirect | DeviceDataRedirect}; what does not fit is on `errors`. */
export declare const validateDeviceDataRedirect: Validator<models.DeviceDataRedirect>;
/** Whether a value fits {@link models.Dispute | Dispute}; what does not fit is on `errors`. */
export declare const validateDispute: Validator<models.Dispute>;
/** Whether a value fits {@link models.DisputeEventData | DisputeEventData}; what does not fit is on `errors`. */
export declare const validateDisputeEventData: Validator<models.DisputeEventData>;
/** Whether a value fits {@link models.DisputeEvidence | DisputeEvidence}; what does not fit is on `errors`. */
export declare const validateDisputeEvidence: Validator<models.DisputeEvidence>;
/** Whether a value fits {@link models.DisputeEvidenceDetails | DisputeEvidenceDetails}; what does not fit is on `errors`. */
export declare const validateDisputeEvidenceDetails: Validator<models.DisputeEvidenceDetails>;
/** Whether a value fits {@link models.DisputeEvidenceInput | DisputeEvidenceInput}; what does not fit is on `errors`. */
export declare const validateDisputeEvidenceInput: Validator<models.DisputeEvidenceInput>;
/** Whether a value fits {@link models.DisputeList | DisputeList}; what does not fit is on `errors`. */
export declare const validateDisputeList: Validator<models.DisputeList>;
/** Whether a value fits {@link models.DisputeUpdate | DisputeUpdate}; what does not fit is on `errors`. */
export declare const validateDisputeUpdate: Validator<models.DisputeUpdate>;
/** Whether a value fits {@link models.ErrorDetail | ErrorDetail}; what does not fit is on `errors`. */
export declare const validateErrorDetail: Validator<models.ErrorDetail>;
/** Whether a value fits {@link models.ErrorEnvelope | ErrorEnvelope}; what does not fit is on `errors`. */
export declare const validateErrorEnvelope: Validator<models.ErrorEnvelope>;
/** Whether a value fits {@link models.ErrorResponse | ErrorResponse}; what does not fit is on `errors`. */
export declare const validateErrorResponse: Validator<models.ErrorResponse>;
/** Whether a value fits {@link models.Event | Event}; what does not fit is on `errors`. */
export declare const validateEvent: Validator<models.Event>;
/** Whether a value fits {@link models.EventData | EventData}; what does not fit is on `errors`. */
export declare const validateEventData: Validator<models.EventData>;
/** Whether a value fits {@link models.EventRequest | EventRequest}; what does not fit is on `errors`. */
export declare const validateEventRequest: Validator<models.EventRequest>;
/** Whether a value fits {@link models.EventType | EventType}; what does not fit is on `errors`. */
export declare const validateEventType: Validator<models.EventType>;
/** Whether a value fits {@link models.FileCreate | FileCreate}; what does not fit is on `errors`. */
export declare const validateFileCreate: Validator<models.FileCreate>;
/** Whether a value fits {@link models.Invoice | Invoice}; what does not fit is on `errors`. */
export declare const validateInvoice: Validator<models.Invoice>;
/** Whether a value fits {@link models.InvoiceAddLines | InvoiceAddLines}; what does not fit is on `errors`. */
export declare const validateInvoiceAddLines: Validator<models.InvoiceAddLines>;
/** Whether a value fits {@link models.InvoiceCreate | InvoiceCreate}; what does not fit is on `errors`. */
export declare const validateInvoiceCreate: Validator<models.InvoiceCreate>;
/** Whether a value fits {@link models.InvoiceItem | InvoiceItem}; what does not fit is on `errors`. */
export declare const validateInvoiceItem: Validator<models.InvoiceItem>;
/** Whether a value fits {@link models.InvoiceItemCreate | InvoiceItemCreate}; what does not fit is on `errors`. */
export declare const validateInvoiceItemCreate: Validator<models.InvoiceItemCreate>;
/** Whether a value fits {@link models.InvoiceLine | InvoiceLine}; what does not fit is on `errors`. */
export declare const validateInvoiceLine: Validator<models.InvoiceLine>;
/** Whether a value fits {@link models.InvoiceLineInput | InvoiceLineInput}; what does not fit is on `errors`. */
export declare const validateInvoiceLineInput: Validator<models.InvoiceLineInput>;
/** Whether a value fits {@link models.InvoiceLineList | InvoiceLineList}; what does not fit is on `errors`. */
export declare const validateInvoiceLineList: Validator<models.InvoiceLineList>;
/** Whether a value fits {@link models.InvoiceList | InvoiceList}; what does not fit is on `errors`. */
export declare const validateInvoiceList: Validator<models.InvoiceList>;
/** Whether a value fits {@link models.InvoicePeriod | InvoicePeriod}; what does not fit is on `errors`. */
export declare const validateInvoicePeriod: Validator<models.InvoicePeriod>;
/** Whether a value fits {@link models.InvoicePeriodInput | InvoicePeriodInput}; what does not fit is on `errors`. */
export declare const validateInvoicePeriodInput: Validator<models.InvoicePeriodInput>;
/** Whether a value fits {@link models.InvoiceTime | InvoiceTime}; what does not fit is on `errors`. */
export declare const validateInvoiceTime: Validator<models.InvoiceTime>;
/** Whether a value fits {@link models.InvoiceTimeInput | InvoiceTimeInput}; what does not fit is on `errors`. */
export declare const validateInvoiceTimeInput: Validator<models.InvoiceTimeInput>;
/** Whether a value fits {@link models.IssuingAuthorization | IssuingAuthorization}; what does not fit is on `errors`. */
export declare const validateIssuingAuthorization: Validator<models.IssuingAuthorization>;
/** Whether a value fits {@link models.IssuingAuthorizationList | IssuingAuthorizationList}; what does not fit is on `errors`. */
export declare const validateIssuingAuthorizationList: Validator<models.IssuingAuthorizationList>;
/** Whether a value fits {@link models.IssuingCard | IssuingCard}; what does not fit is on `errors`. */
export declare const validateIssuingCard: Validator<models.IssuingCard>;
/** Whether a value fits {@link models.IssuingCardCreate | IssuingCardCreate}; what does not fit is on `errors`. */
export declare const validateIssuingCardCreate: Validator<models.IssuingCardCreate>;
/** Whether a value fits {@link models.IssuingCardList | IssuingCardList}; what does not fit is on `errors`. */
export declare const validateIssuingCardList: Validator<models.IssuingCardList>;
/** Whether a value fits {@link models.IssuingCardUpdate | IssuingCardUpdate}; what does not fit is on `errors`. */
export declare const validateIssuingCardUpdate: Validator<models.IssuingCardUpdate>;
/** Whether a value fits {@link models.IssuingCardholder | IssuingCardholder}; what does not fit is on `errors`. */
export declare const validateIssuingCardholder: Validator<models.IssuingCardholder>;
/** Whether a value fits {@link models.IssuingCardholderBilling | IssuingCardholderBilling}; what does not fit is on `errors`. */
export declare const validateIssuingCardholderBilling: Validator<models.IssuingCardholderBilling>;
/** Whether a value fits {@link models.IssuingCardholderBillingInput | IssuingCardholderBillingInput}; what does not fit is on `errors`. */
export declare const validateIssuingCardholderBillingInput: Validator<models.IssuingCardholderBillingInput>;
/** Whether a value fits {@link models.IssuingCardholderCreate | IssuingCardholderCreate}; what does not fit is on `errors`. */
export declare const validateIssuingCardholderCreate: Validator<models.IssuingCardholderCreate>;
/** Whether a value fits {@link models.IssuingCardholderList | IssuingCardholderList}; what does not fit is on `errors`. */
export declare const validateIssuingCardholderList: Validator<models.IssuingCardholderList>;
/** Whether a value fits {@link models.IssuingCardholderUpdate | IssuingCardholderUpdate}; what does not fit is on `errors`. */
export declare const validateIssuingCardholderUpdate: Validator<models.IssuingCardholderUpdate>;
/** Whether a value fits {@link models.IssuingMerchant | IssuingMerchant}; what does not fit is on `errors`. */
export declare const validateIssuingMerchant: Validator<models.IssuingMerchant>;
/** Whether a value fits {@link models.IssuingMerchantData | IssuingMerchantData}; what does not fit is on `errors`. */
export declare const validateIssuingMerchantData: Validator<models.IssuingMerchantData>;
/** Whether a value fits {@link models.IssuingTransaction | IssuingTransaction}; what does not fit is on `errors`. */
export declare const validateIssuingTransaction: Validator<models.IssuingTransaction>;
/** Whether a value fits {@link models.IssuingTransactionList | IssuingTransactionList}; what does not fit is on `errors`. */
export declare const validateIssuingTransactionList: Validator<models.IssuingTransactionList>;
/** Whether a value fits {@link models.IssuingTransactionUpdate | IssuingTransactionUpdate}; what does not fit is on `errors`. */
export declare const validateIssuingTransactionUpdate: Validator<models.IssuingTransactionUpdate>;
/** Whether a value fits {@link models.LineItem | LineItem}; what does not fit is on `errors`. */
export declare const validateLineItem: Validator<models.LineItem>;
/** Whether a value fits {@link models.LineItemCreate | LineItemCreate}; what does not fit is on `errors`. */
export declare const validateLineItemCreate: Validator<models.LineItemCreate>;
/** Whether a value fits {@link models.LineItemList | LineItemList}; what does not fit is on `errors`. */
export declare const validateLineItemList: Validator<models.LineItemList>;
/** Whether a value fits {@link models.LineItemWithPrice | LineItemWithPrice}; what does not fit is on `errors`. */
export declare const validateLineItemWithPrice: Validator<models.LineItemWithPrice>;
/** Whether a value fits {@link models.LineItemWithPriceData | LineItemWithPriceData}; what does not fit is on `errors`. */
export declare const validateLineItemWithPriceData: Validator<models.LineItemWithPriceData>;
/** Whether a value fits {@link models.Metadata | Metadata}; what does not fit is on `errors`. */
export declare const validateMetadata: Validator<models.Metadata>;
/** Whether a value fits {@link models.MobileMoneyData | MobileMoneyData}; what does not fit is on `errors`. */
export declare const validateMobileMoneyData: Validator<models.MobileMoneyData>;
/** Whether a value fits {@link models.NextAction | NextAction}; what does not fit is on `errors`. */
export declare const validateNextAction: Validator<models.NextAction>;
/** Whether a value fits {@link models.OtherPaymentMethodOptions | OtherPaymentMethodOptions}; what does not fit is on `errors`. */
export declare const validateOtherPaymentMethodOptions: Validator<models.OtherPaymentMethodOptions>;
/** Whether a value fits {@link models.OtherPayoutCountry | OtherPayoutCountry}; what does not fit is on `errors`. */
export declare const validateOtherPayoutCountry: Validator<models.OtherPayoutCountry>;
/** Whether a value fits {@link models.PayeeBankAccount | PayeeBankAccount}; what does not fit is on `errors`. */
export declare const validatePayeeBankAccount: Validator<models.PayeeBankAccount>;
/** Whether a value fits {@link models.PayeeBirthDate | PayeeBirthDate}; what does not fit is on `errors`. */
export declare const validatePayeeBirthDate: Validator<models.PayeeBirthDate>;
/** Whether a value fits {@link models.PayeeBirthDateInput | PayeeBirthDateInput}; what does not fit is on `errors`. */
export declare const validatePayeeBirthDateInput: Validator<models.PayeeBirthDateInput>;
/** Whether a value fits {@link models.PayeeCertificate | PayeeCertificate}; what does not fit is on `errors`. */
export declare const validatePayeeCertificate: Validator<models.PayeeCertificate>;
/** Whether a value fits {@link models.PayeeCertificateInput | PayeeCertificateInput}; what does not fit is on `errors`. */
export declare const validatePayeeCertificateInput: Validator<models.PayeeCertificateInput>;
/** Whether a value fits {@link models.PayerDetailsInput | PayerDetailsInput}; what does not fit is on `errors`. */
export declare const validatePayerDetailsInput: Validator<models.PayerDetailsInput>;
/** Whether a value fits {@link models.PaymentIntent | PaymentIntent}; what does not fit is on `errors`. */
export declare const validatePaymentIntent: Validator<models.PaymentIntent>;
/** Whether a value fits {@link models.PaymentIntentCancel | PaymentIntentCancel}; what does not fit is on `errors`. */
export declare const validatePaymentIntentCancel: Validator<models.PaymentIntentCancel>;
/** Whether a value fits {@link models.PaymentIntentCanceledEvent | PaymentIntentCanceledEvent}; what does not fit is on `errors`. */
export declare const validatePaymentIntentCanceledEvent: Validator<models.PaymentIntentCanceledEvent>;
/** Whether a value fits {@link models.PaymentIntentCancelledEvent | PaymentIntentCancelledEvent}; what does not fit is on `errors`. */
export declare const validatePaymentIntentCancelledEvent: Validator<models.PaymentIntentCancelledEvent>;
/** Whether a value fits {@link models.PaymentIntentCapture | PaymentIntentCapture}; what does not fit is on `errors`. */
export declare const validatePaymentIntentCapture: Validator<models.PaymentIntentCapture>;
/** Whether a value fits {@link models.PaymentIntentConfirm | PaymentIntentConfirm}; what does not fit is on `errors`. */
export declare const validatePaymentIntentConfirm: Validator<models.PaymentIntentConfirm>;
/** Whether a value fits {@link models.PaymentIntentCreate | PaymentIntentCreate}; what does not fit is on `errors`. */
export declare const validatePaymentIntentCreate: Validator<models.PaymentIntentCreate>;
/** Whether a value fits {@link models.PaymentIntentCreatedEvent | PaymentIntentCreatedEvent}; what does not fit is on `errors`. */
export declare const validatePaymentIntentCreatedEvent: Validator<models.PaymentIntentCreatedEvent>;
/** Whether a value fits {@link models.PaymentIntentEventData | PaymentIntentEventData}; what does not fit is on `errors`. */
export declare const validatePaymentIntentEventData: Validator<models.PaymentIntentEventData>;
/** Whether a value fits {@link models.PaymentIntentList | PaymentIntentList}; what does not fit is on `errors`. */
export declare const validatePaymentIntentList: Validator<models.PaymentIntentList>;
/** Whether a value fits {@link models.PaymentIntentPaymentFailedEvent | PaymentIntentPaymentFailedEvent}; what does not fit is on `errors`. */
export declare const validatePaymentIntentPaymentFailedEvent: Validator<models.PaymentIntentPaymentFailedEvent>;
/** Whether a value fits {@link models.PaymentIntentRequiresActionEvent | PaymentIntentRequiresActionEvent}; what does not fit is on `errors`. */
export declare const validatePaymentIntentRequiresActionEvent: Validator<models.PaymentIntentRequiresActionEvent>;
/** Whether a value fits {@link models.PaymentIntentSucceededEvent | PaymentIntentSucceededEvent}; what does not fit is on `errors`. */
export declare const validatePaymentIntentSucceededEvent: Validator<models.PaymentIntentSucceededEvent>;
/** Whether a value fits {@link models.PaymentIntentUpdate | PaymentIntentUpdate}; what does not fit is on `errors`. */
export declare const validatePaymentIntentUpdate: Validator<models.PaymentIntentUpdate>;
/** Whether a value fits {@link models.PaymentLink | PaymentLink}; what does not fit is on `errors`. */
export declare const validatePaymentLink: Validator<models.PaymentLink>;
/** Whether a value fits {@link models.PaymentLinkAfterCompletion | PaymentLinkAfterCompletion}; what does not fit is on `errors`. */
export declare const validatePaymentLinkAfterCompletion: Validator<models.PaymentLinkAfterCompletion>;
/** Whether a value fits {@link models.PaymentLinkAfterCompletionInput | PaymentLinkAfterCompletionInput}; what does not fit is on `errors`. */
export declare const validatePaymentLinkAfterCompletionInput: Validator<models.PaymentLinkAfterCompletionInput>;
/** Whether a value fits {@link models.PaymentLinkCreate | PaymentLinkCreate}; what does not fit is on `errors`. */
export declare const validatePaymentLinkCreate: Validator<models.PaymentLinkCreate>;
/** Whether a value fits {@link models.PaymentLinkEventData | PaymentLinkEventData}; what does not fit is on `errors`. */
export declare const validatePaymentLinkEventData: Validator<models.PaymentLinkEventData>;
/** Whether a value fits {@link models.PaymentLinkItemInput | PaymentLinkItemInput}; what does not fit is on `errors`. */
export declare const validatePaymentLinkItemInput: Validator<models.PaymentLinkItemInput>;
/** Whether a value fits {@link models.PaymentLinkList | PaymentLinkList}; what does not fit is on `errors`. */
export declare const validatePaymentLinkList: Validator<models.PaymentLinkList>;
/** Whether a value fits {@link models.PaymentLinkPaidEvent | PaymentLinkPaidEvent}; what does not fit is on `errors`. */
export declare const validatePaymentLinkPaidEvent: Validator<models.PaymentLinkPaidEvent>;
/** Whether a value fits {@link models.PaymentLinkPhoneNumberCollection | PaymentLinkPhoneNumberCollection}; what does not fit is on `errors`. */
export declare const validatePaymentLinkPhoneNumberCollection: Validator<models.PaymentLinkPhoneNumberCollection>;
/** Whether a value fits {@link models.PaymentLinkPhoneNumberCollectionInput | PaymentLinkPhoneNumberCollectionInput}; what does not fit is on `errors`. */
export declare const validatePaymentLinkPhoneNumberCollectionInput: Validator<models.PaymentLinkPhoneNumberCollectionInput>;
/** Whether a value fits {@link models.PaymentLinkRedirect | PaymentLinkRedirect}; what does not fit is on `errors`. */
export declare const validatePaymentLinkRedirect: Validator<models.PaymentLinkRedirect>;
/** Whether a value fits {@link models.PaymentLinkRedirectInput | PaymentLinkRedirectInput}; what does not fit is on `errors`. */
export declare const validatePaymentLinkRedirectInput: Validator<models.PaymentLinkRedirectInput>;
/** Whether a value fits {@link models.PaymentLinkShippingAddressCollection | PaymentLinkShippingAddressCollection}; what does not fit is on `errors`. */
export declare const validatePaymentLinkShippingAddressCollection: Validator<models.PaymentLinkShippingAddressCollection>;
/** Whether a value fits {@link models.PaymentLinkShippingAddressCollectionInput | PaymentLinkShippingAddressCollectionInput}; what does not fit is on `errors`. */
export declare const validatePaymentLinkShippingAddressCollectionInput: Validator<models.PaymentLinkShippingAddressCollectionInput>;
/** Whether a value fits {@link models.PaymentLinkUpdate | PaymentLinkUpdate}; what does not fit is on `errors`. */
export declare const validatePaymentLinkUpdate: Validator<models.PaymentLinkUpdate>;
/** Whether a value fits {@link models.PaymentMethod | PaymentMethod}; what does not fit is on `errors`. */
export declare const validatePaymentMethod: Validator<models.PaymentMethod>;
/** Whether a value fits {@link models.PaymentMethodAttach | PaymentMethodAttach}; what does not fit is on `errors`. */
export declare const validatePaymentMethodAttach: Validator<models.PaymentMethodAttach>;
/** Whether a value fits {@link models.PaymentMethodCard | PaymentMethodCard}; what does not fit is on `errors`. */
export declare const validatePaymentMethodCard: Validator<models.PaymentMethodCard>;
/** Whether a value fits {@link models.PaymentMethodCardChecks | PaymentMethodCardChecks}; what does not fit is on `errors`. */
export declare const validatePaymentMethodCardChecks: Validator<models.PaymentMethodCardChecks>;
/** Whether a value fits {@link models.PaymentMethodCardInput | PaymentMethodCardInput}; what does not fit is on `errors`. */
export declare const validatePaymentMethodCardInput: Validator<models.PaymentMethodCardInput>;
/** Whether a value fits {@link models.PaymentMethodCreate | PaymentMethodCreate}; what does not fit is on `errors`. */
export declare const validatePaymentMethodCreate: Validator<models.PaymentMethodCreate>;
/** Whether a value fits {@link models.PaymentMethodData | PaymentMethodData}; what does not fit is on `errors`. */
export declare const validatePaymentMethodData: Validator<models.PaymentMethodData>;
/** Whether a value fits {@link models.PaymentMethodDataAlipayPlus | PaymentMethodDataAlipayPlus}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataAlipayPlus: Validator<models.PaymentMethodDataAlipayPlus>;
/** Whether a value fits {@link models.PaymentMethodDataBankRedirect | PaymentMethodDataBankRedirect}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataBankRedirect: Validator<models.PaymentMethodDataBankRedirect>;
/** Whether a value fits {@link models.PaymentMethodDataCard | PaymentMethodDataCard}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataCard: Validator<models.PaymentMethodDataCard>;
/** Whether a value fits {@link models.PaymentMethodDataMobileMoney | PaymentMethodDataMobileMoney}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataMobileMoney: Validator<models.PaymentMethodDataMobileMoney>;
/** Whether a value fits {@link models.PaymentMethodDataOther | PaymentMethodDataOther}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataOther: Validator<models.PaymentMethodDataOther>;
/** Whether a value fits {@link models.PaymentMethodDataPlain | PaymentMethodDataPlain}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataPlain: Validator<models.PaymentMethodDataPlain>;
/** Whether a value fits {@link models.PaymentMethodDataSepaDebit | PaymentMethodDataSepaDebit}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataSepaDebit: Validator<models.PaymentMethodDataSepaDebit>;
/** Whether a value fits {@link models.PaymentMethodDataWechatPay | PaymentMethodDataWechatPay}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataWechatPay: Validator<models.PaymentMethodDataWechatPay>;
/** Whether a value fits {@link models.PaymentMethodDataWithPayer | PaymentMethodDataWithPayer}; what does not fit is on `errors`. */
export declare const validatePaymentMethodDataWithPayer: Validator<models.PaymentMethodDataWithPayer>;
/** Whether a value fits {@link models.PaymentMethodList | PaymentMethodList}; what does not fit is on `errors`. */
export declare const validatePaymentMethodList: Validator<models.PaymentMethodList>;
/** Whether a value fits {@link models.PaymentMethodOptions | PaymentMethodOptions}; what does not fit is on `errors`. */
export declare const validatePaymentMethodOptions: Validator<models.PaymentMethodOptions>;
/** Whether a value fits {@link models.PaymentMethodOptionsInput | PaymentMethodOptionsInput}; what does not fit is on `errors`. */
export declare const validatePaymentMethodOptionsInput: Validator<models.PaymentMethodOptionsInput>;
/** Whether a value fits {@link models.PaymentMethodType | PaymentMethodType}; what does not fit is on `errors`. */
export declare const validatePaymentMethodType: Validator<models.PaymentMethodType>;
/** Whether a value fits {@link models.PaymentMethodUpdate | PaymentMethodUpdate}; what does not fit is on `errors`. */
export declare const validatePaymentMethodUpdate: Validator<models.PaymentMethodUpdate>;
/** Whether a value fits {@link models.Payout | Payout}; what does not fit is on `errors`. */
export declare const validatePayout: Validator<models.Payout>;
/** Whether a value fits {@link models.PayoutBeneficiary | PayoutBeneficiary}; what does not fit is on `errors`. */
export declare const validatePayoutBeneficiary: Validator<models.PayoutBeneficiary>;
/** Whether a value fits {@link models.PayoutBeneficiaryBusiness | PayoutBeneficiaryBusiness}; what does not fit is on `errors`. */
export declare const validatePayoutBeneficiaryBusiness: Validator<models.PayoutBeneficiaryBusiness>;
/** Whether a value fits {@link models.PayoutBeneficiaryBusinessInfo | PayoutBeneficiaryBusinessInfo}; what does not fit is on `errors`. */
export declare const validatePayoutBeneficiaryBusinessInfo: Validator<models.PayoutBeneficiaryBusinessInfo>;
/** Whether a value fits {@link models.PayoutBeneficiaryData | PayoutBeneficiaryData}; what does not fit is on `errors`. */
export declare const validatePayoutBeneficiaryData: Validator<models.PayoutBeneficiaryData>;
/** Whether a value fits {@link models.PayoutCanceledEvent | PayoutCanceledEvent}; what does not fit is on `errors`. */
export declare const validatePayoutCanceledEvent: Validator<models.PayoutCanceledEvent>;
/** Whether a value fits {@link models.PayoutCreate | PayoutCreate}; what does not fit is on `errors`. */
export declare const validatePayoutCreate: Validator<models.PayoutCreate>;
/** Whether a value fits {@link models.PayoutCreatedEvent | PayoutCreatedEvent}; what does not fit is on `errors`. */
export declare const validatePayoutCreatedEvent: Validator<models.PayoutCreatedEvent>;
/** Whether a value fits {@link models.PayoutDestination | PayoutDestination}; what does not fit is on `errors`. */
export declare const validatePayoutDestination: Validator<models.PayoutDestination>;
/** Whether a value fits {@link models.PayoutEventData | PayoutEventData}; what does not fit is on `errors`. */
export declare const validatePayoutEventData: Validator<models.PayoutEventData>;
/** Whether a value fits {@link models.PayoutFailedEvent | PayoutFailedEvent}; what does not fit is on `errors`. */
export declare const validatePayoutFailedEvent: Validator<models.PayoutFailedEvent>;
/** Whether a value fits {@link models.PayoutList | PayoutList}; what does not fit is on `errors`. */
export declare const validatePayoutList: Validator<models.PayoutList>;
/** Whether a value fits {@link models.PayoutPaidEvent | PayoutPaidEvent}; what does not fit is on `errors`. */
export declare const validatePayoutPaidEvent: Validator<models.PayoutPaidEvent>;
/** Whether a value fits {@link models.PayoutUpdate | PayoutUpdate}; what does not fit is on `errors`. */
export declare const validatePayoutUpdate: Validator<models.PayoutUpdate>;
/** Whether a value fits {@link models.PayoutUpdatedEvent | PayoutUpdatedEvent}; what does not fit is on `errors`. */
export declare const validatePayoutUpdatedEvent: Validator<models.PayoutUpdatedEvent>;
/** Whether a value fits {@link models.PhoneNumberCollection | PhoneNumberCollection}; what does not fit is on `errors`. */
export declare const validatePhoneNumberCollection: Validator<models.PhoneNumberCollection>;
/** Whether a value fits {@link models.Price | Price}; what does not fit is on `errors`. */
export declare const validatePrice: Validator<models.Price>;
/** Whether a value fits {@link models.PriceCreate | PriceCreate}; what does not fit is on `errors`. */
export declare const validatePriceCreate: Validator<models.PriceCreate>;
/** Whether a value fits {@link models.PriceList | PriceList}; what does not fit is on `errors`. */
export declare const validatePriceList: Validator<models.PriceList>;
/** Whether a value fits {@link models.PriceProductData | PriceProductData}; what does not fit is on `errors`. */
export declare const validatePriceProductData: Validator<models.PriceProductData>;
/** Whether a value fits {@link models.PriceRecurring | PriceRecurring}; what does not fit is on `errors`. */
export declare const validatePriceRecurring: Validator<models.PriceRecurring>;
/** Whether a value fits {@link models.PriceRecurringInput | PriceRecurringInput}; what does not fit is on `errors`. */
export declare const validatePriceRecurringInput: Validator<models.PriceRecurringInput>;
/** Whether a value fits {@link models.PriceTier | PriceTier}; what does not fit is on `errors`. */
export declare const validatePriceTier: Validator<models.PriceTier>;
/** Whether a value fits {@link models.PriceUpdate | PriceUpdate}; what does not fit is on `errors`. */
export declare const validatePriceUpdate: Validator<models.PriceUpdate>;
/** Whether a value fits {@link models.Product | Product}; what does not fit is on `errors`. */
export declare const validateProduct: Validator<models.Product>;
/** Whether a value fits {@link models.ProductCreate | ProductCreate}; what does not fit is on `errors`. */
export declare const validateProductCreate: Validator<models.ProductCreate>;
/** Whether a value fits {@link models.ProductCreatedEvent | ProductCreatedEvent}; what does not fit is on `errors`. */
export declare const validateProductCreatedEvent: Validator<models.ProductCreatedEvent>;
/** Whether a value fits {@link models.ProductEventData | ProductEventData}; what does not fit is on `errors`. */
export declare const validateProductEventData: Validator<models.ProductEventData>;
/** Whether a value fits {@link models.ProductList | ProductList}; what does not fit is on `errors`. */
export declare const validateProductList: Validator<models.ProductList>;
/** Whether a value fits {@link models.ProductUpdate | ProductUpdate}; what does not fit is on `errors`. */
export declare const validateProductUpdate: Validator<models.ProductUpdate>;
/** Whether a value fits {@link models.PromotionCode | PromotionCode}; what does not fit is on `errors`. */
export declare const validatePromotionCode: Validator<models.PromotionCode>;
/** Whether a value fits {@link models.PromotionCodeCreate | PromotionCodeCreate}; what does not fit is on `errors`. */
export declare const validatePromotionCodeCreate: Validator<models.PromotionCodeCreate>;
/** Whether a value fits {@link models.PromotionCodeRestrictions | PromotionCodeRestrictions}; what does not fit is on `errors`. */
export declare const validatePromotionCodeRestrictions: Validator<models.PromotionCodeRestrictions>;
/** Whether a value fits {@link models.PromotionCodeRestrictionsInput | PromotionCodeRestrictionsInput}; what does not fit is on `errors`. */
export declare const validatePromotionCodeRestrictionsInput: Validator<models.PromotionCodeRestrictionsInput>;
/** Whether a value fits {@link models.QrCodeRedirect | QrCodeRedirect}; what does not fit is on `errors`. */
export declare const validateQrCodeRedirect: Validator<models.QrCodeRedirect>;
/** Whether a value fits {@link models.Redirect | Redirect}; what does not fit is on `errors`. */
export declare const validateRedirect: Validator<models.Redirect>;
/** Whether a value fits {@link models.Refund | Refund}; what does not fit is on `errors`. */
export declare const validateRefund: Validator<models.Refund>;
/** Whether a value fits {@link models.RefundCreate | RefundCreate}; what does not fit is on `errors`. */
export declare const validateRefundCreate: Validator<models.RefundCreate>;
/** Whether a value fits {@link models.RefundEventData | RefundEventData}; what does not fit is on `errors`. */
export declare const validateRefundEventData: Validator<models.RefundEventData>;
/** Whether a value fits {@link models.SepaDebitOptions | SepaDebitOptions}; what does not fit is on `errors`. */
export declare const validateSepaDebitOptions: Validator<models.SepaDebitOptions>;
/** Whether a value fits {@link models.SepaDebitOptionsInput | SepaDebitOptionsInput}; what does not fit is on `errors`. */
export declare const validateSepaDebitOptionsInput: Validator<models.SepaDebitOptionsInput>;
/** Whether a value fits {@link models.SetupAttempt | SetupAttempt}; what does not fit is on `errors`. */
export declare const validateSetupAttempt: Validator<models.SetupAttempt>;
/** Whether a value fits {@link models.SetupAttemptList | SetupAttemptList}; what does not fit is on `errors`. */
export declare const validateSetupAttemptList: Validator<models.SetupAttemptList>;
/** Whether a value fits {@link models.SetupIntent | SetupIntent}; what does not fit is on `errors`. */
export declare const validateSetupIntent: Validator<models.SetupIntent>;
/** Whether a value fits {@link models.SetupIntentCancel | SetupIntentCancel}; what does not fit is on `errors`. */
export declare const validateSetupIntentCancel: Validator<models.SetupIntentCancel>;
/** Whether a value fits {@link models.SetupIntentConfirm | SetupIntentConfirm}; what does not fit is on `errors`. */
export declare const validateSetupIntentConfirm: Validator<models.SetupIntentConfirm>;
/** Whether a value fits {@link models.SetupIntentCreate | SetupIntentCreate}; what does not fit is on `errors`. */
export declare const validateSetupIntentCreate: Validator<models.SetupIntentCreate>;
/** Whether a value fits {@link models.SetupIntentCreatedEvent | SetupIntentCreatedEvent}; what does not fit is on `errors`. */
export declare const validateSetupIntentCreatedEvent: Validator<models.SetupIntentCreatedEvent>;
/** Whether a value fits {@link models.SetupIntentEventData | SetupIntentEventData}; what does not fit is on `errors`. */
export declare const validateSetupIntentEventData: Validator<models.SetupIntentEventData>;
/** Whether a value fits {@link models.SetupIntentList | SetupIntentList}; what does not fit is on `errors`. */
export declare const validateSetupIntentList: Validator<models.SetupIntentList>;
/** Whether a value fits {@link models.SetupIntentSucceededEvent | SetupIntentSucceededEvent}; what does not fit is on `errors`. */
export declare const validateSetupIntentSucceededEvent: Validator<models.SetupIntentSucceededEvent>;
/** Whether a value fits {@link models.SetupIntentUpdate | SetupIntentUpdate}; what does not fit is on `errors`. */
export declare const validateSetupIntentUpdate: Validator<models.SetupIntentUpdate>;
/** Whether a value fits {@link models.Shipping | Shipping}; what does not fit is on `errors`. */
export declare const validateShipping: Validator<models.Shipping>;
/** Whether a value fits {@link models.ShippingAddressCollectionInput | ShippingAddressCollectionInput}; what does not fit is on `errors`. */
export declare const validateShippingAddressCollectionInput: Validator<models.ShippingAddressCollectionInput>;
/** Whether a value fits {@link models.ShippingInput | ShippingInput}; what does not fit is on `errors`. */
export declare const validateShippingInput: Validator<models.ShippingInput>;
/** Whether a value fits {@link models.SpeiOptions | SpeiOptions}; what does not fit is on `errors`. */
export declare const validateSpeiOptions: Validator<models.SpeiOptions>;
/** Whether a value fits {@link models.SpeiOptionsInput | SpeiOptionsInput}; what does not fit is on `errors`. */
export declare const validateSpeiOptionsInput: Validator<models.SpeiOptionsInput>;
/** Whether a value fits {@link models.Subscription | Subscription}; what does not fit is on `errors`. */
export declare const validateSubscription: Validator<models.Subscription>;
/** Whether a value fits {@link models.SubscriptionBillingThresholdsInput | SubscriptionBillingThresholdsInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionBillingThresholdsInput: Validator<models.SubscriptionBillingThresholdsInput>;
/** Whether a value fits {@link models.SubscriptionCreate | SubscriptionCreate}; what does not fit is on `errors`. */
export declare const validateSubscriptionCreate: Validator<models.SubscriptionCreate>;
/** Whether a value fits {@link models.SubscriptionInvoiceItemInput | SubscriptionInvoiceItemInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionInvoiceItemInput: Validator<models.SubscriptionInvoiceItemInput>;
/** Whether a value fits {@link models.SubscriptionItem | SubscriptionItem}; what does not fit is on `errors`. */
export declare const validateSubscriptionItem: Validator<models.SubscriptionItem>;
/** Whether a value fits {@link models.SubscriptionItemChangeInput | SubscriptionItemChangeInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionItemChangeInput: Validator<models.SubscriptionItemChangeInput>;
/** Whether a value fits {@link models.SubscriptionItemCreate | SubscriptionItemCreate}; what does not fit is on `errors`. */
export declare const validateSubscriptionItemCreate: Validator<models.SubscriptionItemCreate>;
/** Whether a value fits {@link models.SubscriptionItemInput | SubscriptionItemInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionItemInput: Validator<models.SubscriptionItemInput>;
/** Whether a value fits {@link models.SubscriptionItemThresholds | SubscriptionItemThresholds}; what does not fit is on `errors`. */
export declare const validateSubscriptionItemThresholds: Validator<models.SubscriptionItemThresholds>;
/** Whether a value fits {@link models.SubscriptionLineItemInput | SubscriptionLineItemInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionLineItemInput: Validator<models.SubscriptionLineItemInput>;
/** Whether a value fits {@link models.SubscriptionLineItemPriceData | SubscriptionLineItemPriceData}; what does not fit is on `errors`. */
export declare const validateSubscriptionLineItemPriceData: Validator<models.SubscriptionLineItemPriceData>;
/** Whether a value fits {@link models.SubscriptionList | SubscriptionList}; what does not fit is on `errors`. */
export declare const validateSubscriptionList: Validator<models.SubscriptionList>;
/** Whether a value fits {@link models.SubscriptionPaymentSettings | SubscriptionPaymentSettings}; what does not fit is on `errors`. */
export declare const validateSubscriptionPaymentSettings: Validator<models.SubscriptionPaymentSettings>;
/** Whether a value fits {@link models.SubscriptionPaymentSettingsInput | SubscriptionPaymentSettingsInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionPaymentSettingsInput: Validator<models.SubscriptionPaymentSettingsInput>;
/** Whether a value fits {@link models.SubscriptionPriceData | SubscriptionPriceData}; what does not fit is on `errors`. */
export declare const validateSubscriptionPriceData: Validator<models.SubscriptionPriceData>;
/** Whether a value fits {@link models.SubscriptionPriceTierInput | SubscriptionPriceTierInput}; what does not fit is on `errors`. */
export declare const validateSubscriptionPriceTierInput: Validator<models.SubscriptionPriceTierInput>;
/** Whether a value fits {@link models.SubscriptionUpdate | SubscriptionUpdate}; what does not fit is on `errors`. */
export declare const validateSubscriptionUpdate: Validator<models.SubscriptionUpdate>;
/** Whether a value fits {@link models.TimestampMs | TimestampMs}; what does not fit is on `errors`. */
export declare const validateTimestampMs: Validator<models.TimestampMs>;
/** Whether a value fits {@link models.UpiAddress | UpiAddress}; what does not fit is on `errors`. */
export declare const validateUpiAddress: Validator<models.UpiAddress>;
/** Whether a value fits {@link models.UpiAddressInput | UpiAddressInput}; what does not fit is on `errors`. */
export declare const validateUpiAddressInput: Validator<models.UpiAddressInput>;
/** Whether a value fits {@link models.UpiOptions | UpiOptions}; what does not fit is on `errors`. */
export declare const validateUpiOptions: Validator<models.UpiOptions>;
/** Whether a value fits {@link models.UpiOptionsInput | UpiOptionsInput}; what does not fit is on `errors`. */
export declare const validateUpiOptionsInput: Validator<models.UpiOptionsInput>;
/** Whether a value fits {@link models.UploadedFile | UploadedFile}; what does not fit is on `errors`. */
export declare const validateUploadedFile: Validator<models.UploadedFile>;
/** Whether a value fits {@link models.WebhookEndpoint | WebhookEndpoint}; what does not fit is on `errors`. */
export declare const validateWebhookEndpoint: Validator<models.WebhookEndpoint>;
/** Whether a value fits {@link models.WebhookEndpointCreate | WebhookEndpointCreate}; what does not fit is on `errors`. */
export declare const validateWebhookEndpointCreate: Validator<models.WebhookEndpointCreate>;
/** Whether a value fits {@link models.WebhookEndpointList | WebhookEndpointList}; what does not fit is on `errors`. */
export declare const validateWebhookEndpointList: Validator<models.WebhookEndpointList>;
/** Whether a value fits {@link models.WebhookEndpointUpdate | WebhookEndpointUpdate}; what does not fit is on `errors`. */
export declare const validateWebhookEndpointUpdate: Validator<models.WebhookEndpointUpdate>;
/** Whether a value fits {@link models.WechatPayOptions | WechatPayOptions}; what does not fit is on `errors`. */
export declare const validateWechatPayOptions: Validator<models.WechatPayOptions>;
/** Whether a value fits {@link models.WechatPayOptionsInput | WechatPayOptionsInput}; what does not fit is on `errors`. */
export declare const validateWechatPayOptionsInput: Validator<models.WechatPayOptionsInput>;
