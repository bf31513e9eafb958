import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { listen } from "../../src/cli/sandbox/listener.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { basic } from "./program.js";

/** A sandbox on a port of this machine, until the test ends. */
async function start(
  patience?: number,
): Promise<{ sandbox: Sandbox; url: string; port: number; key: string }> {
  const listening = await listen({ port: 0, host: "127.0.0.1", ...(patience && { patience }) });
  const sandbox = createSandbox({ baseUrl: listening.url });
  listening.answer(sandbox.serve);
  onTestFinished(async () => {
    await listening.close();
    await sandbox.close();
  });
  const port = Number(new URL(listening.url).port);
  return { sandbox, url: listening.url, port, key: basic(sandbox.secretKey) };
}

/** What a connection says to some bytes; `reset` where it is broken off. */
function speak(port: number, ...pieces: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let said = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", () => resolve(`${said}reset`)).on("close", () => resolve(said));
    for (const piece of pieces) socket.write(piece);
  });
}

const errorIn = (said: string) => JSON.parse(said.slice(said.indexOf("\r\n\r\n"))).error;

/** Whether everything works as before. */
async function expectAlive({ url, key }: { url: string; key: string }): Promise<void> {
  const response = await fetch(`${url}/v1/products`, { headers: { authorization: key } });
  expect(response.status).toBe(200);
}

describe("whatever comes in, the process answers the next", () => {
  test.for([
    ["a path that cannot be decoded", "GET /v1/refunds/%E0%A4%A HTTP/1.1", 404],
    ["two slashes", "GET //v1//products HTTP/1.1", undefined],
    ["an address as a path", "GET http://other.example/v1/products HTTP/1.1", undefined],
    ["an address that is none", "GET http://[ HTTP/1.1", undefined],
    ["an admin address that is none", "GET /_sandbox/%E0%A4%A HTTP/1.1", 404],
    ["an admin address with a colon", "GET /_sandbox//[:: HTTP/1.1", undefined],
    ["a star", "OPTIONS * HTTP/1.1", undefined],
    ["HEAD", "HEAD /v1/products HTTP/1.1", undefined],
    ["a tunnel", "CONNECT 127.0.0.1:1 HTTP/1.1", 405],
    ["no HTTP", "\u0016\u0003\u0001 hello", 400],
    ["a method that there is not", "PAY /v1/products HTTP/1.1", 400],
    ["a header without a name", "GET /v1/products HTTP/1.1\r\n: x", 400],
    ["huge headers", `GET /v1/products HTTP/1.1\r\nX-Long: ${"x".repeat(70_000)}`, 431],
  ] as const)("%s", async ([_name, head, status]) => {
    const place = await start();
    const rest = `Host: 127.0.0.1\r\nAuthorization: ${place.key}\r\nConnection: close\r\n\r\n`;
    const said = await speak(place.port, `${head}\r\n${rest}`);
    expect(said).toMatch(/^HTTP\/1\.1 \d{3} /);
    expect(said).not.toContain("sandbox_failed");
    if (status !== undefined) {
      expect(Number(said.split(" ")[1])).toBe(status);
      expect(errorIn(said).message).toMatch(/\.$/);
    }
    await expectAlive(place);
  });

  test.for([
    ["multipart without a type", "multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n--b--\r\n"],
    [
      "multipart that does not end",
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="file"',
    ],
    ["multipart without a boundary", "multipart/form-data", "--b\r\n"],
    ["JSON that is cut", "application/json", '{"name":'],
    ["JSON that is no UTF-8", "application/json", Buffer.from('{"name":"\xff"}', "latin1")],
    ["bytes that are no text", "application/json", Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
    ["deep JSON", "application/json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["a type of nothing", "x", "y"],
  ] as const)("%s is refused as the pages show errors", async ([name, type, body]) => {
    const place = await start();
    const path = name.startsWith("multipart") ? "/v1/files" : "/v1/products";
    const response = await fetch(`${place.url}${path}`, {
      ...{ method: "POST", body },
      headers: { authorization: place.key, "content-type": type },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: "invalid_request_error" } });
    await expectAlive(place);
  });

  test.for([
    ["a chunk whose size is no number", "zz\r\n{}\r\n0\r\n\r\n"],
    ["a body that ends in the middle", "100000\r\n{"],
  ])("%s", async ([_name, chunks]) => {
    const place = await start();
    const head = `POST /v1/products HTTP/1.1\r\nHost: a\r\nAuthorization: ${place.key}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const socket = connect(place.port, "127.0.0.1");
    socket.on("error", () => {}).write(head + chunks);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expectAlive(place);
  });
});

describe("a body", () => {
  const head = (key: string, more: string) =>
    `POST /v1/products HTTP/1.1\r\nHost: a\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\n${more}\r\n\r\n`;

  test("of more than 16 MB is refused before it is sent, where its length is told", async () => {
    const { port, key } = await start();
    const more = `Content-Length: ${17 * 1024 * 1024}`;
    const said = await speak(port, head(key, more));
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(errorIn(said)).toMatchObject({ type: "invalid_request_error", code: "body_too_long" });
    expect(await speak(port, head(key, `${more}\r\nExpect: 100-continue`))).toMatch(
      /^HTTP\/1\.1 413 /,
    );
  });

  test("of more than 16 MB in pieces is refused when it becomes too long", async () => {
    const place = await start();
    const piece = Buffer.concat([
      Buffer.from("100000\r\n"),
      Buffer.alloc(0x100000, 32),
      Buffer.from("\r\n"),
    ]);
    const pieces = Array.from({ length: 17 }, () => piece);
    const said = await speak(place.port, head(place.key, "Transfer-Encoding: chunked"), ...pieces);
    expect(said).toContain(" 413 ");
    await expectAlive(place);
  });

  test("that waits for leave gets it, once", async () => {
    const { port, key } = await start();
    const body = '{"name":"Tea"}';
    const more = `Content-Length: ${body.length}\r\nExpect: 100-continue\r\nConnection: close`;
    const said = await speak(port, head(key, more), body);
    expect(said).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });
});

test("whoever sends a request by drops is told that nobody waits for it, and holds nobody up", async () => {
  const place = await start(200);
  const drops = [
    "GET /v1/products HTTP/1.1\r\nHost: a\r\nX-Drop: 1",
    `POST /v1/products HTTP/1.1\r\nHost: a\r\nAuthorization: ${place.key}\r\nContent-Length: 9\r\n\r\n{`,
  ].map((drop) => speak(place.port, drop));
  await expectAlive(place);
  for (const said of await Promise.all(drops)) {
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(errorIn(said).message).toBe("The request did not arrive in time.");
  }
});

test("one connection carries one request after another", async () => {
  const { port, key } = await start();
  const one = `GET /v1/products HTTP/1.1\r\nHost: a\r\nAuthorization: ${key}\r\n`;
  const said = await speak(port, `${one}\r\n${one}Connection: close\r\n\r\n`);
  expect(said.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
});

test("what comes before somebody answers waits for it", async () => {
  const listening = await listen({ port: 0, host: "127.0.0.1" });
  const early = fetch(`${listening.url}/_sandbox/ready`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const sandbox = createSandbox({ baseUrl: listening.url });
  listening.answer(sandbox.serve);
  expect((await early).status).toBe(200);
  await listening.close();
  await sandbox.close();
});

test("a port that is taken, and an address that is not ours, are told", async () => {
  const { port } = await start();
  await expect(listen({ port, host: "127.0.0.1" })).rejects.toThrow(/another program listens on/);
  await expect(listen({ port: 0, host: "192.0.2.1" })).rejects.toThrow(
    /no address of this machine/,
  );
});

describe("faults break real connections", () => {
  const request = (key: string, fault: string) =>
    `GET /v1/products HTTP/1.1\r\nHost: a\r\nAuthorization: ${key}\r\nConnection: close\r\nSandbox-Fault: ${fault}\r\n\r\n`;

  test("reset says nothing", async () => {
    const { port, key } = await start();
    expect(await speak(port, request(key, "reset"))).toBe("reset");
  });

  test("truncate tells the whole length, and ends before", async () => {
    const { port, key, url } = await start();
    const said = await speak(port, request(key, "truncate"));
    const [head = "", body = ""] = said.split("\r\n\r\n");
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body.length).toBe(Math.floor(length / 2));
    const headers = { authorization: key, "sandbox-fault": "truncate" };
    const response = await fetch(`${url}/v1/products`, { headers });
    await expect(response.text()).rejects.toThrow();
  });

  test("timeout keeps the connection open, and says nothing", async () => {
    const { url, key } = await start();
    const headers = { authorization: key, "sandbox-fault": "timeout" };
    const signal = AbortSignal.timeout(200);
    await expect(fetch(`${url}/v1/products`, { headers, signal })).rejects.toThrow(/timeout/i);
  });

  test("slow answers late", async () => {
    const { url, key } = await start();
    const headers = { authorization: key, "sandbox-fault": "slow=150ms" };
    const start_ = performance.now();
    expect((await fetch(`${url}/v1/products`, { headers })).status).toBe(200);
    expect(performance.now() - start_).toBeGreaterThan(140);
  });

  test("after does the work, and loses the answer", async () => {
    const { url, key, sandbox } = await start();
    const lost = fetch(`${url}/v1/products`, {
      ...{ method: "POST", body: '{"name":"Tea"}' },
      headers: { authorization: key, "content-type": "application/json", "sandbox-fault": "after" },
    });
    await expect(lost).rejects.toThrow();
    expect([...sandbox.core.store.newest("product")]).toHaveLength(1);
  });
});
