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
  PayoutUpdatedEvent,
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
  "payout.updated",
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
  | PayoutUpdatedEvent
  | PayoutPaidEvent
  | PayoutFailedEvent
  | PayoutCanceledEvent
  | ProductCreatedEvent
  | CheckoutSessionCompletedEvent
  | CheckoutSessionExpiredEvent
  | CheckoutSessionCanceledEvent
  | PaymentLinkPaidEvent;

// An enumeration, since a compiler compares any literal with a string that is tagged otherwise. It has
// two members, since it would take two strings of a type with one member for equal.
/**
 * The type of an event that the description does not know yet: a string, at run time and for the
 * compiler. No literal can be compared with it, so that comparing `type` with a known name leaves
 * unknown events out, and with a misspelt one does not compile. For an event that is newer than the
 * description, compare `String(event.type)`, or ask `isEvent` for its name as an `UnknownValue`.
 */
declare enum UnknownEventType {
  /** Never a value at run time, and neither is the other. */
  One = "(unknown)",
  Another = "(unknown, too)",
}
export type { UnknownEventType };

/** An event of a type that the description does not know yet. */
export type UnknownEvent = Omit<Event, "type"> & {
  /** Name of the event. */
  readonly type: UnknownEventType;
};

/** Any event: `switch (event.type)` narrows its `data.object`, and so does `isEvent` of the webhooks. */
export type WooshPayEvent = KnownEvent | UnknownEvent;
