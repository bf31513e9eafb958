import { execFileSync } from "node:child_process";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Line } from "./measure.js";

const answer = JSON.stringify({ id: "re_1", object: "refund", amount: 500, status: "succeeded" });
const respond = async () =>
  new Response(answer, { headers: { "content-type": "application/json" } });

/** Size, import time and cost of a call, beside openapi-fetch and stripe in the same run. */
export async function* benchClient(root: string, runs: number): AsyncGenerator<Line> {
  yield* sizes(root);
  yield* imports(root, runs * 3);
  yield* calls(runs * 3);
}

const entries = {
  "client with all operations, min+gzip": {
    code: 'export { WooshPay } from "./src/client/wooshpay.ts"; export * from "./src/client/errors.ts";',
    budget: 9000,
  },
  "webhooks alone, min+gzip": {
    code: 'export * from "./src/webhooks/index.ts";',
    budget: 1300,
  },
  "verifyWebhook alone, min+gzip": {
    code: 'export { verifyWebhook } from "./src/webhooks/index.ts";',
    budget: 1300,
  },
};

async function* sizes(root: string): AsyncGenerator<Line> {
  for (const [what, { code, budget }] of Object.entries(entries))
    yield { what, values: [await sizeOf(root, code)], unit: "B", budget };
}

/** Bytes of some code with all that it imports, minified and gzipped. */
export async function sizeOf(root: string, code: string): Promise<number> {
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

async function* imports(root: string, runs: number): AsyncGenerator<Line> {
  const built = path.join(root, "dist/src/index.js");
  const time = (specifier: string) => {
    const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
    return Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root }),
    );
  };
  const values: Record<string, number[]> = { ours: [], "openapi-fetch": [], stripe: [] };
  // In turn, so that a slow moment of the machine hits all alike.
  for (let run = 0; run < runs; run += 1)
    for (const [name, list] of Object.entries(values))
      list.push(time(name === "ours" ? built : name));
  const ours = { what: "import", values: values.ours ?? [], unit: "ms" };
  yield {
    ...ours,
    budget: 15,
    beside: { what: "openapi-fetch", values: values["openapi-fetch"] ?? [] },
  };
  yield { ...ours, beside: { what: "stripe", values: values.stripe ?? [] } };
}

async function* calls(runs: number): AsyncGenerator<Line> {
  const { WooshPay } = await import("../../src/index.js");
  const { default: createClient } = await import("openapi-fetch");
  const { default: Stripe } = await import("stripe");
  const ours = new WooshPay("sk_test_bench", { fetch: respond });
  const plain = createClient<Record<string, never>>({
    baseUrl: "https://a.example",
    fetch: respond,
  });
  const get = plain.GET as unknown as (path: string, init: object) => Promise<unknown>;
  const stripe = new Stripe("sk_test_bench", {
    httpClient: Stripe.createFetchHttpClient(respond as never),
  });
  const candidates: Record<string, () => Promise<unknown>> = {
    ours: () => ours.refunds.retrieve("re_1"),
    "openapi-fetch": () => get("/v1/refunds/{id}", { params: { path: { id: "re_1" } } }),
    stripe: () => stripe.refunds.retrieve("re_1"),
  };
  const values: Record<string, number[]> = { ours: [], "openapi-fetch": [], stripe: [] };
  for (let run = 0; run < runs; run += 1)
    for (const [name, list] of Object.entries(values))
      list.push(await microseconds(candidates[name] ?? respond));
  const line = { what: "call over a mocked fetch", values: values.ours ?? [], unit: "µs" };
  yield { ...line, beside: { what: "openapi-fetch", values: values["openapi-fetch"] ?? [] } };
  yield { ...line, beside: { what: "stripe", values: values.stripe ?? [] } };
}

/** Time of one call in µs, as the mean of many after a warm-up. */
export async function microseconds(call: () => Promise<unknown>, times = 2000): Promise<number> {
  for (let run = 0; run < times / 4; run += 1) await call();
  const start = performance.now();
  for (let run = 0; run < times; run += 1) await call();
  return ((performance.now() - start) / times) * 1000;
}
