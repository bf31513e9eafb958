import type { Actions } from "../action.js";
import type { Handlers } from "../call.js";
import type { Tasks } from "../tasks.js";
import { chargeHandlers } from "./payments/charges.js";
import { customerHandlers } from "./payments/customers.js";
import {
  chargeActions,
  disputeActions,
  disputeHandlers,
  disputeTasks,
} from "./payments/disputes.js";
import {
  paymentIntentActions,
  paymentIntentHandlers,
  paymentIntentTasks,
} from "./payments/payment-intent-handlers.js";
import { paymentMethodHandlers } from "./payments/payment-methods.js";
import { refundActions, refundHandlers, refundTasks } from "./payments/refunds.js";
import { setupIntentActions, setupIntentHandlers } from "./payments/setup-intents.js";

export const paymentsHandlers = {
  ...chargeHandlers,
  ...customerHandlers,
  ...disputeHandlers,
  ...paymentIntentHandlers,
  ...paymentMethodHandlers,
  ...refundHandlers,
  ...setupIntentHandlers,
} as const satisfies Handlers;

export const paymentsTasks = {
  ...disputeTasks,
  ...paymentIntentTasks,
  ...refundTasks,
} as const satisfies Tasks;

export const paymentsActions: Readonly<Record<string, Actions>> = {
  charge: chargeActions,
  dispute: disputeActions,
  payment_intent: paymentIntentActions,
  refund: refundActions,
  setup_intent: setupIntentActions,
};
