import { confirmIntent } from "../objects/payments/paying.js";
import { confirmSetup } from "../objects/payments/setup-intents.js";
import { invalid } from "../refusal.js";
import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";

/**
 * Tries to pay an intent, or to save by it, as a customer does who has yet to be sent to the bank or the wallet.
 * @param data `payment_method_data`.
 * @throws Refusal where its state does not allow it.
 */
export function payWith(work: Work, intent: Stored, data: Fields | undefined): void {
  if (!data) throw invalid("method", "Choose a payment method.");
  if (intent.object === "setup_intent") confirmSetup(work, intent, { data });
  else confirmIntent(work, intent, { data });
}
