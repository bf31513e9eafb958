import { expect, test } from "vitest";
import { listOperations } from "../src/client/operations.js";
import type { Schema } from "../src/contract/document.js";
import { bundle, operations } from "./support/bundle.js";

const described = [...operations.values()].filter(({ section }) => section === "paths");
const known = new Map(listOperations().map((operation) => [operation.id, operation]));

test("the client knows the operations of the description, and no other", () => {
  expect([...known.keys()].sort()).toEqual(described.map(({ operationId }) => operationId).sort());
});

test.for(described)("the client knows of $operationId what the description says", (operation) => {
  const { operationId, clientMethod, method, path, query, requestSchema, sendsForm } = operation;
  const { properties = {} } =
    bundle.components.schemas[operation.responseSchemas["200"] ?? ""] ?? {};
  expect(known.get(operationId)).toEqual({
    ...(operationId === "createRefund" && { text: ["amount"] }),
    ...{ id: operationId, name: clientMethod, method, path },
    body: requestSchema && (sendsForm ? "multipart" : "json"),
    query: query.length > 0,
    list: (properties as Record<string, Schema>).object?.const === "list",
  });
});
