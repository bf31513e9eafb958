import { describe, expect, inject, test } from "vitest";
import * as validators from "../generated/validators.js";
import { WooshPayError } from "../src/index.js";
import { operations } from "./support/bundle.js";
import { callClient } from "./support/call.js";
import { payloads } from "./support/payloads.js";
import { record } from "./support/record.js";

const url = inject("prismUrl");
const served = [...operations.values()].filter(({ section }) => section === "paths");
const whole = payloads.flatMap((payload) => {
  const operation = operations.get(payload.operationId);
  return !payload.fragment && operation?.section === "paths" ? [{ ...payload, operation }] : [];
});

describe("the client sends each request payload", () => {
  for (const { file, operationId, operation, value } of whole.filter(
    ({ kind }) => kind === "request",
  ))
    test(file, async (context) => {
      record(context, { payload: file, operationId, check: "client" });
      const result = await callClient(url, operation, { body: value });
      expectValid(operation.responseSchemas["200"], result);
    });
});

describe("the client returns each response payload", () => {
  for (const { file, operationId, operation, name, kind, value } of whole.filter(
    ({ kind }) => kind !== "request",
  ))
    test(file, async (context) => {
      record(context, { payload: file, operationId, check: "client" });
      const headers = { Prefer: `code=${kind}, example=${name}` };
      expect(await callClient(url, operation, { headers })).toEqual(value);
    });
});

describe("the client reaches every operation", () => {
  for (const operation of served)
    test(operation.operationId, async (context) => {
      record(context, { operationId: operation.operationId, check: "client" });
      expectValid(operation.responseSchemas["200"], await callClient(url, operation));
    });
});

describe("the client throws WooshPayError for every documented error answer", () => {
  const answers = served.flatMap((operation) =>
    Object.keys(operation.responseSchemas)
      .filter((status) => status !== "200")
      .map((status) => ({ operation, operationId: operation.operationId, status })),
  );
  test.for(answers)("$operationId $status", async ({ operation, status }) => {
    const error = await callClient(url, operation, { headers: { Prefer: `code=${status}` } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(WooshPayError);
    expect(error).toMatchObject({
      status: Number(status),
      operationId: operation.operationId,
      type: expect.stringMatching(/_error$/),
    });
  });

  test("a body that Prism refuses", async () => {
    const [operation] = served.filter(({ requestSchema }) => requestSchema);
    if (!operation) throw new Error("no operation takes a body");
    await expect(callClient(url, operation, { body: {} })).rejects.toMatchObject({
      status: 400,
      type: "invalid_request_error",
    });
  });
});

function expectValid(schema: string | undefined, value: unknown): void {
  const validate = validators[`validate${schema}` as keyof typeof validators];
  expect(validate(value), `${schema}: ${JSON.stringify(validate.errors)}`).toBe(true);
}
