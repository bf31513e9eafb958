import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closedUrl, type Listening, listen } from "../scripts/support/loopback.js";
import { memoryTerminal } from "../src/cli/memory-terminal.js";
import { runProgram } from "../src/cli/run.js";
import { createContract } from "../src/contract/index.js";
import { startShop } from "./flows/sandbox.js";

/** What reached a server, as `GET /v1/refunds/re_1`, with its Authorization. */
let received: { call: string; authorization: string }[] = [];

const refund = JSON.stringify({ id: "re_1000000000000000001", object: "refund", amount: 5 });
let server: Listening;

beforeAll(async () => {
  const own = createServer((request, response) => {
    const { method, url, headers } = request;
    received.push({ call: `${method} ${url}`, authorization: headers.authorization ?? "" });
    request.resume();
    response.setHeader("content-type", "application/json");
    if (headers.authorization) response.end(refund);
    else response.writeHead(401).end('{"error":{"type":"authentication_error","message":"no"}}');
  });
  server = await listen(own);
});

afterAll(() => server.close());

async function run(words: string[], environment: Record<string, string> = {}) {
  received = [];
  const terminal = memoryTerminal();
  const code = await runProgram(["check", ...words], { ...terminal, environment });
  return { code, out: terminal.out(), err: terminal.err() };
}

const flowFindings = (out: string) =>
  JSON.parse(out).findings.filter(({ rule }: { rule: string }) => rule === "flow");

describe("check http://…", () => {
  test("sends a made-up test key to this machine, or the one of the environment", async () => {
    const only = ["--only", "retrieveRefund"];
    await run([server.url, ...only]);
    expect(received[0]?.authorization).toBe(`Basic ${btoa("sk_test_check:")}`);
    await run([server.url, ...only], { WOOSHPAY_SECRET_KEY: "sk_test_mine" });
    expect(received[0]?.authorization).toBe(`Basic ${btoa("sk_test_mine:")}`);
  });

  test.for(["", "/"])("takes an address that ends in /v1%s for the root above", async (end) => {
    const only = ["--only", "retrieveRefund"];
    const { err } = await run([`${server.url}/staging/v1${end}`, ...only]);
    expect(received[0]?.call).toMatch(/^GET \/staging\/v1\/refunds\//);
    expect(err).toContain(
      `note: taken as ${server.url}/staging, since the paths of the API begin with /v1`,
    );
    expect((await run([server.url, ...only])).err).not.toContain("taken as");
  });

  test("sends what changes nothing, where that is asked", async () => {
    await run([server.url, "--read-only"]);
    expect(received.length).toBeGreaterThan(50);
    expect(received.filter(({ call }) => !call.startsWith("GET "))).toEqual([]);
  });

  test("names the call of each finding", async () => {
    const only = ["--only", "retrieveRefund,listPaymentIntents"];
    const { findings } = JSON.parse((await run([server.url, ...only, "--json", "-"])).out);
    const calls = findings.map(({ exchange }: { exchange: { call: string } }) => exchange.call);
    expect(calls).toContain("GET /v1/payment_intents?limit=1");
    const sent = received.map(({ call }) => call);
    for (const call of calls) expect(sent).toContain(call);
    expect((await run([server.url, ...only])).out).toContain("GET /v1/payment_intents #");
  });

  test("blames no server that refuses what breaks rules beyond the schemas", async () => {
    const contract = createContract();
    const strict = await listen(
      createServer(async (request, response) => {
        const { method = "", url = "" } = request;
        const body = (await text(request)) || undefined;
        const sent = { method, url, headers: { "content-type": "application/json" }, body };
        const wrong = contract.check({ request: sent }).filter(({ rule, severity }) => {
          return severity !== "advice" && rule !== "credentials";
        });
        if (wrong.length > 0) response.statusCode = 400;
        const value = wrong.length > 0 ? { error: { message: "no" } } : { id: "ii_1" };
        response.setHeader("content-type", "application/json").end(JSON.stringify(value));
      }),
    );
    const only = ["--only", "createInvoiceItem", "--json", "-"];
    const { out } = await run([strict.url, ...only]).finally(() => strict.close());
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain("refused");
    expect(rules).not.toContain("accepted");
  });

  test("takes a refusal in the state of what is named for an advice, and keys of another run for used", async () => {
    const keys: string[] = [];
    const product = { id: "prod_1000000000000000001", object: "product", name: "Tea" };
    const closed = { error: { message: "prod_1000000000000000001 is closed; sk_test_closed" } };
    const shop = await listen(
      createServer((request, response) => {
        const { method, url = "", headers } = request;
        keys.push(String(headers["idempotency-key"]));
        request.resume();
        const isChange = method === "POST" && url.includes("prod_");
        response.writeHead(isChange ? 400 : 200, { "content-type": "application/json" });
        response.end(JSON.stringify(isChange ? closed : product));
      }),
    );
    const words = [shop.url, "--only", "createProduct,updateProduct", "--json", "-"];
    const { out } = await run(words);
    const first = keys.splice(0).filter((key) => key.startsWith("check-"));
    await run(words).finally(() => shop.close());
    const refused = JSON.parse(out).findings.filter(
      ({ rule }: { rule: string }) => rule === "refused",
    );
    expect(refused[0]).toMatchObject({
      ...{ operationId: "updateProduct", severity: "advice", pointer: "#status" },
      found: "400: prod_1000000000000000001 is closed; sk_test_[masked]",
      hint: expect.stringMatching(/^Right unless the state of what it names forbids it; this was /),
    });
    expect(first.length).toBeGreaterThan(1);
    expect(keys.filter((key) => first.includes(key))).toEqual([]);
  });

  test("tells what was found before it was cut short, and that it was", async () => {
    const { code, out, err } = await run([server.url, "--max-requests", "7"]);
    expect(received).toHaveLength(7);
    expect(code).toBe(2);
    expect(out).toContain("7 checked");
    expect(err).toContain("--max-requests\n  expected: enough for all");
  });

  test("says that a server is not reached, and that one went away", async () => {
    const gone = await run([await closedUrl()]);
    expect(gone).toMatchObject({ code: 2, out: "" });
    expect(gone.err).toContain("ECONNREFUSED, so that nothing was checked");
    let left = 3;
    const dying = await listen(
      createServer((request, response) => {
        left -= 1;
        if (left < 0) request.socket.destroy();
        else response.setHeader("content-type", "application/json").end(refund);
      }),
    );
    const { code, out, err } = await run([dying.url]).finally(() => dying.close());
    expect(code).toBe(2);
    expect(out).toContain("3 checked");
    expect(err).toContain("expected: a server that stays");
  });

  test.for([
    [["--only", "retrieveRefnd"], "retrieveRefund"],
    [["--only", "onPayoutPaid"], "--only"],
    [["--max-requests", "0"], "a whole number from 1"],
    [["--timeout", "soon"], "a number of seconds above 0"],
    [["--min", "operation=5"], "did you mean operations?"],
    [["traffic.har"], "one address, and no files beside it"],
  ] as const)("%j is refused before anything is sent", async ([words, told]) => {
    const { code, err } = await run([server.url, ...words]);
    expect(err).toContain(told);
    expect({ code, received }).toEqual({ code: 2, received: [] });
  });

  test.for([
    ["http://api.wooshpay.com", {}, "the live host"],
    ["https://API.wooshpay.com./v1", {}, "the live host"],
    ["http://pay.example", {}, "--allow-host pay.example"],
    ["ftp://127.0.0.1", {}, "an address, for example http://"],
  ] as const)("%s is not called", async ([address, environment, told]) => {
    const { code, err } = await run([address, "--write", "--money"], environment);
    expect(err).toContain(told);
    expect(code).toBe(2);
  });

  test("a live key is sent nowhere, and not shown", async () => {
    const WOOSHPAY_SECRET_KEY = "sk_live_unitTest";
    const { code, out, err } = await run([server.url], { WOOSHPAY_SECRET_KEY });
    expect({ code, received }).toEqual({ code: 2, received: [] });
    expect(err).toContain("a live key, whose payments are real");
    expect(out + err).not.toContain("unitTest");
  });

  test("fails where less is covered than was asked for", async () => {
    const only = ["--only", "retrieveRefund"];
    const { code, err } = await run([server.url, ...only, "--min", "operations=100,statuses=90"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^--min: statuses covered [^\n]*\n {2}missing: retrieveRefund /m);
    expect(err).not.toContain("--min: operations");
  });

  test("says that coverage is of the operations that were asked for", async () => {
    const { out } = await run([server.url, "--only", "retrieveRefund,listPaymentIntents"]);
    expect(out).toMatch(/^Coverage of the 2 operations of --only\n {2}operations +100 %/m);
  });

  test("takes the flows besides, which find what single requests cannot", async () => {
    for (const [wrong, isFound] of [
      [undefined, false],
      ["refunded whole", true],
    ] as const) {
      const shop = await startShop(wrong);
      const { out, err } = await run([shop.url, "--flows", "--json", "-"]).finally(() =>
        shop.close(),
      );
      expect(flowFindings(out).length > 0).toBe(isFound);
      expect(err).not.toContain("Flows left out");
    }
  }, 120_000);

  test("names the flows that a server cannot go through", async () => {
    const { out, err } = await run([
      server.url,
      "--only",
      "retrieveRefund",
      "--flows",
      "--json",
      "-",
    ]);
    expect(err).toMatch(/Flows left out, since [^:]+: [^.]*\bcheckout,/);
    expect(flowFindings(out)).toEqual([]);
  });
});
