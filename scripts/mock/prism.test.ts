import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { openPrism, type Prism } from "./prism.js";

const file = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
const objections: string[] = [];
let prism: Prism;

beforeAll(async () => {
  prism = await openPrism(file, (words) => objections.push(words));
});

async function ask(method: string, target: string, type?: string, body?: string) {
  const headers: Record<string, string | undefined> = {
    authorization: `Basic ${btoa("sk_test_mock:")}`,
    "content-type": type,
    "content-length": body && String(body.length),
  };
  const answer = await prism.answer({ method, target, header: (name) => headers[name], body });
  return { status: answer.status, body: JSON.parse(answer.body) };
}

const form = (part: string) => `--b\r\n${part}\r\n\r\nabc\r\n--b--\r\n`;

describe("what ended the process of Prism is an answer", () => {
  test.for([
    ["a path that is not encoded", "GET", "/v1/refunds/%E0%A4%A", undefined],
    [
      "a file without a type",
      "POST",
      "/v1/files",
      form('Content-Disposition: form-data; name="file"; filename="a.png"'),
    ],
    ["a part without a name", "POST", "/v1/files", form("X: y")],
  ] as const)("%s", async ([, method, target, body]) => {
    const type = body && "multipart/form-data; boundary=b";
    const answer = await ask(method, target, type, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      type: "invalid_request_error",
      message: expect.stringMatching(/\w/),
    });
  });
});

test("what Prism refuses is told in the words of the contract, with the field", async () => {
  const { status, body } = await ask("POST", "/v1/refunds", "application/json", '{"amount":{}}');
  expect(status).toBe(400);
  expect(body.error.message).toContain("expected");
  expect(body.error.message).not.toContain("A required parameter is missing");
  expect(body.error.param).toMatch(/^(?:amount|payment_intent)$/);
});

test("a body that is no JSON is refused", async () => {
  const { status, body } = await ask("POST", "/v1/refunds", "application/json", "{");
  expect([status, body.error.message]).toEqual([400, expect.stringContaining("JSON that is cut")]);
});

test("a right request is answered with an example, and nothing is objected to", async () => {
  objections.length = 0;
  const { status, body } = await ask("GET", "/v1/refunds/re_1");
  expect([status, body.object, objections]).toEqual([200, "refund", []]);
});
