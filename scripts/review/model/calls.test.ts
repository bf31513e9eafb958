import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listOperations, type OpenApi } from "../../../src/contract/document.js";
import { callsOf, literal } from "./calls.js";

const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as OpenApi;
const operations = new Map(listOperations(document).map((one) => [one.operation.operationId, one]));

/** The words that a shell makes of a line of curl. */
function shellWords(line: string): string[] {
  const script = `curl() { printf '%s\\n' "$@"; }; WOOSHPAY_SECRET_KEY=sk_test_x; ${line}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).trimEnd().split("\n");
}

function calls(id: string, body?: unknown) {
  const located = operations.get(id);
  if (!located) throw new Error(`There is no ${id}.`);
  return callsOf(document, located, body);
}

test("a shell takes a body as it is meant, quotation marks included", () => {
  const body = { reason: `it's "$HOME" \\ now` };
  const { curl, clientCall } = calls("createRefund", body);
  expect(shellWords(curl)).toEqual([
    ...["-u", "sk_test_x:", "https://apitest.wooshpay.com/v1/refunds"],
    ...["-H", "Content-Type: application/json", "-d", JSON.stringify(body)],
  ]);
  expect(clientCall).toBe(
    `await wooshpay.refunds.create({\n  reason: ${JSON.stringify(body.reason)}\n});`,
  );
});

test("ids stand in paths, with their prefix", () => {
  const { curl, clientCall } = calls("retrieveRefund");
  expect(shellWords(curl).at(-1)).toBe(
    "https://apitest.wooshpay.com/v1/refunds/re_1000000000000000001",
  );
  expect(clientCall).toBe('await wooshpay.refunds.retrieve("re_1000000000000000001");');
});

test("methods without a body are named", () => {
  expect(shellWords(calls("deleteCustomer").curl).slice(0, 2)).toEqual(["-X", "DELETE"]);
  expect(shellWords(calls("expireCheckoutSession").curl).slice(0, 2)).toEqual(["-X", "POST"]);
});

test("a long body is taken from elsewhere", () => {
  const { curl, clientCall } = calls("createRefund", { reason: "x".repeat(400) });
  expect(shellWords(curl).slice(-2)).toEqual(["-d", "@request.json"]);
  expect(clientCall).toBe("await wooshpay.refunds.create(request);");
});

test("names that need quotation marks keep them", () => {
  expect(literal({ a: 1, "b-c": { d: "e: f" } })).toBe(
    '{\n  a: 1,\n  "b-c": {\n    d: "e: f"\n  }\n}',
  );
});
