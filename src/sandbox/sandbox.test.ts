import { describe, expect, test } from "vitest";
import { WooshPay } from "../index.js";
import { createSandbox } from "./index.js";
import { callerOf } from "./testing/caller.js";

const now = 1_767_225_600_000;

describe("accounts", () => {
  test("200 at a time share nothing, and are the same for the same seed", async () => {
    const run = async (seed: string) => {
      const sandbox = createSandbox({ now, seed });
      const accounts = Array.from({ length: 200 }, () => sandbox.newAccount());
      return await Promise.all(
        accounts.map(async (account, place) => {
          const client = new WooshPay(account.secretKey, { fetch: account.fetch });
          const { id } = await client.products.create({ name: `Tea ${place}` });
          const { data } = await client.products.list();
          expect(data.map(({ name }) => name)).toEqual([`Tea ${place}`]);
          return `${account.secretKey} ${id}`;
        }),
      );
    };
    const [one, same, other] = await Promise.all([run("a"), run("a"), run("b")]);
    expect(new Set(one).size).toBe(200);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  test("have a clock each", async () => {
    const sandbox = createSandbox({ now });
    const [one, other] = [sandbox.newAccount(), sandbox.newAccount()];
    await one.clock.advance("1h30m");
    expect([one.clock.now() - now, other.clock.now() - now]).toEqual([5_400_000, 0]);
    await other.clock.set(new Date(now + 1000));
    expect(other.clock.now()).toBe(now + 1000);
    await expect(other.clock.set("never")).rejects.toThrow("never is no time");
    await expect(other.clock.advance("soon")).rejects.toThrow("is no duration");
  });

  test("are listed, the first first, and found by their keys", () => {
    const sandbox = createSandbox({ now });
    const made = sandbox.newAccount();
    expect(sandbox.accounts.map(({ secretKey }) => secretKey)).toEqual([
      ...[sandbox.secretKey, made.secretKey],
    ]);
    expect(sandbox.account(made.secretKey)).toBe(made);
    expect(sandbox.account().secretKey).toBe(sandbox.secretKey);
  });

  test("do not know objects of one another", async () => {
    const sandbox = createSandbox({ now });
    const { body } = await callerOf(sandbox)("POST", "/products", { name: "Tea" });
    const other = callerOf(sandbox, sandbox.newAccount().secretKey);
    expect((await other("GET", `/products/${body.id}`)).status).toBe(404);
  });
});

describe("fetch", () => {
  const address = "http://sandbox.localhost/v1/products";

  test("of an account shows its key where none is shown", async () => {
    const account = createSandbox({ now }).newAccount();
    expect((await account.fetch(address)).status).toBe(200);
    const headers = { authorization: `Basic ${btoa("sk_live_constructed:")}` };
    expect((await account.fetch(address, { headers })).status).toBe(401);
  });

  test("of the sandbox asks for a key", async () => {
    expect((await createSandbox({ now }).fetch(address)).status).toBe(401);
  });

  test("rejects for a request that was aborted", async () => {
    const signal = AbortSignal.abort(new Error("no longer"));
    await expect(createSandbox({ now }).account().fetch(address, { signal })).rejects.toThrow();
  });

  test("takes its time where latency is asked for", async () => {
    const sandbox = createSandbox({ now, latency: 50 });
    const begun = performance.now();
    await sandbox.account().fetch(address);
    expect(performance.now() - begun).toBeGreaterThan(45);
  });
});

describe("options", () => {
  test.each([
    [{ webhok: { url: "http://127.0.0.1" } }, "did you mean webhook?"],
    [{ colour: "red" }, "expected one of seed, "],
    [{ secretKey: "sk_live_constructed" }, "secretKey: expected a key that begins with sk_test_"],
    [{ now: 1_767_225_600 }, "now: expected epoch milliseconds"],
    [{ webhook: { url: "nowhere" } }, "webhook: expected an object with a url"],
    [{ webhook: { url: "http://127.0.0.1", secrt: "constructed" } }, "and nothing else"],
    [{ webhookForAll: 1 }, "webhookForAll: expected true or false"],
    [{ strict: "yes" }, "strict: expected true or false, found string"],
    [{ latency: -1 }, "latency: expected milliseconds"],
    [{ assume: { "error-envelop": "flat" } }, "error-envelop; did you mean error-envelope?"],
    [{ assume: { "error-envelope": "flatt" } }, "for error-envelope; did you mean flat?"],
  ])("%j is refused", (options, message) => {
    expect(() => createSandbox(options as never)).toThrow(message);
    expect(() => createSandbox(options as never)).not.toThrow("constructed");
  });

  test.each([
    [{ webhok: {} }, "webhok is no option of an account; did you mean webhook?"],
    [{ seed: "a" }, "seed is no option of an account; expected one of webhook."],
    [{ webhook: "http://127.0.0.1" }, "webhook: expected an object with a url"],
  ])("of a new account: %j is refused", (options, message) => {
    const sandbox = createSandbox({ now });
    expect(() => sandbox.newAccount(options as never)).toThrow(message);
    expect(sandbox.accounts).toHaveLength(1);
  });

  test("events of a type that there is not are asked for in vain", () => {
    const sandbox = createSandbox({ now });
    expect(() => sandbox.events("payment_intent.succeded" as never)).toThrow(
      "did you mean payment_intent.succeeded?",
    );
    expect(sandbox.events("payment_intent.succeeded")).toEqual([]);
  });

  test("a webhook is an endpoint like any other, with a secret by the seed", async () => {
    const open = (secret?: string) =>
      createSandbox({ now, webhook: { url: "http://127.0.0.1:1/", secret } });
    const sandbox = open();
    expect(sandbox.webhookSecret).toMatch(/^whsec_\w{32}$/);
    expect(open().webhookSecret).toBe(sandbox.webhookSecret);
    expect(open("whsec_constructed").webhookSecret).toBe("whsec_constructed");
    const { body } = await callerOf(sandbox)("GET", "/webhook_endpoints");
    expect(body.data).toMatchObject([{ url: "http://127.0.0.1:1/", status: "enabled" }]);
    expect(JSON.stringify(body)).not.toContain(sandbox.webhookSecret);
  });
});

describe("a snapshot", () => {
  test("is where another sandbox goes on", async () => {
    const sandbox = createSandbox({ now, webhook: { url: "http://127.0.0.1:1/" } });
    const other = sandbox.newAccount();
    const client = (one: typeof other) => new WooshPay(one.secretKey, { fetch: one.fetch });
    const product = await client(other).products.create({ name: "Tea" });
    await other.clock.advance("1d");
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()));
    const again = createSandbox({ now, webhook: { url: "http://127.0.0.1:1/" }, snapshot });
    expect(again.snapshot()).toEqual(sandbox.snapshot());
    const account = again.account(other.secretKey);
    expect(await client(account).products.retrieve(product.id)).toEqual(product);
    expect(account.clock.now()).toBe(now + 86_400_000);
    const next = await Promise.all(
      [other, account].map((one) => client(one).products.create({ name: "Coffee" })),
    );
    expect(next[0]).toEqual(next[1]);
  });

  test("is not changed by what happens later", async () => {
    const sandbox = createSandbox({ now });
    const snapshot = sandbox.snapshot();
    const before = JSON.stringify(snapshot);
    await callerOf(sandbox)("POST", "/products", { name: "Tea" });
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});

test("what is written down comes back, in order, before anything else happens", async () => {
  const written: unknown[] = [];
  const open = () =>
    createSandbox({
      now,
      webhook: { url: "http://127.0.0.1:1/" },
      state: {
        read: (take) => {
          for (const one of [...written]) take(...(structuredClone(one) as [never, never]));
        },
        write: (...change) => void written.push(structuredClone(change)),
      },
    });
  const sandbox = open();
  await callerOf(sandbox)("POST", "/products", { name: "Tea" }, { "idempotency-key": "order-1" });
  await sandbox.clock.advance("1d");
  expect(open().snapshot()).toEqual(sandbox.snapshot());
});
