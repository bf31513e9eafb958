import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Line } from "./measure.js";
import { benchSizes } from "./sizes.js";

/** Size, import, calls and webhooks, beside openapi-fetch, stripe and openai in the same run; times of loops are CPU. */
export async function* benchClient(root: string, runs: number): AsyncGenerator<Line> {
  // What is in dist/ may be older than src/.
  node(root, ["--import", "tsx", "scripts/build.ts"]);
  yield* benchSizes(root);
  yield* sideBySide({ what: "import", unit: "ms", budget: 15 }, imports(root, runs * 5));
  yield* sideBySide(
    { what: "call over a mocked fetch", unit: "µs" },
    loops(root, "calls", runs * 50),
  );
  yield* sideBySide(
    { what: "verify a webhook of 2.3 kB", unit: "µs", budget: 60 },
    loops(root, "verifications", runs * 50),
  );
  yield* sideBySide(
    { what: "1,000 calls, 100 in flight", unit: "µs" },
    loops(root, "traffic", runs * 5),
  );
}

/** Measurements by name; the first are ours. */
type Measured = Record<string, number[]>;

function* sideBySide(
  { budget, ...line }: Omit<Line, "values" | "beside">,
  measured: Measured,
): Generator<Line> {
  const [[, ours] = ["", []], ...others] = Object.entries(measured);
  for (const [index, [what, values]] of others.entries())
    yield {
      ...line,
      ...(index === 0 && budget && { budget }),
      values: ours,
      beside: { what, values },
    };
}

function imports(root: string, runs: number): Measured {
  const built = pathToFileURL(path.join(root, "dist/src/index.js")).href;
  const time = (specifier: string) => {
    const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
    return Number(node(root, ["--input-type=module", "-e", code]));
  };
  const measured: Measured = { ours: [], "openapi-fetch": [], stripe: [], openai: [] };
  // In turn, so that a slow moment of the machine hits all alike.
  for (let run = 0; run < runs; run += 1)
    for (const [name, values] of Object.entries(measured))
      values.push(time(name === "ours" ? built : name));
  return measured;
}

function loops(root: string, topic: string, runs: number): Measured {
  return JSON.parse(node(root, ["scripts/bench/loops.js", topic, String(runs)]));
}

function node(root: string, parameters: string[]): string {
  return execFileSync(process.execPath, parameters, { cwd: root, encoding: "utf8" });
}
