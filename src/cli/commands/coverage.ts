import { minimumOption, readMinimum, shortfalls } from "../check/minimum.js";
import { defineCommand } from "../command.js";
import { mergeReports } from "../coverage/merge.js";
import { readReport } from "../coverage/read-report.js";
import { ProblemError } from "../problem.js";
import { checkReportOptions, reportOptions, writeReports } from "../reports.js";

/** Merges what several runs have covered. */
export const command = defineCommand({
  usage: "coverage merge <report.json...> [options]",
  summary:
    "Merges reports that --json wrote, as the shards of a suite do: covered is what any of them covered, found what any of them found.",
  positionals: [{ name: "report.json", help: "A report of `check --json`." }],
  options: { min: minimumOption, ...reportOptions },
  examples: [["coverage merge shard-*.json --min operations=80", "all shards together"]],
  async run({ options, positionals: [action, ...files], terminal }) {
    const { stdout, stderr, environment } = terminal;
    if (action !== "merge") {
      const found = action ?? "nothing";
      throw new ProblemError({ file: "coverage", expected: "merge and reports", found });
    }
    if (files.length === 0) {
      const expected = "reports that --json wrote";
      throw new ProblemError({ file: "coverage merge", expected, found: "nothing" });
    }
    const minimum = readMinimum(options.min);
    await checkReportOptions(options);
    const report = mergeReports(files.map((file) => ({ file, report: readReport(file) })));
    const code = await writeReports(report, options, { stdout, stderr, environment });
    const missing = shortfalls(report.coverage, minimum);
    for (const text of missing) stderr.write(`${text}\n`);
    return missing.length > 0 && code === 0 ? 1 : code;
  },
});
