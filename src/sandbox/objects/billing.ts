import type { Actions } from "../action.js";
import type { Handlers } from "../call.js";
import type { Tasks } from "../tasks.js";
import { invoiceActions, invoiceHandlers, invoiceTasks } from "./billing/invoice-calls.js";
import { invoiceItemHandlers } from "./billing/invoice-items.js";
import { subscriptionHandlers, subscriptionTasks } from "./billing/subscription-calls.js";
import { checkoutActions, checkoutHandlers, checkoutTasks } from "./checkout/checkout-calls.js";
import { couponHandlers } from "./checkout/coupons.js";
import {
  paymentLinkActions,
  paymentLinkHandlers,
  paymentLinkTasks,
} from "./checkout/payment-links.js";
import { priceHandlers } from "./checkout/prices.js";
import { promotionCodeHandlers } from "./checkout/promotion-codes.js";

export const billingHandlers = {
  ...priceHandlers,
  ...checkoutHandlers,
  ...paymentLinkHandlers,
  ...couponHandlers,
  ...promotionCodeHandlers,
  ...subscriptionHandlers,
  ...invoiceHandlers,
  ...invoiceItemHandlers,
} as const satisfies Handlers;

export const billingTasks = {
  ...checkoutTasks,
  ...paymentLinkTasks,
  ...subscriptionTasks,
  ...invoiceTasks,
} as const satisfies Tasks;

export const billingActions: Readonly<Record<string, Actions>> = {
  "checkout.session": checkoutActions,
  payment_link: paymentLinkActions,
  invoice: invoiceActions,
};
