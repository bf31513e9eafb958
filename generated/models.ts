// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type { operations } from "./types.js";

export type {
  Address,
  AddressInput,
  AlipayAccount,
  AlipayAccountInput,
  AlipayOptions,
  AlipayOptionsInput,
  AlipayPlusOptions,
  AlipayPlusOptionsInput,
  Amount,
  Balance,
  BalanceAmount,
  BankAccountChina,
  BankAccountEurozone,
  BankAccountOther,
  BankAccountSouthAfrica,
  BankAccountUnitedKingdom,
  BankAccountUnitedStates,
  BankRedirectBillingDetailsInput,
  Beneficiary,
  BeneficiaryBusinessEntity,
  BeneficiaryBusinessInfoInput,
  BeneficiaryBusinessInput,
  BeneficiaryCreate,
  BeneficiaryEntityInput,
  BeneficiaryIndividualEntity,
  BeneficiaryIndividualInfoInput,
  BeneficiaryIndividualInput,
  BeneficiaryList,
  BeneficiaryUpdate,
  BillingDetails,
  BillingDetailsInput,
  CardData,
  CardOptions,
  CardOptionsInput,
  Charge,
  ChargeDisputeUpdatedEvent,
  ChargeList,
  ChargeRefundUpdatedEvent,
  CheckoutCustomerDetails,
  CheckoutPaymentIntentData,
  CheckoutSession,
  CheckoutSessionCanceledEvent,
  CheckoutSessionCompletedEvent,
  CheckoutSessionCreate,
  CheckoutSessionExpiredEvent,
  CheckoutSessionList,
  CountryAddressInput,
  Coupon,
  CouponCreate,
  CouponList,
  Currency,
  Customer,
  CustomerCreate,
  CustomerList,
  CustomerShipping,
  CustomerShippingInput,
  CustomerUpdate,
  DeletedObject,
  DestinationAlipayChina,
  DestinationBankAccountChina,
  DestinationBankAccountEurozone,
  DestinationBankAccountOther,
  DestinationBankAccountSouthAfrica,
  DestinationBankAccountUnitedKingdom,
  DestinationBankAccountUnitedStates,
  DestinationData,
  DestinationDataInput,
  DestinationOther,
  DestinationUpiIndia,
  DeviceDataRedirect,
  Dispute,
  DisputeEvidence,
  DisputeEvidenceDetails,
  DisputeEvidenceInput,
  DisputeList,
  DisputeUpdate,
  ErrorDetail,
  ErrorEnvelope,
  ErrorResponse,
  Event,
  EventEnvelope,
  EventType,
  FileCreate,
  Invoice,
  InvoiceAddLines,
  InvoiceCreate,
  InvoiceItem,
  InvoiceItemCreate,
  InvoiceLine,
  InvoiceLineInput,
  InvoiceLineList,
  InvoiceList,
  InvoicePeriod,
  InvoicePeriodInput,
  InvoiceTime,
  InvoiceTimeInput,
  IssuingAuthorization,
  IssuingAuthorizationList,
  IssuingCard,
  IssuingCardCreate,
  IssuingCardList,
  IssuingCardUpdate,
  IssuingCardholder,
  IssuingCardholderBilling,
  IssuingCardholderBillingInput,
  IssuingCardholderCreate,
  IssuingCardholderList,
  IssuingCardholderUpdate,
  IssuingMerchantData,
  IssuingTransaction,
  IssuingTransactionList,
  IssuingTransactionUpdate,
  LineItem,
  LineItemCreate,
  LineItemList,
  LineItemWithPrice,
  LineItemWithPriceData,
  Metadata,
  MobileMoneyData,
  NextAction,
  OtherPayoutCountry,
  PayeeBankAccount,
  PayeeBirthDate,
  PayeeBirthDateInput,
  PayeeCertificate,
  PayeeCertificateInput,
  PayerDetailsInput,
  PaymentIntent,
  PaymentIntentCancel,
  PaymentIntentCanceledEvent,
  PaymentIntentCancelledEvent,
  PaymentIntentCapture,
  PaymentIntentConfirm,
  PaymentIntentCreate,
  PaymentIntentCreatedEvent,
  PaymentIntentList,
  PaymentIntentPaymentFailedEvent,
  PaymentIntentRequiresActionEvent,
  PaymentIntentSucceededEvent,
  PaymentIntentUpdate,
  PaymentLink,
  PaymentLinkAfterCompletion,
  PaymentLinkAfterCompletionInput,
  PaymentLinkCreate,
  PaymentLinkItemInput,
  PaymentLinkList,
  PaymentLinkPaidEvent,
  PaymentLinkPhoneNumberCollection,
  PaymentLinkPhoneNumberCollectionInput,
  PaymentLinkShippingAddressCollection,
  PaymentLinkShippingAddressCollectionInput,
  PaymentLinkUpdate,
  PaymentMethod,
  PaymentMethodAttach,
  PaymentMethodCard,
  PaymentMethodCardChecks,
  PaymentMethodCardInput,
  PaymentMethodCreate,
  PaymentMethodData,
  PaymentMethodDataAlipayPlus,
  PaymentMethodDataBankRedirect,
  PaymentMethodDataCard,
  PaymentMethodDataMobileMoney,
  PaymentMethodDataOther,
  PaymentMethodDataPlain,
  PaymentMethodDataSepaDebit,
  PaymentMethodDataWechatPay,
  PaymentMethodDataWithPayer,
  PaymentMethodList,
  PaymentMethodOptions,
  PaymentMethodOptionsInput,
  PaymentMethodType,
  PaymentMethodUpdate,
  Payout,
  PayoutBeneficiary,
  PayoutBeneficiaryBusiness,
  PayoutBeneficiaryBusinessInfo,
  PayoutBeneficiaryData,
  PayoutCanceledEvent,
  PayoutCreate,
  PayoutCreatedEvent,
  PayoutDestination,
  PayoutFailedEvent,
  PayoutList,
  PayoutPaidEvent,
  PayoutUpdate,
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
  ProductCreatedEvent,
  ProductList,
  ProductUpdate,
  PromotionCode,
  PromotionCodeCreate,
  PromotionCodeRestrictions,
  PromotionCodeRestrictionsInput,
  QrCodeRedirect,
  Redirect,
  Refund,
  RefundCreate,
  SepaDebitOptions,
  SepaDebitOptionsInput,
  SetupAttempt,
  SetupAttemptList,
  SetupIntent,
  SetupIntentCancel,
  SetupIntentConfirm,
  SetupIntentCreate,
  SetupIntentCreatedEvent,
  SetupIntentList,
  SetupIntentSucceededEvent,
  SetupIntentUpdate,
  Shipping,
  ShippingInput,
  SpeiOptions,
  SpeiOptionsInput,
  Subscription,
  SubscriptionBillingThresholdsInput,
  SubscriptionCreate,
  SubscriptionInvoiceItemInput,
  SubscriptionItem,
  SubscriptionItemChangeInput,
  SubscriptionItemCreate,
  SubscriptionItemInput,
  SubscriptionItemsUpdate,
  SubscriptionLineItemInput,
  SubscriptionLineItemPriceData,
  SubscriptionLineItemsUpdate,
  SubscriptionList,
  SubscriptionPaymentSettings,
  SubscriptionPaymentSettingsInput,
  SubscriptionPriceData,
  SubscriptionPriceTierInput,
  SubscriptionUpdate,
  TimestampMs,
  UpiAddress,
  UpiAddressInput,
  UpiOptions,
  UpiOptionsInput,
  UploadedFile,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointList,
  WebhookEndpointUpdate,
  WechatPayOptions,
  WechatPayOptionsInput,
} from "./types.js";

/** Query parameters of listProducts. */
export type ListProductsQuery = NonNullable<operations["listProducts"]["parameters"]["query"]>;
/** Query parameters of listPrices. */
export type ListPricesQuery = NonNullable<operations["listPrices"]["parameters"]["query"]>;
/** Query parameters of listPaymentLinks. */
export type ListPaymentLinksQuery = NonNullable<operations["listPaymentLinks"]["parameters"]["query"]>;
/** Query parameters of listPaymentLinkLineItems. */
export type ListPaymentLinkLineItemsQuery = NonNullable<operations["listPaymentLinkLineItems"]["parameters"]["query"]>;
/** Query parameters of listCheckoutSessions. */
export type ListCheckoutSessionsQuery = NonNullable<operations["listCheckoutSessions"]["parameters"]["query"]>;
/** Query parameters of listCheckoutSessionLineItems. */
export type ListCheckoutSessionLineItemsQuery = NonNullable<operations["listCheckoutSessionLineItems"]["parameters"]["query"]>;
/** Query parameters of listCoupons. */
export type ListCouponsQuery = NonNullable<operations["listCoupons"]["parameters"]["query"]>;
/** Query parameters of listCustomers. */
export type ListCustomersQuery = NonNullable<operations["listCustomers"]["parameters"]["query"]>;
/** Query parameters of listPaymentMethods. */
export type ListPaymentMethodsQuery = NonNullable<operations["listPaymentMethods"]["parameters"]["query"]>;
/** Query parameters of listCustomerPaymentMethods. */
export type ListCustomerPaymentMethodsQuery = NonNullable<operations["listCustomerPaymentMethods"]["parameters"]["query"]>;
/** Query parameters of listPaymentIntents. */
export type ListPaymentIntentsQuery = NonNullable<operations["listPaymentIntents"]["parameters"]["query"]>;
/** Query parameters of searchPaymentIntents. */
export type SearchPaymentIntentsQuery = NonNullable<operations["searchPaymentIntents"]["parameters"]["query"]>;
/** Query parameters of retrievePaymentIntent. */
export type RetrievePaymentIntentQuery = NonNullable<operations["retrievePaymentIntent"]["parameters"]["query"]>;
/** Query parameters of listCharges. */
export type ListChargesQuery = NonNullable<operations["listCharges"]["parameters"]["query"]>;
/** Query parameters of listDisputes. */
export type ListDisputesQuery = NonNullable<operations["listDisputes"]["parameters"]["query"]>;
/** Query parameters of listSetupIntents. */
export type ListSetupIntentsQuery = NonNullable<operations["listSetupIntents"]["parameters"]["query"]>;
/** Query parameters of retrieveSetupIntent. */
export type RetrieveSetupIntentQuery = NonNullable<operations["retrieveSetupIntent"]["parameters"]["query"]>;
/** Query parameters of listSetupAttempts. */
export type ListSetupAttemptsQuery = NonNullable<operations["listSetupAttempts"]["parameters"]["query"]>;
/** Query parameters of listWebhookEndpoints. */
export type ListWebhookEndpointsQuery = NonNullable<operations["listWebhookEndpoints"]["parameters"]["query"]>;
/** Query parameters of listPayouts. */
export type ListPayoutsQuery = NonNullable<operations["listPayouts"]["parameters"]["query"]>;
/** Query parameters of listBeneficiaries. */
export type ListBeneficiariesQuery = NonNullable<operations["listBeneficiaries"]["parameters"]["query"]>;
/** Query parameters of listInvoices. */
export type ListInvoicesQuery = NonNullable<operations["listInvoices"]["parameters"]["query"]>;
/** Query parameters of listSubscriptions. */
export type ListSubscriptionsQuery = NonNullable<operations["listSubscriptions"]["parameters"]["query"]>;
/** Query parameters of listCardholders. */
export type ListCardholdersQuery = NonNullable<operations["listCardholders"]["parameters"]["query"]>;
/** Query parameters of listCards. */
export type ListCardsQuery = NonNullable<operations["listCards"]["parameters"]["query"]>;
/** Query parameters of retrieveCard. */
export type RetrieveCardQuery = NonNullable<operations["retrieveCard"]["parameters"]["query"]>;
/** Query parameters of listAuthorizations. */
export type ListAuthorizationsQuery = NonNullable<operations["listAuthorizations"]["parameters"]["query"]>;
/** Query parameters of listIssuingTransactions. */
export type ListIssuingTransactionsQuery = NonNullable<operations["listIssuingTransactions"]["parameters"]["query"]>;
