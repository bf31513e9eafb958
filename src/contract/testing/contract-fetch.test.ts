import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WooshPay } from "../../index.js";
import { createContract } from "../contract.js";
import { createContractFetch } from "./contract-fetch.js";
import { ContractViolationError } from "./violation-error.js";

const right = { id: "re_1000000000000000001", object: "refund", amount: 500, currency: "USD" };
let answer: unknown = right;
let received: string[] = [];
let server: Server;
let baseUrl = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    request.resume();
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function setUp(onViolation: "throw" | "collect", next: unknown = right) {
  answer = next;
  received = [];
  const contract = createContract();
  const fetch = createContractFetch({ contract, onViolation });
  const client = new WooshPay("sk_test_contract", {
    baseUrl,
    fetch: fetch as never,
    maxRetries: 0,
  });
  return { contract, fetch, client };
}

const headers = {
  authorization: `Basic ${btoa("sk_test_contract:")}`,
  "content-type": "application/json",
};

describe("createContractFetch", () => {
  test("lets right traffic through, readable as before, and counts it", async () => {
    const { client, fetch, contract } = setUp("throw");
    expect(await client.refunds.retrieve(right.id)).toEqual(right);
    expect(fetch.findings).toEqual([]);
    expect(contract.coverage().operations.covered).toEqual(["retrieveRefund"]);
    expect(contract.coverage().statuses.covered).toEqual(["retrieveRefund 200"]);
  });

  test("does not send what breaks the contract", async () => {
    const { fetch } = setUp("throw");
    const body = JSON.stringify({ payment_intent: "pi_1", amount: 10.5 });
    const call = fetch(`${baseUrl}/v1/refunds`, { method: "POST", headers, body });
    await expect(call).rejects.toThrow(ContractViolationError);
    await expect(call).rejects.toThrow("createRefund at /amount");
    expect(received).toEqual([]);
  });

  test("fails a call whose answer breaks the contract", async () => {
    const { fetch } = setUp("throw", { ...right, amount: "5.00" });
    const call = fetch(`${baseUrl}/v1/refunds/re_1`, { headers });
    await expect(call).rejects.toThrow("violation in the response of retrieveRefund at /amount");
  });

  test("collects, when asked, and goes on", async () => {
    const { fetch } = setUp("collect", { ...right, amount: "5.00" });
    const body = JSON.stringify({ payment_intent: "pi_1", amount: 10.5 });
    const response = await fetch(`${baseUrl}/v1/refunds`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ amount: "5.00" });
    expect(fetch.findings.map(({ side, pointer }) => side + pointer)).toEqual([
      "request/amount",
      "response/amount",
    ]);
  });

  test.for([
    [
      "a Request",
      () => new Request(`${baseUrl}/v1/refunds`, { method: "POST", headers, body: "{}" }),
    ],
    ["bytes", () => new TextEncoder().encode("{}")],
    ["a Blob", () => new Blob(["{}"])],
  ] as const)("reads a body that is %s", async ([, make]) => {
    const { fetch } = setUp("collect");
    const made = make();
    if (made instanceof Request) await fetch(made);
    else await fetch(`${baseUrl}/v1/refunds`, { method: "POST", headers, body: made as never });
    expect(fetch.findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([["required", ""]]);
    expect(received).toEqual(["POST /v1/refunds"]);
  });

  test("tells that a form is no JSON", async () => {
    const { fetch } = setUp("collect");
    const body = new URLSearchParams({ payment_intent: "pi_1" });
    await fetch(`${baseUrl}/v1/refunds`, {
      ...{ method: "POST", body },
      headers: { authorization: headers.authorization },
    });
    expect(fetch.findings.map(({ rule }) => rule)).toEqual(["content-type"]);
  });

  test("lets other traffic alone", async () => {
    const { fetch } = setUp("throw", "anything");
    expect(await (await fetch(`${baseUrl}/health`)).json()).toBe("anything");
    expect(fetch.findings).toEqual([]);
  });

  test("refuses an option that there is not", () => {
    const contract = createContract();
    expect(() => createContractFetch({ contract, onViolations: "throw" } as never)).toThrow(
      "onViolations is no option",
    );
    expect(() => createContractFetch({ contract, onViolation: "log" } as never)).toThrow(
      "expected throw or collect, found log",
    );
  });
});
