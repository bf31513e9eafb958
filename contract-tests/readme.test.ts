import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, describe, expect, inject, test } from "vitest";
import { root } from "./support/bundle.js";

const folder = fileURLToPath(root);
// Inside the project, so that the examples find its packages.
mkdirSync(path.join(folder, "reports"), { recursive: true });
const work = mkdtempSync(path.join(folder, "reports/readme-"));
afterAll(() => rmSync(work, { recursive: true }));

const { exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
  exports: Record<string, { default?: string }>;
};

/** What the package's entries are made from: `wooshpay-openapi/money` → src/money/index.ts. */
const sources = new Map(
  Object.entries(exports).flatMap(([entry, { default: built }]) =>
    built?.startsWith("./dist/src/")
      ? [[entry.replace(".", "wooshpay-openapi"), sourceOf(built)] as const]
      : [],
  ),
);

// What the text around an example has introduced, and an example that stands alone has not.
const context = `
declare const wooshpay: import("wooshpay-openapi").WooshPay;
declare const session: import("wooshpay-openapi").CheckoutSession;
declare const request: Request;
declare const since: number;
declare const returnId: string;
declare const webhookSecret: string;
declare function fulfil(reference: string | null | undefined): void;
`;

const examples = [
  ...readFileSync(path.join(folder, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g),
].map(([, code = ""], index) => ({ name: `${index + 1}: ${code.split("\n")[0]}`, code }));

describe("each example of the README compiles", () => {
  const files = examples.map(({ code }, index) => {
    const declared = context.split("\n").filter((line) => {
      const name = /(?:const|function) (\w+)/.exec(line)?.[1];
      return name && !declares(code, name);
    });
    const file = path.join(work, `example-${index}.ts`);
    writeFileSync(file, `${code}\n${declared.join("\n")}\nexport {};\n`);
    return file;
  });
  const { config } = ts.readConfigFile(path.join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const paths = Object.fromEntries([...sources].map(([entry, source]) => [entry, [source]]));
  const program = ts.createProgram(files, { ...options, paths });

  test.for(examples.map(({ name }, index) => ({ name, file: files[index] ?? "" })))(
    "$name",
    ({ file }) => {
      const source = program.getSourceFile(file);
      const mistakes = ts
        .getPreEmitDiagnostics(program, source)
        .map(({ messageText }) => messageText);
      expect(mistakes.map((text) => ts.flattenDiagnosticMessageText(text, " "))).toEqual([]);
    },
  );
});

// The same as `context`, for running instead of compiling.
const values: Record<string, string> = {
  wooshpay: 'new (await import("wooshpay-openapi")).WooshPay("sk_test_readme")',
  session: '{ payment_intent: "pi_1000000000000000001" }',
  since: "0",
  returnId: '"17"',
  webhookSecret: '"whsec_readmeExampleNotASecret"',
  request: 'new Request("https://shop.example.com", { method: "POST", body: "{}" })',
  fulfil: "() => {}",
};

describe("each example of the README runs, against Prism where it calls the API", () => {
  test.for(examples)("$name", async ({ code }) => {
    const file = path.join(work, `run-${examples.findIndex((one) => one.code === code)}.mjs`);
    await build({
      stdin: { contents: withValues(code), loader: "ts", resolveDir: folder },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: file,
      logLevel: "silent",
      alias: Object.fromEntries(sources),
      define: { "process.env.WOOSHPAY_SECRET_KEY": '"sk_test_readme"' },
    });
    const calls: string[] = [];
    const { fetch } = globalThis;
    // The example names no host; what it sends to the test host goes to Prism instead.
    globalThis.fetch = async (input) => {
      const request = input as Request;
      calls.push(request.url);
      return fetch(
        new Request(
          request.url.replace("https://apitest.wooshpay.com", inject("prismUrl")),
          request,
        ),
      );
    };
    const errors: unknown[] = [];
    const { error, log } = console;
    Object.assign(console, { log: () => {}, error: (...values: unknown[]) => errors.push(values) });
    try {
      await import(pathToFileURL(file).href);
    } finally {
      Object.assign(globalThis, { fetch });
      Object.assign(console, { error, log });
    }
    expect(errors).toEqual([]);
    if (/^\S.*await wooshpay\./m.test(code)) expect(calls.length).toBeGreaterThan(0);
  });
});

function withValues(code: string): string {
  const used = Object.entries(values).filter(
    ([name]) => new RegExp(`\\b${name}\\b`).test(code) && !declares(code, name),
  );
  return `${used.map(([name, value]) => `const ${name} = ${value};`).join("\n")}\n${code}`;
}

/** Whether an example brings a name along itself. */
function declares(code: string, name: string): boolean {
  return new RegExp(`(?:const|let|function) ${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\} =`).test(code);
}

function sourceOf(built: string): string {
  return path.join(folder, built.replace("./dist/", "").replace(/\.js$/, ".ts"));
}
