import { defineCommand } from "../command.js";
import { ProblemError } from "../problem.js";
import { proxyOptions } from "../proxy/options.js";
import { checkReportOptions, reportOptions, writeReports } from "../reports.js";
import { count } from "../text.js";

/** Forwards calls to a server, and holds what passes against the description. */
export const command = defineCommand({
  usage: "proxy --to <url> [options]",
  summary:
    "Stands between your program and a server: forwards byte for byte, holds each call and its answer against the " +
    "description of WooshPay's API, says what is wrong as it passes, and writes the report when it is ended. " +
    "Answers carry wooshpay-contract: ok or violation;n=2, which says what is wrong in the request, and with " +
    "--block in the answer, too; it is missing where that was not known before the answer began.",
  options: { ...proxyOptions, ...reportOptions },
  examples: [
    ["proxy --to http://127.0.0.1:4010 --port 4011", "a fake of yours"],
    ["proxy --to http://127.0.0.1:4010 --record traffic.har", "keep what passed for `check`"],
    [
      "proxy --to https://apitest.wooshpay.com --allow-host apitest.wooshpay.com --block",
      "the sandbox; wrong calls never reach it",
    ],
  ],
  async run({ options, positionals, terminal }) {
    const { stdout, stderr, environment } = terminal;
    if (positionals.length > 0)
      throw new ProblemError({
        ...{ file: "proxy", expected: "options alone; --to has the address" },
        found: count(positionals.length, "word"),
      });
    await checkReportOptions(options);
    const [{ runProxy }, { createContract }] = await Promise.all([
      import("../proxy/run.js"),
      import("../../contract/index.js"),
    ]);
    const places = { stdout, stderr, environment, isQuiet: options.quiet };
    return runProxy({
      ...{ options, terminal, createContract },
      write: (report) => writeReports(report, options, places),
    });
  },
});
