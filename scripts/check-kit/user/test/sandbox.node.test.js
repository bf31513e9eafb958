import { deepEqual, equal } from "node:assert/strict";
import * as hooks from "node:test";
import { WooshPay } from "wooshpay-openapi";
import { useSandbox } from "wooshpay-openapi/sandbox";

const sandbox = useSandbox({ hooks, seed: "shop" });
const keys = new Set();

for (const round of [1, 2])
  hooks.test(`test ${round} has an account of its own`, async () => {
    const wooshpay = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch, maxRetries: 0 });
    deepEqual((await wooshpay.products.list()).data, []);
    const { id } = await wooshpay.products.create({ name: "Tea" });
    equal((await wooshpay.products.retrieve(id)).name, "Tea");
    keys.add(sandbox.secretKey);
    equal(keys.size, round);
  });
