import { existsSync } from "node:fs";
import path from "node:path";
import { failOn, type Problem, runCommand, UserError } from "./support/cli.js";
import { installTools, runNpm } from "./support/tools.js";
import { writeEntries } from "./test-runtimes/entries.js";
import type { Result } from "./test-runtimes/runtime.js";
import { runtimes } from "./test-runtimes/runtimes.js";
import { startServer } from "./test-runtimes/server.js";

await runCommand({
  usage: "npm run test:runtimes --",
  summary:
    "Runs the suite of contract-tests/everywhere against the built package on other runtimes.\n" +
    "Installs them in scripts/test-runtimes first, and Chromium from Debian where it is missing.",
  positionals: [
    { name: "runtimes", help: `${Object.keys(runtimes).join(", ")}; all unless told.` },
  ],
  async run({ positionals }) {
    const root = process.cwd();
    const home = path.join(root, "scripts/test-runtimes");
    if (!existsSync(home)) throw new UserError("Run this in the project's root folder.");
    const chosen = choose(positionals);
    if (chosen.some((name) => name !== "chromium")) installTools(home, "the runtimes");
    await runNpm(root, ["run", "build"]);
    const server = await startServer();
    try {
      const entries = await writeEntries(root, path.join(home, "output"), server.baseUrl);
      console.log(`Tested: ${entries.tested.join(", ")}\n`);
      console.log(`${"runtime".padEnd(10)}${"version".padEnd(22)}passed  failed  seconds`);
      const problems: Problem[] = [];
      for (const name of chosen) {
        const runtime = runtimes[name] as (typeof runtimes)[string];
        const started = performance.now();
        const { version, results } = await runtime({ home, server, entries });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const failed = results.filter(({ ok }) => !ok);
        const cells = [results.length - failed.length, failed.length, seconds];
        const numbers = cells.map((cell, column) => String(cell).padStart(column === 0 ? 6 : 8));
        console.log(`${name.padEnd(10)}${version.padEnd(22)}${numbers.join("")}`);
        problems.push(...failed.map((result) => problemOf(`${name} ${version}`, result)));
      }
      failOn(problems);
    } finally {
      server.close();
    }
  },
});

function choose(names: string[]): string[] {
  const known = Object.keys(runtimes);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names.length > 0 ? names : known;
  throw new UserError(
    `runtimes\n  expected: ${known.join(", ")}\n  found:    ${unknown.join(", ")}`,
  );
}

function problemOf(file: string, { name, error }: Result): Problem {
  return { file, expected: name, found: error ?? "a failure without a message" };
}
