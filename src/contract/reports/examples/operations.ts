const resources: Readonly<Record<string, readonly string[]>> = {
  create: [
    ...[
      "Product",
      "Price",
      "PaymentLink",
      "CheckoutSession",
      "Coupon",
      "PromotionCode",
      "Customer",
    ],
    ...[
      "PaymentMethod",
      "PaymentIntent",
      "Refund",
      "SetupIntent",
      "WebhookEndpoint",
      "File",
      "Payout",
    ],
    ...["Beneficiary", "Invoice", "InvoiceItem", "Subscription", "Cardholder", "Card"],
  ],
  retrieve: [
    ...[
      "Product",
      "Price",
      "PaymentLink",
      "CheckoutSession",
      "Coupon",
      "PromotionCode",
      "Customer",
    ],
    ...[
      "PaymentMethod",
      "PaymentIntent",
      "Charge",
      "Refund",
      "Dispute",
      "SetupIntent",
      "Event",
      "File",
    ],
    ...["Payout", "Beneficiary", "Invoice", "Subscription", "Cardholder", "Card", "Authorization"],
  ],
  update: [
    ...["Product", "Price", "PaymentLink", "Customer", "PaymentMethod", "PaymentIntent", "Dispute"],
    ...[
      "SetupIntent",
      "WebhookEndpoint",
      "Payout",
      "Beneficiary",
      "Subscription",
      "Cardholder",
      "Card",
    ],
  ],
  list: [
    ...[
      "Products",
      "Prices",
      "PaymentLinks",
      "CheckoutSessions",
      "Coupons",
      "Customers",
      "Charges",
    ],
    ...[
      "PaymentMethods",
      "PaymentIntents",
      "Disputes",
      "SetupIntents",
      "WebhookEndpoints",
      "Payouts",
    ],
  ],
};

/** Operations as the description names them; enough of them for a page that looks like one. */
export const operationNames: readonly string[] = Object.entries(resources).flatMap(
  ([verb, objects]) => objects.map((object) => `${verb}${object}`),
);

/** The statuses that an operation is described with. */
export function statusesOf(operation: string): number[] {
  const isCreation = operation.startsWith("create");
  const isList = operation.startsWith("list");
  return [200, 400, 401, 403, ...(isCreation || isList ? [] : [404]), 429, 500];
}
