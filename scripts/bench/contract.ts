import { execFileSync } from "node:child_process";
import type { Line } from "./measure.js";
import { benchPeers } from "./peers.js";

/** What one of the proxies did: ms of each call, and calls a second with 50 at once. */
interface Carried {
  times: number[];
  rates: number[];
}

/**
 * The contract kit: the check of one exchange, the proxy beside Prism's, and what checks traffic and servers beside
 * what others have for that.
 * @param install whether those that are missing are installed first.
 */
export async function* benchContract(
  root: string,
  runs: number,
  install: boolean,
): AsyncGenerator<Line> {
  node(root, ["--import", "tsx", "scripts/build.ts"]);
  const checks = JSON.parse(node(root, ["scripts/bench/loops.js", "contract", String(runs * 10)]));
  const { ours, "JSON.parse of it": parsed } = checks as Record<string, number[]>;
  yield {
    ...{ what: "contract.check, payment intent", unit: "µs", values: ours ?? [], budget: 60 },
    beside: { what: "JSON.parse of it", values: parsed ?? [] },
  };
  const carried = JSON.parse(node(root, ["scripts/bench/proxy.js", String(runs)]));
  yield* proxyLines(carried as Record<string, Carried>);
  yield* benchPeers(root, runs, install);
}

function* proxyLines({ direct, ...proxies }: Record<string, Carried>): Generator<Line> {
  for (const [name, { times, rates }] of Object.entries(proxies)) {
    const isOurs = name !== "prism";
    const what = isOurs ? `proxy (${name})` : "proxy of Prism";
    const beside = { what: "no proxy", values: direct?.times ?? [] };
    yield { what: `${what}, one call`, unit: "ms", values: times, beside };
    const others = { what: "Prism's", values: proxies.prism?.rates ?? [] };
    yield {
      ...{ what: `${what}, 50 at once`, unit: "calls/s", values: rates },
      ...(isOurs && { beside: others }),
    };
  }
}

function node(root: string, parameters: string[]): string {
  return execFileSync(process.execPath, parameters, { cwd: root, encoding: "utf8" });
}
