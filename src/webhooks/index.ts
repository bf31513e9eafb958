export type {
  EventTypeName,
  KnownEvent,
  UnknownEvent,
  UnknownEventType,
  WooshPayEvent,
} from "../../generated/events.js";
export {
  createEventDeduplicator,
  type EventDeduplicator,
  type EventDeduplicatorOptions,
  type EventOutcome,
} from "./deduplicate.js";
export { type WebhookErrorCode, WebhookVerificationError } from "./error.js";
export { type IncompleteEvent, isIncompleteEvent, type MissingMember } from "./event.js";
export type { ClaimResult, EventStore } from "./event-store.js";
export type { WebhookHeaders, WebhookHeaderValue } from "./header.js";
export { type EventNamed, isEvent } from "./is-event.js";
export { createMemoryEventStore, type MemoryEventStoreOptions } from "./memory-event-store.js";
export type { WebhookPayload } from "./payload.js";
export { type SignedWebhook, type SignWebhookOptions, signWebhook } from "./sign.js";
export { type VerifyWebhookOptions, verifyWebhook } from "./verify.js";
