import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../support/cli.js";
import { useProjectCopy } from "../support/project-copy.js";
import { runGenerate } from "./run.js";

const copy = useProjectCopy();
const edit: typeof copy.edit = (...values) => copy.edit(...values);

/** The message that generate refuses the copy with, after which generated/ has to be as it was. */
async function refusal(): Promise<string> {
  const file = path.join(copy.root, "generated/openapi.json");
  const before = readFileSync(file, "utf8");
  const error = await runGenerate(copy.root, { check: false }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(readFileSync(file, "utf8")).toBe(before);
  return (error as UserError).message;
}

/** The message of generate --check on the copy. */
async function difference(): Promise<string> {
  const error = await runGenerate(copy.root, { check: true }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe("generate refuses, names the place, and leaves generated/ alone", () => {
  test("a file that does not parse", async () => {
    edit(
      "spec/resources/products/products.yaml",
      "      summary: Create a product",
      "      summary: [Create a product",
    );
    expect(await refusal()).toMatch(
      /^spec\/resources\/products\/products\.yaml:\d+:\d+\n {2}expected: well-formed YAML/,
    );
  });

  test("a payload that does not parse", async () => {
    edit(
      "spec/resources/products/payloads/createProduct/checkout-1.request.json",
      '"www.example.com"',
      '"www.example.com",',
    );
    expect(await refusal()).toMatch(
      /spec\/resources\/products\/payloads\/createProduct\/checkout-1\.request\.json:\d+:\d+\n {2}expected: well-formed JSON/,
    );
  });

  test("a $ref to nowhere", async () => {
    edit(
      "spec/resources/products/products.yaml",
      '"#/schemas/ProductCreate"',
      '"#/schemas/ProdukCreate"',
    );
    const output = await refusal();
    expect(output).toMatch(
      /spec\/resources\/products\/products\.yaml:\d+:\d+ at \/paths\/~1v1~1products\/post/,
    );
    expect(output).toContain(
      "found:    #/schemas/ProdukCreate, but spec/resources/products/products.yaml has no /schemas/ProdukCreate",
    );
  });

  test("a $ref to a file that is not there", async () => {
    edit("spec/resources/prices/prices.yaml", "../products/products.yaml#", "../product.yaml#");
    expect(await refusal()).toMatch(
      /prices\.yaml:\d+:\d+ at \/schemas\/.+\/\$ref\n {2}expected: a \$ref to a file of spec\//,
    );
  });

  test("a resource that is listed and has no folder", async () => {
    edit("spec/openapi.yaml", "  - prices\n", "  - price\n");
    expect(await refusal()).toMatch(
      /spec\/openapi\.yaml:\d+:\d+ at \/x-resources.*\n.*every folder.*\n {2}found: {4}no prices/,
    );
  });

  test("a name that two files have", async () => {
    edit("spec/resources/prices/prices.yaml", "\n  Price:\n", "\n  Product:\n");
    edit(
      "spec/resources/prices/prices.yaml",
      'x-list-of: { $ref: "#/schemas/Price" }',
      'x-list-of: { $ref: "#/schemas/Product" }',
    );
    expect(await refusal()).toMatch(/expected: .*\n {2}found: /);
  });

  test("a payload whose folder names no operation", async () => {
    cpSync(
      path.join(copy.root, "spec/resources/products/payloads/createProduct"),
      path.join(copy.root, "spec/resources/products/payloads/makeProduct"),
      { recursive: true },
    );
    expect(await refusal()).toMatch(
      /spec\/resources\/products\/payloads\/makeProduct\n {2}expected: a folder named after an operation/,
    );
  });

  test("a payload of a document that is not registered", async () => {
    writeFileSync(
      path.join(copy.root, "spec/resources/products/payloads/createProduct/shop-1.request.json"),
      "{}",
    );
    expect(await refusal()).toMatch(
      /createProduct\/shop-1\.request\.json\n {2}expected: a document of spec\/registers\/pages\.yaml/,
    );
  });

  test("a payload that is not the one that was taken over", async () => {
    edit(
      "spec/resources/balance/payloads/getBalance/42628037e0-1.200.json",
      '"amount": -62',
      '"amount": 62',
    );
    expect(await refusal()).toMatch(
      /getBalance\/42628037e0-1\.200\.json\n {2}expected: the payload that was taken over, fingerprint [0-9a-f]{16} in spec\/registers\/pages\.yaml at \/pages\/42628037e0\/payloads\/0\n {2}found: {4}another one/,
    );
  });

  test("a payload of a page that does not register it", async () => {
    const folder = path.join(copy.root, "spec/resources/balance/payloads/getBalance");
    writeFileSync(path.join(folder, "42628037e0-2.200.json"), "{}");
    expect(await refusal()).toMatch(
      /getBalance\/42628037e0-2\.200\.json\n {2}expected: an entry in spec\/registers\/pages\.yaml at \/pages\/42628037e0\/payloads/,
    );
  });

  test("evidence from a document that is not registered", async () => {
    edit(
      "spec/resources/prices/prices.yaml",
      "documents: [checkout, checkout-es]",
      "documents: [chekout]",
    );
    expect(await refusal()).toMatch(
      /spec\/resources\/prices\/prices\.yaml:\d+:\d+ at \/paths\/~1v1~1prices\/post\/x-evidence\n {2}expected: ids of spec\/registers\/pages\.yaml\n {2}found: {4}chekout/,
    );
  });

  test("evidence that is surer than the facts", async () => {
    edit(
      "spec/resources/prices/prices.yaml",
      "documents: [analogy]\n",
      "documents: [analogy, api-55501373]\n        level: documented\n",
    );
    expect(await refusal()).toMatch(
      /prices\.yaml:\d+:\d+ at \/paths\/~1v1~1prices\/get\/x-evidence\n {2}expected: at most inferred/,
    );
  });

  test("a schema of which neither facts nor evidence tell how sure it is", async () => {
    const schema = "  PriceNote: { description: A note., type: object }\n";
    edit("spec/resources/prices/prices.yaml", "\nschemas:\n", `\nschemas:\n${schema}`);
    expect(await refusal()).toMatch(
      /prices\.yaml:\d+:\d+ at \/schemas\/PriceNote\/x-evidence\n {2}expected: a fact about it/,
    );
  });

  test("a required member that is not declared", async () => {
    edit("spec/resources/products/products.yaml", "required: [name]", "required: [nmae]");
    expect(await refusal()).toMatch(
      /at \/components\/schemas\/ProductCreate\/required\n {2}expected: members .*\n {2}found: {4}nmae/,
    );
  });

  test("a keyword that Ajv's strict mode does not know", async () => {
    edit("spec/resources/products/products.yaml", "    required: [name]", "    requird: [name]");
    expect(await refusal()).toMatch(
      /schema ProductCreate\n {2}expected: .*strict mode\n {2}found: .*"requird"/,
    );
  });

  test("two operations with one name", async () => {
    edit(
      "spec/resources/prices/prices.yaml",
      "operationId: createPrice",
      "operationId: createProduct",
    );
    expect(await refusal()).toMatch(/expected: its own operationId/);
  });
});

describe("generate --check", () => {
  test("accepts what generate wrote", async () => {
    expect(await runGenerate(copy.root, { check: true })).toContain("All as spec/ gives them.");
  });

  test("shows each edited file with the place in it", async () => {
    edit("generated/openapi.json", '"prod_1554351292598452224"', '"prod_0"');
    edit("generated/openapi.yaml", "operationId: createPrice", "operationId: makePrice");
    edit("generated/types.ts", "unit_amount: number", "unit_amount: string");
    edit("generated/validators.js", "must be string", "must be text");
    edit("generated/operations.ts", '"POST"', '"PUT"');
    writeFileSync(path.join(copy.root, "generated/extra.ts"), "");
    const message = await difference();
    expect(message).toMatch(/^generated\/ is not what spec\/ gives\. Run `npm run generate`/);
    for (const file of ["openapi.json", "openapi.yaml", "types.ts", "operations.ts", "extra.ts"])
      expect(message).toContain(`a/generated/${file}`);
    expect(message).toMatch(/^@@ -\d+/m);
    expect(message).toMatch(/^- +"id": "prod_0",\n\+ +"id": "prod_1554351292598452224",$/m);
    expect(message).not.toContain("/tmp/");
  });

  test("shows a renamed property of the description", async () => {
    edit("spec/resources/refunds/refunds.yaml", "      failure_reason:", "      failed_reason:");
    expect(await difference()).toMatch(/^-.*"failure_reason": \{\n\+.*"failed_reason": \{$/m);
  });

  test("shows a field that was deleted from a payload", async () => {
    const name = '  "name": "example product",\n';
    edit("spec/resources/products/payloads/createProduct/checkout-1.request.json", name, "");
    expect(await difference()).toMatch(/^- +"name": "example product",$/m);
  });

  test("cuts a long difference, and says so", async () => {
    writeFileSync(path.join(copy.root, "generated/operations.ts"), "");
    expect(await difference()).toMatch(/\n… and \d+ more lines$/);
  });
});

describe("a register is the source", () => {
  /** The bundle that generate makes of the copy. */
  async function generated() {
    await runGenerate(copy.root, { check: false });
    return JSON.parse(readFileSync(path.join(copy.root, "generated/openapi.json"), "utf8"));
  }

  test("a payment method takes one entry and one schema", async () => {
    edit(
      "spec/registers/payment-methods.yaml",
      "methods:\n",
      `methods:
  - name: Tomorrow Pay
    types: [tomorrow_pay]
    listed_in: guide
    data_schema: PaymentMethodDataTomorrow
    kind: wallet
    next_action: [{ type: go, member: tomorrow_pay_go, level: partial, documents: [checkout] }]
    evidence: { level: partial, documents: [checkout] }

`,
    );
    edit(
      "spec/resources/payment-methods/data.yaml",
      "schemas:\n",
      `schemas:
  PaymentMethodDataTomorrow:
    description: A wallet of tomorrow.
    type: object
    required: [type]
    properties:
      type: { description: Name of the payment method., x-from-register: payment-methods }
    x-evidence: { level: partial, documents: [checkout] }

`,
    );
    const { schemas } = (await generated()).components;
    const reference = { $ref: "#/components/schemas/PaymentMethodDataTomorrow" };
    expect(schemas.PaymentMethodType["x-extensible-enum"]).toContain("tomorrow_pay");
    expect(schemas.PaymentMethodData.anyOf).toContainEqual(reference);
    expect(schemas.PaymentMethodDataTomorrow.properties.type.const).toBe("tomorrow_pay");
    expect(schemas.PaymentMethodDataOther.properties.type.not.enum).toContain("tomorrow_pay");
    expect(schemas.NextAction.properties.type["x-extensible-enum"]).toContain("go");
    expect(schemas.NextAction.properties).toHaveProperty("tomorrow_pay_go");
    const types = readFileSync(path.join(copy.root, "generated/types.ts"), "utf8");
    expect(types).toContain('type: "tomorrow_pay";');
  });

  test("an event takes one entry and a payload", async () => {
    edit(
      "spec/registers/events.yaml",
      "events:\n  - type",
      `events:
  - type: refund.tomorrow
    object: Refund
    happened: A refund of tomorrow.
    payload: unseen
    evidence: { level: partial, documents: [checkout] }

  - type`,
    );
    const bundle = await generated();
    expect(bundle.webhooks["refund.tomorrow"].post.operationId).toBe("onRefundTomorrow");
    const { schemas } = bundle.components;
    expect(schemas.EventType["x-extensible-enum"]).toContain("refund.tomorrow");
    const events = readFileSync(path.join(copy.root, "generated/events.ts"), "utf8");
    expect(events).toContain("  | RefundTomorrowEvent");
  });

  test.for([
    [
      "events",
      "payload: unseen",
      "payload: unknown",
      /at \/events\/\d+\/payload\n {2}expected: .*shown,unseen/,
    ],
    [
      "events",
      "object: Refund",
      "object: Refunds",
      /expected: the name of a schema\n {2}found: {4}Refunds/,
    ],
    [
      "payment-methods",
      "data_schema: PaymentMethodDataCard",
      "data_schema: PaymentMethodCards",
      /found: {4}PaymentMethodCards/,
    ],
    ["error-answers", "given: write", "given: writing", /at \/error_answers\/\d+\/given\n/],
    ["units", "sentence: Epoch", "sentense: Epoch", /at \/units\/ms\n {2}expected: .*sentence/],
  ] as const)(
    "a mistake in %s is refused: %s as %s",
    async ([name, found, replacement, message]) => {
      edit(`spec/registers/${name}.yaml`, found, replacement);
      expect(await refusal()).toMatch(message);
    },
  );
});
