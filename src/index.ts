export {
  type EventTypeName,
  eventTypes,
  type KnownEvent,
  type UnknownEvent,
  type UnknownEventType,
  type WooshPayEvent,
} from "../generated/events.js";
export type * from "../generated/models.js";
export type { Call, ListCall, WithResponse } from "../generated/resources.js";
export type { Fetch } from "./client/attempt.js";
export { type CredentialsCheck, checkCredentials } from "./client/check-credentials.js";
export { type ApiFetch, createFetch } from "./client/create-fetch.js";
export {
  AbortError,
  ApiError,
  AuthenticationError,
  CardError,
  ConflictError,
  ConnectionError,
  IdempotencyError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  TimeoutError,
  UnreadableAnswerError,
  WooshPayError,
  type WooshPayErrorDetails,
} from "./client/errors.js";
export type { FailureInfo, Hooks, RequestInfo, ResponseInfo, RetryInfo } from "./client/hooks.js";
export type { RequestOptions, WooshPayOptions } from "./client/options.js";
export type { RequestInput, SendRequest } from "./client/request.js";
export type { AppInfo } from "./client/user-agent.js";
export { WooshPay } from "./client/wooshpay.js";
export { idOf } from "./helpers/id-of.js";
export { isFinal } from "./helpers/is-final.js";
export { isPaid } from "./helpers/is-paid.js";
export { nextActionUrl } from "./helpers/next-action-url.js";
export {
  type FoundReference,
  type OrderReference,
  type OrderReferenceEvent,
  type OrderReferenceHolder,
  orderReference,
} from "./helpers/order-reference.js";
export { withExtras } from "./helpers/with-extras.js";
