import { expect, test } from "vitest";
import { verifyWebhook } from "../../webhooks/index.js";
import type { FaultRule } from "../faults/names.js";
import { createSandbox } from "../index.js";

const now = 1_767_225_600_000;
const secret = "whsec_constructed";

function open(...rules: (FaultRule | string)[]) {
  const arrived: { id: string; name: string; isRight: boolean }[] = [];
  const sandbox = createSandbox({
    ...{ now, webhook: { url: "http://127.0.0.1/webhooks", secret } },
    async deliver(url, init) {
      const request = new Request(url, init);
      const payload = await request.text();
      const { id, data } = JSON.parse(payload);
      const isRight = await verifyWebhook({ payload, headers: request.headers, secret }).then(
        () => true,
        () => false,
      );
      arrived.push({ id, name: data.object.name, isRight });
      return new Response(null, { status: isRight ? 204 : 400 });
    },
  });
  for (const rule of rules) sandbox.faults.add(rule);
  const happen = (...names: string[]) =>
    sandbox.core.do((work) => {
      for (const name of names) work.emit("product.created", work.add("product", { name }));
    });
  return { sandbox, arrived, happen, names: () => arrived.map(({ name }) => name) };
}

test("a duplicate is the same event twice", async () => {
  const { sandbox, arrived, happen } = open({ fault: "delivery=duplicate", next: 1 });
  happen("1", "2");
  await sandbox.settled();
  expect(arrived.map(({ id }) => id)).toEqual(
    sandbox.events().flatMap(({ id }, place) => (place === 0 ? [id, id] : [id])),
  );
  expect(sandbox.deliveries()[0]).toMatchObject({ status: "delivered", attempts: [{}, {}] });
});

test("two ids tell of one change", async () => {
  const { sandbox, arrived, happen } = open("doubled-events");
  happen("1");
  await sandbox.settled();
  expect(arrived).toHaveLength(2);
  const [one, other] = sandbox.events();
  expect(one?.id).not.toBe(other?.id);
  expect(one?.data).toEqual(other?.data);
  expect(arrived.map(({ id }) => id).sort()).toEqual([one?.id, other?.id].sort());
});

test("an event is overtaken by the one that follows", async () => {
  const { sandbox, happen, names } = open("unordered-webhooks");
  happen("1", "2", "3", "4");
  await sandbox.settled();
  expect(names()).toEqual(["2", "1", "4", "3"]);
});

test("an event that nothing follows is sent all the same", async () => {
  const { sandbox, happen, names } = open({ fault: "delivery=reorder", next: 1 });
  happen("1");
  await sandbox.settled();
  expect(names()).toEqual(["1"]);
  expect(sandbox.deliveries()).toMatchObject([{ status: "delivered" }]);
});

test("and so it is after a while where nobody waits", async () => {
  const { happen, names } = open({ fault: "delivery=reorder", next: 1 });
  happen("1");
  await expect.poll(names, { timeout: 5000 }).toEqual(["1"]);
});

test("a lost event is never sent, and can be sent by hand", async () => {
  const { sandbox, happen, names } = open({ fault: "delivery=lost", next: 1 });
  happen("1", "2");
  await sandbox.clock.advance("72h");
  expect(names()).toEqual(["2"]);
  const [lost] = sandbox.deliveries();
  expect(lost).toMatchObject({ status: "lost", reason: "It was lost on purpose." });
  await sandbox.redeliver(lost?.id ?? "");
  expect(names()).toEqual(["2", "1"]);
});

test("a wrong signature is one that does not verify; the next is right", async () => {
  const { sandbox, arrived, happen } = open({ fault: "delivery=wrong-signature", next: 1 });
  happen("1");
  await sandbox.clock.advance("1m");
  expect(arrived.map(({ isRight }) => isRight)).toEqual([false, true]);
  expect(sandbox.deliveries()[0]?.attempts.map(({ status }) => status)).toEqual([400, 204]);
});

test("a rule for events of a type lets others alone", async () => {
  const { sandbox, happen, names } = open({ fault: "delivery=lost", event: "payout.paid" });
  happen("1");
  await sandbox.settled();
  expect(names()).toEqual(["1"]);
});
