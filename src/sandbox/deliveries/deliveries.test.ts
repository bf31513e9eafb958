import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyWebhook } from "../../webhooks/index.js";
import { createSandbox } from "../index.js";
import type { SandboxOptions } from "../options.js";
import type { SandboxAccount } from "../sandbox-account.js";

const now = 1_767_225_600_000;
const hour = 3_600_000;

interface Arrived {
  headers: IncomingMessage["headers"];
  body: Buffer;
}

type Answer = (response: ServerResponse, count: number) => void;

const taken: Answer = (response) => void response.writeHead(204).end();

let server: Server;
let url = "";
let arrived: Arrived[] = [];
let answer: Answer = taken;
let opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    arrived.push({ headers: request.headers, body: await buffer(request) });
    answer(response, arrived.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
});

beforeEach(() => {
  [arrived, answer, opened] = [[], taken, []];
});

afterEach(() => Promise.all(opened.map((one) => one.close())));

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function open(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now, webhook: { url }, ...options });
  opened.push(sandbox);
  return sandbox;
}

/** Something happens, and is told. */
function happen({ core }: Pick<SandboxAccount, "core">, name = "Tea"): void {
  core.do((work) => {
    const product = work.add("product", { name, active: true });
    work.emit("product.created", product);
  });
}

describe("a delivery", () => {
  test("arrives signed with the secret of its endpoint, and says what the event says", async () => {
    const sandbox = open({ webhook: { url, secret: "whsec_constructed" } });
    happen(sandbox);
    await sandbox.settled();
    const { headers, body } = arrived[0] as Arrived;
    // The clock of the sandbox stands elsewhere: verifying by the true time passes all the same.
    const event = await verifyWebhook({ payload: body, headers, secret: "whsec_constructed" });
    expect(event).toEqual(sandbox.events()[0]);
    expect(headers["content-type"]).toBe("application/json");
    expect(sandbox.deliveries()).toMatchObject([
      { status: "delivered", due: null, url, attempts: [{ at: now, status: 204 }] },
    ]);
  });

  test("is never sent within the work that makes it", async () => {
    const sandbox = open();
    let sent = 0;
    const inProcess = open({
      async deliver() {
        sent += 1;
        return new Response();
      },
    });
    happen(inProcess);
    expect(sent).toBe(0);
    await inProcess.settled();
    expect(sent).toBe(1);
    expect(sandbox.deliveries()).toEqual([]);
  });

  test("goes to each endpoint that wants it, and to no other", async () => {
    const sandbox = open({ webhook: undefined });
    const register = (enabled_events: string[], status = "enabled") =>
      sandbox.core.do((work) =>
        work.add("webhook_endpoint", { url, enabled_events, status }, { secret: "whsec_1" }),
      );
    register(["payout.paid"]);
    register(["product.created"], "disabled");
    const wanted = [register(["product.created"]), register(["*"])];
    happen(sandbox);
    await sandbox.settled();
    const endpoints = sandbox.deliveries().map(({ endpoint }) => endpoint);
    expect(endpoints.sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(arrived).toHaveLength(2);
  });

  test("an asterisk stands for nothing where that is assumed", async () => {
    const sandbox = open({ webhook: undefined, assume: { "event-wildcard": "none" } });
    sandbox.core.do((work) =>
      work.add("webhook_endpoint", { url, enabled_events: ["*"] }, { secret: "whsec_1" }),
    );
    happen(sandbox);
    expect(sandbox.deliveries()).toEqual([]);
  });

  test("of events for one endpoint arrives in the order in which they happened", async () => {
    const sandbox = open();
    for (const name of ["1", "2", "3", "4", "5"]) happen(sandbox, name);
    await sandbox.settled();
    const names = arrived.map(({ body }) => JSON.parse(body.toString()).data.object.name);
    expect(names).toEqual(["1", "2", "3", "4", "5"]);
  });

  test.each([
    ["sequence", 1],
    ["parallel", 3],
  ])("%s: at one time %i are under way", async (order, most) => {
    let [underWay, seen] = [0, 0];
    const sandbox = open({
      assume: { "delivery-order": order },
      async deliver() {
        underWay += 1;
        seen = Math.max(seen, underWay);
        await new Promise((resolve) => setTimeout(resolve, 50));
        underWay -= 1;
        return new Response();
      },
    });
    for (const name of ["1", "2", "3"]) happen(sandbox, name);
    await sandbox.settled();
    expect(seen).toBe(most);
  });

  test("may be answered by whoever calls the API meanwhile", async () => {
    const sandbox = open({
      async deliver(_url, init) {
        const { id } = JSON.parse(String(init.body));
        const found = await sandbox.account().fetch(`http://sandbox.localhost/v1/events/${id}`);
        return new Response(null, { status: found.status });
      },
    });
    sandbox.trigger("product.created");
    await sandbox.clock.advance("1h");
    expect(sandbox.deliveries()).toMatchObject([{ status: "delivered", attempts: [{}] }]);
  });

  test("that cannot be made says why, without the address in it", async () => {
    const sandbox = open({ webhook: { url: "http://127.0.0.1:1/secret-path" } });
    happen(sandbox);
    await sandbox.settled();
    const [{ error } = {}] = sandbox.deliveries()[0]?.attempts ?? [];
    expect(error).toMatch(/^no connection/);
    expect(error).not.toContain("secret-path");
  });

  test("is not led elsewhere, nor flooded", async () => {
    const sandbox = open();
    answer = (response) => void response.writeHead(302, { location: url }).end();
    happen(sandbox);
    await sandbox.settled();
    expect(arrived).toHaveLength(1);
    expect(sandbox.deliveries()[0]).toMatchObject({
      status: "pending",
      attempts: [{ error: "a redirect, which is not followed" }],
    });
    answer = (response) => {
      response.writeHead(200);
      const flood = setInterval(() => response.write("x".repeat(65_536)), 1);
      response.on("close", () => clearInterval(flood));
    };
    happen(sandbox);
    await sandbox.settled();
    const last = sandbox.deliveries().at(-1);
    expect(last).toMatchObject({ status: "delivered" });
    expect(last?.attempts[0]?.answer).toHaveLength(1000);
  });

  test("is given up on a receiver that hangs, which nobody else waits for", async () => {
    const sandbox = open({ assume: { "delivery-timeout": "2s" } });
    answer = () => undefined;
    const begun = performance.now();
    happen(sandbox);
    await sandbox.account().fetch("http://sandbox.localhost/v1/products");
    expect(performance.now() - begun).toBeLessThan(2000);
    await sandbox.settled();
    expect(sandbox.deliveries()[0]?.attempts[0]?.error).toBe("no answer within 2000 ms");
  });
});

describe("what is not taken", () => {
  test.each(["doubling", "stretched"])("is sent 18 times in 72 hours: %s", async (plan) => {
    const sandbox = open({ assume: { "delivery-schedule": plan } });
    answer = (response) => void response.writeHead(500).end("no");
    happen(sandbox);
    const report = await sandbox.clock.advance("72h");
    const [delivery] = sandbox.deliveries();
    expect(delivery).toMatchObject({ status: "failed", due: null });
    const times = delivery?.attempts.map(({ at }) => at - now) ?? [];
    expect([times.length, times[0], times.at(-1)]).toEqual([18, 0, 72 * hour]);
    expect([...times].sort((one, other) => one - other)).toEqual(times);
    expect(arrived).toHaveLength(18);
    expect(report).toMatchObject({ from: now, to: now + 72 * hour, tasks: [] });
    expect(report.deliveries.map(({ at }) => at - now)).toEqual(times);
    await sandbox.clock.advance("30d");
    expect(arrived).toHaveLength(18);
  });

  test("is done once it is taken", async () => {
    const sandbox = open();
    answer = (response, count) => void response.writeHead(count < 3 ? 503 : 200).end("thanks");
    happen(sandbox);
    await sandbox.clock.advance("72h");
    expect(sandbox.deliveries()[0]).toMatchObject({ status: "delivered" });
    expect(sandbox.deliveries()[0]?.attempts.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(sandbox.deliveries()[0]?.attempts.at(-1)?.answer).toBe("thanks");
  });

  test.each(["kept", "disabled"])("leaves its endpoint %s", async (choice) => {
    const sandbox = open({ assume: { "endpoint-after-last-retry": choice } });
    answer = (response) => void response.writeHead(500).end();
    happen(sandbox);
    await sandbox.clock.advance("72h");
    const [endpoint] = sandbox.core.store.newest("webhook_endpoint");
    expect(endpoint?.version.status).toBe(choice === "kept" ? "enabled" : "disabled");
    happen(sandbox);
    expect(sandbox.deliveries()).toHaveLength(choice === "kept" ? 2 : 1);
  });

  test("is dropped when its endpoint is gone", async () => {
    const sandbox = open();
    answer = (response) => void response.writeHead(500).end();
    happen(sandbox);
    await sandbox.settled();
    sandbox.core.do((work) => {
      for (const endpoint of work.all("webhook_endpoint")) work.remove(endpoint);
    });
    await sandbox.clock.advance("1h");
    expect(arrived).toHaveLength(1);
    expect(sandbox.deliveries()[0]).toMatchObject({ status: "dropped", due: null });
  });

  test("can be sent again, whatever has become of it", async () => {
    const sandbox = open();
    happen(sandbox);
    await sandbox.settled();
    const [delivery] = sandbox.deliveries();
    const again = await sandbox.redeliver(delivery?.id ?? "");
    expect(again).toMatchObject({ status: "delivered", attempts: [{}, {}] });
    expect(arrived[0]?.body).toEqual(arrived[1]?.body);
    await expect(sandbox.redeliver("delivery_1")).rejects.toThrow("There is no delivery");
  });

  test("is sent again by itself where the clock runs", async () => {
    const sandbox = open({ now: undefined });
    answer = (response, count) => void response.writeHead(count < 2 ? 500 : 200).end();
    happen(sandbox);
    await expect.poll(() => arrived.length, { timeout: 5000 }).toBe(2);
    await sandbox.settled();
    expect(sandbox.deliveries()[0]).toMatchObject({ status: "delivered" });
  });

  test("goes on in another sandbox that begins where this one ended", async () => {
    const sandbox = open();
    answer = (response) => void response.writeHead(500).end();
    happen(sandbox);
    await sandbox.clock.advance("1h");
    await sandbox.close();
    const before = arrived.length;
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()));
    const other = open({ snapshot });
    expect(other.clock.now()).toBe(now + hour);
    await other.clock.advance("71h");
    expect([before < 18, arrived.length]).toEqual([true, 18]);
    expect(other.core.store.size).toBe(sandbox.core.store.size);
  });
});

test.each([
  ["seconds", 10],
  ["milliseconds", 13],
])("the signature counts %s", async (unit, digits) => {
  const sandbox = open({ assume: { "signature-timestamp": unit } });
  happen(sandbox);
  await sandbox.settled();
  const [, t] = /^t=(\d+),/.exec(String(arrived[0]?.headers["wooshpay-signature"])) ?? [];
  expect(t).toHaveLength(digits);
  const scale = unit === "seconds" ? 1000 : 1;
  expect(Math.abs(Number(t) * scale - Date.now())).toBeLessThan(60_000);
});
