export {
  type EventTypeName,
  eventTypes,
  type KnownEvent,
  type UnknownEvent,
  type UnknownEventType,
  type WooshPayEvent,
} from "../generated/events.js";
export type * from "../generated/models.js";
export { WooshPayError, type WooshPayErrorDetails } from "./client/errors.js";
export type { RequestOptions } from "./client/transport.js";
export { WooshPay, type WooshPayOptions } from "./client/wooshpay.js";
export { idOf } from "./id-of.js";
