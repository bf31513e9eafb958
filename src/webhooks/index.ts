export type {
  EventTypeName,
  KnownEvent,
  UnknownEvent,
  UnknownEventType,
  WooshPayEvent,
} from "../../generated/events.js";
export {
  type ClaimResult,
  createEventDeduplicator,
  createMemoryEventStore,
  type EventDeduplicator,
  type EventDeduplicatorOptions,
  type EventOutcome,
  type EventStore,
  type MemoryEventStoreOptions,
} from "./deduplicate.js";
export { type WebhookErrorCode, WebhookVerificationError } from "./error.js";
export type { WebhookHeaders, WebhookHeaderValue } from "./header.js";
export type { WebhookPayload } from "./payload.js";
export { type SignedWebhook, type SignWebhookOptions, signWebhook } from "./sign.js";
export { type VerifyWebhookOptions, verifyWebhook } from "./verify.js";
