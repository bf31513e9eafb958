import { WooshPay } from "wooshpay-openapi";
import { run, setting, under } from "./program.js";
import { assert, expectFailure, failureOf, scenarios, told } from "./scenarios.cjs";

const { serverUrl, closedUrl, proxyUrl, proxyToken, version } = setting;
const { Agent, fetch, ProxyAgent } = await import(version);

const proveWith = (settings, more) => {
  const send = (url, init) => fetch(url, { ...init, ...settings });
  return scenarios({
    WooshPay,
    serverUrl,
    closedUrl,
    options: { baseUrl: serverUrl, fetch: send },
    ...more,
  });
};

let dispatched = 0;
class Counting extends Agent {
  dispatch(...values) {
    dispatched += 1;
    return super.dispatch(...values);
  }
}
const dispatcher = new Counting({ connections: 2 });
const proxy = new ProxyAgent({ uri: proxyUrl, token: proxyToken });
const stranger = new ProxyAgent({ uri: proxyUrl, token: "Basic bm9ib2R5" });

await run({
  ...proveWith({}),
  ...under("dispatcher", proveWith({ dispatcher })),
  "dispatcher: it is asked": () => assert.ok(dispatched > 10, `${dispatched} calls`),
  // Nobody listens at the port, but the proxy does.
  ...under("proxy", proveWith({ dispatcher: proxy }, { without: ["refused connection"] })),
  "proxy: what is sent goes through it": async () => {
    const passed = async () => (await told(serverUrl, "proxy")).requests;
    const before = await passed();
    const another = new ProxyAgent({ uri: proxyUrl, token: proxyToken });
    const send = (url, init) => fetch(url, { ...init, dispatcher: another });
    const client = new WooshPay("sk_test_unitTest", { baseUrl: serverUrl, fetch: send });
    await client.refunds.retrieve("re_echo_1");
    assert.equal(await passed(), before + 1);
  },
  "proxy: it refuses": async () => {
    const send = (url, init) => fetch(url, { ...init, dispatcher: stranger });
    const client = new WooshPay("sk_test_unitTest", {
      baseUrl: serverUrl,
      fetch: send,
      maxRetries: 0,
    });
    const error = await failureOf(client.refunds.create({ payment_intent: "pi_echo_1" }));
    expectFailure(error, { name: "ConnectionError", outcome: "not_sent" });
    assert.match(error.message, /the proxy refused/);
  },
});
