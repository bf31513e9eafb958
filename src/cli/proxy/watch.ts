import { createFingerprints } from "../../contract/baseline.js";
import type { Contract } from "../../contract/contract.js";
import type { ExchangePlace } from "../../contract/exchange.js";
import type { CheckReport, Finding } from "../../contract/finding.js";
import { mask } from "../../contract/judge/excerpt.js";
import { Aside } from "../check/aside.js";
import { repeatCommand } from "../check/repeat.js";
import { reasonAside } from "../input/reading.js";
import type { Live } from "./live.js";
import { exchangeOf, type Passed } from "./passed.js";
import { entryOf } from "./record/entry.js";
import type { Recorder } from "./record/recorder.js";

/** What a watch needs. */
export interface WatchOptions {
  /** Makes a contract; each counts what it has seen. */
  createContract: () => Contract;
  recorder: Recorder | undefined;
  live: Live;
  /** Name of what is checked where nothing is recorded. */
  target: string;
  strict: boolean;
}

const anyExchange = {
  request: { method: "POST", url: "/v1/refunds", headers: {}, body: "{}" },
  response: { status: 200, headers: {}, body: "{}" },
};

/** The most findings of one mistake that a report holds: a proxy may run for days. */
export const keptOfOne = 1000;

/** Checks what has passed, tells and records it, and keeps what it found. */
export class Watch {
  readonly aside = new Aside();
  /** How many requests the proxy refused for what they asked of it. */
  refused = 0;
  /** How many answers the target gave. */
  answered = 0;
  checked = 0;
  /** How many findings are left out of the report, being of mistakes that it has {@link keptOfOne} times. */
  leftOut = 0;
  /** What kept the record from being written on; undefined while nothing does. */
  recordProblem: string | undefined;
  /** What a check failed with, a defect of ours. */
  defect: unknown;

  readonly #options: WatchOptions;
  readonly #contract: Contract;
  /** Judges what has not passed yet, so that nothing is counted twice. */
  readonly #ahead: Contract;
  readonly #fingerprint = createFingerprints();
  readonly #kept = new Map<string, number>();
  readonly #findings: Finding[] = [];
  #count = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#contract = options.createContract();
    this.#ahead = options.createContract();
    // The first caller is not to wait for what a contract makes when it is first asked.
    this.#ahead.check(anyExchange);
  }

  /**
   * What breaks the description in a request, or in an exchange, before it passes; undefined where it is none of
   * the API, or cannot be judged.
   */
  violations(passed: Pick<Passed, "request" | "answer">): Finding[] | undefined {
    const exchange = exchangeOf(passed);
    try {
      if (reasonAside(exchange, this.#ahead) !== undefined) return undefined;
      return this.#ahead.check(exchange).filter(({ severity }) => severity === "violation");
    } catch (error) {
      this.defect ??= error;
      return undefined;
    }
  }

  /** Takes what has passed. */
  take(passed: Passed): void {
    const exchange = exchangeOf(passed);
    if (passed.answer) this.answered += 1;
    const place = this.#record(passed);
    try {
      const reason = reasonAside(exchange, this.#contract);
      if (reason !== undefined) this.aside.add(reason);
      else {
        this.checked += 1;
        const findings = this.#contract.check({ ...exchange, place });
        this.#keep(passed, findings.map(withoutKey), place);
      }
    } catch (error) {
      this.defect ??= error;
    }
  }

  /** What was found so far. */
  report(): CheckReport {
    const { target } = this.#options;
    return {
      ...{ findings: this.#findings, coverage: this.#contract.coverage() },
      ...{ checked: this.checked, skipped: this.aside.total, targets: [target] },
    };
  }

  #record(passed: Passed): ExchangePlace {
    const { recorder, target, live } = this.#options;
    const place = { source: target, index: this.#count++ };
    if (!recorder || this.recordProblem !== undefined) return place;
    try {
      return recorder.write(entryOf(passed));
    } catch (error) {
      this.recordProblem = `--record: nothing more is written: ${(error as Error).message}`;
      live.note(this.recordProblem);
      return place;
    }
  }

  #keep({ request, answer }: Passed, findings: readonly Finding[], place: ExchangePlace): void {
    const { live, recorder, strict } = this.#options;
    const path = request.url.replace(/^https?:\/\/[^/]*/, "").split("?")[0];
    live.findings(
      `${request.method} ${mask(path ?? "")} → ${answer?.status ?? "no answer"}`,
      findings,
    );
    const isRecorded = recorder && this.recordProblem === undefined;
    for (const finding of findings) {
      const fingerprint = this.#fingerprint(finding);
      const times = (this.#kept.get(fingerprint) ?? 0) + 1;
      this.#kept.set(fingerprint, times);
      if (times > keptOfOne) {
        this.leftOut += 1;
        continue;
      }
      const repeat = isRecorded ? repeatCommand(place, { strict }) : undefined;
      this.#findings.push(repeat === undefined ? finding : { ...finding, repeat });
    }
  }
}

// What stands in the place of a scheme is told, and may be the key.
function withoutKey(finding: Finding): Finding {
  if (finding.rule !== "credentials") return finding;
  return { ...finding, found: mask(finding.found) };
}
