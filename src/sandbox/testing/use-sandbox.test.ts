import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import * as hooks from "vitest";
import { afterAll, describe, expect, test } from "vitest";
import { WooshPay } from "../../index.js";
import { createSandbox } from "../sandbox.js";
import { type RunnerHooks, useSandbox } from "./use-sandbox.js";

const now = 1_767_225_600_000;

describe("in vitest", () => {
  const url = "http://127.0.0.1/webhooks";
  const sent: string[] = [];
  const sandbox = useSandbox({
    ...{ hooks, now, webhook: { url } },
    async deliver(to) {
      sent.push(to);
      return new Response();
    },
  });
  const keys = new Set<string>();
  const endpoints: unknown[] = [];

  test.each([1, 2, 3])("each test has an account of its own (%i)", async (place) => {
    const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch });
    await client.products.create({ name: "Tea" });
    const { data } = await client.products.list();
    expect(data).toHaveLength(1);
    keys.add(sandbox.secretKey);
    expect(keys.size).toBe(place);
    endpoints.push(await client.webhookEndpoints.list());
    expect(endpoints.at(-1)).toMatchObject({ data: [{ url }] });
    expect(sandbox.webhookSecret).toMatch(/^whsec_/);
    expect(sandbox.clock.now()).toBe(now);
    await sandbox.clock.advance("1d");
    sandbox.core.do((work) => work.emit("product.created", work.add("product", { name: "Tea" })));
    await sandbox.settled();
    expect(sent).toHaveLength(place);
    expect([sandbox.events().length, sandbox.deliveries().length]).toEqual([1, 1]);
  });

  test("its accounts are those that anybody can make", () => {
    const other = createSandbox({ now });
    for (const key of keys) expect(other.newAccount().secretKey).toBe(key);
  });
});

describe("anywhere else", () => {
  test("hooks are needed", () => {
    expect(() => useSandbox()).toThrow("hand over the hooks of the runner");
    expect(() => useSandbox({ webhok: {}, hooks: { beforeEach: () => {} } } as never)).toThrow(
      "did you mean webhook?",
    );
  });

  test("outside of tests there is no account", () => {
    const hooks: RunnerHooks = { beforeEach: () => undefined };
    expect(() => useSandbox({ hooks }).secretKey).toThrow("no test is under way");
  });
});

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test("in node:test each test has an account of its own, and the process ends by itself", async () => {
  const folder = await mkdtemp(join(tmpdir(), "use-sandbox-"));
  folders.push(folder);
  const file = join(folder, "shop.test.mjs");
  await writeFile(
    file,
    `import assert from "node:assert/strict";
     import * as hooks from "node:test";
     import { useSandbox } from ${JSON.stringify(new URL("use-sandbox.ts", import.meta.url).href)};
     const sandbox = useSandbox({ hooks });
     const keys = new Set();
     for (const place of [1, 2])
       hooks.test("account " + place, async () => {
         keys.add(sandbox.secretKey);
         assert.equal(keys.size, place);
         const address = "http://sandbox.localhost/v1/products";
         assert.equal((await sandbox.fetch(address)).status, 200);
         sandbox.core.do((work) =>
           work.schedule(work.now + 3_600_000, "expireSession", work.add("product", {})));
       });`,
  );
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), "--test", "--test-reporter=tap", file],
    // What one runner tells its children is nothing for those of another.
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NODE_TEST_CONTEXT: undefined } },
  );
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(`${output}${errors}`).toMatch(/# pass 2\n# fail 0/);
});
