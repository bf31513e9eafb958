import { contractData } from "../../generated/contract-data.js";
import { contractRecords } from "../../generated/contract-records.js";
import { examples } from "../../generated/examples.js";
import {
  type CheckWebhooksOptions,
  checkWebhooks,
  samplesOf,
  type WebhookReport,
} from "../../src/cli/webhooks/index.js";
import { type Running, secret } from "./endpoint.js";

/** The events of the description. */
export const events = samplesOf(contractData, examples, contractRecords);

/** Checks an endpoint that is running, and closes it. */
export async function checked(
  running: Running | Promise<Running>,
  options: Partial<CheckWebhooksOptions> = {},
): Promise<WebhookReport> {
  const { url, close } = await running;
  try {
    return await checkWebhooks({ url, secret, events, ...options });
  } finally {
    await close();
  }
}
