import { createHash, randomBytes } from "node:crypto";
import { connect } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { WooshPay } from "../../src/index.js";
import { basic, call, keepingAgent, payload, speak, startProxy, until } from "./running.js";
import { json, startRawTarget, startTarget, startWire } from "./targets.js";

const authorization = basic("sk_test_passing");
const refund = payload("createRefund", "200");
const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

test("an address that ends in /v1 is taken for the root above", async () => {
  for (const end of ["/base/v1", "/base/v1/"]) {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(target.url + end);
    await call(`${proxy.url}/v1/refunds/re_1`, { headers: { authorization } });
    expect(target.arrived.map(({ url }) => url)).toEqual(["/base/v1/refunds/re_1"]);
    expect(proxy.told()).toContain(`note: taken as ${target.url}/base, since the paths`);
    expect(proxy.told()).toContain(`forwarding to ${target.url}/base.`);
  }
});

describe("bytes pass as they are", () => {
  const bodies: [name: string, body: Buffer, pieces: number][] = [
    ["nothing", Buffer.alloc(0), 1],
    ["one byte", Buffer.from("{"), 1],
    ["random bytes", randomBytes(70_001), 70_001],
    ["pieces of 1 byte", randomBytes(300), 1],
    ["pieces of 1,000 bytes", randomBytes(100_000), 1000],
    ["20 MB", randomBytes(20_000_000), 65_536],
  ];

  test.for(bodies)("%s, both ways", async ([_name, body, pieces]) => {
    const target = await startTarget(({ body }, _request, response) => {
      for (let at = 0; at < body.length; at += pieces)
        response.write(body.subarray(at, at + pieces));
      response.end();
    });
    const proxy = await startProxy(target.url);
    const received = await call(`${proxy.url}/v1/refunds`, { method: "POST", body, pieces });
    expect(hash(target.arrived[0]?.body as Buffer)).toBe(hash(body));
    expect(hash(received.body)).toBe(hash(body));
  });

  const packers = {
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
    "deflate without a frame": deflateRawSync,
  };

  test.for(Object.entries(packers))("%s, and is checked unpacked", async ([name, pack]) => {
    const encoding = name.split(" ")[0] ?? "";
    const wrong = pack(Buffer.from(JSON.stringify({ ...JSON.parse(`${refund}`), amount: "x" })));
    const target = await startTarget((_arrived, _request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": encoding });
      response.end(wrong);
    });
    const proxy = await startProxy(target.url);
    const received = await call(`${proxy.url}/v1/refunds`, {
      ...{ method: "POST", body: pack(Buffer.from('{"amount":5}')) },
      headers: {
        ...{ authorization, "content-type": "application/json", "content-encoding": encoding },
      },
    });
    expect(received.body).toEqual(wrong);
    expect(received.headers["wooshpay-contract"]).toBe("violation;n=1");
    const { findings } = await proxy.end();
    const told = findings.map(({ side, rule, pointer }) => `${side} ${rule} ${pointer}`);
    expect(told).toEqual(["request required ", "response type /amount"]);
  });

  test("what does not unpack, or in no way that is known, passes", async () => {
    const encodings = ["gzip", "zstd", "gzip, br"];
    const target = await startTarget(({ url }, _request, response) => {
      const encoding = encodings[Number(url.slice(-1))] ?? "";
      response.writeHead(200, { "content-type": "application/json", "content-encoding": encoding });
      response.end(Buffer.from([0xff, 1, 2]));
    });
    const proxy = await startProxy(target.url);
    for (const index of encodings.keys()) {
      const headers = { authorization };
      const received = await call(`${proxy.url}/v1/refunds/re_${index}`, { headers });
      expect([...received.body]).toEqual([0xff, 1, 2]);
    }
    // Of the one that nobody here can unpack nothing is said.
    const { findings } = await proxy.end();
    expect(findings.map(({ rule, found }) => `${rule}: ${found}`)).toEqual(
      Array(2).fill("body: no UTF-8"),
    );
  });

  test("headers keep their case, their order and their bytes; those of the connection go", async () => {
    const target = await startTarget((_arrived, request) => {
      const { socket } = request;
      socket.write(
        "HTTP/1.1 200 Very Well\r\nX-b: 1\r\nx-A: caf\xe9\r\nX-b: 2\r\nSet-Cookie: a=1\r\n" +
          "Connection: keep-alive, X-Own\r\nX-Own: 1\r\nset-cookie: b=2\r\ncontent-LENGTH: 2\r\n\r\n{}",
        "latin1",
      );
    });
    const proxy = await startProxy(target.url);
    const said = await speak(
      proxy.port,
      "GET /v1/x?q=%C3%A9%20[]{}|^&q=%zz HTTP/1.1\r\nX-Z: 1\r\nhOST: shop.example\r\nx-y: caf\xe9\r\nX-Z: 2\r\n" +
        "Te: trailers\r\nConnection: close, X-Mine, Content-Length\r\nX-Mine: 1\r\nUpgrade: h2c\r\n" +
        "Proxy-Authorization: Basic abc\r\nContent-Length: 2\r\n\r\n{}",
    );
    const [arrived] = target.arrived;
    expect(arrived?.url).toBe("/v1/x?q=%C3%A9%20[]{}|^&q=%zz");
    const host = new URL(target.url).host;
    expect(arrived?.raw).toEqual([
      ...["X-Z", "1", "hOST", host, "x-y", "caf\xe9", "X-Z", "2", "Content-Length", "2"],
      ...["Connection", "keep-alive"],
    ]);
    expect(said.split("\r\n\r\n")).toEqual([
      [
        ...["HTTP/1.1 200 Very Well", "X-b: 1", "x-A: caf\xe9", "X-b: 2", "Set-Cookie: a=1"],
        ...["set-cookie: b=2", "content-LENGTH: 2", "Connection: close"],
      ].join("\r\n"),
      "{}",
    ]);
  });
});

describe("HTTP is kept", () => {
  test("trailers pass both ways, without those that have no place there", async () => {
    const target = await startTarget((_arrived, _request, response) => {
      response.writeHead(200, { Trailer: "X-Sum" }).write("{}");
      response.addTrailers({ "X-Sum": "abc", Host: "evil" });
      response.end();
    });
    const proxy = await startProxy(target.url);
    const said = await speak(
      proxy.port,
      "POST /v1/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n" +
        "2\r\n{}\r\n0\r\nX-T: 1\r\nAuthorization: Basic x\r\n\r\n",
    );
    expect(target.arrived[0]?.trailers).toEqual(["X-T", "1"]);
    expect(said.endsWith("2\r\n{}\r\n0\r\nX-Sum: abc\r\n\r\n")).toBe(true);
  });

  test("HEAD, 204 and 304 have no body, and keep what they say of it", async () => {
    const target = await startTarget(({ method, url }, _request, response) => {
      response.sendDate = false;
      if (method === "HEAD") response.writeHead(200, { "Content-Length": 500 }).end();
      else response.writeHead(Number(url.slice(-3))).end();
    });
    const proxy = await startProxy(target.url);
    const head = await call(`${proxy.url}/v1/x`, { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers["content-length"]).toBe("500");
    for (const status of [204, 304]) {
      const received = await call(`${proxy.url}/v1/${status}`);
      expect(received.status).toBe(status);
      expect(received.raw).toEqual(["Connection", "close"]);
    }
  });

  test("a body without an end of its own, and a caller of HTTP/1.0", async () => {
    const target = await startWire((socket) => {
      socket.end("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nuntil the end");
    });
    const chunked = await startTarget((_arrived, _request, response) => {
      response.write("in ");
      response.end("chunks");
    });
    const [proxy, other] = await Promise.all([startProxy(target.url), startProxy(chunked.url)]);
    expect(`${(await call(`${proxy.url}/v1/x`)).body}`).toBe("until the end");
    const said = await speak(other.port, "GET /v1/x HTTP/1.0\r\n\r\n");
    expect(said).toMatch(/^HTTP\/1\.1 200 OK\r\n(?!.*transfer-encoding)[\s\S]*\r\n\r\nin chunks$/i);
  });

  test("a body is sent once the target wants it", async () => {
    const seen: string[] = [];
    const target = await startWire((socket) => {
      socket.on("data", (part) => {
        seen.push(`${part}`);
        socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
      });
      setTimeout(() => socket.write("HTTP/1.1 100 Continue\r\n\r\n"), 30);
    });
    const proxy = await startProxy(target.url);
    const parts: string[] = [];
    const socket = connect(proxy.port, "127.0.0.1", () =>
      socket.write(
        "POST /v1/x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
      ),
    );
    socket.on("data", (part) => {
      parts.push(`${part}`);
      if (parts.length === 1) socket.write("{}");
    });
    await until(() => parts.join("").includes("200 OK"));
    expect(parts[0]).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    expect(seen).toEqual(["{}"]);
    socket.destroy();
  });

  test("a refusal before the body passes without one", async () => {
    const target = await startWire((socket) => {
      socket.write("HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n");
    });
    const proxy = await startProxy(target.url);
    let said = "";
    const socket = connect(proxy.port, "127.0.0.1", () =>
      socket.write(
        "POST /v1/x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n",
      ),
    );
    socket.on("data", (part) => {
      said += part;
    });
    await until(() => said.includes("\r\n\r\n"));
    expect(said.startsWith("HTTP/1.1 417 No\r\n")).toBe(true);
    socket.destroy();
  });

  test("redirects go to the caller", async () => {
    const target = await startTarget(({ url }, _request, response) => {
      response.writeHead(url === "/v1/x" ? 302 : 200, { Location: "/elsewhere" }).end();
    });
    const proxy = await startProxy(target.url);
    const received = await call(`${proxy.url}/v1/x`);
    expect([received.status, received.headers.location]).toEqual([302, "/elsewhere"]);
    expect(target.arrived).toHaveLength(1);
  });

  test("the path of --to stands in front", async () => {
    const target = await startTarget(json(refund));
    const proxy = await startProxy(`${target.url}/sandbox/`);
    await call(`${proxy.url}/v1/refunds/re_1000000000000000001`, { headers: { authorization } });
    expect(target.arrived[0]?.url).toBe("/sandbox/v1/refunds/re_1000000000000000001");
    expect((await proxy.end()).report).toMatchObject({ checked: 1, findings: [] });
  });
});

describe("nothing waits that needs not", () => {
  test("what a slow target has said so far arrives", async () => {
    let goOn = () => {};
    const target = await startTarget((_arrived, _request, response) => {
      response.writeHead(200).flushHeaders();
      goOn = () => {
        response.write("first");
        goOn = () => response.end("last");
      };
    });
    const proxy = await startProxy(target.url);
    let said = "";
    const socket = connect(proxy.port, "127.0.0.1", () =>
      socket.write("GET /v1/x HTTP/1.1\r\nHost: a\r\n\r\n"),
    );
    socket.on("data", (part) => {
      said += part;
    });
    await until(() => said.includes("200 OK"));
    goOn();
    await until(() => said.includes("first"));
    expect(said).not.toContain("last");
    goOn();
    await until(() => said.endsWith("last\r\n0\r\n\r\n"));
    socket.destroy();
  });

  test("what a slow caller has said so far arrives", async () => {
    const parts: string[] = [];
    const target = await startRawTarget((request, response) => {
      parts.push("head");
      request.on("data", (part) => parts.push(`${part}`)).on("end", () => response.end());
    });
    const proxy = await startProxy(target.url);
    const socket = connect(proxy.port, "127.0.0.1", () =>
      socket.write("POST /v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 8\r\n\r\n"),
    );
    await until(() => parts.length === 1);
    socket.write("half");
    await until(() => parts.length === 2);
    socket.write("more");
    await until(() => parts.length === 3);
    expect(parts).toEqual(["head", "half", "more"]);
    socket.destroy();
  });

  test("an answer may take as long as it likes", async () => {
    const target = await startTarget(({ body }, _request, response) => {
      setTimeout(() => response.end(body), 2500);
    });
    const proxy = await startProxy(target.url);
    const body = Buffer.from("late");
    const received = await call(`${proxy.url}/v1/x`, { method: "POST", body });
    expect([received.status, received.body]).toEqual([200, body]);
  });

  test("50 at once have their own answers, over few connections", async () => {
    const target = await startTarget(({ url, body }, _request, response) => {
      setTimeout(() => response.end(`${url} ${body}`), Math.random() * 20);
    });
    const proxy = await startProxy(target.url);
    const agent = keepingAgent();
    const send = async (index: number) => {
      const body = Buffer.from(`body ${index}`);
      const url = `${proxy.url}/v1/${index}`;
      const received = await call(url, { method: "POST", body, agent });
      expect(`${received.body}`).toBe(`/v1/${index} body ${index}`);
    };
    for (let round = 0; round < 6; round++)
      await Promise.all(Array.from({ length: 50 }, (_one, index) => send(round * 50 + index)));
    expect(target.arrived).toHaveLength(300);
    expect(target.connections).toBeLessThanOrEqual(60);
  });
});

test("the client of this package notices nothing", async () => {
  const target = await startTarget(json(refund));
  const proxy = await startProxy(target.url);
  const client = new WooshPay("sk_test_passing", { baseUrl: proxy.url });
  const made = await client.refunds.create({
    payment_intent: "pi_1000000000000000001",
    amount: 500,
  });
  expect(made).toEqual(JSON.parse(`${refund}`));
  const { report, code } = await proxy.end();
  expect(report).toMatchObject({ checked: 1, findings: [], targets: [target.url] });
  expect(report?.coverage.operations.covered).toEqual(["createRefund"]);
  expect(code).toBe(0);
});
