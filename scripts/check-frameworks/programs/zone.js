import { run, setting } from "./program.js";
import { assert, failureOf, fresh, scenarios } from "./scenarios.cjs";

const { serverUrl, closedUrl, version } = setting;
// Angular loads it first; what is split into chunks may not.
if (version === "before") await import("zone.js/node");
const { WooshPay } = await import("wooshpay-openapi");
if (version === "after") await import("zone.js/node");

const client = new WooshPay("sk_test_unitTest", { baseUrl: serverUrl });
const { Zone } = globalThis;
const zone = Zone.current.fork({ name: "shop" });
const retrieve = (kind) => client.refunds.retrieve(fresh("re", kind));

await run({
  ...scenarios({ WooshPay, serverUrl, closedUrl, options: { baseUrl: serverUrl } }),
  "finally settles": async () => {
    let times = 0;
    await retrieve("echo").finally(() => (times += 1));
    await failureOf(retrieve("declined").finally(() => (times += 1)));
    assert.equal(times, 2);
  },
  "the zone goes along": async () => {
    const names = [];
    const note = () => names.push(Zone.current.name);
    await zone.run(() => retrieve("echo").then(note).finally(note));
    await zone.run(() => retrieve("declined").catch(note));
    await zone.run(() => retrieve("echo").withResponse().then(note));
    assert.deepEqual(names, ["shop", "shop", "shop", "shop"]);
  },
});
