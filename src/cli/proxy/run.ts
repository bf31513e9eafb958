import type { Contract } from "../../contract/contract.js";
import type { CheckReport } from "../../contract/finding.js";
import { readMinimum, shortfalls } from "../check/minimum.js";
import type { ExitCode, OptionValues } from "../command.js";
import { ProblemError, type UserError } from "../problem.js";
import type { Terminal } from "../terminal.js";
import { count } from "../text.js";
import { untilEnded } from "../until-ended.js";
import { Live } from "./live.js";
import { type proxyOptions, readProxyOptions } from "./options.js";
import { openRecorder } from "./record/recorder.js";
import { type RunningProxy, startServer } from "./server.js";
import { Upstream } from "./upstream.js";
import { keptOfOne, Watch } from "./watch.js";

/** What a run of the proxy takes. */
export interface ProxyRun {
  options: OptionValues<typeof proxyOptions>;
  terminal: Terminal;
  createContract: (options: { strict?: boolean | undefined }) => Contract;
  /** Writes the reports, and says what they come to. */
  write: (report: CheckReport) => Promise<ExitCode>;
  /** Ends the run from outside; for tests. */
  signal?: AbortSignal | undefined;
  /** Told the address once it listens; for tests. */
  onListening?: ((url: string) => void) | undefined;
}

/**
 * Listens, forwards and checks until it is ended by a signal, by its time or by the end of standard input; then
 * writes the reports.
 * @throws UserError where an option is wrong, where nothing was checked, and, after the reports, where the target
 * gave no answer at all.
 */
export async function runProxy(run: ProxyRun): Promise<ExitCode> {
  const { options, terminal, createContract } = run;
  const settings = readProxyOptions(options);
  const minimum = readMinimum(options.min);
  const { strict = false, record } = options;
  const live = new Live(terminal, options.quiet ?? false);
  const upstream = new Upstream(settings.to);
  const recorder = record === undefined ? undefined : await openRecorder(record);
  try {
    const watch = new Watch({
      ...{ createContract: () => createContract({ strict }), recorder, live, strict },
      target: record ?? upstream.name,
    });
    const isBlocking = options.block ?? false;
    const proxy = await startServer(settings.port, { upstream, watch, live, isBlocking });
    live.note(greeting(proxy, upstream, [recorder?.note, settings.note]));
    run.onListening?.(proxy.url);
    await untilEnded({
      ...{ stdin: terminal.stdin, untilStdinCloses: options["until-stdin-closes"] },
      ...{ maxTime: settings.maxTime, signal: run.signal },
    });
    await proxy.close();
    if (watch.checked === 0) throw nothingChecked(watch, proxy);
    const report = watch.report();
    const code = await run.write(report);
    if (watch.leftOut > 0) live.note(leftOutNote(watch));
    const missing = shortfalls(report.coverage, minimum);
    for (const text of missing) terminal.stderr.write(`${text}\n`);
    if (watch.answered === 0) throw noAnswers(watch, upstream);
    return worstOf(watch, missing.length > 0 ? 1 : code);
  } finally {
    recorder?.close();
  }
}

function greeting(
  { url }: RunningProxy,
  { name }: Upstream,
  notes: readonly (string | undefined)[],
): string {
  return [
    ...notes.filter((note) => note !== undefined),
    `Listening at ${url}, forwarding to ${name}.`,
    "End it with Ctrl+C: the report comes then.",
  ].join("\n");
}

function nothingChecked({ aside, refused }: Watch, { url }: RunningProxy): UserError {
  const parts = [
    ...(aside.total > 0 ? [`${count(aside.total, "exchange")} of others: ${aside}`] : []),
    ...(refused > 0 ? [`${count(refused, "request")} that the proxy refused`] : []),
  ];
  return new ProblemError({
    ...{ file: "Nothing was checked.", expected: `calls of the API at ${url}` },
    found: parts.join("; ") || "nothing at all",
    hint: "Give your program this address in the place of the address of the API.",
  });
}

function noAnswers({ checked }: Watch, { name }: Upstream): UserError {
  const found = `none, for ${count(checked, "call")}`;
  return new ProblemError({ file: "--to", expected: `answers of ${name}`, found });
}

function leftOutNote({ leftOut }: Watch): string {
  const most = keptOfOne.toLocaleString("en");
  return `note: the report has each mistake ${most} times at most; ${count(leftOut, "finding")} more of them are left out.`;
}

// What was found counts for less than that some of it may be missing.
function worstOf({ recordProblem, defect }: Watch, code: ExitCode): ExitCode {
  if (defect !== undefined) throw defect;
  return recordProblem === undefined ? code : 2;
}
