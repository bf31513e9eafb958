import type { Actions } from "../action.js";
import type { Handlers } from "../call.js";
import type { Tasks } from "../tasks.js";
import { checkoutActions, checkoutHandlers, checkoutTasks } from "./checkout-calls.js";
import { couponHandlers } from "./coupons.js";
import { invoiceActions, invoiceHandlers, invoiceTasks } from "./invoice-calls.js";
import { invoiceItemHandlers } from "./invoice-items.js";
import { paymentLinkActions, paymentLinkHandlers, paymentLinkTasks } from "./payment-links.js";
import { priceHandlers } from "./prices.js";
import { promotionCodeHandlers } from "./promotion-codes.js";
import { subscriptionHandlers, subscriptionTasks } from "./subscription-calls.js";

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
