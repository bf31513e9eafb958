import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Line } from "./measure.js";

interface Figures {
  /** µs of CPU of one request. */
  cpu: number[];
  /** Requests a second, 16 at once. */
  rates: number[];
  /** Milliseconds that 99 of 100 requests take at most. */
  p99: number[];
}

interface Servers {
  figures: Record<string, { retrieve: Figures; create: Figures }>;
  /** Megabytes after 100,000 objects were created and 50,000 read. */
  memories: Record<string, number>;
  /** Milliseconds from the start to the ready line. */
  starts: Record<string, number[]>;
}

interface Inside {
  pairs: number[];
  byClient: number[];
  page: number[];
  hanging: number[];
  retries: number[];
  imported: number[];
}

const budgets: Readonly<Record<"retrieve" | "create", number>> = { retrieve: 50, create: 95 };

const readyBudgets: Readonly<Record<string, number>> = { "by node": 250, "by npx": 900 };

/** The sandbox, beside what a server costs at least and those that others have, in one run on the same machine. */
export async function* benchSandbox(root: string, runs: number): AsyncGenerator<Line> {
  node(root, ["--import", "tsx", "scripts/build.ts"]);
  const { figures, memories, starts } = measured<Servers>(root, "servers.js", runs);
  for (const what of ["retrieve", "create"] as const)
    for (const [name, { [what]: values }] of Object.entries(figures))
      yield* requestLines(name, what, values, figures);
  if (!("stripe-mock" in figures))
    yield { what: "stripe-mock", values: [], unit: "", note: "not installed" };
  for (const [name, megabytes] of Object.entries(memories)) {
    const budget = name === "ours" ? { budget: 165 } : {};
    yield { what: `${name}, 100,000 objects`, values: [megabytes], unit: "MB", ...budget };
  }
  for (const [how, values] of Object.entries(starts)) {
    const budget = readyBudgets[how];
    const least = starts[how.replace("by ", "").concat(" alone")];
    yield {
      ...{ what: `ready, ${how}`, values, unit: "ms" },
      ...(budget && { budget }),
      ...(least && { beside: { what: "the program that starts it", values: least } }),
    };
  }
  yield* insideLines(measured<Inside>(root, "inside.js", runs));
  yield await entrySize(root, "entry, gzipped", "src/sandbox/index.ts", 120);
  yield await entrySize(root, "entry as packed, gzipped", "dist/src/sandbox/index.js", 128);
}

function* requestLines(
  name: string,
  what: "retrieve" | "create",
  { cpu, rates, p99 }: Figures,
  { floor, prism }: Servers["figures"],
): Generator<Line> {
  const isOurs = name === "ours";
  const least = { what: "the floor", values: floor?.[what].cpu ?? [] };
  const others = { what: "Prism's", values: prism?.[what].rates ?? [] };
  yield {
    ...{ what: `${name}, ${what}, CPU`, unit: "µs", values: cpu },
    ...(isOurs && { budget: budgets[what] }),
    ...(name !== "floor" && { beside: least }),
  };
  yield {
    ...{ what: `${name}, ${what}, 16 at once`, unit: "calls/s", values: rates },
    ...(name !== "prism" && { beside: others }),
  };
  yield {
    ...{ what: `${name}, ${what}, p99`, unit: "ms", values: p99 },
    ...(isOurs && { budget: 3 }),
  };
}

function* insideLines(inside: Inside): Generator<Line> {
  const { pairs, byClient, page, hanging, retries, imported } = inside;
  const perSecond = { unit: "/s of CPU" };
  yield { ...perSecond, what: "inside, create and retrieve", values: pairs, budget: 20_000 };
  yield { ...perSecond, what: "inside, the same by the client", values: byClient };
  yield { what: "page of 100 out of 100,000, CPU", values: page, unit: "ms", budget: 2 };
  yield { what: "receiver that hangs, per create", values: hanging, unit: "ms", budget: 1 };
  yield { what: "18 tries over 72 hours", values: retries, unit: "s", budget: 0.3 };
  yield { what: "import of the entry, CPU", values: imported, unit: "ms", budget: 60 };
}

/** What a bundler makes of the entry: of its source, and of the CommonJS that the package holds. */
async function entrySize(root: string, what: string, entry: string, budget: number): Promise<Line> {
  const { outputFiles } = await build({
    ...{ absWorkingDir: root, entryPoints: [entry], write: false },
    ...{ bundle: true, minify: true, format: "esm", platform: "neutral", logLevel: "error" },
  });
  const size = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { what, values: [size / 1000], unit: "kB", budget };
}

function measured<Result>(root: string, file: string, runs: number): Result {
  return JSON.parse(node(root, [`scripts/bench/sandbox/${file}`, String(runs)]));
}

function node(root: string, words: string[]): string {
  return execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" });
}
