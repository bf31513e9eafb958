import type { RequestListener } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { closedUrl } from "../../scripts/support/loopback.js";
import { type CheckWebhooksOptions, readWebhookOptions } from "../../src/cli/webhooks/index.js";
import { checked } from "./checked.js";
import { assemble, Counter, type Running, rightPieces, secret, serve } from "./endpoint.js";

function answering(endpoint: RequestListener): Promise<Running> {
  return serve(new Counter(), endpoint);
}

function status(status: number, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => response.writeHead(status, headers).end();
}

function right(): Promise<Running> {
  const counter = new Counter();
  return assemble(counter, rightPieces(counter));
}

/** What a check of an endpoint refuses to go on with. */
async function refusal(
  endpoint: RequestListener | undefined,
  options: Partial<CheckWebhooksOptions> = {},
): Promise<string> {
  const running = endpoint ? answering(endpoint) : right();
  const problem = await checked(running, options).then(
    () => "nothing",
    (error: Error) => `${error.constructor.name}: ${error.message}`,
  );
  return problem.replace(/:\d{4,5}\b/g, ":PORT");
}

describe("a target that is none is told in one message", () => {
  test("nobody listens", async () => {
    expect(await refusal(undefined, { url: await closedUrl() })).toMatchInlineSnapshot(`
      "ProblemError: --webhooks http://127.0.0.1:PORT/
        expected: an endpoint that answers a POST itself
        found:    no answer (ECONNREFUSED)
        Is the endpoint running, and is that its path?"
    `);
  });

  test("it breaks off", async () => {
    const breaking: RequestListener = (request) => request.socket.destroy();
    expect(await refusal(breaking)).toContain("found:    no answer (ECONNRESET)");
  });

  test("it never answers", async () => {
    expect(await refusal(() => {}, { timeout: 50 })).toContain("no answer within 0.05 s");
  });

  test("it redirects, and nothing is followed", async () => {
    let requests = 0;
    const redirecting: RequestListener = (request, response) => {
      requests += 1;
      status(308, { Location: "/elsewhere" })(request, response);
    };
    const told = await refusal(redirecting);
    expect(told).toContain("found:    status 308");
    expect(told).toContain("Redirects are not followed");
    expect(requests).toBe(1);
  });

  test.each([404, 405, 501])("it answers %d", async (code) => {
    expect(await refusal(status(code))).toContain(`found:    status ${code}`);
  });

  test.each([
    ["ftp://127.0.0.1/x", "an address, for example"],
    ["127.0.0.1:3000", "an address, for example"],
    ["", "an address, for example"],
    ["http://shop.example.com/webhooks", "an address of this machine"],
    ["http://127.0.0.1.example.com/", "an address of this machine"],
    ["http://localhost.example.com/", "an address of this machine"],
    ["http://10.0.0.1/", "an address of this machine"],
    ["http://0x7f000001.example/", "an address of this machine"],
  ])("%s", async (url, expected) => {
    expect(await refusal(undefined, { url })).toContain(`expected: ${expected}`);
    if (url) expect(await refusal(undefined, { probe: url })).toContain(`expected: ${expected}`);
  });

  test("another host is called when it is allowed by name", async () => {
    const url = "http://shop.invalid/webhooks";
    const told = await refusal(undefined, { url, allowedHosts: ["shop.invalid"] });
    expect(told).toContain("found:    no answer (");
  });

  test("its user, password and query are not shown", async () => {
    const url = `${(await closedUrl()).replace("//", "//me:pass@")}/hooks?key=hidden`;
    const told = await refusal(undefined, { url });
    expect(told).toContain("/hooks?[masked]");
    expect(told).not.toMatch(/me|pass|hidden/);
  });

  test.each([
    ["no number", (_: unknown, response: { end(text: string): void }) => response.end('"many"')],
    ["a failure", status(500) as never],
  ])("a probe that answers %s", async (_name, probe) => {
    const running = await answering((request, response) =>
      request.url === "/webhooks" ? status(200)(request, response) : probe(request, response),
    );
    const failing = checked(running, { probe: running.url.replace("webhooks", "probe") });
    await expect(failing).rejects.toThrow(/expected: status 200 and a number/);
  });

  test("a case that there is not, with the nearest one", async () => {
    const told = await refusal(undefined, { only: ["forgd"] });
    expect(told).toContain('found:    "forgd"\n  Did you mean forged?');
  });
});

describe("a run that does not try all", () => {
  test("tries what was asked for, behind a right delivery", async () => {
    const { results } = await checked(right(), { only: ["forged", "event/payout.paid"] });
    expect(results.map(({ id }) => id)).toEqual(["signed", "forged", "event/payout.paid"]);
    const { results: ofEvents } = await checked(right(), { only: ["event"] });
    expect(ofEvents).toHaveLength(21);
  });

  test("says what time did not allow", async () => {
    const counter = new Counter();
    const pieces = rightPieces(counter);
    // The first case outlasts the time, however quick the machine is.
    const act: typeof pieces.act = async (event) => {
      await wait(20);
      return pieces.act(event);
    };
    const { results } = await checked(assemble(counter, { ...pieces, act }), { maxTime: 5 });
    const [first, ...rest] = results;
    expect(first?.state).toBe("ok");
    expect(new Set(rest.map(({ note }) => note))).toEqual(new Set(["time was up"]));
  });

  test("stops when the endpoint ends, and names the case", async () => {
    const counter = new Counter();
    const pieces = rightPieces(counter);
    let close = async () => {};
    const running = await assemble(counter, {
      ...pieces,
      async act(event) {
        if ("tomorrow" in event) {
          await close();
          await wait(1_000);
        }
        return pieces.act(event);
      },
    });
    close = running.close as () => Promise<void>;
    const { results, findings } = await checked({ ...running, close: async () => {} });
    expect(findings.map(({ rule }) => rule)).toEqual(["webhook-unknown-fields"]);
    const untried = results.filter(({ state }) => state === "untried");
    expect(untried.length).toBeGreaterThan(10);
    expect(untried[0]?.note).toBe("the endpoint ended during unknown-fields");
  });
});

describe("options", () => {
  const environment = { HOOK_SECRET: secret, EMPTY: " ", COPIED: `${secret}\n` };
  const read = (values: Parameters<typeof readWebhookOptions>[0]) => () =>
    readWebhookOptions({ "secret-env": "HOOK_SECRET", ...values }, environment);

  test("are read", () => {
    const url = "http://127.0.0.1:1/";
    const values = { webhooks: url, timeout: "0.5", "max-time": "3", slow: "2", seed: "12" };
    expect(read({ ...values, only: ["forged, slow", "event"], framework: "koa" })()).toMatchObject({
      ...{ url, secret, secretEnv: "HOOK_SECRET", timeout: 500, maxTime: 3_000, slowAfter: 2_000 },
      ...{ seed: 12, only: ["forged", "slow", "event"], framework: "koa" },
    });
  });

  test.each([
    [{ "secret-env": "NO_SUCH" }, "NO_SUCH, which is not set"],
    [{ "secret-env": "EMPTY" }, "EMPTY, which is empty"],
    [{ "secret-env": "COPIED" }, "COPIED, which holds white space: trim it"],
    [{ "secret-env": secret }, "what is no name, which is not set"],
    [{ framework: "expres" }, "Did you mean express?"],
    [{ seed: "-1" }, "a whole number"],
    [{ timeout: "0" }, "a number of seconds above 0"],
    [{ timeout: "10s" }, "a number of seconds above 0"],
    [{ "max-time": "1e9" }, "a number of seconds above 0"],
    [{ slow: "" }, "a number of seconds above 0"],
  ])("%j is refused", (values, told) => {
    expect(read(values)).toThrow(told);
    expect(read(values)).not.toThrow(secret);
  });
});
