import { defineCommand } from "../command.js";
import { sandboxOptions } from "../sandbox/options.js";

/** Runs a stateful double of the API on this machine. */
export const command = defineCommand({
  usage: "sandbox [exec -- <program...> | trigger <type>] [options]",
  summary:
    "Runs a WooshPay of your own on this machine: all operations with state, pages to pay at, signed webhooks, " +
    "a clock to move, and faults on demand. No money moves, and nothing leaves this machine unless you allow it.",
  positionals: [
    {
      name: "exec -- <program...>",
      help: "Run a program beside it that finds it by WOOSHPAY_BASE_URL, WOOSHPAY_SECRET_KEY and, with --webhook, WOOSHPAY_WEBHOOK_SECRET, and end with the exit code of that.",
    },
    {
      name: "trigger <type>",
      help: "Have a sandbox that runs make an event, with whatever objects it needs.",
    },
  ],
  options: sandboxOptions,
  examples: [
    ["sandbox", "address, key and page are printed"],
    [
      "sandbox --webhook http://127.0.0.1:3000/webhooks --state shop.sandbox",
      "goes on where it was",
    ],
    ["sandbox exec -- npm test", "for tests in any language"],
    [
      "sandbox --port 4010",
      `then, for faults: curl http://127.0.0.1:4010/_sandbox/faults -d '{"fault": "lost-answers"}'`,
    ],
    ["sandbox trigger payment_intent.succeeded", "to try a handler"],
  ],
  async run({ options, positionals, terminal }) {
    const { runSandbox } = await import("../sandbox/run.js");
    return runSandbox({ options, positionals, terminal });
  },
});
