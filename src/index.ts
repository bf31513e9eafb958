export type * from "../generated/models.js";
export { WooshPayError, type WooshPayErrorDetails } from "./client/errors.js";
export type { RequestOptions } from "./client/transport.js";
export { WooshPay, type WooshPayOptions } from "./client/wooshpay.js";
