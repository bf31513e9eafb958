import { cardholderCycle } from "./cardholder.js";
import { chargeCycle } from "./charge.js";
import { checkoutSessionCycle, sessionPaymentCycle } from "./checkout-session.js";
import { disputeCycle } from "./dispute.js";
import { invoiceCycle } from "./invoice.js";
import { issuingAuthorizationCycle } from "./issuing-authorization.js";
import { issuingCardCycle } from "./issuing-card.js";
import type { LifeCycle } from "./life-cycle.js";
import { paymentIntentCycle } from "./payment-intent.js";
import { paymentLinkCycle } from "./payment-link.js";
import { payoutCycle } from "./payout.js";
import { refundCycle } from "./refund.js";
import { setupIntentCycle } from "./setup-intent.js";
import { subscriptionCycle } from "./subscription.js";
import { webhookEndpointCycle } from "./webhook-endpoint.js";

/** How the objects of all kinds live that have states. */
export const lifeCycles: readonly LifeCycle[] = [
  paymentIntentCycle,
  chargeCycle,
  refundCycle,
  disputeCycle,
  setupIntentCycle,
  checkoutSessionCycle,
  sessionPaymentCycle,
  paymentLinkCycle,
  subscriptionCycle,
  invoiceCycle,
  payoutCycle,
  webhookEndpointCycle,
  cardholderCycle,
  issuingCardCycle,
  issuingAuthorizationCycle,
];
