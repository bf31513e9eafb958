import { createFingerprints } from "../../contract/baseline.js";
import type { Finding } from "../../contract/finding.js";
import { mask } from "../../contract/judge/excerpt.js";
import { evidenceName, operationName, pointerName } from "../../contract/reports/groups.js";
import { visible, wrap } from "../../contract/reports/visible.js";
import { colorsOf, type Terminal } from "../terminal.js";
import { terminalWidth } from "../text.js";

const indent = " ".repeat(13);
const severityColors = { violation: "red", warning: "yellow", advice: "dim" } as const;

/** Tells what happens while it happens. The same is told at length once, and then at its 10th, 100th, … time. */
export class Live {
  readonly #terminal: Pick<Terminal, "stderr" | "environment">;
  readonly #isQuiet: boolean;
  readonly #times = new Map<string, number>();
  readonly #fingerprint = createFingerprints();

  /** @param isQuiet whether findings are left to the report. */
  constructor(terminal: Pick<Terminal, "stderr" | "environment">, isQuiet: boolean) {
    this.#terminal = terminal;
    this.#isQuiet = isQuiet;
  }

  /** Tells something of the proxy itself. */
  note(text: string): void {
    const lines = text.split("\n").flatMap((line) => wrap(visible(mask(line)), terminalWidth));
    this.#write(lines.join("\n"));
  }

  /** Tells what went wrong with a call. */
  trouble(call: string, what: string): void {
    const times = this.#count(`trouble ${what}`);
    if (isTold(times)) this.note(`${call}: ${what}${timesName(times)}`);
  }

  /** Tells what is wrong in an exchange. */
  findings(call: string, findings: readonly Finding[]): void {
    if (this.#isQuiet) return;
    for (const finding of findings) {
      const times = this.#count(this.#fingerprint(finding));
      if (times === 1) this.#write(this.#block(call, finding));
      else if (isTold(times)) this.#write(this.#title(finding, timesName(times)));
    }
  }

  #block(call: string, finding: Finding): string {
    const rows = [
      ["call", call],
      ["where", pointerName(finding)],
      ["expected", finding.expected],
      ["found", finding.found],
      ["do", finding.hint],
      ["evidence", evidenceName(finding)],
    ] as const;
    return [this.#title(finding, ""), ...rows.map(([name, value]) => this.#row(name, value))].join(
      "\n",
    );
  }

  #title(finding: Finding, times: string): string {
    const { severity, rule } = finding;
    const colors = colorsOf(this.#terminal.stderr, this.#terminal.environment);
    const title = visible(`${operationName(finding)}: ${rule}${times}`);
    return `${colors[severityColors[severity]](severity.padEnd(10))} ${colors.bold(title)}`;
  }

  #row(name: string, value: string): string {
    const { dim } = colorsOf(this.#terminal.stderr, this.#terminal.environment);
    const lines = wrap(visible(value), terminalWidth - indent.length);
    return `  ${dim(name.padEnd(11))}${lines.join(`\n${indent}`)}`;
  }

  #count(what: string): number {
    const times = (this.#times.get(what) ?? 0) + 1;
    this.#times.set(what, times);
    return times;
  }

  #write(text: string): void {
    this.#terminal.stderr.write(`${text}\n`);
  }
}

function isTold(times: number): boolean {
  return /^10*$/.test(String(times));
}

function timesName(times: number): string {
  return times === 1 ? "" : ` (${times.toLocaleString("en")} times so far)`;
}
