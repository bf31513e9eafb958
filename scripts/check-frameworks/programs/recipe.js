import { createProxied } from "../recipes/proxy.ts";
import { run, setting } from "./program.js";
import { assert, expectFailure, failureOf, fresh, scenarios, told } from "./scenarios.cjs";

const { serverUrl, closedUrl, proxyUrl } = setting;

/** A class that makes what the recipe makes, through the proxy, with this password. */
const proxiedBy = (password) =>
  function Proxied(secretKey, options) {
    const address = proxyUrl.replace("//", `//proxy:${password}@`);
    return createProxied(secretKey, address, options);
  };
const Stranger = proxiedBy("wrong");

await run({
  ...scenarios({
    WooshPay: proxiedBy("test"),
    options: { baseUrl: serverUrl },
    ...{ serverUrl, closedUrl, without: ["refused connection"] },
  }),
  "through the proxy": async () => {
    assert.ok((await told(serverUrl, "proxy")).requests > 0);
    const client = new Stranger("sk_test_unitTest", { baseUrl: serverUrl, maxRetries: 0 });
    const error = await failureOf(client.refunds.create({ payment_intent: fresh("pi", "echo") }));
    expectFailure(error, { name: "ConnectionError", outcome: "not_sent" });
  },
});
