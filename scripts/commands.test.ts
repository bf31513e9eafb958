import { type ChildProcess, execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runGenerate } from "./generate/run.js";
import { UserError } from "./support/cli.js";

const project = path.resolve(import.meta.dirname, "..");
const tsx = path.join(project, "node_modules/tsx/dist/loader.mjs");

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), "wooshpay-project-"));
  for (const name of ["spec", "generated"])
    cpSync(path.join(project, name), path.join(copy, name), { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true }));

interface Result {
  code: ChildProcess["exitCode"];
  output: string;
}

/** Runs a script of the project on the copy. */
function run(script: string, ...args: string[]): Promise<Result> {
  const parameters = ["--import", tsx, path.join(project, "scripts", script), ...args];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      parameters,
      { cwd: copy, env: { ...process.env, NO_COLOR: "1" } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

function edit(file: string, found: string, replacement: string): void {
  const name = path.join(copy, file);
  const text = readFileSync(name, "utf8");
  expect(text).toContain(found);
  writeFileSync(name, text.replace(found, replacement));
}

/** The message that generate refuses the copy with, after which generated/ has to be as it was. */
async function refusal(): Promise<string> {
  const file = path.join(copy, "generated/openapi.json");
  const before = readFileSync(file, "utf8");
  const error = await runGenerate(copy, { check: false }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(readFileSync(file, "utf8")).toBe(before);
  return (error as UserError).message;
}

/** The message of generate --check on the copy. */
async function difference(): Promise<string> {
  const error = await runGenerate(copy, { check: true }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe("generate refuses, names the place, and leaves generated/ alone", () => {
  test("a file that does not parse", async () => {
    edit(
      "spec/resources/products.yaml",
      "      summary: Create a product",
      "      summary: [Create a product",
    );
    expect(await refusal()).toMatch(
      /^spec\/resources\/products\.yaml:\d+:\d+\n {2}expected: well-formed YAML/,
    );
  });

  test("a payload that does not parse", async () => {
    edit(
      "spec/examples/createProduct/checkout-1.request.json",
      '"www.example.com"',
      '"www.example.com",',
    );
    expect(await refusal()).toMatch(
      /spec\/examples\/createProduct\/checkout-1\.request\.json:\d+:\d+\n {2}expected: well-formed JSON/,
    );
  });

  test("a $ref to nowhere", async () => {
    edit("spec/resources/products.yaml", '"#/schemas/ProductCreate"', '"#/schemas/ProdukCreate"');
    const output = await refusal();
    expect(output).toMatch(
      /spec\/resources\/products\.yaml:\d+:\d+ at \/paths\/~1v1~1products\/post/,
    );
    expect(output).toContain(
      "found:    #/schemas/ProdukCreate, but spec/resources/products.yaml has no /schemas/ProdukCreate",
    );
  });

  test("a $ref to a file that is not there", async () => {
    edit("spec/openapi.yaml", "resources/prices.yaml#", "resources/price.yaml#");
    expect(await refusal()).toMatch(/spec\/openapi\.yaml:\d+:\d+ at \/paths\/~1v1~1prices\/\$ref/);
  });

  test("a payload whose folder names no operation", async () => {
    cpSync(
      path.join(copy, "spec/examples/createProduct"),
      path.join(copy, "spec/examples/makeProduct"),
      { recursive: true },
    );
    expect(await refusal()).toMatch(
      /spec\/examples\/makeProduct\/\n {2}expected: a folder named after an operation/,
    );
  });

  test("a payload of a document that is not registered", async () => {
    writeFileSync(path.join(copy, "spec/examples/createProduct/shop-1.request.json"), "{}");
    expect(await refusal()).toMatch(
      /createProduct\/shop-1\.request\.json\n {2}expected: a document of spec\/documents\.yaml/,
    );
  });

  test("evidence from a document that is not registered", async () => {
    edit(
      "spec/resources/prices.yaml",
      "documents: [checkout, checkout-es, api-55501373]",
      "documents: [chekout]",
    );
    expect(await refusal()).toMatch(
      /spec\/resources\/prices\.yaml:\d+:\d+ at \/paths\/~1v1~1prices\/post\/x-evidence\n {2}expected: ids of spec\/documents\.yaml\n {2}found: {4}chekout/,
    );
  });

  test("an operation without evidence", async () => {
    const evidence =
      "x-evidence: { level: documented, documents: [checkout, checkout-es, api-55501373] }";
    edit("spec/resources/prices.yaml", evidence, "");
    expect(await refusal()).toMatch(
      /prices\.yaml:\d+:\d+ at \/paths\/~1v1~1prices\/post\n {2}expected: x-evidence/,
    );
  });

  test("a schema that Ajv's strict mode refuses", async () => {
    edit("spec/resources/products.yaml", "required: [name]", "required: [nmae]");
    expect(await refusal()).toMatch(
      /schema ProductCreate\n {2}expected: .*strict mode\n {2}found: .*"nmae"/,
    );
  });

  test("two operations with one name", async () => {
    edit("spec/resources/prices.yaml", "operationId: createPrice", "operationId: createProduct");
    expect(await refusal()).toMatch(/expected: its own operationId/);
  });
});

describe("generate --check", () => {
  test("accepts what generate wrote", async () => {
    expect(await runGenerate(copy, { check: true })).toContain("All as spec/ gives them.");
  });

  test("names each edited file and the place in it", async () => {
    edit("generated/openapi.json", '"prod_1554351292598452224"', '"prod_0"');
    edit("generated/openapi.yaml", "operationId: createPrice", "operationId: makePrice");
    edit("generated/types.ts", "unit_amount: number", "unit_amount: string");
    edit("generated/validators.js", "must be string", "must be text");
    edit("generated/operations.ts", '"POST"', '"PUT"');
    writeFileSync(path.join(copy, "generated/extra.ts"), "");
    const message = await difference();
    expect(message).toMatch(
      /generated\/openapi\.json at \/paths\/~1v1~1products\/post\/.+\/value\/id\n/,
    );
    for (const file of ["openapi.yaml", "types.ts", "validators.js", "operations.ts"])
      expect(message).toMatch(
        new RegExp(`generated/${file}:\\d+\n {2}expected: .+\n {2}found: .+`),
      );
    expect(message).toContain("generated/extra.ts");
  });

  test("names a renamed property of the description", async () => {
    edit("spec/resources/refunds.yaml", "      failure_reason:", "      failed_reason:");
    expect(await difference()).toContain("/components/schemas/Refund/properties/fail");
  });

  test("names a field that was deleted from a payload", async () => {
    const name = '  "name": "example product",\n';
    edit("spec/examples/createProduct/checkout-1.request.json", name, "");
    expect(await difference()).toContain("/examples/checkout-1/value/name");
  });

  test("ends with exit code 1 and prints no stack", async () => {
    edit("generated/operations.ts", '"POST"', '"PUT"');
    const { code, output } = await run("generate.ts", "--check");
    expect(code).toBe(1);
    expect(output).toMatch(
      /^error: generated\/operations\.ts:\d+\n {2}expected: .+\n {2}found: .+\n$/,
    );
  });
});

describe("mock", () => {
  test("names a port that is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await run("mock.ts", "--port", String(port));
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`found:    ${port}, which another program listens on`);
  });

  test.for(["nine", "-1", "65536", "80.5"])("refuses the port %s", async (port) => {
    const { code, output } = await run("mock.ts", `--port=${port}`);
    expect(code).toBe(1);
    expect(output).toContain("expected: a number from 0 to 65535");
  });

  test("says what to do when nothing is generated yet", async () => {
    rmSync(path.join(copy, "generated"), { recursive: true });
    const { code, output } = await run("mock.ts");
    expect(code).toBe(1);
    expect(output).toContain("npm run generate");
  });
});

test.for([
  "generate.ts",
  "mock.ts",
  "contract.ts",
  "lint-spec.ts",
  "check-documents.ts",
  "bench.ts",
  "build.ts",
  "check-codegen.ts",
  "check-package.ts",
  "evidence.ts",
  "test-runtimes.ts",
])("%s has --help and refuses unknown options", async (script) => {
  const help = await run(script, "--help");
  expect(help).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^.+\n(.*\n)*Usage: npm run/),
  });
  const unknown = await run(script, "--colour");
  expect(unknown).toMatchObject({ code: 1, output: expect.stringContaining("--colour") });
});
