import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { flowProblems, readFlowFiles } from "./flows.js";

const sound = `arazzo: 1.0.1
info: { title: Tea, version: 1.0.0 }
sourceDescriptions:
  - { name: wooshpay, type: openapi, url: openapi.json }
workflows:
  - workflowId: sell
    summary: Sell tea.
    inputs:
      type: object
      properties:
        webhook_url: { type: string, default: "https://shop.example.com" }
    steps:
      - stepId: intent
        operationId: createPaymentIntent
        requestBody:
          payload: { amount: 1, currency: USD }
          x-evidence: { level: constructed }
        successCriteria: [{ condition: $statusCode == 200 }]
        outputs: { id: $response.body#/id }
        x-evidence: { level: documented, documents: [shop] }
      - stepId: paid
        operationId: retrievePaymentIntent
        parameters: [{ in: path, name: id, value: $steps.intent.outputs.id }]
        successCriteria: [{ condition: $response.body#/status == 'succeeded' }]
        x-deliveries:
          - { event: payment_intent.succeeded, object: $inputs.webhook_url, secret: $inputs.webhook_url }
        x-evidence: { level: partial, documents: [shop] }
      - stepId: removed
        operationId: deleteWebhookEndpoint
        parameters: [{ in: path, name: id, value: $steps.intent.outputs.id }]
        successCriteria: [{ condition: $statusCode == 200 }]
        x-evidence: { level: inferred, documents: [rumour] }
`;

const operation = (operationId: string, level: string) => ({
  ...{ operationId, responses: {} },
  "x-evidence": { level, documents: ["shop"] },
});

const witnesses = {
  documents: {
    ids: new Set(["shop", "rumour"]),
    hearsay: new Set(["rumour"]),
    citable: new Set<string>(),
  },
  description: {
    paths: {
      "/a": { post: operation("createPaymentIntent", "documented") },
      "/b": { get: operation("retrievePaymentIntent", "partial") },
      "/c": { delete: operation("deleteWebhookEndpoint", "inferred") },
      "/d": { post: operation("createRefund", "documented") },
      "/e": { post: operation("createPayout", "documented") },
    },
  } as unknown as OpenApi,
  events: ["payment_intent.succeeded"],
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wooshpay-lint-flows-"));
  writeFileSync(path.join(folder, "a.request.json"), "{}");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The problems after edits of the sound file: line, what is expected, what is found. */
function problems(...edits: [found: string, replacement: string][]): string[] {
  const text = edits.reduce((changed, [found, replacement]) => {
    expect(changed).toContain(found);
    return changed.replace(found, replacement);
  }, sound);
  const file = path.join(folder, "tea.arazzo.yaml");
  writeFileSync(file, text);
  return flowProblems(readFlowFiles([file]), witnesses).map(
    ({ line, expected, found }) => `${line}: ${expected} | ${found}`,
  );
}

test("a sound flow has no problems", () => {
  expect(problems()).toEqual([]);
});

test("what the runner refuses is refused, with its place", () => {
  expect(() => problems(["    summary:", "    dependsOn: [a]\n    summary:"])).toThrow(
    /tea\.arazzo\.yaml:7\n {2}expected: a workflow with .*\n {2}found: {4}dependsOn/,
  );
});

test("two flows of one name are told", () => {
  const file = path.join(folder, "tea.arazzo.yaml");
  writeFileSync(file, sound);
  const found = flowProblems(readFlowFiles([file, file]), witnesses);
  expect(found).toEqual([{ file, line: 6, expected: "a workflowId of its own", found: "sell" }]);
});

describe("evidence", () => {
  const cases: [what: string, found: string, replacement: string, problem: string][] = [
    [
      "a step without it",
      "        x-evidence: { level: documented, documents: [shop] }\n",
      "",
      "13: x-evidence of the step intent | none",
    ],
    [
      "a payload without it",
      "          x-evidence: { level: constructed }\n",
      "",
      "13: x-evidence of the payload of intent | none",
    ],
    [
      "a page that is not registered",
      "documented, documents: [shop]",
      "documented, documents: [shop, stall]",
      "13: ids of spec/registers/pages.yaml | stall",
    ],
    [
      "no page at all",
      "partial, documents: [shop]",
      "partial",
      "21: pages for the step paid | none",
    ],
    [
      "a page for what was made up",
      "level: constructed",
      "level: constructed, documents: [shop]",
      "13: no pages for what was made up, the payload of intent | shop",
    ],
    [
      "more than the operation has",
      "level: partial",
      "level: documented",
      "21: partial or weaker, as retrievePaymentIntent is | documented",
    ],
    [
      "hearsay",
      "documented, documents: [shop]",
      "partial, documents: [rumour]",
      "13: level inferred, since the provider does not say so | partial",
    ],
    [
      "an event that the register lacks",
      "event: payment_intent.succeeded",
      "event: payment_intent.paid",
      "26: an event of spec/registers/events.yaml | payment_intent.paid",
    ],
    [
      "a payload of another place",
      "payload: { amount: 1, currency: USD }\n          x-evidence: { level: constructed }",
      "payload: { $ref: a.request.json }",
      "13: ../resources/<name>/payloads/createPaymentIntent/<name>.request.json | a.request.json",
    ],
  ];

  test.for(cases)("%s is told", ([, found, replacement, problem]) => {
    expect(problems([found, replacement])).toEqual([problem]);
  });
});

describe("a flow that moves money", () => {
  const ending =
    "sell to end with retrievePaymentIntent or searchPaymentIntents, and status == 'succeeded'";
  const intent = "operationId: createPaymentIntent";

  test("ends with a criterion about the status", () => {
    expect(problems(["status == 'succeeded'", "status == 'processing'"])).toEqual([
      `21: ${ending} | no such criterion`,
    ]);
  });

  test("ends with a look at what proves it", () => {
    const [head = ""] = sound.split("      - stepId: paid");
    expect(problems([sound.slice(head.length), ""])).toEqual([
      `13: ${ending} | createPaymentIntent`,
    ]);
  });

  test.for([
    ["createRefund", "retrieveRefund", "succeeded"],
    ["createPayout", "retrievePayout", "paid"],
  ])("%s is proved by %s", ([operationId, proof, status]) => {
    expect(problems([intent, `operationId: ${operationId}`])).toEqual([
      `21: sell to end with ${proof}, and status == '${status}' | retrievePaymentIntent`,
    ]);
  });

  test("does not ask the session", () => {
    const session = [
      "      - stepId: session",
      "        operationId: retrieveCheckoutSession",
      "        parameters: [{ in: path, name: id, value: cs_1 }]",
      "        successCriteria: [{ condition: $response.body#/status == 'complete' }]",
      "        x-evidence: { level: documented, documents: [shop] }",
      "      - stepId: paid",
    ].join("\n");
    expect(problems(["      - stepId: paid", session])).toEqual([
      "21: the status of the payment intent | that of the session, which proves nothing",
    ]);
  });
});
