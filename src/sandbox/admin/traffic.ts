import type { Finding } from "../../contract/finding.js";
import { mask, maskedJson } from "../../contract/judge/excerpt.js";
import type { Account } from "../account.js";
import { textIn } from "../body-text.js";
import type { Insight } from "../insight.js";
import type { SandboxAnswer, SandboxRequest } from "../message.js";
import type { Fields } from "../store.js";

/** A request that was answered, and what was found in it. Keys, secrets and card numbers are masked in all of it. */
export interface Seen extends Fields {
  readonly object: "sandbox.request";
  /** How many requests there were with it. */
  readonly number: number;
  /** When, by the account's clock, in epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** How long the answer took, in milliseconds of real time. */
  readonly milliseconds: number;
  /** operationId; null where it is none of the API. */
  readonly operation: string | null;
  /** What is wrong with the request, or worth a word. */
  readonly findings: readonly Fields[];
  /** The assumptions that the answer rests on, as `name=choice`. */
  readonly assumptions: readonly string[];
  /** Body of the request; null where there was none, or none in JSON, or a long one. */
  readonly body: string | null;
  /** Body of the answer; how long it is where that is much. */
  readonly answer: string;
}

/** A request that was answered, for whoever looks over it. */
export interface Glance {
  readonly method: string;
  /** Path and query, with what is secret masked. */
  readonly target: string;
  readonly status: number;
  /** How long the answer took, in milliseconds of real time. */
  readonly milliseconds: number;
  /** What is wrong with the request, or worth a word. */
  readonly findings: readonly Finding[];
  /** All that is known of it. */
  readonly read: () => Seen;
}

interface Kept extends Insight {
  readonly number: number;
  readonly at: number;
  readonly milliseconds: number;
  readonly method: string;
  readonly target: string;
  /** Body of the request. */
  readonly sent: SandboxRequest["body"];
  readonly status: number;
  readonly assumptions: string | undefined;
  /** Body of the answer: its text, or what it is the JSON of. */
  readonly answered: string | Fields;
}

/** How many requests are remembered. */
export const mostKept = 1000;

const longestBody = 8192;

/** The last requests to the API. They are masked when somebody reads them, which costs those who send them nothing. */
export class Traffic {
  /** A request stands in the place of its number, counted round and round. */
  readonly #kept: (Kept | undefined)[] = [];
  readonly #listeners = new Set<(glance: Glance, account: Account | undefined) => void>();
  #count = 0;

  /** Remembers a request. @param milliseconds how long the answer took. */
  add(
    request: SandboxRequest,
    answer: SandboxAnswer,
    insight: Insight,
    milliseconds: number,
  ): void {
    this.#count += 1;
    const at = insight.account?.clock.now() ?? Date.now();
    const { method, target, body, header } = request;
    // What a long body holds is not kept.
    const isLong = body !== undefined && body.length > longestBody;
    const found = isLong ? insight.findings?.() : undefined;
    const isJson = body !== undefined && header("content-type")?.includes("json");
    const kept: Kept = {
      number: this.#count,
      at,
      milliseconds,
      method,
      target,
      account: insight.account,
      operation: insight.operation,
      findings: found ? () => found : insight.findings,
      sent: isJson && !isLong ? body : undefined,
      status: answer.status,
      assumptions: answer.headers["sandbox-assumptions"],
      answered: keptOf(answer, insight),
    };
    this.#kept[kept.number % mostKept] = kept;
    if (this.#listeners.size === 0) return;
    const glance: Glance = {
      ...{ method, target: mask(target), status: answer.status, milliseconds },
      findings: kept.findings?.() ?? [],
      read: () => seenOf(kept),
    };
    for (const listener of this.#listeners) listener(glance, insight.account);
  }

  /** The requests of an account, and those of nobody, the newest first. */
  *newest(account: Account): Generator<Seen> {
    for (let number = this.#count; number > Math.max(0, this.#count - mostKept); number--) {
      const kept = this.#kept[number % mostKept];
      if (kept && (kept.account === undefined || kept.account === account)) yield seenOf(kept);
    }
  }

  /** Forgets the requests of an account. */
  forget(account: Account): void {
    for (const [place, kept] of this.#kept.entries())
      if (kept?.account === account) this.#kept[place] = undefined;
  }

  /** Calls a listener after each request. @returns a function that ends it. */
  listen(listener: (glance: Glance, account: Account | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

// Objects are there in any case. A part of a text would keep the whole of it in memory.
function keptOf(answer: SandboxAnswer, { shown }: Insight): Kept["answered"] {
  const { length } = answer.body;
  if (length > longestBody) return `(${length.toLocaleString("en")} characters)`;
  return shown?.answer === answer ? shown.body : answer.body;
}

function seenOf({ sent, answered, findings, operation, assumptions, ...kept }: Kept): Seen {
  const { number, at, milliseconds, method, target, status } = kept;
  return {
    ...{ object: "sandbox.request", number, at, milliseconds },
    ...{ method, target: mask(target), status, operation: operation ?? null },
    findings: (findings?.() ?? []).map(({ severity, rule, pointer, expected, found, hint }) => ({
      ...{ severity, rule, pointer, expected, found, hint },
    })),
    assumptions: assumptions ? assumptions.split(", ") : [],
    body: sent === undefined ? null : masked(textIn(sent)),
    answer: typeof answered === "string" ? masked(answered) : maskedJson(answered),
  };
}

function masked(text: string): string {
  try {
    return maskedJson(JSON.parse(text));
  } catch {
    return mask(text);
  }
}
