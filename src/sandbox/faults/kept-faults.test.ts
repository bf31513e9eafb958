import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../index.js";
import type { Change } from "../store.js";
import { callerOf } from "../testing/caller.js";
import { faultNames } from "./names.js";

const now = 1_767_225_600_000;

/** Sandboxes that begin one after another with what all before them have written down. */
function sandboxes() {
  const lines: string[] = [];
  let isFull = false;
  const state = {
    read(take: (account: string, change: Change) => void) {
      for (const line of lines) take(...(JSON.parse(line) as [string, Change]));
    },
    write(account: string, change: Change) {
      if (isFull) throw new Error("there is no space left");
      lines.push(JSON.stringify([account, change]));
    },
  };
  return {
    next: () => createSandbox({ now, state }),
    lines,
    fill(full: boolean) {
      isFull = full;
    },
  };
}

async function statuses(sandbox: Sandbox, count: number): Promise<number[]> {
  const call = callerOf(sandbox);
  const found: number[] = [];
  for (let left = count; left > 0; left--)
    found.push((await call("POST", "/products", { name: "Tea" })).status);
  return found;
}

test("of the next five times those are left that have not been", async () => {
  const { next } = sandboxes();
  const first = next();
  first.faults.add({ fault: "500", operation: ["createProduct"], next: 5 });
  expect(await statuses(first, 2)).toEqual([500, 500]);
  const second = next();
  expect(second.faults.list()).toEqual(first.faults.list());
  expect((await callerOf(second)("GET", "/products")).status).toBe(200);
  expect(await statuses(second, 4)).toEqual([500, 500, 500, 200]);
  expect(next().faults.list()).toMatchObject([{ id: "fault_1", next: 5, struck: 5 }]);
});

test("chance goes on as if nothing had ended", async () => {
  const whole = createSandbox({ now });
  whole.faults.add("flaky");
  const { next } = sandboxes();
  const first = next();
  first.faults.add("flaky");
  const expected = await statuses(whole, 40);
  const struck = expected.slice(20);
  expect(new Set(struck)).toEqual(new Set([200, 500]));
  expect(struck).not.toEqual(expected.slice(0, 20));
  expect([...(await statuses(first, 20)), ...(await statuses(next(), 20))]).toEqual(expected);
});

test.each(Object.keys(faultNames))("%s stands again", (name) => {
  const { next } = sandboxes();
  const first = next();
  first.faults.add(name);
  expect(next().faults.list()).toEqual(first.faults.list());
});

test("deliveries go wrong as often as they were told to", async () => {
  const { next } = sandboxes();
  const first = next();
  first.faults.add({ fault: "lost-webhooks", next: 2 });
  const told = (sandbox: Sandbox) => {
    sandbox.trigger("product.created");
    return sandbox.settled();
  };
  const endpoint = { url: "http://127.0.0.1:9/hook", enabled_events: ["product.created"] };
  await callerOf(first)("POST", "/webhook_endpoints", endpoint);
  await told(first);
  const second = next();
  await told(second);
  await told(second);
  expect(second.deliveries().map(({ status }) => status)).toEqual(["lost", "lost", "pending"]);
  await second.close();
});

test("what was ended stays so, and its id is nobody else's", () => {
  const { next, lines } = sandboxes();
  const first = next();
  const [one, two] = [first.faults.add("outage"), first.faults.add("flaky")];
  first.faults.remove(two);
  const second = next();
  expect(second.faults.list()).toMatchObject([{ id: one }]);
  expect(second.faults.add("flaky")).toBe("fault_3");
  second.faults.clear();
  expect(next().faults.isEmpty).toBe(true);
  expect(next().faults.add("outage")).toBe("fault_4");
  const written = lines.length;
  const last = next();
  last.faults.clear();
  expect([last.faults.remove("fault_9"), lines.length]).toEqual([false, written + 1]);
});

test("they are those of their account, and a snapshot has them", () => {
  const { next } = sandboxes();
  const first = next();
  const other = first.newAccount();
  other.faults.add("outage");
  const second = next();
  expect(second.faults.isEmpty).toBe(true);
  expect(second.account(other.secretKey).faults.list()).toEqual(other.faults.list());
  const snapshot = JSON.parse(JSON.stringify(first.snapshot()));
  const third = createSandbox({ now, snapshot });
  expect(third.account(other.secretKey).faults.list()).toEqual(other.faults.list());
});

test("what cannot be written down has not struck, and is said to be so", async () => {
  const { next, fill } = sandboxes();
  const sandbox = next();
  sandbox.faults.add({ fault: "429", next: 1 });
  fill(true);
  const { status, body } = await callerOf(sandbox)("GET", "/products");
  expect({ status, code: body.error.code }).toEqual({ status: 500, code: "sandbox_failed" });
  expect(() => sandbox.faults.add("outage")).toThrow("there is no space left");
  expect(sandbox.faults.list()).toMatchObject([{ fault: "429", struck: 0 }]);
  fill(false);
  expect((await callerOf(sandbox)("GET", "/products")).status).toBe(429);
});
