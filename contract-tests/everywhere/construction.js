import { json, secretKey } from "./client.js";
import { equal, failureOf, hides, holds } from "./expect.js";

/** What the constructor accepts and refuses. */
export function construction({ wooshpay: { WooshPay }, isBrowser = false }) {
  const make = (key, options) => () =>
    new WooshPay(key, { dangerouslyAllowBrowser: true, ...options });

  async function refuses(key, options, message) {
    const error = await failureOf(make(key, options));
    equal(error.name, "TypeError");
    holds(message.test(error.message), `${message} in ${error.message}`);
    if (key) hides(error, key.trim());
  }

  async function hostOf(key, options) {
    let url;
    const fetch = async (address) => {
      url = address;
      return json({ id: "evt_1" });
    };
    await make(key, { ...options, fetch })().events.retrieve("evt_1");
    return new URL(url).origin;
  }

  return {
    async "the key decides about the host"() {
      equal(await hostOf(secretKey), "https://apitest.wooshpay.com");
      equal(await hostOf("sk_live_everywhere"), "https://api.wooshpay.com");
      equal(await hostOf(secretKey, { baseUrl: "http://127.0.0.1:9/" }), "http://127.0.0.1:9");
    },
    async "keys that cannot be secret keys are refused"() {
      await refuses(undefined, {}, /found nothing/);
      await refuses("", {}, /found nothing/);
      await refuses("pk_test_everywhere", {}, /publishable/);
      await refuses("sk_test_everywhere\n", {}, /white space/);
      await refuses("another_everywhere", {}, /another prefix/);
      await refuses(btoa(`${secretKey}:`), {}, /Base64/);
    },
    async "hosts that a key must not reach are refused"() {
      await refuses(secretKey, { baseUrl: "http://shop.example" }, /https/);
      await refuses(secretKey, { baseUrl: "https://api.wooshpay.com" }, /for this key/);
      await refuses("sk_live_x", { baseUrl: "https://apitest.wooshpay.com" }, /for this key/);
    },
    async "options without sense are refused"() {
      await refuses(secretKey, { timeout: 0 }, /timeout/);
      await refuses(secretKey, { maxRetries: -1 }, /maxRetries/);
    },
    async "a browser is refused unless allowed"() {
      const before = Object.getOwnPropertyDescriptor(globalThis, "window");
      if (!isBrowser)
        Object.defineProperty(globalThis, "window", {
          value: { document: {} },
          configurable: true,
        });
      try {
        const error = await failureOf(() => new WooshPay(secretKey));
        holds(/browser/.test(error.message), `the browser named in ${error.message}`);
        holds(make(secretKey)() instanceof WooshPay, "a client once it is allowed");
      } finally {
        if (!isBrowser && before) Object.defineProperty(globalThis, "window", before);
        else if (!isBrowser) Reflect.deleteProperty(globalThis, "window");
      }
    },
    "anywhere else nothing has to be allowed"() {
      if (!isBrowser) holds(new WooshPay(secretKey) instanceof WooshPay, "a client");
    },
    "the client does not show the key"() {
      const client = make(secretKey)();
      hides(client, secretKey);
      hides(client, btoa(`${secretKey}:`));
    },
  };
}
