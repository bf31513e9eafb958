import { contractData } from "../../../generated/contract-data.js";
import { contractRecords } from "../../../generated/contract-records.js";
import { examples } from "../../../generated/examples.js";
import { createContract } from "../../contract/index.js";
import type { CommandInput, ExitCode } from "../command.js";
import { formatProblem, ProblemError } from "../problem.js";
import {
  checkReportOptions,
  type ReportOptionValues,
  reportOptions,
  writeReports,
} from "../reports.js";
import { targetOf } from "../target.js";
import { colorsOf, Progress, type Sink, type Terminal } from "../terminal.js";
import { count } from "../text.js";
import { checkWebhooks } from "./check.js";
import { readWebhookOptions, type WebhookOptionValues } from "./options.js";
import { timeIsUp, type WebhookReport } from "./report.js";
import { samplesOf } from "./samples.js";
import { formatWebhookReport } from "./text.js";

/** What `check --webhooks` takes; nothing stands without hyphens. */
export type WebhookCheck = CommandInput<
  WebhookOptionValues & ReportOptionValues & { quiet?: boolean | undefined }
>;

const nowhere: Sink = { write() {} };

/**
 * Proves an endpoint, prints what it did, and writes the reports.
 * @throws UserError where an option is wrong, or the endpoint is not reached.
 */
export async function runWebhookCheck(check: WebhookCheck): Promise<ExitCode> {
  const { options, positionals, terminal } = check;
  if (positionals.length > 0)
    throw new ProblemError({
      ...{ file: "--webhooks", expected: "no files beside it" },
      found: count(positionals.length, "file"),
    });
  // Whether there is an address at all comes before what it is called with.
  targetOf("--webhooks", options.webhooks ?? "", options["allow-host"] ?? []);
  await checkReportOptions(options);
  const report = await run(options, terminal);
  const { stdout, stderr, environment } = terminal;
  const names = Object.keys(reportOptions) as (keyof typeof reportOptions)[];
  const isTaken = names.some((name) => options[name] === "-");
  const sink = isTaken ? stderr : stdout;
  const isFine = report.results.every(({ state }) => state === "ok");
  if (!(options.quiet && isFine))
    sink.write(`${formatWebhookReport(report, colorsOf(sink, environment))}\n`);
  // The text of all commands would say the same again, but for what a baseline lets pass.
  const isShown = options.baseline !== undefined;
  const code = await writeReports(asCheckReport(report), options, {
    stdout: isTaken || isShown ? stdout : nowhere,
    stderr: isShown ? stderr : nowhere,
    ...{ environment, isQuiet: options.quiet },
  });
  const isCut = report.results.some(({ note }) => note === timeIsUp);
  if (isCut) stderr.write(`${formatProblem(cutProblem(report))}\n`);
  return isCut && code === 0 ? 2 : code;
}

async function run(options: WebhookOptionValues, terminal: Terminal): Promise<WebhookReport> {
  const progress = new Progress(terminal.stderr);
  return checkWebhooks({
    ...readWebhookOptions(options, terminal.environment),
    events: samplesOf(contractData, examples, contractRecords),
    onCase: (id, index, of) => progress.show(`${index + 1} of ${of}: ${id}`),
  }).finally(() => progress.clear());
}

function asCheckReport({ results, findings, exchanges, target }: WebhookReport) {
  const contract = createContract();
  for (const exchange of exchanges) contract.check(exchange);
  const checked = results.filter(({ state }) => state !== "untried").length;
  return { findings, coverage: contract.coverage(), checked, skipped: 0, targets: [target] };
}

function cutProblem({ results }: WebhookReport) {
  const untried = results.filter(({ note }) => note === timeIsUp).length;
  return {
    file: "--max-time",
    expected: "time for all cases",
    found: `${count(untried, "case")} not tried, since ${timeIsUp}`,
    hint: "Give it more time, or fewer cases with --only.",
  };
}
