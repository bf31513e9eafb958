// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type {
  ChargeDisputeUpdatedEvent,
  ChargeRefundUpdatedEvent,
  CheckoutSessionCanceledEvent,
  CheckoutSessionCompletedEvent,
  CheckoutSessionExpiredEvent,
  Event,
  PaymentIntentCanceledEvent,
  PaymentIntentCancelledEvent,
  PaymentIntentCreatedEvent,
  PaymentIntentPaymentFailedEvent,
  PaymentIntentRequiresActionEvent,
  PaymentIntentSucceededEvent,
  PaymentLinkPaidEvent,
  PayoutCanceledEvent,
  PayoutCreatedEvent,
  PayoutFailedEvent,
  PayoutPaidEvent,
  ProductCreatedEvent,
  SetupIntentCreatedEvent,
  SetupIntentSucceededEvent,
} from "./models.js";

/** Types of the events that the description knows. */
export const eventTypes = [
  "payment_intent.created",
  "payment_intent.requires_action",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "payment_intent.cancelled",
  "charge.refund.updated",
  "charge.dispute.updated",
  "setup_intent.created",
  "setup_intent.succeeded",
  "payout.created",
  "payout.paid",
  "payout.failed",
  "payout.canceled",
  "product.created",
  "checkout.session.completed",
  "checkout.session.expired",
  "checkout.session.canceled",
  "payment_link.paid",
] as const;

/** Name of the type of an event that the description knows, for example `payment_intent.succeeded`. */
export type EventTypeName = (typeof eventTypes)[number];

/** An event of a type that the description knows. Comparing its `type` narrows its `data.object`. */
export type KnownEvent =
  | PaymentIntentCreatedEvent
  | PaymentIntentRequiresActionEvent
  | PaymentIntentSucceededEvent
  | PaymentIntentPaymentFailedEvent
  | PaymentIntentCanceledEvent
  | PaymentIntentCancelledEvent
  | ChargeRefundUpdatedEvent
  | ChargeDisputeUpdatedEvent
  | SetupIntentCreatedEvent
  | SetupIntentSucceededEvent
  | PayoutCreatedEvent
  | PayoutPaidEvent
  | PayoutFailedEvent
  | PayoutCanceledEvent
  | ProductCreatedEvent
  | CheckoutSessionCompletedEvent
  | CheckoutSessionExpiredEvent
  | CheckoutSessionCanceledEvent
  | PaymentLinkPaidEvent;

declare const unknownEventType: unique symbol;

/**
 * The type of an event that the description does not know yet. At run time it is a plain string. The
 * tag exists for the compiler only: no literal can be compared with it, so that comparing `type` with
 * a known name leaves unknown events out, and with a misspelt one does not compile.
 * Write `String(event.type)` to use it as a string.
 */
export interface UnknownEventType extends String {
  /** Never there at run time. */
  readonly [unknownEventType]: true;
}

/** An event of a type that the description does not know yet. */
export type UnknownEvent = Omit<Event, "type"> & {
  /** A string at run time; `String(event.type)` gives it as one. */
  readonly type: UnknownEventType;
};

/** Any event: `switch (event.type)` narrows `event.data.object`. */
export type WooshPayEvent = KnownEvent | UnknownEvent;
