// As React Native has it: XMLHttpRequest below, no streams, and Headers of its own.
require("whatwg-fetch");
const { WooshPay } = require("wooshpay-openapi");
const { scenarios } = require("../programs/scenarios.cjs");

const serverUrl = process.env.SERVER_URL;
// jsdom's log of lost connections is what is wanted here.
window._virtualConsole?.removeAllListeners("jsdomError");
// jsdom 20 has no keys of its own; those that run in it bring them.
globalThis.crypto.randomUUID ??= () => "00000000-0000-4000-8000-000000000000";

test.each(
  Object.entries(
    scenarios({
      WooshPay,
      serverUrl,
      options: { baseUrl: serverUrl, dangerouslyAllowBrowser: true },
      // XMLHttpRequest follows redirects by itself, and tells nothing of why a connection failed.
      without: ["redirect", "refused connection"],
      body: "none",
    }),
  ),
)("%s", async (_, prove) => prove());
