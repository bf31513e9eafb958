import { evidenceLevels } from "../../contract/document.js";
import { isObject } from "../../contract/json.js";
import { excerpt, mask, shorten } from "../../contract/judge/excerpt.js";
import { nextActionUrl, type PaymentIntent } from "../../index.js";
import type { Colors } from "../terminal.js";
import { count, terminalWidth, wrapText } from "../text.js";
import type { Flow, Step } from "./flow.js";
import type { Check, FlowOutcome, StepOutcome } from "./run.js";

/** The first lines about a flow. */
export function flowTitle({ name, summary }: Flow, { bold }: Colors): string {
  return `${bold(name)}  ${wrapText(summary, " ".repeat(name.length + 2))}`;
}

/** What became of a step: what was sent, what came back, what held. */
export function stepLines(outcome: StepOutcome, colors: Colors): string {
  const { step, attempts, exchange, answered, checks, findings, passed } = outcome;
  const mark = passed ? colors.green("✓") : colors.red("✗");
  const { method = "", url = "" } = exchange?.request ?? {};
  const place = url.replace(/^https?:\/\/[^/]+/, "");
  const times = attempts > 1 ? `, call ${attempts}` : "";
  const sent = exchange?.request.body;
  const status = exchange?.response?.status;
  return [
    `  ${mark} ${colors.bold(step.name)}  ${cut(`${step.operationId}${told(step)}`, step.name.length + 6)}`,
    ...(step.description ? [`      ${wrapText(step.description, "      ")}`] : []),
    ...(method ? [row("sent", `${method} ${place}${times}`)] : []),
    ...(typeof sent === "string" ? [row("", excerpt(readable(sent)))] : []),
    ...(status ? [row("got", `${status} ${excerpt(answered)}`)] : []),
    ...customerLines(answered),
    ...checks.flatMap((check) => checkLines(check, colors)),
    ...findings.map(
      ({ severity, pointer, expected, found }) =>
        `      ${severity === "violation" ? colors.red("✗") : colors.yellow("!")} ${wrapText(
          `${severity} at ${pointer || "the body"}: expected ${expected}, found ${found}`,
          "        ",
        )}`,
    ),
  ].join("\n");
}

/** The last line about all flows. */
export function verdict(outcomes: readonly FlowOutcome[], { green, red }: Colors): string {
  const failed = outcomes.filter(({ passed }) => !passed);
  const steps = outcomes.reduce((sum, outcome) => sum + outcome.steps.length, 0);
  const told = `${count(outcomes.length, "flow")}, ${count(steps, "step")}`;
  if (failed.length === 0) return green(`${told}: all criteria hold.`);
  const where = failed.map(({ flow, steps }) => `${flow.name} at ${steps.at(-1)?.step.name}`);
  return red(wrapText(`${told}: ${failed.length} failed, ${where.join(", ")}.`, "  "));
}

/** A flow in a list of them: its name, what it is, and how sure its steps are. */
export function listed({ name, summary, steps }: Flow, width: number): string {
  const used = new Set(steps.map(({ evidence }) => evidence?.level));
  const levels = evidenceLevels.filter((level) => used.has(level));
  const text = `${summary} (${[count(steps.length, "step"), ...levels].join(", ")})`;
  return `  ${name.padEnd(width)}  ${wrapText(text, " ".repeat(width + 4))}`;
}

function told({ evidence }: Step): string {
  if (!evidence) return "";
  return `  (${[evidence.level, ...(evidence.documents ?? [])].join(" ")})`;
}

function checkLines({ expected, holds, found }: Check, { green, red }: Colors): string[] {
  if (holds) return [`      ${green("✓")} ${cut(expected, 8)}`];
  const wrapped = (text: string) => wrapText(mask(text), " ".repeat(18));
  return [
    `      ${red("✗")} expected: ${wrapped(expected)}`,
    `        found:    ${wrapped(found ?? "something else")}`,
  ];
}

// An address that is cut leads nowhere.
function customerLines(answered: unknown): string[] {
  const address = addressIn(answered);
  return address === undefined ? [] : [`      customer ${mask(address)}`];
}

function row(name: string, text: string): string {
  return `      ${name.padEnd(8)} ${cut(mask(text), 15)}`;
}

function cut(text: string, indent: number): string {
  return shorten(text, terminalWidth - indent);
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where a customer would go next, where the answer names it. */
function addressIn(answered: unknown): string | undefined {
  if (!isObject(answered)) return undefined;
  const { object, url } = answered;
  if (object === "checkout.session") return typeof url === "string" ? url : undefined;
  return nextActionUrl(answered as unknown as PaymentIntent);
}
