import path from "node:path";
import { failOn, type Problem, runCommand } from "./support/cli.js";
import { installTools, runNpm } from "./support/tools.js";
import { chooseNames, countHeads, formatCounts, problemOf } from "./support/trials.js";
import { writeEntries } from "./test-runtimes/entries.js";
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
    const chosen = chooseNames("runtimes", Object.keys(runtimes), positionals);
    if (chosen.some((name) => name !== "chromium")) installTools(home, "the runtimes");
    await runNpm(root, ["run", "build"]);
    const server = await startServer();
    try {
      const entries = await writeEntries(root, path.join(home, "output"), server.baseUrl);
      console.log(`Tested: ${entries.tested.join(", ")}\n`);
      console.log(`${"runtime".padEnd(10)}${"version".padEnd(22)}${countHeads}`);
      const problems: Problem[] = [];
      for (const name of chosen) {
        const runtime = runtimes[name] as (typeof runtimes)[string];
        const started = performance.now();
        const { version, results } = await runtime({ home, server, entries });
        const failed = results.filter(({ ok }) => !ok);
        const counts = formatCounts(results.length - failed.length, failed.length, started);
        console.log(`${name.padEnd(10)}${version.padEnd(22)}${counts}`);
        problems.push(...failed.map((result) => problemOf(`${name} ${version}`, result)));
      }
      failOn(problems);
    } finally {
      server.close();
    }
  },
});
