import { checkFiles } from "../check/check-files.js";
import { type Mode, refuseIdleOptions } from "../check/modes.js";
import { fileOptions } from "../check/options.js";
import { defineCommand } from "../command.js";
import { ProblemError } from "../problem.js";
import { checkReportOptions, reportOptions, writeReports } from "../reports.js";
import { isAddress, serverOptions } from "../server/options.js";
import { webhookOptions } from "../webhooks/options.js";

/** Holds recorded traffic and fixtures against the description. */
export const command = defineCommand({
  usage: "check <what...> [options]",
  summary:
    "Holds traffic and fixtures against the description of WooshPay's API, and says what is wrong, where, and what to do about it. What a file holds is seen from its content, not from its name.",
  positionals: [
    {
      name: "file.har",
      help: "What a browser, Playwright or a proxy recorded; may be packed as .gz.",
    },
    {
      name: "file.ndjson",
      help: "An exchange {request, response} in each line, or an entry of a HAR.",
    },
    {
      name: "file.json",
      help: "A fixture: an object, an event, a body, an exchange, or a list of them.",
    },
    { name: "folder", help: "All of these in it and in its folders." },
    { name: "-", help: "What is piped in: any of these." },
    {
      name: "http://…",
      help: "A server of the API, such as a fake: it is sent right and wrong requests.",
    },
  ],
  options: {
    ...fileOptions,
    ...webhookOptions,
    ...serverOptions,
    only: {
      ...fileOptions.only,
      value: "NAME,…",
      help: `${fileOptions.only.help} With --webhooks: try these cases alone; event stands for all events.`,
    },
    ...reportOptions,
  },
  examples: [
    ["check traffic.har --html report.html", "what a browser recorded"],
    ["check test/fixtures --map fixtures.json", "JSON files of tests"],
    ["check traffic.har --exchange 3", "one exchange of it"],
    ["check http://127.0.0.1:4010", "a server of the API"],
    ["check --webhooks http://127.0.0.1:3000/webhooks", "your endpoint for webhooks"],
  ],
  async run({ options, positionals, terminal }) {
    const mode = modeOf(options, positionals);
    refuseIdleOptions(options, mode, mode === "files" && positionals.length === 0);
    if (mode === "webhooks") {
      const { runWebhookCheck } = await import("../webhooks/command.js");
      return runWebhookCheck({ options, positionals, terminal });
    }
    if (mode === "server") {
      const { runServerCheck } = await import("../server/command.js");
      return runServerCheck({ options, positionals, terminal });
    }
    const { stdout, stderr, environment } = terminal;
    if (positionals.length === 0)
      throw new ProblemError({ file: "check", expected: "files, folders or -", found: "nothing" });
    await checkReportOptions(options);
    const { loadDescription } = await import("../check/load.js");
    const places = { stdout, stderr, environment, isQuiet: options.quiet };
    return checkFiles({
      ...{ names: positionals, options, terminal, load: loadDescription },
      write: (report) => writeReports(report, options, places),
    });
  },
});

function modeOf({ webhooks }: { webhooks?: string | undefined }, names: readonly string[]): Mode {
  if (webhooks !== undefined) return "webhooks";
  return names.some(isAddress) ? "server" : "files";
}
