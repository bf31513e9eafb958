import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { WooshPay } from "wooshpay-openapi";
import { run, setting } from "./program.js";
import { assert, failureOf, fresh } from "./scenarios.cjs";

const { serverUrl } = setting;
const client = new WooshPay("sk_test_unitTest", { baseUrl: serverUrl });
const channel = tracingChannel("shop");
const ended = [];
channel.subscribe({
  start() {},
  end() {},
  asyncStart() {},
  asyncEnd: ({ result, error }) => ended.push(result?.method ?? error?.name),
  error() {},
});
const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

await run({
  tracePromise: async () => {
    await channel.tracePromise(() => client.refunds.retrieve(fresh("re", "echo")));
    await failureOf(channel.tracePromise(() => client.refunds.retrieve(fresh("re", "declined"))));
    assert.deepEqual(ended, ["GET", "CardError"]);
  },
  inspect: async () => {
    const call = client.refunds.retrieve(fresh("re", "echo"));
    await call;
    assert.match(inspect(call), /method: 'GET'/);
  },
  "a failure is unhandled once, or not at all": async () => {
    await failureOf(client.refunds.retrieve(fresh("re", "declined")).withResponse());
    const list = client.paymentIntents.list({ limit: 2 });
    for await (const _ of list) break;
    assert.deepEqual(unhandled, []);
    client.refunds.retrieve(fresh("re", "declined"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(unhandled.length, 1);
  },
});
