import { nearest } from "../../contract/judge/spelling.js";
import { assumptions } from "../../sandbox/assumptions/index.js";
import { millisecondsIn } from "../../sandbox/durations.js";
import type { SandboxOptions, SandboxWebhook } from "../../sandbox/options.js";
import type { OptionTable, OptionValues } from "../command.js";
import { ProblemError } from "../problem.js";
import type { Terminal } from "../terminal.js";
import { readPort, shownValue } from "../values.js";

/** How what happens is told. */
export type LogForm = "text" | "json" | "silent";

const logForms: readonly LogForm[] = ["text", "json", "silent"];

/** Port where nothing else is said. */
export const usualPort = 4010;

/** Options of the sandbox. */
export const sandboxOptions = {
  port: {
    ...{ type: "string", value: "N" },
    help: `Port to listen on; 0 takes a free one. Default: ${usualPort}, and 0 with exec.`,
  },
  webhook: {
    ...{ type: "string", value: "URL" },
    help: "Deliver every event there, of whatever account; all are signed with one secret.",
  },
  "webhook-secret-env": {
    ...{ type: "string", value: "NAME" },
    help: "Sign these deliveries with what this variable of the environment holds; made of the seed unless given.",
  },
  "webhook-secret": {
    ...{ type: "string", value: "SECRET" },
    help: "The same, written out: other users of this machine see it in the list of processes.",
  },
  state: {
    ...{ type: "string", value: "FILE" },
    help: "Keep everything in this file, which holds what was answered however the process ends; without it, in memory.",
  },
  seed: {
    ...{ type: "string", value: "TEXT" },
    help: "What ids, keys and secrets are made of: the same for the same seed. Default: sandbox.",
  },
  assume: {
    ...{ type: "string", value: "NAME=CHOICE", multiple: true },
    help: "Assume something else where no page tells what the API does; --describe prints the names.",
  },
  vary: {
    ...{ type: "string", value: "SEED" },
    help: "Assume anything that may be, by a seed: try your integration with several.",
  },
  strict: { type: "boolean", help: "Refuse fields that no page names." },
  "no-idempotency": { type: "boolean", help: "Ignore Idempotency-Key, as the real API may." },
  latency: {
    ...{ type: "string", value: "TIME" },
    help: "Wait before each answer, for example 200ms.",
  },
  "allow-remote": { type: "boolean", help: "Deliver events to other machines, too." },
  listen: {
    ...{ type: "string", value: "ADDRESS" },
    help: "Address of this machine to listen on. Default: 127.0.0.1, which no other machine reaches.",
  },
  "base-url": {
    ...{ type: "string", value: "URL" },
    help: "Address under which others reach it, where that is another one, for example behind a proxy.",
  },
  log: {
    ...{ type: "string", value: "FORM" },
    help: "How requests are told: text, json (a line each, the first when it is ready), silent. Default: text, and silent with exec.",
  },
  "until-stdin-closes": { type: "boolean", help: "End when standard input does." },
  describe: {
    type: "boolean",
    help: "Print how objects live, what is assumed and the test values, and end.",
  },
  to: {
    ...{ type: "string", value: "URL" },
    help: `With trigger: where the sandbox runs. Default: http://127.0.0.1:${usualPort}.`,
  },
} as const satisfies OptionTable;

/** What was given for the options. */
export type SandboxOptionValues = OptionValues<typeof sandboxOptions>;

/** What the options say. */
export interface SandboxSettings {
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string | undefined;
  readonly log: LogForm;
  readonly state: string | undefined;
  readonly seed: string | undefined;
  /** Options of the sandbox itself, but those that hang on the address and the state. */
  readonly sandbox: SandboxOptions;
}

/**
 * Reads the options.
 * @param isExec whether a program is run beside it.
 * @throws UserError for the first that is wrong.
 */
export async function readSandboxOptions(
  options: SandboxOptionValues,
  { environment }: Pick<Terminal, "environment">,
  isExec: boolean,
): Promise<SandboxSettings> {
  return {
    port: readPort("--port", options.port ?? (isExec ? "0" : String(usualPort))),
    host: options.listen ?? "127.0.0.1",
    baseUrl: readUrl("--base-url", options["base-url"]),
    log: readLog(options.log ?? (isExec ? "silent" : "text")),
    ...{ state: options.state, seed: options.seed },
    sandbox: {
      assume: { ...(await varied(options.vary)), ...readAssume(options.assume ?? []) },
      strict: options.strict ?? false,
      idempotency: !options["no-idempotency"],
      latency: readLatency(options.latency),
      allowRemote: options["allow-remote"] ?? false,
      ...{ webhook: readWebhook(options, environment), webhookForAll: true },
    },
  };
}

function readUrl(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  const expected = "an address, for example http://127.0.0.1:3000/webhooks";
  throw new ProblemError({ file: option, expected, found: shownValue(text) });
}

function readLog(text: string): LogForm {
  const form = logForms.find((one) => one === text);
  if (form) return form;
  throw new ProblemError({
    ...{ file: "--log", expected: `one of ${logForms.join(", ")}`, found: shownValue(text) },
  });
}

function readLatency(text: string | undefined): number {
  if (text === undefined) return 0;
  try {
    return millisecondsIn(/^\d+$/.test(text) ? Number(text) : text);
  } catch {
    const expected = "a time, for example 200ms or 1s";
    throw new ProblemError({ file: "--latency", expected, found: shownValue(text) });
  }
}

function readAssume(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map(readChoice));
}

function readChoice(text: string): [string, string] {
  const place = text.indexOf("=");
  const [name, choice] = place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + 1)];
  const known = Object.entries(assumptions).find(([one]) => one === name)?.[1];
  if (!known) {
    const near = nearest(name, Object.keys(assumptions));
    throw new ProblemError({
      ...{ file: "--assume", expected: "the name of an assumption, =, and a choice" },
      found: shownValue(text),
      hint: near ? `Did you mean ${near}?` : "--describe prints the names.",
    });
  }
  if (Object.hasOwn(known.choices, choice)) return [name, choice];
  throw new ProblemError({
    file: `--assume ${name}`,
    expected: `one of ${Object.keys(known.choices).join(", ")}`,
    found: shownValue(choice),
  });
}

async function varied(seed: string | undefined): Promise<Record<string, string>> {
  if (seed === undefined) return {};
  const { varied } = await import("../../sandbox/assumptions/vary.js");
  return { ...varied(seed) };
}

function readWebhook(
  options: SandboxOptionValues,
  environment: Terminal["environment"],
): SandboxWebhook | undefined {
  const url = readUrl("--webhook", options.webhook);
  const { "webhook-secret": written, "webhook-secret-env": name } = options;
  const option = written === undefined ? "--webhook-secret-env" : "--webhook-secret";
  if (written === undefined && name === undefined) return url === undefined ? undefined : { url };
  if (url === undefined)
    throw new ProblemError({ file: option, expected: "--webhook beside it", found: "nothing" });
  if (written !== undefined && name !== undefined)
    throw new ProblemError({ file: option, expected: "one secret", found: "two" });
  const secret = written ?? environment[name ?? ""];
  if (secret) return { url, secret };
  const expected = name === undefined ? "a secret" : `a variable ${name} that holds one`;
  throw new ProblemError({ file: option, expected, found: "nothing" });
}
