import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closedUrl, type Listening, listen } from "../scripts/support/loopback.js";
import { memoryTerminal } from "../src/cli/memory-terminal.js";
import { runProgram } from "../src/cli/run.js";
import { startShop } from "./flows/server.js";

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

  test("sends what changes nothing, where that is asked", async () => {
    await run([server.url, "--read-only"]);
    expect(received.length).toBeGreaterThan(50);
    expect(received.filter(({ call }) => !call.startsWith("GET "))).toEqual([]);
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
    const { code, err } = await run([
      server.url,
      "--only",
      "retrieveRefund",
      "--min",
      "operations=50",
    ]);
    expect(code).toBe(1);
    expect(err).toContain("operations");
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
