import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Line } from "./measure.js";

/** What users pay for, in bytes. scripts/check-package holds the installed package to the same. */
const entries: { what: string; code: string; budget?: number }[] = [
  {
    what: "client with all operations",
    code: 'export { WooshPay } from "./src/client/wooshpay.ts"; export * from "./src/client/errors.ts";',
    budget: 9000,
  },
  {
    what: "webhooks, verifying",
    code: 'export { verifyWebhook, WebhookVerificationError } from "./src/webhooks/index.ts";',
    budget: 1300,
  },
  {
    what: "webhooks, with signing and store",
    code: 'export * from "./src/webhooks/index.ts";',
  },
];

/** Size of what bundlers make of the package, minified and gzipped. */
export async function* benchSizes(root: string): AsyncGenerator<Line> {
  for (const { code, ...line } of entries)
    yield { ...line, values: [await sizeOf(root, code)], unit: "B" };
}

async function sizeOf(root: string, code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
