import type { Problem } from "../support/cli.js";
import type { Ending } from "../support/tools.js";
import type { Shop } from "./shop.js";

/** One thing that the user has and proves. */
interface Trial {
  name: string;
  prove(shop: Shop): Promise<Ending>;
  /** What is told of the mistakes: where they are, and what to do. */
  told: readonly string[];
}

const mistakesOfTheFake = [
  "/created in the answer",
  "These are seconds: multiply by 1000 for milliseconds.",
  "/amount in the answer",
  "Amounts and times are whole numbers",
  "/status in the answer",
  'Perhaps "requires_action" was meant',
  "/merchant_order_id in the answer",
  "Take `merchant_order_id` from the request",
];

const fake = ["test/fake.js"];
const operations = "createPaymentIntent,retrievePaymentIntent";
const withAdvice = ["--fail-on", "advice"];

const trials: readonly Trial[] = [
  {
    name: "fixtures",
    prove: ({ command }) =>
      command(["check", "test/fixtures", "--map", "test/map.json", ...withAdvice]),
    told: [
      "test/fixtures/refunds/refund.json:4",
      "Answer with the number itself, without quotation marks.",
      "test/fixtures/refunds/refund.json:6",
      "These are seconds",
      "test/fixtures/events/paid.json:4",
      'Perhaps "payment_intent.succeeded" was meant',
      "test/fixtures/order.json:1",
      "Amounts and times are whole numbers",
    ],
  },
  {
    name: "a HAR that Chromium recorded",
    prove: ({ command, run, during }) =>
      during(fake, "4010", async () => {
        const recorded = await run(process.execPath, ["test/record.js"]);
        if (recorded.code !== 0) return recorded;
        return command(["check", "recordings/shop.har", "--min", "operations=1", ...withAdvice]);
      }),
    told: [...mistakesOfTheFake, "retrievePaymentIntent", "recordings/shop.har"],
  },
  {
    name: "a fake server",
    prove: ({ command, during }) =>
      during(fake, "4010", () =>
        command(["check", "http://127.0.0.1:4010", "--only", operations, ...withAdvice]),
      ),
    told: [...mistakesOfTheFake, "curl -u"],
  },
  {
    name: "a recording of the proxy",
    prove: ({ command, run, during }) =>
      during(fake, "4010", () => {
        const proxy = ["proxy", "--to", "http://127.0.0.1:4010", "--port", "4011", "--quiet"];
        const program = "node_modules/.bin/wooshpay-openapi";
        return during([program, ...proxy, "--record", "recordings/proxy.har"], "4011", () =>
          run(process.execPath, ["test/buy.js"]),
        );
      }).then((bought) =>
        bought.code === 0 ? command(["check", "recordings/proxy.har", ...withAdvice]) : bought,
      ),
    told: [...mistakesOfTheFake, "retrievePaymentIntent", "recordings/proxy.har"],
  },
  {
    name: "an endpoint for webhooks",
    prove: ({ command, during }) => {
      const webhooks = ["--webhooks", "http://127.0.0.1:3000/webhooks", "--framework", "express"];
      return during(["test/endpoint.js"], "3000", () =>
        command(["check", ...webhooks, ...withAdvice]),
      );
    },
    told: [
      "WRONG white-space",
      "It verifies JSON that was parsed and written again",
      "Mount the route before express.json(), with express.raw({ type: () => true })",
    ],
  },
];

/** Whether each command finds the mistakes of a shop and says what to do, or finds nothing in a mended one. */
export async function proveTrials(shop: Shop): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, prove, told } of trials) {
    const { code, output } = await prove(shop);
    const text = output.replace(/\s+/g, " ");
    const missing = shop.isMended ? [] : told.filter((part) => !text.includes(part));
    const isRight = code === (shop.isMended ? 0 : 1) && missing.length === 0;
    if (isRight)
      console.log(
        `✓ ${name}: ${shop.isMended ? "mended, nothing is found" : "all mistakes are told"}`,
      );
    else
      problems.push({
        file: name,
        expected: shop.isMended
          ? "exit code 0: all is mended"
          : `exit code 1, and ${missing.join(", ") || "all mistakes"}`,
        found: `exit code ${code}\n${output}`,
      });
  }
  return problems;
}
