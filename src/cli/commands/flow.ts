import type { Contract } from "../../contract/contract.js";
import { defineCommand, type ExitCode } from "../command.js";
import type { Flow } from "../flows/flow.js";
import { inputsOf, readInputs } from "../flows/inputs.js";
import { chooseFlows, packagedFlows } from "../flows/library.js";
import { readFlows } from "../flows/read.js";
import { deliveryInput, Receiver, waitsForEvents } from "../flows/receiver.js";
import { flowReport } from "../flows/report.js";
import { type FlowOutcome, runFlow } from "../flows/run.js";
import { type FlowTarget, flowTarget } from "../flows/target.js";
import { flowTitle, listed, stepLines, verdict } from "../flows/tell.js";
import { ProblemError, UserError } from "../problem.js";
import {
  checkReportOptions,
  type ReportOptionValues,
  reportOptions,
  writeReports,
} from "../reports.js";
import { colorsOf, type Terminal } from "../terminal.js";
import { some, wrapText } from "../text.js";
import { readPort } from "../values.js";

/** Takes the flows of the package, or those of a file, against a server. */
export const command = defineCommand({
  usage: "flow <name...> --to URL",
  summary:
    "Takes the documented flows against a server, step by step: sends what the pages send, and holds " +
    "what comes back against the criteria of the flow and against the description.",
  positionals: [{ name: "<name...>", help: "Names of flows; --list prints them." }],
  options: {
    to: { type: "string", value: "URL", help: "Where the server is. Never the live host." },
    list: { type: "boolean", help: "Print the flows, and take none." },
    all: { type: "boolean", help: "Take all of them." },
    file: { type: "string", value: "FILE", help: "Take the flows of an Arazzo file of yours." },
    input: {
      ...{ type: "string", multiple: true, value: "NAME=VALUE" },
      help: "Value of an input of the flow, for example order=order-7.",
    },
    "retry-after": {
      ...{ type: "string", value: "SECONDS" },
      help: "Pause before a step is repeated, instead of the one that the flow names.",
    },
    "retry-limit": {
      ...{ type: "string", value: "NUMBER" },
      help: "How often a step is repeated, instead of what the flow says: more while you pay by hand.",
    },
    listen: {
      ...{ type: "string", value: "PORT" },
      help: `Port of this machine to take events at, where --input ${deliveryInput}=… leads to it.`,
    },
    "allow-host": {
      ...{ type: "string", multiple: true, value: "NAME" },
      help: "Another host than this machine that --to may name; WOOSHPAY_SECRET_KEY has its test key.",
    },
    ...reportOptions,
  },
  examples: [
    ["flow --list", "what there is"],
    ["flow checkout --to http://127.0.0.1:4010", "against a fake of yours"],
  ],
  async run({ options, positionals, terminal }) {
    refuseIdle(options, positionals);
    const flows = options.file === undefined ? packagedFlows() : readFlows(options.file);
    if (options.list) return list(flows, terminal);
    const chosen = options.all ? flows : chooseFlows(flows, positionals);
    if (chosen.length === 0)
      throw new ProblemError({
        ...{ file: "flow", expected: "a name, or --all", found: "none" },
        hint: "--list prints the names.",
      });
    if (options.to === undefined)
      throw new ProblemError({
        file: "--to",
        expected: "the address of a server",
        found: "nothing",
      });
    await checkReportOptions(options);
    const key = terminal.environment.WOOSHPAY_SECRET_KEY;
    const settings = {
      to: options.to,
      target: flowTarget(options.to, options["allow-host"] ?? [], key),
      given: readInputs(options.input ?? [], chosen),
      port: options.listen === undefined ? undefined : readPort("--listen", options.listen),
      retry: {
        after: numberOf("--retry-after", options["retry-after"]),
        limit: numberOf("--retry-limit", options["retry-limit"]),
      },
    };
    const { createContract } = await import("../../contract/index.js");
    return takeAll(chosen, terminal, { ...settings, contract: createContract(), options });
  },
});

// Whoever gives an option expects that it does something.
function refuseIdle(options: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const given = Object.keys(options).map((name) => `--${name}`);
  const others = given.filter((name) => !["--list", "--file"].includes(name));
  if (options.list && others.length + names.length > 0)
    throw new ProblemError({
      ...{ file: "--list", expected: "nothing but --file beside it: no flow is taken" },
      found: some([...names, ...others]),
    });
  if (options.all && names.length > 0)
    throw new ProblemError({
      ...{ file: "--all", expected: "no names beside it" },
      found: some(names),
    });
}

interface Settings {
  to: string;
  target: FlowTarget;
  /** Inputs that were given. */
  given: Readonly<Record<string, unknown>>;
  /** Undefined where no port was asked for. */
  port: number | undefined;
  retry: { after: number | undefined; limit: number | undefined };
  contract: Contract;
  /** Which reports are asked for. */
  options: ReportOptionValues & { file?: string | undefined };
}

async function takeAll(
  flows: readonly Flow[],
  terminal: Terminal,
  settings: Settings,
): Promise<ExitCode> {
  checkListening(flows, settings);
  for (const flow of flows) checkPrepared(flow, settings);
  const { to, target, contract, options } = settings;
  const { stdout, stderr, environment } = terminal;
  if (target.note) stderr.write(`${wrapText(target.note, "")}\n`);
  // A report that goes to standard output has it to itself.
  const told = Object.values(options).includes("-") ? stderr : stdout;
  const outcomes: FlowOutcome[] = [];
  for (const flow of flows) {
    const outcome = await takeOne(flow, { ...terminal, stdout: told }, settings);
    if (outcomes.length === 0) checkReached(outcome, to);
    outcomes.push(outcome);
  }
  told.write(`${verdict(outcomes, colorsOf(told, environment))}\n\n`);
  const report = flowReport(outcomes, contract, to, options.file);
  return writeReports(report, options, { stdout, stderr, environment });
}

async function takeOne(flow: Flow, terminal: Terminal, settings: Settings): Promise<FlowOutcome> {
  const { stdout, environment } = terminal;
  const colors = colorsOf(stdout, environment);
  const { target, retry, contract, given, port } = settings;
  const receiver = waitsForEvents(flow) ? await Receiver.listen(port ?? 0) : undefined;
  try {
    const own = receiver && { [deliveryInput]: receiver.url };
    const inputs = inputsOf(flow, { ...own, ...given });
    stdout.write(`${flowTitle(flow, colors)}\n`);
    return await runFlow(flow, {
      ...{ call: target.createCaller(), inputs, receiver, retry, contract },
      onStep: (outcome) => stdout.write(`${stepLines(outcome, colors)}\n`),
    });
  } finally {
    await receiver?.close();
    stdout.write("\n");
  }
}

function checkListening(flows: readonly Flow[], { port }: Settings): void {
  if (port === undefined || flows.some(waitsForEvents)) return;
  const found = some(flows.map(({ name }) => name));
  throw new ProblemError({ file: "--listen", expected: "a flow that waits for events", found });
}

// Before anything is sent: half a run is of no use, and may have moved money.
function checkPrepared(flow: Flow, { target, given, port }: Settings): void {
  inputsOf(flow, { [deliveryInput]: "", ...given });
  if (!waitsForEvents(flow)) return;
  const isGiven = Object.hasOwn(given, deliveryInput);
  if (isGiven && port === undefined)
    throw new ProblemError({
      file: `--input ${deliveryInput}`,
      expected: `--listen with the port that it leads to, since ${flow.name} waits for events`,
      found: "none",
    });
  if (!isGiven && !target.isLocal)
    throw new ProblemError({
      file: "--to",
      expected: `--listen and --input ${deliveryInput}=…, an address of yours that leads there`,
      found: `none, and ${flow.name} waits for events that cannot reach this machine`,
    });
}

// Later calls that get no answer are what a flow found out; without the first there is nothing to find out.
function checkReached({ steps }: FlowOutcome, to: string): void {
  const [first] = steps;
  if (!first?.exchange || first.exchange.response) return;
  const found = first.checks.find(({ holds }) => !holds)?.found ?? "none";
  throw new ProblemError({ file: "--to", expected: `a server at ${to} that answers`, found });
}

function list(flows: readonly Flow[], { stdout }: Terminal): ExitCode {
  const width = Math.max(...flows.map(({ name }) => name.length));
  stdout.write(`${flows.map((flow) => listed(flow, width)).join("\n")}\n`);
  return 0;
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UserError(`${option}\n  expected: a number up to 65535\n  found:    ${text}`);
}
