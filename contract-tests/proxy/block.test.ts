import { createHash, randomBytes } from "node:crypto";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createContract } from "../../src/contract/index.js";
import { WooshPay, WooshPayError } from "../../src/index.js";
import { basic, call, payload, speak, startProxy, until } from "./running.js";
import { json, startTarget } from "./targets.js";

const authorization = basic("sk_test_block");
const headers = { authorization, "content-type": "application/json" };
const refund = payload("createRefund", "200");
const wrongRefund = JSON.stringify({ ...JSON.parse(`${refund}`), amount: "x" });
const asked = Buffer.from('{"payment_intent":"pi_1000000000000000001","amount":500}');

test("a request that breaks the description is answered in the form of errors, and goes no further", async () => {
  const target = await startTarget(json(refund));
  const proxy = await startProxy(target.url, { block: true });
  const body = Buffer.from('{"payment_intent":"pi_1000000000000000001","amount":true,"cvc":"987"}');
  const received = await call(`${proxy.url}/v1/refunds`, { method: "POST", headers, body });
  expect(received.status).toBe(400);
  expect(received.headers).toMatchObject({
    "content-type": "application/json",
    "wooshpay-contract": "violation;n=2",
  });
  const answer = JSON.parse(`${received.body}`);
  expect(createContract().checkSchema("ErrorResponse", answer)).toEqual([]);
  expect(answer.error).toMatchObject({
    type: "invalid_request_error",
    code: "contract_violation",
    param: expect.stringMatching(/^(?:amount|cvc)$/),
    message: expect.stringMatching(/\/amount: expected .+, found true\./),
  });
  expect(answer.error.message).toContain("unknown field `cvc`");
  expect(`${received.body}`).not.toContain("987");
  expect(target.arrived).toEqual([]);
  // An answer of the proxy says nothing of the target.
  await call(`${proxy.url}/v1/refunds/re_1000000000000000001`, { headers });
  const { report, code } = await proxy.end();
  expect(report?.coverage.statuses.covered).toEqual(["retrieveRefund 200"]);
  expect(report?.findings.map(({ side }) => side)).toEqual(["request", "request"]);
  expect([report?.checked, code]).toEqual([2, 1]);
});

test("the client of this package understands the refusal", async () => {
  const target = await startTarget(json(refund));
  const proxy = await startProxy(target.url, { block: true });
  const client = new WooshPay("sk_test_block", { baseUrl: proxy.url });
  const made = client.refunds.create({ payment_intent: "pi_1", reason: 5 } as never);
  const error = await made.catch((error) => error);
  expect(error).toBeInstanceOf(WooshPayError);
  expect(error).toMatchObject({ status: 400, code: "contract_violation", param: "reason" });
});

test("an answer that breaks it is replaced, and told as it was", async () => {
  const target = await startTarget(json(gzipSync(wrongRefund)));
  const packed = await startTarget((_arrived, _request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(gzipSync(wrongRefund));
  });
  for (const [to, expected] of [
    [target.url, "no UTF-8"],
    [packed.url, '/amount: expected integer or null, found "x"'],
  ] as const) {
    const proxy = await startProxy(to, { block: true });
    const received = await call(`${proxy.url}/v1/refunds/re_1000000000000000001`, { headers });
    expect(received.status).toBe(502);
    expect(received.headers["wooshpay-contract"]).toBe("violation;n=1");
    expect(received.headers["content-encoding"]).toBeUndefined();
    const { error } = JSON.parse(`${received.body}`);
    expect(error).toMatchObject({ type: "api_error", code: "contract_violation" });
    expect(error.message).toContain(expected);
    expect((await proxy.end()).findings).toMatchObject([{ side: "response", status: 200 }]);
  }
});

test("what is right passes as it is, whether it is of the API or not", async () => {
  const body = randomBytes(5000);
  const target = await startTarget(({ url }, _request, response) => {
    if (url.startsWith("/v1/")) {
      response.writeHead(200, { "Content-Type": "application/json", Trailer: "X-T" }).write(refund);
      response.addTrailers({ "X-T": "1" });
      response.end();
    } else response.writeHead(201, "Own", { "X-Own": "1" }).end(body);
  });
  const proxy = await startProxy(target.url, { block: true });
  const right = await call(`${proxy.url}/v1/refunds`, { method: "POST", headers, body: asked });
  expect(right.body).toEqual(refund);
  expect(right.trailers).toEqual(["X-T", "1"]);
  expect(right.headers["wooshpay-contract"]).toBe("ok");
  expect(target.arrived[0]?.body).toEqual(asked);
  const other = await call(`${proxy.url}/files`, { method: "PUT", body });
  expect([other.status, other.headers["x-own"]]).toEqual([201, "1"]);
  expect(other.headers["wooshpay-contract"]).toBeUndefined();
  expect(other.body).toEqual(body);
});

test("what is too long to be judged passes unjudged, both ways", async () => {
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const target = await startTarget(({ body }, _request, response) => response.end(body));
  const proxy = await startProxy(target.url, { block: true });
  const body = randomBytes(20_000_000);
  const received = await call(`${proxy.url}/v1/refunds`, { method: "POST", headers, body });
  expect(received.status).toBe(200);
  expect(received.headers["wooshpay-contract"]).toBeUndefined();
  expect(hash(target.arrived[0]?.body as Buffer)).toBe(hash(body));
  expect(hash(received.body)).toBe(hash(body));
  expect((await proxy.end()).report).toMatchObject({ checked: 1, findings: [] });
});

test("a body that waits to be asked for is asked for, once", async () => {
  const target = await startTarget(json(refund));
  const proxy = await startProxy(target.url, { block: true });
  let said = "";
  const socket = connect(proxy.port, "127.0.0.1", () =>
    socket.write(
      `POST /v1/refunds HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\n` +
        `Expect: 100-continue\r\nContent-Length: ${asked.length}\r\n\r\n`,
    ),
  );
  socket.on("data", (part) => {
    if (said === "") socket.write(asked);
    said += part;
  });
  await until(() => said.includes(`${refund}`));
  expect(said.match(/^HTTP.*/gm)).toEqual(["HTTP/1.1 100 Continue", "HTTP/1.1 200 OK"]);
  expect(target.arrived[0]?.raw).not.toContain("Expect");
  socket.destroy();
});

test("without --block the header speaks of the request, and wrong ones pass", async () => {
  const target = await startTarget(json(wrongRefund));
  const proxy = await startProxy(target.url);
  const verdicts = [];
  for (const body of [asked, Buffer.from('{"amount":5}'), Buffer.from("{")]) {
    const received = await call(`${proxy.url}/v1/refunds`, { method: "POST", headers, body });
    expect(`${received.body}`).toBe(wrongRefund);
    verdicts.push(received.headers["wooshpay-contract"]);
  }
  expect(verdicts).toEqual(["ok", "violation;n=1", "violation;n=1"]);
  expect(target.arrived).toHaveLength(3);
  const { told, findings } = await proxy.end();
  // The answer is wrong three times, and told of once.
  expect(findings.filter(({ side }) => side === "response")).toHaveLength(3);
  expect(told.match(/createRefund 200: type/g)).toHaveLength(1);
  expect(told).toMatch(
    /^violation {2}createRefund 200: type\n {2}call {7}POST \/v1\/refunds → 200$/m,
  );
});

test("an own header of the target does not speak for the proxy", async () => {
  const target = await startTarget((_arrived, _request, response) => {
    response.writeHead(200, { "Wooshpay-Contract": "ok", "content-type": "application/json" });
    response.end(refund);
  });
  const proxy = await startProxy(target.url);
  const body = Buffer.from('{"amount":5}');
  const wrong = await call(`${proxy.url}/v1/refunds`, { method: "POST", headers, body });
  expect(wrong.headers["wooshpay-contract"]).toBe("violation;n=1");
  expect((await call(`${proxy.url}/other`)).headers["wooshpay-contract"]).toBeUndefined();
});

test("an answer that comes before its request is whole has no header", async () => {
  const { startRawTarget } = await import("./targets.js");
  const target = await startRawTarget((_request, response) => {
    response.writeHead(413, { "content-type": "application/json" }).end('{"error":{}}');
  });
  const proxy = await startProxy(target.url);
  const said = await speak(
    proxy.port,
    `POST /v1/refunds HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\nContent-Length: 100\r\n` +
      "Connection: close\r\n\r\n{",
  );
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  expect(said).not.toContain("wooshpay-contract");
});
