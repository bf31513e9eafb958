// The behaviours that hold on every runtime, without a test framework: this file and what it imports
// use web standards only, and load in browsers and workers as well as in Node.
import { calls } from "./calls.js";
import { construction } from "./construction.js";
import { failures } from "./failures.js";
import { handlers } from "./handlers.js";
import { lists } from "./lists.js";
import { money } from "./money.js";
import { network } from "./network.js";
import { sandbox } from "./sandbox.js";
import { sandboxFlows } from "./sandbox-flows.js";
import { sandboxPayloads } from "./sandbox-payloads.js";
import { webhooks } from "./webhooks.js";

const longestBehaviour = 10_000;

/**
 * @typedef {{ name: string, ok: boolean, error?: string }} Result
 * @typedef {Record<string, () => unknown>} Behaviours
 */

/**
 * Runs every behaviour of the modules that are given, one after the other.
 * @param {object} given
 * @param {object} given.wooshpay the module `wooshpay-openapi`
 * @param {object} [given.webhooks] the module `wooshpay-openapi/webhooks`
 * @param {object} [given.handlers] the module `wooshpay-openapi/webhooks/handlers`
 * @param {object} [given.money] the module `wooshpay-openapi/money`
 * @param {object} [given.sandbox] the module `wooshpay-openapi/sandbox`
 * @param {object} [given.payloads] what scripts/test-runtimes/payloads.ts has recorded
 * @param {string} [given.baseUrl] where scripts/test-runtimes/server.ts listens
 * @param {boolean} [given.isBrowser] whether this is a page or a worker of a browser
 * @returns {Promise<Result[]>}
 */
export async function run(given) {
  /** @type {[string, Behaviours][]} */
  const groups = [
    ["construction", construction(given)],
    ["calls", calls(given)],
    ["failures", failures(given)],
    ["lists", lists(given)],
  ];
  if (given.baseUrl) groups.push(["network", network(given)]);
  if (given.webhooks) groups.push(["webhooks", webhooks(given)]);
  if (given.webhooks && given.handlers) groups.push(["handlers", handlers(given)]);
  if (given.money) groups.push(["money", money(given)]);
  if (given.webhooks && given.sandbox) groups.push(["sandbox", sandbox(given)]);
  if (given.webhooks && given.sandbox) groups.push(["flows", sandboxFlows(given)]);
  if (given.sandbox && given.payloads) groups.push(["payloads", sandboxPayloads(given)]);
  const unhandled = watchRejections();
  const results = [];
  for (const [group, behaviours] of groups)
    for (const [name, behaviour] of Object.entries(behaviours))
      results.push(await outcomeOf(`${group}: ${name}`, behaviour));
  // A rejection counts as unhandled only once the event loop has gone round.
  await new Promise((resolve) => setTimeout(resolve, 20));
  results.push(
    await outcomeOf("no rejection was left unhandled", () => {
      const reasons = [...unhandled.values()];
      if (reasons.length > 0) throw new Error(reasons.map(describe).join("\n"));
    }),
  );
  return results;
}

// Runtimes without these events, such as Node, end the process instead, which the runner reports.
function watchRejections() {
  const unhandled = new Map();
  globalThis.addEventListener?.("unhandledrejection", (event) => {
    event.preventDefault();
    unhandled.set(event.promise, event.reason);
  });
  // workerd looks for a handler a few microtasks after the rejection, and takes its word back when
  // `await` brings one.
  globalThis.addEventListener?.("rejectionhandled", ({ promise }) => unhandled.delete(promise));
  return unhandled;
}

async function outcomeOf(name, behaviour) {
  let timer;
  const late = new Promise((_, reject) => {
    const error = new Error(`no end within ${longestBehaviour} ms`);
    timer = setTimeout(() => reject(error), longestBehaviour);
  });
  try {
    await Promise.race([behaviour(), late]);
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, error: describe(error) };
  } finally {
    clearTimeout(timer);
  }
}

function describe(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
