export { WebhookRequestError, type WebhookRequestErrorCode } from "./error.js";
export { type LambdaWebhookEvent, type LambdaWebhookResult, toLambdaHandler } from "./lambda.js";
export {
  type NodeWebhookHandler,
  type NodeWebhookRequest,
  type NodeWebhookResponse,
  toNodeHandler,
} from "./node.js";
export type { FailedDelivery, WebhookHandlerOptions } from "./options.js";
export { toWebHandler } from "./web.js";
