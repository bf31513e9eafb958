import { expect, test } from "vitest";
import { Engine } from "./engine.js";
import { type SandboxSnapshot, snapshotOf } from "./snapshot.js";
import type { Change } from "./store.js";

const now = 1_767_225_600_000;
const webhook = { url: "http://127.0.0.1/webhooks" };

function open() {
  let sent = 0;
  const engine = new Engine({
    ...{ now, webhook },
    async deliver() {
      sent += 1;
      return new Response(null, { status: 500 });
    },
  });
  const account = engine.accountOf();
  const happen = () =>
    account.do((work) => {
      const product = work.add("product", { name: "Tea" });
      work.schedule(now + 1000, "expireSession", product);
      work.emit("product.created", product);
      return product.id;
    });
  return { engine, account, happen, sent: () => sent };
}

test("a reset leaves nothing but the endpoint that was given, with its secret", async () => {
  const { engine, account, happen, sent } = open();
  const secret = engine.webhookSecret(account);
  const id = happen();
  account.faults.add("outage");
  await engine.settled();
  await engine.courierOf(account).move(() => now + 100);
  engine.reset(account);
  expect(account.clock.now()).toBe(now);
  const kinds = [...account.store.entries()].map(({ version }) => version.object);
  expect(kinds.sort()).toEqual(["sandbox.clock", "sandbox.faults", "webhook_endpoint"]);
  expect(engine.webhookSecret(account)).toBe(secret);
  expect([account.faults.isEmpty, account.schedule.next(), account.outbox.next]).toEqual([
    ...[true, undefined, undefined],
  ]);
  const before = sent();
  await engine.courierOf(account).move(() => now + 86_400_000);
  expect(sent()).toBe(before);
  expect(happen()).not.toBe(id);
});

test("the endpoint that was given is written down once, unless it has moved", () => {
  const written: Change[] = [];
  const start = (url: string) =>
    new Engine({
      ...{ now, webhook: { url } },
      state: {
        read: (take) => {
          for (const change of [...written]) take(key, change);
        },
        write: (_account, change) => void written.push(change),
      },
    });
  const key = new Engine({ now }).secretKey;
  for (const url of ["http://127.0.0.1/1", "http://127.0.0.1/1"]) start(url);
  expect(written).toHaveLength(1);
  const moved = start("http://127.0.0.1/2").accountOf().store.newest("webhook_endpoint");
  expect([...moved].map(({ version }) => version.url)).toEqual(["http://127.0.0.1/2"]);
  expect(written).toHaveLength(2);
});

test.each([undefined, true])(
  "webhookForAll: %s says which accounts have the endpoint",
  async (webhookForAll) => {
    const sent: string[] = [];
    const open = (snapshot?: SandboxSnapshot) =>
      new Engine({
        ...{ now, webhook, webhookForAll, snapshot },
        async deliver(url) {
          sent.push(url);
          return new Response();
        },
      });
    const older = new Engine({ now });
    const restored = older.accountOf("sk_test_restored").key;
    const engine = open(snapshotOf(older.accounts()));
    for (const key of [restored, "sk_test_other", engine.newAccount().key]) {
      const account = engine.accountOf(key);
      const secret = engine.webhookSecret(engine.accountOf());
      expect(engine.webhookSecret(account)).toBe(webhookForAll ? secret : undefined);
      engine.reset(account);
      account.do((work) => work.emit("product.created", work.add("product", { name: "Tea" })));
      expect(engine.webhookSecret(account)).toBe(webhookForAll ? secret : undefined);
    }
    await engine.settled();
    expect(sent).toHaveLength(webhookForAll ? 3 : 0);
    await engine.close();
  },
);

test("new accounts do not take the place of those that a snapshot holds", () => {
  const { engine } = open();
  const key = engine.newAccount().key;
  const account = { secretKey: key, count: 0, entries: [] };
  const other = new Engine({ now, snapshot: { version: 1, accounts: [account] } });
  expect(other.newAccount().key).not.toBe(key);
  expect(other.accounts().map((one) => one.key)).toContain(key);
});

test("what another sandbox left to be sent is sent when it begins", async () => {
  const engine = new Engine({ now, webhook, deliver: () => new Promise(() => {}) });
  engine.accountOf().do((work) => {
    work.emit("product.created", work.add("product", { name: "Tea" }));
  });
  const accounts = [
    {
      secretKey: engine.secretKey,
      count: engine.accountOf().ids.count,
      entries: [...engine.accountOf().store.entries()],
    },
  ];
  await engine.close();
  let sent = 0;
  const other = new Engine({
    ...{ now, webhook, snapshot: { version: 1, accounts } },
    async deliver() {
      sent += 1;
      return new Response();
    },
  });
  await expect.poll(() => sent).toBe(1);
  await other.close();
});
