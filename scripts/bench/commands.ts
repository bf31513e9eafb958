import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { UserError } from "../support/cli.js";
import type { Line } from "./measure.js";

/** What each command may take on two cores, in seconds. */
const budgets = { generate: 15, contract: 60, test: 60 } as const;

/** Times the commands that people wait for. */
export async function* benchCommands(runs: number): AsyncGenerator<Line> {
  for (const [name, budget] of Object.entries(budgets)) {
    const values: number[] = [];
    for (let run = 0; run < runs; run += 1) values.push(await time(name));
    yield { what: `npm run ${name}`, values, unit: "s", budget };
  }
}

async function time(script: string): Promise<number> {
  const start = performance.now();
  const child = spawn("npm", ["run", "--silent", script], { stdio: "ignore" });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new UserError(`npm run ${script} failed. Run it alone to see why.`);
  return (performance.now() - start) / 1000;
}

/** Times Prism from its start to its first answer. */
export async function* benchPrism(runs: number): AsyncGenerator<Line> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await firstAnswer());
  yield { what: "Prism, start to first answer", values, unit: "s", budget: 5 };
}

async function firstAnswer(): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, [
    "--import",
    "tsx",
    "scripts/mock.ts",
    "--prism",
    "--quiet",
  ]);
  try {
    for await (const line of createInterface(server.stdout)) {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (!url) continue;
      const headers = { Authorization: `Basic ${btoa("sk_test_bench:")}` };
      const { status } = await fetch(`${url}/v1/refunds/re_1`, { headers });
      if (status !== 200) throw new UserError(`The mock server answered ${status}.`);
      return (performance.now() - start) / 1000;
    }
    throw new UserError(
      "npm run mock -- --prism ended before it was ready. Run it alone to see why.",
    );
  } finally {
    server.kill();
  }
}
