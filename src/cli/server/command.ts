import { contractData } from "../../../generated/contract-data.js";
import type { Contract } from "../../contract/contract.js";
import { type DriveOptions, type DriveResult, driveServer } from "../../contract/drive/drive.js";
import { createContract } from "../../contract/index.js";
import { mask } from "../../contract/judge/excerpt.js";
import { readMinimum, shortfalls } from "../check/minimum.js";
import { readOperations } from "../check/settings.js";
import type { CommandInput, ExitCode, OptionValues } from "../command.js";
import { Vocabulary } from "../fixtures/vocabulary.js";
import { formatProblem, ProblemError } from "../problem.js";
import { checkReportOptions, type ReportOptionValues, writeReports } from "../reports.js";
import { testTarget } from "../target.js";
import { Progress } from "../terminal.js";
import { count, wrapText } from "../text.js";
import { readSeconds, readWhole } from "../values.js";
import { checkFlows } from "./flows.js";
import type { serverOptions } from "./options.js";

/** What `check http://…` takes: the address, and nothing else, stands without hyphens. */
export type ServerCheck = CommandInput<
  OptionValues<typeof serverOptions> &
    ReportOptionValues & {
      only?: string[] | undefined;
      strict?: boolean | undefined;
      min?: string[] | undefined;
      quiet?: boolean | undefined;
      timeout?: string | undefined;
      "max-time"?: string | undefined;
      "allow-host"?: string[] | undefined;
    }
>;

/**
 * Drives a server, prints what is wrong with its answers, and writes the reports.
 * @throws UserError where an option is wrong, or the server is not reached.
 */
export async function runServerCheck(check: ServerCheck): Promise<ExitCode> {
  const { options, positionals, terminal } = check;
  const { stdout, stderr, environment } = terminal;
  const [given = ""] = positionals;
  if (positionals.length > 1)
    throw new ProblemError({
      ...{ file: "check", expected: "one address, and no files beside it" },
      found: count(positionals.length, "name"),
    });
  await checkReportOptions(options);
  const minimum = readMinimum(options.min);
  const allowed = options["allow-host"] ?? [];
  const target = testTarget("check", given, allowed, environment.WOOSHPAY_SECRET_KEY);
  const { isLocal, secretKey, url } = target;
  const isReadOnly = options["read-only"] || !(isLocal || options.write);
  refuseIdleConsent(options, isReadOnly);
  if (target.note) stderr.write(`${wrapText(target.note, "")}\n`);
  const contract = createContract({ strict: options.strict });
  const only = options.only && callsIn(options.only);
  const settings = {
    ...{ contract, secretKey, baseUrl: url.href.replace(/\/+$/, ""), only, isReadOnly },
    isWithoutMoney: !isLocal && !options.money,
  };
  const result = await driven(settings, check);
  const flows = options.flows
    ? await checkFlows(
        url.href,
        allowed,
        environment.WOOSHPAY_SECRET_KEY,
        contract,
        knownOperations(contract),
      )
    : undefined;
  const report = {
    findings: [...result.findings, ...(flows?.findings ?? [])],
    coverage: contract.coverage(only),
    checked: result.checked + (flows?.checked ?? 0),
    ...{ skipped: 0, targets: [url.origin] },
  };
  const missing = shortfalls(report.coverage, minimum);
  const code = await writeReports(report, options, {
    ...{ stdout, stderr, environment, isQuiet: options.quiet },
  });
  for (const note of [...result.notes, ...(flows?.notes ?? []), ...missing])
    stderr.write(`${wrapText(note, "")}\n`);
  const problem = cutShort(result, url.origin);
  if (problem) stderr.write(`error: ${formatProblem(problem)}\n`);
  if (problem) return 2;
  return missing.length > 0 && code === 0 ? 1 : code;
}

function driven(settings: DriveOptions, { options, terminal }: ServerCheck): Promise<DriveResult> {
  const progress = new Progress(terminal.stderr);
  return driveServer({
    ...settings,
    maxRequests: readWhole("--max-requests", options["max-requests"], 1),
    timeout: readSeconds("--timeout", options.timeout),
    signal: AbortSignal.timeout(readSeconds("--max-time", options["max-time"]) ?? 600_000),
    onProgress: (sent) => progress.show(() => count(sent, "request")),
  })
    .catch((error) => {
      throw new ProblemError({
        file: new URL(settings.baseUrl).origin,
        expected: "a server",
        found: `${reasonOf(error)}, so that nothing was checked`,
      });
    })
    .finally(() => progress.clear());
}

// Whoever allows something and does not get it takes the server for proved.
function refuseIdleConsent(
  { write, money, "read-only": readOnly }: ServerCheck["options"],
  isReadOnly: boolean,
): void {
  if (readOnly && (write || money))
    throw new ProblemError({
      file: write ? "--write" : "--money",
      ...{ expected: "no --read-only beside it", found: "both" },
    });
  if (money && isReadOnly)
    throw new ProblemError({
      ...{ file: "--money", found: "nothing" },
      expected: "--write beside it, without which nothing is sent that changes anything",
    });
}

/**
 * The operations that a server knows, by how it has answered: 404 for an address that names no object says that it
 * does not, and so does no answer but one to a call without a key.
 */
function knownOperations(contract: Contract): Set<string> {
  const { covered } = contract.coverage().statuses;
  const answered = covered.map((name) => name.split(" "));
  return new Set(
    contractData.operations.flatMap(({ id, path }) => {
      const statuses = answered.flatMap(([name, status]) => (name === id ? status : []));
      return path.includes("{") || statuses.some((status) => status !== "401") ? id : [];
    }),
  );
}

// Webhooks are deliveries: nothing can be sent for them.
function callsIn(only: readonly string[]): ReadonlySet<string> {
  const operations = contractData.operations.filter(({ section }) => section === "paths");
  return readOperations(only, new Vocabulary({ ...contractData, operations }));
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as {
    message?: string;
    cause?: { code?: string; message?: string };
  };
  return mask(`${cause?.code ?? cause?.message ?? message ?? error}`);
}

// What was found until then is told all the same.
function cutShort({ stoppedBy, failure, checked }: DriveResult, file: string) {
  const found = `an end after ${count(checked, "request")}`;
  if (stoppedBy === "connection")
    return { file, expected: "a server that stays", found: `${reasonOf(failure)}, ${found}` };
  if (stoppedBy === "signal")
    return { file: "--max-time", expected: "time for all requests", found };
  if (stoppedBy === "limit") return { file: "--max-requests", expected: "enough for all", found };
  return undefined;
}
