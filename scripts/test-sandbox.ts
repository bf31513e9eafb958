import { driveSandboxes } from "../contract-tests/sandbox/model/drive.js";
import { ProblemError, runCommand } from "./support/cli.js";

await runCommand({
  usage: "npm run test:sandbox --",
  summary:
    "Drives the sandbox by random calls, customers, banks, faults and clock moves; after each step\n" +
    "all that has to hold is looked at. A failure prints its seed and the shortest way to it.",
  options: {
    steps: { type: "string", value: "number", help: "Steps to take; 100000 unless told." },
    seed: {
      type: "string",
      value: "number",
      help: "What the steps are drawn with; by the time unless told.",
    },
  },
  async run({ options }) {
    const steps = numberIn("steps", options.steps ?? "100000");
    const seed = numberIn("seed", options.seed ?? String(Date.now() % 1_000_000));
    console.log(`${steps} steps with seed ${seed}`);
    let told = 0;
    const onProgress = (taken: number) => {
      if (taken - told < 20_000) return;
      told = taken;
      console.log(`${taken} steps`);
    };
    const taken = await driveSandboxes({ steps, seed, onProgress });
    console.log(`${taken} steps: everything holds.`);
  },
});

function numberIn(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new ProblemError({ file: `--${name}`, expected: "a whole number from 1", found: text });
}
