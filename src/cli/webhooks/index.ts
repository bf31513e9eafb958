export type { WebhookSample } from "./case.js";
export { type CheckWebhooksOptions, checkWebhooks } from "./check.js";
export { readWebhookOptions, type WebhookOptionValues, webhookOptions } from "./options.js";
export type { CaseResult, CaseState, WebhookReport } from "./report.js";
export { samplesOf } from "./samples.js";
export { type Colors, formatWebhookReport } from "./text.js";
