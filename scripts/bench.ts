import { spawn } from "node:child_process";
import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { runCommand, UserError } from "./support/cli.js";

/** What each command may take on two cores, in seconds. */
const budgets = { generate: 10, contract: 30, test: 60 } as const;

await runCommand({
  usage: "npm run bench --",
  summary: "Times the commands that people wait for. Prints medians; judges nothing.",
  options: {
    runs: { type: "string", value: "number", help: "Runs of each command; 3 unless told." },
  },
  async run({ options }) {
    const runs = readRuns(options.runs);
    console.log(`${runs} runs each, Node ${process.version}, ${cpus().length} cores\n`);
    console.log("command           median      min      max   budget  median/budget");
    for (const [name, budget] of Object.entries(budgets)) {
      const seconds: number[] = [];
      for (let run = 0; run < runs; run += 1) seconds.push(await time(name));
      console.log(row(name, seconds, budget));
    }
  },
});

function readRuns(text = "3"): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new UserError(`--runs\n  expected: a number from 1 to 99\n  found:    ${text}`);
}

async function time(script: string): Promise<number> {
  const start = performance.now();
  const child = spawn("npm", ["run", "--silent", script], { stdio: "ignore" });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new UserError(`npm run ${script} failed. Run it alone to see why.`);
  return (performance.now() - start) / 1000;
}

function row(name: string, seconds: number[], budget: number): string {
  const sorted = [...seconds].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const cells = [median, sorted[0] ?? 0, sorted.at(-1) ?? 0].map((value) =>
    `${value.toFixed(1)} s`.padStart(9),
  );
  const ratio = (median / budget).toFixed(2).padStart(15);
  return `npm run ${name.padEnd(9)}${cells.join("")}${`${budget} s`.padStart(9)}${ratio}`;
}
