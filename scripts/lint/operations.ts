import {
  type Body,
  bodySchemaName,
  type LocatedOperation,
  listOperations,
  mediaTypeOf,
  type OpenApi,
  parametersIn,
  resolve,
} from "../../src/contract/document.js";
import type { Problem } from "../support/cli.js";

const always = ["200", "400", "401", "403", "429", "500"];

/**
 * What an operation of the bundle lacks: an error answer that calls of its kind can get, an example of
 * what is sent or comes back, a mark on a body that has to be there. A webhook takes no key of the API.
 */
export function operationProblems(document: OpenApi): Problem[] {
  return listOperations(document).flatMap((located) => [
    ...(located.section === "paths" ? answers(document, located) : unsigned(located)),
    ...bodies(document, located),
    ...examples(document, located),
  ]);
}

function answers(document: OpenApi, located: LocatedOperation): Problem[] {
  const { method, operation } = located;
  const expected = [
    ...always,
    ...(parametersIn(document, operation, "path").length > 0 ? ["404"] : []),
    ...(method === "get" ? [] : ["409"]),
  ];
  const missing = expected.filter((status) => !operation.responses[status]);
  return missing.length > 0
    ? [problem(located, `the answers ${expected.join(", ")}`, `no ${missing.join(", ")}`)]
    : [];
}

function bodies(document: OpenApi, located: LocatedOperation): Problem[] {
  const { requestBody } = located.operation;
  const schema = document.components.schemas[bodySchemaName(requestBody) ?? ""];
  const demands = Array.isArray(schema?.required) && schema.required.length > 0;
  return demands && requestBody?.required !== true
    ? [problem(located, "a required body, since some of its members are", "an optional one")]
    : [];
}

// Whoever delivers an event proves it by the signature, and has no key of the account that it is about.
function unsigned(located: LocatedOperation): Problem[] {
  const { security } = located.operation as { security?: unknown[] };
  return security?.length === 0
    ? []
    : [problem(located, "security: []", JSON.stringify(security) ?? "that of the API")];
}

function examples(document: OpenApi, located: LocatedOperation): Problem[] {
  const { operation } = located;
  const success = operation.responses["200"];
  const bodies = [
    { kind: "request", body: operation.requestBody },
    { kind: "200", body: success && resolve<Body>(document, success) },
  ];
  return bodies.flatMap(({ kind, body }) => {
    const media = mediaTypeOf(body);
    return media && Object.keys(media.examples ?? {}).length === 0
      ? [problem(located, `a payload payloads/${operation.operationId}/….${kind}.json`, "none")]
      : [];
  });
}

function problem(
  { section, path, method, operation }: LocatedOperation,
  expected: string,
  found: string,
): Problem {
  return {
    file: `${operation.operationId} (${section} ${method.toUpperCase()} ${path})`,
    expected,
    found,
  };
}
