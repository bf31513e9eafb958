import { bundleFile } from "./support/bundle-file.js";
import { runCommand } from "./support/cli.js";

await runCommand({
  usage: "npm run contract --",
  summary:
    "Proves description, documented payloads, client and Prism against one another.\n" +
    "Prints a table; writes reports/contract.json and reports/contract.xml (JUnit).",
  async run() {
    bundleFile(process.cwd());
    const { startVitest } = await import("vitest/node");
    const vitest = await startVitest("test", [], {
      project: ["contract", "served"],
      watch: false,
      reporters: [
        ["./contract-tests/report/reporter.ts", { table: true }],
        ["junit", { outputFile: "reports/contract.xml", suiteName: "contract" }],
      ],
    });
    await vitest.close();
  },
});
