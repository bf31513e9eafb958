import { describe, expect, inject, test } from "vitest";
import { validateErrorResponse } from "../generated/validators.js";
import { operations } from "./support/bundle.js";
import { authorization, callDirectly, validBody } from "./support/call.js";
import { payloads } from "./support/payloads.js";
import { record } from "./support/record.js";
import { fitsShipped } from "./support/shipped.js";

const url = inject("prismUrl");
const served = [...operations.values()].filter(({ section }) => section === "paths");
const whole = payloads.filter(
  ({ fragment, operationId }) => !fragment && operations.get(operationId)?.section === "paths",
);

describe("Prism serves each response payload by name", () => {
  for (const { file, operationId, name, kind, value } of whole.filter(
    ({ kind }) => kind !== "request",
  ))
    test(file, async (context) => {
      record(context, { payload: file, operationId, check: "prism" });
      const operation = operationOf(operationId);
      const response = await callDirectly(url, operation, {
        body: validBody(operation),
        headers: { ...authorization, Prefer: `code=${kind}, example=${name}` },
      });
      expect(await response.json(), `${file}: what Prism serves`).toEqual(value);
      expect(response.headers.get("sl-violations"), `${file}: what Prism objects to`).toBeNull();
    });
});

describe("Prism accepts each request payload", () => {
  for (const { file, operationId, value } of whole.filter(({ kind }) => kind === "request"))
    test(file, async (context) => {
      record(context, { payload: file, operationId, check: "prism" });
      const response = await callDirectly(url, operationOf(operationId), {
        body: value,
        headers: authorization,
      });
      expect(response.headers.get("sl-violations"), `${file}: what Prism objects to`).toBeNull();
      expect(response.status).toBe(200);
    });
});

describe("Prism refuses", () => {
  test.for(served)("$operationId without a key, with 401", async (operation) => {
    const response = await callDirectly(url, operation, { body: validBody(operation) });
    expect(response.status).toBe(401);
    await expectErrorShape(response);
  });

  const withBody = served.filter(({ requestSchema }) => requestSchema);
  // Of a form Prism reads the declared fields only.
  const withForm = withBody.filter(({ sendsForm }) => sendsForm);
  const withJson = withBody.filter(({ sendsForm }) => !sendsForm);
  const withUndeclared = withJson.map((operation) => {
    const body = { ...(validBody(operation) as object), no_such_field: 1 };
    return { ...operation, body, isOpen: fitsShipped(operation.requestSchema ?? "", body) };
  });
  const closed = withUndeclared.filter(({ isOpen }) => !isOpen);
  test.for(closed)("$operationId with an undeclared field, with 400", async (operation) => {
    const { body } = operation;
    const response = await callDirectly(url, operation, { body, headers: authorization });
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("no_such_field");
    await expectErrorShape(response);
  });

  const open = withUndeclared.filter(({ isOpen }) => isOpen);
  test.for(open)("nothing of $operationId, whose fields are not all known", async (operation) => {
    const { body } = operation;
    const response = await callDirectly(url, operation, { body, headers: authorization });
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(response.status).toBe(200);
  });

  test.for(withForm)("$operationId with an empty form, with 400", async (operation) => {
    const response = await callDirectly(url, operation, { body: {}, headers: authorization });
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("required");
    await expectErrorShape(response);
  });
});

async function expectErrorShape(response: Response): Promise<void> {
  const body = await response.json();
  expect(validateErrorResponse(body), JSON.stringify(validateErrorResponse.errors)).toBe(true);
  const text = expect.stringMatching(/./);
  expect(body).toMatchObject({ error: { type: text, message: text } });
}

function operationOf(operationId: string) {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`${operationId} is not in the bundle`);
  return operation;
}
