import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

interface Use {
  what: string;
  /** Name in `exports`. */
  entry: string;
  /** What is imported from the entry. */
  names: RegExp;
  /** The most that it may take, in bytes, minified and gzipped. */
  limit?: number;
}

/** What users pay for in a browser or a worker. */
export const uses: readonly Use[] = [
  // What the entry offers besides, such as helpers and lists, costs only those who use it.
  { what: "client, all operations", entry: ".", names: /^(WooshPay|\w+Error)$/, limit: 9000 },
  {
    what: "webhooks, verifying",
    entry: "./webhooks",
    names: /^(verifyWebhook|\w+Error)$/,
    limit: 1300,
  },
  { what: "webhooks, everything", entry: "./webhooks", names: /^/ },
  { what: "handler of Requests", entry: "./webhooks/handlers", names: /^toWeb/, limit: 2900 },
  { what: "store in Redis", entry: "./webhooks/redis", names: /^/, limit: 800 },
  { what: "store in PostgreSQL", entry: "./webhooks/postgres", names: /^/, limit: 1300 },
  { what: "store in SQLite", entry: "./webhooks/sqlite", names: /^/, limit: 1300 },
  { what: "logs", entry: "./logging", names: /^/, limit: 1100 },
  { what: "contract, checking", entry: "./contract", names: /^createContract$/, limit: 92_000 },
  { what: "sandbox", entry: "./sandbox", names: /^/, limit: 129_000 },
  { what: "one validator", entry: "./validators", names: /^validateRefund$/, limit: 10_000 },
];

export interface Size {
  /** Names that the bundle exports. */
  used: string[];
  minified: number;
  gzipped: number;
  /** The files that most of the minified bytes come from, with their share. */
  largest: string[];
}

/** What a bundler makes of one use of the package in the folder `home`, which has to be built. */
export async function measureSize(home: string, { entry, names }: Use): Promise<Size> {
  const { exports } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const file = path.join(home, exports[entry].import.default);
  const used = Object.keys(await import(pathToFileURL(file).href)).filter((name) =>
    names.test(name),
  );
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${used.join(", ")} } from ${JSON.stringify(file)}`,
      resolveDir: home,
    },
    ...{ bundle: true, minify: true, format: "esm", platform: "neutral", target: "es2022" },
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
    absWorkingDir: home,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const largest = Object.entries(inputs)
    .map(([input, { bytesInOutput }]) => ({ input, bytesInOutput }))
    .sort((a, b) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 6)
    .map(({ input, bytesInOutput }) => `${String(bytesInOutput).padStart(6)}  ${input}`);
  return { used, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length, largest };
}
