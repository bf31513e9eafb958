import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { closedUrl } from "../../scripts/support/loopback.js";
import { memoryTerminal } from "../../src/cli/memory-terminal.js";
import { proxyTarget } from "../../src/cli/proxy/target.js";
import { runProgram } from "../../src/cli/run.js";
import { basic, call, payload, speak, startProxy, until } from "./running.js";
import { json, startTarget } from "./targets.js";

const refund = payload("createRefund", "200");
// Put together here, so that nothing in the repository looks like one.
const liveKey = ["sk", "live", "notReal000"].join("_");

/** The error that an answer over a raw connection holds. */
function errorIn(said: string) {
  const [head = "", body = ""] = said.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), ...JSON.parse(body).error };
}

describe("nothing goes to another host", () => {
  test.for([
    ["an address", "GET http://127.0.0.1:1/v1/x HTTP/1.1", 400, "request_target"],
    ["an address of another scheme", "GET file:///etc/passwd HTTP/1.1", 400, "request_target"],
    ["a tunnel", "CONNECT 127.0.0.1:1 HTTP/1.1", 405, "request_target"],
    ["a star", "OPTIONS * HTTP/1.1", 400, "request_target"],
    ["no path", "GET v1/x HTTP/1.1", 400, "malformed_request"],
    ["no HTTP", "\u0016\u0003\u0001 hello", 400, "malformed_request"],
    ["a method that there is not", "PAY /v1/x HTTP/1.1", 400, "malformed_request"],
    ["a user in front", "GET @evil.example/v1/x HTTP/1.1", 400, "malformed_request"],
  ] as const)("%s is refused", async ([_name, line, status, code]) => {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url);
    const said = await speak(proxy.port, `${line}\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(errorIn(said)).toMatchObject({ status, code, type: "invalid_request_error" });
    expect(target.arrived).toEqual([]);
    expect((await call(`${proxy.url}/v1/x`)).status).toBe(200);
  });

  test.for([
    ["two slashes in front", "/" + "/evil.example/v1/refunds/re_1", ""],
    ["a name behind an @", "/@evil.example/v1/x", ""],
    ["backslashes", "/\\evil.example\\v1", ""],
    ["an address as a path", "/http://evil.example/v1", ""],
    ["steps upward", "/v1/../../etc", ""],
    ["another Host", "/v1/x", "Host: evil.example\r\n"],
    [
      "a forwarded host",
      "/v1/x",
      "Host: a\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=b\r\n",
    ],
  ] as const)("%s: the target has it as it is", async ([_name, path, headers]) => {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url);
    await speak(
      proxy.port,
      `GET ${path} HTTP/1.1\r\n${headers || "Host: a\r\n"}Connection: close\r\n\r\n`,
    );
    expect(target.arrived.map(({ url }) => url)).toEqual([path]);
    const raw = target.arrived[0]?.raw ?? [];
    expect(raw.filter((_one, index) => raw[index - 1] === "Host")).toEqual([
      new URL(target.url).host,
    ]);
  });

  test("a request in a request is none", async () => {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url);
    const inner = "GET /v1/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    const said = await speak(
      proxy.port,
      "POST /v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
        inner,
    );
    expect(errorIn(said)).toMatchObject({ status: 400, code: "malformed_request" });
    await call(`${proxy.url}/v1/x`, {
      ...{ method: "POST", body: Buffer.from(inner) },
      headers: { Connection: "content-length, close", "Content-Length": inner.length },
    });
    expect(target.arrived.map(({ url, body }) => `${url} ${body}`)).toEqual([`/v1/x ${inner}`]);
  });

  test("headers that never end are refused, and long ones pass", async () => {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url);
    const long = await call(`${proxy.url}/v1/x`, { headers: { "X-Long": "x".repeat(12_000) } });
    expect(long.status).toBe(200);
    const said = await speak(
      proxy.port,
      `GET /v1/x HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(70_000)}\r\n\r\n`,
    );
    expect(errorIn(said)).toMatchObject({ status: 431 });
  });

  test("it listens on loopback alone", async () => {
    const { networkInterfaces } = await import("node:os");
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url);
    expect(proxy.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((one) => (one && !one.internal && one.family === "IPv4" ? [one.address] : []));
    for (const address of others) {
      const code = await new Promise((resolve) => {
        const socket = connect(proxy.port, address, () => resolve("connected"));
        socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
      });
      expect(code).toBe("ECONNREFUSED");
    }
  });
});

describe("live keys and hosts", () => {
  test.for([
    ["as Basic", { Authorization: basic(liveKey) }, "/v1/refunds/re_1"],
    ["as Basic without padding", { Authorization: basic(liveKey).replace(/=+$/, "") }, "/v1/x"],
    ["in Base64 twice", { Authorization: `Basic ${btoa(btoa(`${liveKey}:`))}` }, "/v1/x"],
    ["as Bearer", { Authorization: `Bearer ${liveKey}` }, "/v1/x"],
    ["in a header of its own", { "X-Api-Key": liveKey }, "/v1/x"],
    ["in the address", {}, `/v1/x?key=${liveKey}`],
  ] as const)("a live key %s goes nowhere", async ([_name, headers, path]) => {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url);
    const received = await call(proxy.url + path, { headers });
    expect(received.status).toBe(403);
    expect(JSON.parse(`${received.body}`).error).toMatchObject({ code: "live_key" });
    expect(target.arrived).toEqual([]);
    const { problem, told } = await proxy.end();
    expect(problem).toContain("1 request that the proxy refused");
    expect(told).not.toContain("notReal000");
  });

  test.for([
    ["the live host", "https://api.wooshpay.com", ["api.wooshpay.com"], "the live host"],
    ["the live host in full", "https://API.wooshpay.com./", [], "the live host"],
    ["another host", "http://example.com", [], "--allow-host example.com"],
    ["a near miss", "http://127.0.0.1.example.com", ["example.com"], "an address of this machine"],
    ["no address", "127.0.0.1:4010", [], "an address, for example"],
    ["no http", "ftp://127.0.0.1", [], "an address, for example"],
    ["a user", "http://me:secret@127.0.0.1:1", [], "a user"],
    ["a query", "http://127.0.0.1:1/?a=b", [], "a query"],
  ] as const)("--to refuses %s", ([_name, to, allowed, expected]) => {
    const refuse = () => proxyTarget(to, allowed);
    expect(refuse).toThrow(expected);
    expect(refuse).not.toThrow("secret");
  });

  test.for([
    ["https://apitest.wooshpay.com", ["apitest.wooshpay.com"]],
    ["http://[::1]:4010", []],
    ["http://localhost:4010/base", []],
  ] as const)("--to takes %s", ([to, allowed]) => {
    const { url, note } = proxyTarget(to, allowed);
    expect(url.href).toContain(to);
    expect(note).toBeUndefined();
  });
});

describe("what goes wrong", () => {
  const wrong = async (...words: string[]) => {
    const terminal = memoryTerminal();
    const code = await runProgram(["proxy", ...words], terminal);
    return { code, told: terminal.err() };
  };

  test("a target that is down: 502, one line, and exit code 2", async () => {
    const to = await closedUrl();
    const proxy = await startProxy(to);
    const headers = { authorization: basic("sk_test_down") };
    for (let time = 0; time < 3; time++) {
      const received = await call(`${proxy.url}/v1/refunds/re_1`, { headers });
      expect(received.status).toBe(502);
      expect(JSON.parse(`${received.body}`).error).toMatchObject({
        ...{ type: "api_error", code: "target_unreachable" },
        message: expect.stringContaining("ECONNREFUSED"),
      });
    }
    const { problem, told, report } = await proxy.end();
    expect(told.match(/ECONNREFUSED/g)).toHaveLength(1);
    // What was seen of the calls is reported all the same.
    expect(report).toMatchObject({ checked: 3 });
    expect(problem).toBe(`--to\n  expected: answers of ${to}\n  found:    none, for 3 calls`);
  });

  test("a port that is taken: exit code 2", async () => {
    const target = await startTarget(json(refund));
    const port = new URL(target.url).port;
    const { code, told } = await wrong("--to", target.url, "--port", port);
    expect(code).toBe(2);
    expect(told).toContain(`found:    ${port}, which another program listens on`);
  });

  test.for([
    [[], "the address of a server"],
    [["--to", "http://127.0.0.1:1", "--port", "99999"], "a number from 0 to 65535"],
    [["--to", "http://127.0.0.1:1", "--max-time", "soon"], "a number of seconds above 0"],
    [["--to", "http://127.0.0.1:1", "--record", "a.txt"], "ends with .har or .ndjson"],
    [["--to", "http://127.0.0.1:1", "--record", "/nowhere/at/all.har"], "read and written"],
    [["--to", "http://127.0.0.1:1", "--max-time", "0.1"], "nothing at all"],
  ] as const)("%s: exit code 2", async ([words, expected]) => {
    const { code, told } = await wrong(...words);
    expect(told).toContain(expected);
    expect(code).toBe(2);
  });

  test("what is none of the API alone: exit code 2", async () => {
    const target = await startTarget(json("{}"));
    const proxy = await startProxy(target.url);
    await call(`${proxy.url}/health`);
    const { problem } = await proxy.end();
    expect(problem).toContain("1 exchange of others: 1 127.0.0.1");
  });

  test("a caller that goes away takes the call to the target along", async () => {
    let isGone = false;
    let isThere = false;
    const { startRawTarget } = await import("./targets.js");
    const target = await startRawTarget((_request, response) => {
      isThere = true;
      response.on("close", () => {
        isGone = true;
      });
    });
    const proxy = await startProxy(target.url);
    const socket = connect(proxy.port, "127.0.0.1", () =>
      socket.write("GET /v1/refunds/re_1 HTTP/1.1\r\nHost: a\r\n\r\n"),
    );
    await until(() => isThere);
    socket.destroy();
    await until(() => isGone);
    const { problem, told } = await proxy.end();
    expect(problem).toContain("found:    none, for 1 call");
    expect(told).not.toContain("no answer from");
  });

  test.for([
    ["in the middle of a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", "broken"],
    [
      "in the middle of a chunk",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
      "broken",
    ],
    ["before it says anything", "", 502],
    ["in the middle of the head", "HTTP/1.1 200 OK\r\nContent-Le", 502],
    ["with what is no HTTP", "hello\r\n\r\n", 502],
  ] as const)("a target that breaks off %s", async ([_name, text, expected]) => {
    const { startWire } = await import("./targets.js");
    const target = await startWire((socket) => {
      socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20));
    });
    const proxy = await startProxy(target.url);
    const headers = { authorization: basic("sk_test_broken") };
    const came = await call(`${proxy.url}/v1/refunds/re_1`, { headers }).then(
      ({ status }) => status,
      () => "broken",
    );
    expect(came).toBe(expected);
    const { findings, told } = await proxy.end();
    // What was not seen whole is not judged.
    expect(findings).toEqual([]);
    expect(told).toContain(`no answer from ${target.url}`);
  });

  test("a connection that the target closes as it is used again: what may be repeated is", async () => {
    const { startWire } = await import("./targets.js");
    let requests = 0;
    const target = await startWire((socket) => {
      const answer = () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
      requests += 1;
      answer();
      socket.on("data", () => {
        requests += 1;
        socket.resetAndDestroy();
      });
    });
    const proxy = await startProxy(target.url);
    const headers = { authorization: basic("sk_test_stale") };
    const url = `${proxy.url}/v1/refunds/re_1`;
    expect((await call(url, { headers })).status).toBe(200);
    expect((await call(url, { headers })).status).toBe(200);
    expect(requests).toBe(3);
    const body = Buffer.from("{}");
    expect((await call(`${proxy.url}/v1/refunds`, { method: "POST", headers, body })).status).toBe(
      502,
    );
    expect(requests).toBe(4);
  });
});
