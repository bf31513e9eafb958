import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Flow } from "./flow.js";
import { packagedFlows } from "./library.js";
import { readFlows } from "./read.js";

const sound = `arazzo: 1.0.1
info: { title: Tea, version: 1.0.0 }
sourceDescriptions:
  - { name: wooshpay, type: openapi, url: openapi.json }
workflows:
  - workflowId: tea
    summary: Sell tea.
    inputs:
      type: object
      required: [authorization]
      properties:
        authorization: { type: string }
        order: { type: string, default: order-1 }
        webhook_url: { type: string, default: "https://shop.example.com" }
    parameters:
      - { in: header, name: Authorization, value: $inputs.authorization }
    steps:
      - stepId: intent
        operationId: createPaymentIntent
        requestBody:
          contentType: application/json
          payload: { amount: 1, currency: USD, merchant_order_id: $inputs.order }
        successCriteria:
          - condition: $statusCode == 200
        outputs: { id: $response.body#/id }
        x-evidence: { level: documented, documents: [crypto] }
      - stepId: paid
        operationId: retrievePaymentIntent
        parameters:
          - { in: path, name: id, value: $steps.intent.outputs.id }
        successCriteria:
          - { type: regex, context: $response.body#/status, condition: ^succ }
        onFailure:
          - { name: again, type: retry, retryAfter: 0.5, retryLimit: 3 }
        x-deliveries:
          - { event: payment_intent.succeeded, object: $steps.intent.outputs.id, secret: $inputs.order }
    outputs: { id: $steps.intent.outputs.id }
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wooshpay-flows-"));
  writeFileSync(path.join(folder, "cut.json"), '{"amount": 1,');
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = path.join(folder, "tea.arazzo.yaml");
  writeFileSync(file, text);
  return readFlows(file);
}

/** What a text is refused for. */
function refusalOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

/** What the sound file is refused for after one edit; the file's own path is left out. */
function refusal(found: string, replacement: string): string {
  expect(sound).toContain(found);
  return refusalOf(sound.replace(found, replacement)).replaceAll(`${folder}/`, "");
}

test("a flow is read", () => {
  expect(read(sound)).toMatchObject([
    {
      ...{ name: "tea", summary: "Sell tea.", place: { line: 6 } },
      inputs: { order: { type: "string", default: "order-1" } },
      steps: [
        {
          ...{
            name: "intent",
            operationId: "createPaymentIntent",
            outputs: { id: "$response.body#/id" },
          },
          body: { payload: { amount: 1, currency: "USD", merchant_order_id: "$inputs.order" } },
          place: { line: 18 },
        },
        {
          parameters: [{ in: "path", name: "id", value: "$steps.intent.outputs.id" }],
          criteria: [{ text: "$response.body#/status matches ^succ" }],
          retry: { after: 0.5, limit: 3 },
          deliveries: [{ event: "payment_intent.succeeded", within: 5 }],
        },
      ],
    },
  ]);
});

test("a flow of JSON is read as one of YAML, and its places are those of the JSON", () => {
  const text = JSON.stringify(parse(sound), null, 2);
  const [yaml, json] = [read(sound), read(text)];
  const lines = text.split("\n");
  const lineBefore = (part: string) => lines.findIndex((line) => line.includes(part));
  expect(json.map(withoutPlaces)).toEqual(yaml.map(withoutPlaces));
  expect(json[0]?.steps.map(({ place }) => place.line)).toEqual([
    lineBefore('"stepId": "intent"'),
    lineBefore('"stepId": "paid"'),
  ]);
  expect(refusalOf(text.replace('"Sell tea.",', '"Sell tea.", "x-money": 1,'))).toContain(
    `tea.arazzo.yaml:${lineBefore('"Sell tea."') + 1}`,
  );
  expect(refusalOf(text.slice(0, 60))).toMatch(/tea\.arazzo\.yaml:\d+:\d+\n {2}expected: /);
});

function withoutPlaces(flow: Flow): unknown {
  return JSON.parse(JSON.stringify(flow, (key, value) => (key === "place" ? undefined : value)));
}

test("the flows of the package have names of their own", () => {
  const names = packagedFlows().map(({ name }) => name);
  expect(names).toHaveLength(17);
  expect(new Set(names).size).toBe(17);
});

describe("what is refused, by name, with file and line", () => {
  const cases: [what: string, found: string, replacement: string, line: number, said: string][] = [
    ["another version", "arazzo: 1.0.1", "arazzo: 2.0.0", 1, "expected: Arazzo 1.0.1"],
    [
      "a second description",
      "url: openapi.json }",
      "url: a }\n  - { name: b, type: openapi, url: b }",
      3,
      "one description",
    ],
    ["a flow of flows", "type: openapi", "type: arazzo", 4, "openapi"],
    ["components", "workflows:", "components: {}\nworkflows:", 5, "found:    components"],
    [
      "dependsOn",
      "    summary: Sell tea.",
      "    summary: Sell tea.\n    dependsOn: [other]",
      8,
      "found:    dependsOn",
    ],
    [
      "an unknown extension",
      "    summary: Sell tea.",
      "    summary: Sell tea.\n    x-money: 1",
      8,
      "found:    x-money",
    ],
    [
      "onSuccess",
      "outputs: { id: $response.body#/id }",
      "onSuccess: [{ name: end, type: end }]",
      25,
      "found:    onSuccess",
    ],
    ["a jump", "type: retry", "type: goto", 34, "expected: retry"],
    [
      "two actions",
      "retryLimit: 3 }",
      "retryLimit: 3 }\n          - { name: end, type: end }",
      33,
      "one action",
    ],
    [
      "criteria of an action",
      "retryLimit: 3 }",
      "retryLimit: 3, criteria: [] }",
      34,
      "found:    criteria",
    ],
    [
      "operationPath",
      "operationId: retrievePaymentIntent",
      "operationPath: '{$url}#/paths'",
      28,
      "found:    operationPath",
    ],
    ["a misspelt field", "requestBody:", "requestbody:", 20, "Did you mean requestBody?"],
    [
      "an unknown operation",
      "retrievePaymentIntent",
      "retrievePaymentIntents",
      28,
      "such as retrievePaymentIntent",
    ],
    ["JSONPath", "type: regex", "type: jsonpath", 32, "expected: simple or regex"],
    ["another operator", "$statusCode == 200", "$statusCode ~ 200", 24, "found ~ 200"],
    ["a pattern that is none", "condition: ^succ", "condition: '('", 32, "a regular expression"],
    ["a header", "name: Authorization", "name: Idempotency-Key", 16, "the header Authorization"],
    ["a cookie", "in: path", "in: cookie", 30, "path or query or header"],
    [
      "a path without its parameter",
      "in: path, name: id",
      "in: path, name: ids",
      29,
      "found:    ids",
    ],
    [
      "a query where there is none",
      "        requestBody:",
      "        parameters: [{ in: query, name: limit, value: 1 }]\n        requestBody:",
      20,
      "no query",
    ],
    [
      "a body where there is none",
      "        onFailure:",
      "        requestBody: { payload: { a: 1 } }\n        onFailure:",
      33,
      "no body",
    ],
    [
      "a form",
      "contentType: application/json",
      "contentType: multipart/form-data",
      21,
      "application/json",
    ],
    ["another kind of expression", "$inputs.order }", "$url }", 22, "one of $inputs.<name>"],
    [
      "another kind inside a text",
      "$inputs.order }",
      "'order {$method}' }",
      22,
      "found:    $method",
    ],
    [
      "a header of the answer",
      "id: $response.body#/id",
      "id: $response.header.x",
      25,
      "one of $inputs.<name>",
    ],
    [
      "an input that there is not",
      "$inputs.order }",
      "$inputs.toString }",
      22,
      "an input: authorization, order",
    ],
    [
      "an output of no step before",
      "$steps.intent.outputs.id }\n        successCriteria",
      "$steps.paid.outputs.id }\n        successCriteria",
      30,
      "an output of a step before",
    ],
    [
      "an output that the step has not",
      "object: $steps.intent.outputs.id",
      "object: $steps.intent.outputs.ids",
      36,
      "an output of a step before",
    ],
    ["the same step twice", "stepId: paid", "stepId: intent", 27, "a name of its own"],
    [
      "a step without criteria",
      "\n          - condition: $statusCode == 200",
      " []",
      23,
      "a criterion at least",
    ],
    ["a level of evidence", "level: documented", "level: sure", 26, "documented or partial"],
    ["deliveries without a place for them", "webhook_url:", "hook:", 36, "an input webhook_url"],
    [
      "a payload that is not there",
      "{ amount: 1, currency: USD, merchant_order_id: $inputs.order }",
      "{ $ref: tea.json }",
      22,
      "a JSON file that is there",
    ],
    [
      "a payload that is cut",
      "{ amount: 1, currency: USD, merchant_order_id: $inputs.order }",
      "{ $ref: cut.json }",
      22,
      "well-formed JSON",
    ],
    [
      "a payload of another host",
      "{ amount: 1, currency: USD, merchant_order_id: $inputs.order }",
      "{ $ref: 'https://a.example/b.json' }",
      22,
      "the path of a JSON file",
    ],
    [
      "a replacement of nothing",
      "contentType: application/json",
      "replacements: [{ target: /amounts, value: 1 }]",
      21,
      "a pointer to a value of the payload",
    ],
    ["no YAML", "summary: Sell tea.", "summary: [", 8, "well-formed YAML"],
  ];

  test.for(cases)("%s", ([, found, replacement, line, said]) => {
    const message = refusal(found, replacement);
    expect(message).toContain(`tea.arazzo.yaml:${line}`);
    expect(message).toContain(said);
  });

  test("a file that is not there", () => {
    expect(() => readFlows(path.join(folder, "none.yaml"))).toThrow(
      /none\.yaml\n {2}expected: a file/,
    );
  });

  // From there no package of this project is found.
  function listElsewhere(...words: string[]): { code: number | null; out: string; err: string } {
    const { resolve } = createRequire(import.meta.url);
    const loader = ["--import", pathToFileURL(resolve("tsx")).href];
    const program = path.resolve("src/cli/main.ts");
    const started = spawnSync(
      process.execPath,
      [...loader, program, "flow", "--list", "--file", ...words],
      { cwd: folder, encoding: "utf8" },
    );
    return { code: started.status, out: started.stdout, err: started.stderr };
  }

  test("YAML where there is no package for it, and not JSON", () => {
    read(sound);
    const { code, err } = listElsewhere("tea.arazzo.yaml");
    expect(code).toBe(2);
    expect(err).toContain("found:    no JSON, and no package yaml");
    expect(err).toContain("npm install --save-dev yaml");
    read(JSON.stringify(parse(sound)));
    expect(listElsewhere("tea.arazzo.yaml").out).toContain("Sell tea. (2 steps, documented)");
  });

  test("YAML where the package for it is an old one", () => {
    const home = path.join(folder, "old");
    mkdirSync(path.join(home, "node_modules/yaml"), { recursive: true });
    writeFileSync(
      path.join(home, "node_modules/yaml/index.js"),
      "exports.parseDocument = () => {};",
    );
    writeFileSync(path.join(home, "tea.yaml"), sound);
    const { code, err } = listElsewhere("old/tea.yaml");
    expect(code).toBe(2);
    expect(err).toContain("found:    no JSON, and an older package yaml");
  });
});
