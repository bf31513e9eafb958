import { afterEach, describe, expect, test, vi } from "vitest";
import { Account } from "../account.js";
import type { Task } from "../tasks.js";
import { announce } from "./announce.js";
import { Courier } from "./courier.js";

const now = 1_767_225_600_000;
const minute = 60_000;

let opened: Courier[] = [];

afterEach(async () => {
  await Promise.all(opened.map((courier) => courier.close()));
  opened = [];
});

/** An account whose one task is to rename its product, and to tell of it. */
function open(given: { now?: number | undefined; rename?: Task } = { now }) {
  const log: string[] = [];
  let isFull = false;
  const account = new Account("sk_test_constructed", {
    ...{ seed: "test", baseUrl: "http://sandbox.localhost", assumed: {}, announce },
    now: given.now,
    write() {
      if (isFull) throw new Error("there is no space left");
    },
  });
  const rename: Task = (work, subject) => {
    log.push(`renamed at ${(work.now - now) / minute}`);
    work.emit("product.created", work.change(subject, { name: "Coffee" }));
  };
  let status = 204;
  const courier = new Courier(account, {
    tasks: { expireSession: given.rename ?? rename } as never,
    allowsRemote: false,
    async send(_url, init) {
      const { data } = JSON.parse(String(init.body));
      log.push(`told ${data.object.name} at ${Math.floor((account.clock.now() - now) / minute)}`);
      return new Response(null, { status });
    },
  });
  opened.push(courier);
  const fields = { url: "http://127.0.0.1/", enabled_events: ["product.created"] };
  account.do((work) => work.add("webhook_endpoint", fields, { secret: "whsec_1" }));
  const product = account.do((work) => work.add("product", { name: "Tea" }));
  return {
    ...{ account, courier, log, product },
    renameAt: (at: number) => account.do((work) => work.schedule(at, "expireSession", product)),
    answerWith: (next: number) => {
      status = next;
    },
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

describe("moving the clock", () => {
  test("does each thing at its time, and awaits what follows from it", async () => {
    const { account, courier, log, renameAt, product } = open();
    for (const minutes of [20, 10, 90]) renameAt(now + minutes * minute);
    const report = await courier.move(() => now + 60 * minute);
    expect(log).toEqual([
      "renamed at 10",
      "told Coffee at 10",
      "renamed at 20",
      "told Coffee at 20",
    ]);
    expect(account.clock.now()).toBe(now + 60 * minute);
    expect(report).toMatchObject({
      ...{ from: now, to: now + 60 * minute },
      tasks: [10, 20].map((minutes) => ({
        ...{ at: now + minutes * minute, task: "expireSession", subject: product.id },
      })),
      deliveries: [
        { at: now + 10 * minute, status: 204, type: "product.created" },
        { at: now + 20 * minute, status: 204 },
      ],
    });
  });

  test("takes retries and tasks in one order", async () => {
    const { account, courier, log, renameAt, answerWith, product } = open();
    answerWith(500);
    account.do((work) => work.emit("product.created", product));
    await courier.settled();
    answerWith(204);
    renameAt(now + minute);
    await courier.move(() => now + 2 * minute);
    expect(log).toEqual(["told Tea at 0", "told Tea at 0", "renamed at 1", "told Coffee at 1"]);
  });

  test("one move waits for another", async () => {
    const { account, courier } = open();
    const move = () => courier.move(() => account.clock.now() + minute);
    const reports = await Promise.all([move(), move(), move()]);
    expect(reports.map(({ to }) => (to - now) / minute)).toEqual([1, 2, 3]);
  });

  test("does not go back, and goes on after that", async () => {
    const { courier } = open();
    await expect(courier.move(() => now - 1)).rejects.toThrow("The clock does not go back");
    await expect(courier.move(() => Number.NaN)).rejects.toThrow(RangeError);
    expect((await courier.move(() => now + 1)).to).toBe(now + 1);
  });

  test("tells what could not be done", async () => {
    const { account, courier, renameAt } = open({
      now,
      rename() {
        throw new Error("no such tea");
      },
    });
    renameAt(now + minute);
    await expect(courier.move(() => now + 5 * minute)).rejects.toThrow("no such tea");
    expect(account.schedule.next()).toBeUndefined();
    expect((await courier.move(() => now + 5 * minute)).tasks).toEqual([]);
  });

  test("sends once more what could not be written down", async () => {
    const { account, courier, log, product, fill } = open();
    account.do((work) => work.emit("product.created", product));
    fill(true);
    await expect(courier.move(() => now)).resolves.toMatchObject({ deliveries: [] });
    await expect(courier.settled()).rejects.toThrow("there is no space left");
    fill(false);
    await courier.settled();
    expect(log).toEqual(["told Tea at 0"]);
    const { deliveries } = await courier.move(() => now + 10 * minute);
    expect(log).toEqual(["told Tea at 0", "told Tea at 1"]);
    expect(deliveries).toMatchObject([{ at: now + minute, status: 204 }]);
  });

  test("survives with all else", async () => {
    const { account, courier } = open();
    await courier.move(() => now + minute);
    const other = open().account;
    other.restore({ put: [...account.store.entries()], removed: [], count: account.ids.count });
    expect(other.clock.now()).toBe(now + minute);
  });

  test("of a clock that runs does the same, and it runs on", async () => {
    const { account, courier, log, renameAt } = open({ now: undefined });
    const begun = account.clock.now();
    renameAt(begun + 10 * minute);
    const report = await courier.move(() => begun + 60 * minute);
    expect(log.map((line) => line.split(" ")[0])).toEqual(["renamed", "told"]);
    expect(report.tasks.map(({ at }) => at)).toEqual([begun + 10 * minute]);
    const after = account.clock.now();
    expect(after - begun).toBeGreaterThanOrEqual(60 * minute);
    await expect.poll(() => account.clock.now()).toBeGreaterThan(after);
  });
});

describe("a clock that runs", () => {
  test("sends by itself what could not be written down", async () => {
    vi.useFakeTimers();
    try {
      const { account, courier, log, product, fill } = open({ now: undefined });
      account.do((work) => work.emit("product.created", product));
      fill(true);
      // The alarm that the change has set rings before the receiver has answered.
      vi.advanceTimersByTime(1);
      await expect(courier.settled()).rejects.toThrow("there is no space left");
      fill(false);
      expect(log).toHaveLength(1);
      vi.advanceTimersByTime(minute);
      await vi.waitFor(() => expect(log).toHaveLength(2));
    } finally {
      vi.useRealTimers();
    }
  });

  test("does by itself what comes due", async () => {
    const { account, log, renameAt } = open({ now: undefined });
    renameAt(account.clock.now() + 40);
    expect(log).toEqual([]);
    await expect.poll(() => log.length).toBe(2);
  });

  test("does nothing more once it is closed", async () => {
    const { account, courier, log, renameAt } = open({ now: undefined });
    renameAt(account.clock.now() + 20);
    await courier.close();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(log).toEqual([]);
  });

  test("tells those who wait what has failed by itself", async () => {
    const { account, courier, renameAt } = open({
      now: undefined,
      rename() {
        throw new Error("no such tea");
      },
    });
    renameAt(account.clock.now() + 10);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(courier.settled()).rejects.toThrow("no such tea");
    await courier.settled();
  });
});

test("closing cuts off what is under way, and leaves it to be sent", async () => {
  const account = new Account("sk_test_constructed", {
    ...{ seed: "test", baseUrl: "http://sandbox.localhost", assumed: {}, announce, now },
  });
  const courier = new Courier(account, {
    ...{ tasks: {} as never, allowsRemote: false },
    send: () => new Promise(() => {}),
  });
  account.do((work) => {
    const fields = { url: "http://127.0.0.1/", enabled_events: ["product.created"] };
    work.add("webhook_endpoint", fields, { secret: "whsec_1" });
    work.emit("product.created", work.add("product", { name: "Tea" }));
  });
  const settled = courier.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await courier.close();
  await settled;
  const [delivery] = account.store.newest("sandbox.delivery");
  expect(delivery?.version).toMatchObject({ status: "pending", due: now, attempts: [] });
});
