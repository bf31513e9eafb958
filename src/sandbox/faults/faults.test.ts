import { describe, expect, test } from "vitest";
import { WooshPay } from "../../index.js";
import { createSandbox } from "../index.js";
import { callerOf } from "../testing/caller.js";
import { deliveryFaults, readFault } from "./fault.js";
import { Faults } from "./faults.js";
import { faultNames } from "./names.js";

const now = 1_767_225_600_000;
const address = "http://sandbox.localhost/v1/products";

function open() {
  const sandbox = createSandbox({ now });
  const call = callerOf(sandbox);
  const create = (fault: string) => call("POST", "/products", { name: "Tea" }, header(fault));
  return { sandbox, call, create, made: () => [...sandbox.core.store.newest("product")].length };
}

const header = (fault: string) => ({ "sandbox-fault": fault });

describe("by header", () => {
  test.each([
    ["status=500", 500, "api_error"],
    ["503", 503, "api_error"],
    ["status=402", 402, "invalid_request_error"],
  ])("%s is answered, and nothing is done", async (fault, status, type) => {
    const { create, made } = open();
    const answer = await create(fault);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ type, code: "sandbox_fault" });
    expect(answer.headers.get("sandbox-fault")).toBe(fault);
    expect(made()).toBe(0);
  });

  test("429 says when to come again", async () => {
    const { create } = open();
    const answer = await create("429;retry-after=2");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "2"]);
  });

  test("html is a page of something in between", async () => {
    const { sandbox, made } = open();
    const send = (fault: string) => sandbox.account().fetch(address, { headers: header(fault) });
    const response = await send("html");
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await response.text()).toMatch(/^<html>/);
    expect((await send("html;status=504")).status).toBe(504);
    expect(made()).toBe(0);
  });

  test("reset makes fetch reject as a broken connection does, with nothing done", async () => {
    const { create, made } = open();
    await expect(create("reset")).rejects.toThrow(new TypeError("fetch failed"));
    expect(made()).toBe(0);
  });

  test("after does the work, and loses the answer", async () => {
    const { create, made } = open();
    await expect(create("after")).rejects.toThrow(TypeError);
    expect(made()).toBe(1);
    expect((await create("after;status=500")).status).toBe(500);
    expect(made()).toBe(2);
  });

  test("truncate does the work, and breaks the answer off", async () => {
    const { sandbox, made } = open();
    const response = await sandbox.account().fetch(address, {
      ...{ method: "POST", body: '{"name":"Tea"}' },
      headers: { "content-type": "application/json", ...header("truncate") },
    });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(made()).toBe(1);
  });

  test("timeout answers nothing until the request is aborted", async () => {
    const { sandbox, made } = open();
    const begun = performance.now();
    const call = sandbox.account().fetch(address, {
      headers: header("timeout"),
      signal: AbortSignal.timeout(50),
    });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
    expect(performance.now() - begun).toBeGreaterThan(40);
    expect(made()).toBe(0);
  });

  test("slow does the work, and takes its time", async () => {
    const { create, made } = open();
    const begun = performance.now();
    expect((await create("slow=60ms")).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(50);
    expect(made()).toBe(1);
  });

  test("a request that was refused may be slow, too", async () => {
    const { sandbox, call } = open();
    sandbox.faults.add("slow=60ms");
    const begun = performance.now();
    expect((await call("GET", "/products/prod_1")).status).toBe(404);
    expect(performance.now() - begun).toBeGreaterThan(50);
  });

  test.each([
    "stauts=500",
    "toString",
    "status=200",
    "delivery=duplicate",
    "duplicate-webhooks",
    "slow=soon",
  ])("%s is refused", async (fault) => {
    const { create, made } = open();
    const answer = await create(fault);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/^Sandbox-Fault: /);
    expect(made()).toBe(0);
  });

  test("the client repeats a request whose answer was lost, and one object is made", async () => {
    const { sandbox, made } = open();
    sandbox.faults.add({ fault: "after", next: 1, operation: "createProduct" });
    const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch, retryPosts: true });
    const product = await client.products.create({ name: "Tea" });
    expect(product.name).toBe("Tea");
    expect(made()).toBe(1);
  });
});

describe("by rule", () => {
  test("strikes the next requests of an operation, and no more", async () => {
    const { sandbox, call } = open();
    sandbox.faults.add({ fault: "status=500", operation: "createProduct", next: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) {
      statuses.push((await call("GET", "/products")).status);
      statuses.push((await call("POST", "/products", { name: "Tea" })).status);
    }
    expect(statuses).toEqual([200, 500, 200, 500, 200, 200]);
    expect(sandbox.faults.list()).toMatchObject([{ fault: "status=500", struck: 2 }]);
  });

  test("strikes by chance, and by the same seed in the same way", () => {
    const struck = (seed: string) => {
      const faults = new Faults(seed);
      faults.add({ fault: "500", probability: 0.5 });
      return Array.from({ length: 200 }, () => faults.ofRequest(undefined, "x") !== undefined);
    };
    expect(struck("a")).toEqual(struck("a"));
    expect(struck("a")).not.toEqual(struck("b"));
    const often = struck("a").filter(Boolean).length;
    expect(often).toBeGreaterThan(70);
    expect(often).toBeLessThan(130);
  });

  test("befalls the account that it was made for, until it is ended", async () => {
    const { sandbox, call } = open();
    const other = callerOf(sandbox, sandbox.newAccount().secretKey);
    const id = sandbox.faults.add("outage");
    expect((await call("GET", "/products")).status).toBe(503);
    expect((await other("GET", "/products")).status).toBe(200);
    expect([sandbox.faults.remove(id), sandbox.faults.remove(id)]).toEqual([true, false]);
    expect((await call("GET", "/products")).status).toBe(200);
    sandbox.faults.add("outage");
    sandbox.faults.clear();
    expect((await call("GET", "/products")).status).toBe(200);
  });

  test.each([
    [
      { fault: "500", operations: "createRefund" },
      "operations is no option of a fault; did you mean operation?",
    ],
    [{ fault: "500", operation: "createRefunds" }, "did you mean createRefund?"],
    [{ fault: "500", event: "payout.paid" }, "event does not go with 500"],
    [{ fault: "lost-webhooks", operation: "createRefund" }, "operation does not go with"],
    [{ fault: "lost-webhooks", event: "payout.payed" }, "did you mean payout.paid?"],
    [{ fault: "500", next: 0 }, "next: expected how many times"],
    [{ fault: "500", probability: 2 }, "probability: expected 0 to 1"],
    [{ fault: "outtage" }, '"outtage" is no fault; did you mean outage?'],
    [{ fault: "lost-answer" }, '"lost-answer" is no fault; did you mean lost-answers?'],
    [{ fault: "toString" }, '"toString" is no fault'],
    [{ fault: "bad-weather" }, /expected one of status, .* after, outage, .* forged-webhooks\.$/],
    [{ fault: "outage;slow=1s" }, /expected one of status, [^;]* after\.$/],
    [{}, "fault: expected a text"],
  ])("%j is refused", (rule, message) => {
    expect(() => new Faults("test").add(rule as never)).toThrow(message);
  });
});

test.each(Object.entries(faultNames))("%s can be added", (name, { about, rule }) => {
  const faults = new Faults("test");
  faults.add(name);
  expect(faults.list()).toEqual([{ id: "fault_1", struck: 0, ...rule }]);
  expect(about).toMatch(/\.$/);
});

test("each fault of deliveries has a name of its own", () => {
  const named = Object.values(faultNames).map(({ rule }) => rule.fault);
  for (const name of Object.keys(deliveryFaults)) expect(named).toContain(`delivery=${name}`);
});

test.each([
  ["reset;timeout", "exclude each other"],
  ["status=500;reset", "found both"],
  ["retry-after=2", "goes with a status"],
  ["delivery=lost;slow=1s", "stands alone"],
  ["delivery=gone", "delivery takes one of duplicate"],
  ["after=2", "after takes no value"],
  ["resett", "did you mean reset?"],
  ["", "is no fault"],
])("%s is no fault", (text, message) => {
  expect(() => readFault(text)).toThrow(message);
});
