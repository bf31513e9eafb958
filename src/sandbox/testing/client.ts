import { WooshPay } from "../../index.js";
import type { SandboxOptions } from "../options.js";
import { createSandbox } from "../sandbox.js";

/** Where clocks of tests stand: Thursday, 1 January 2026, midnight in UTC. */
export const newYear = 1_767_225_600_000;

/** A sandbox whose clock stands at the new year, and a client that calls it. */
export function sandboxWithClient(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: newYear, ...options });
  const wooshpay = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch, maxRetries: 0 });
  return { sandbox, wooshpay };
}
