import path from "node:path";
import ts from "typescript";
import type { Line } from "./measure.js";

const head = `import { WooshPay } from "../src/index.js";
const wooshpay = new WooshPay("sk_test_bench");
`;

const calls = [
  'wooshpay.products.create({ name: "Tea" })',
  'wooshpay.products.retrieve("prod_1")',
  "wooshpay.products.list({ limit: 1 })",
  'wooshpay.prices.create({ currency: "USD", unit_amount: 1050, product: "prod_1" })',
  'wooshpay.customers.create({ email: "buyer@example.com" })',
  'wooshpay.refunds.create({ payment_intent: "pi_1", amount: 500 })',
  'wooshpay.paymentIntents.create({ amount: 20, currency: "CNY", payment_method_data: { type: "alipay" } })',
  'wooshpay.paymentIntents.retrieve("pi_1")',
  'wooshpay.checkout.sessions.create({ success_url: "https://a.example", line_items: [{ price: "price_1" }] })',
  'wooshpay.events.retrieve("evt_1")',
];

/** Counts the type instantiations that 100 calls of named methods cost, beyond those of the import. */
export async function* benchTypes(root: string): AsyncGenerator<Line> {
  const hundred = Array.from({ length: 100 }, (_, index) => calls[index % calls.length]);
  const source =
    head + hundred.map((call, index) => `export const call${index} = ${call};\n`).join("");
  const cost = instantiations(root, source) - instantiations(root, head);
  yield { what: "100 calls, type instantiations", values: [cost], unit: "", budget: 5000 };
}

function instantiations(root: string, source: string): number {
  const name = path.join(root, "scripts", "bench-consumer.ts");
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? source : readFile(file));
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  const [mistake] = ts.getPreEmitDiagnostics(program);
  if (mistake) throw new Error(ts.flattenDiagnosticMessageText(mistake.messageText, "\n"));
  return program.getInstantiationCount();
}
