import type { Exchange, ExchangePlace } from "../../contract/exchange.js";
import { Mistake, type Problem } from "../problem.js";
import { asideOf } from "./exchange-of.js";
import { jsonMistake, placeOf } from "./json-mistake.js";

/** What stands in a source, one at a time and in its order. */
export type Reading =
  | { kind: "exchange"; place: ExchangePlace; exchange: Exchange }
  /** JSON that is no exchange: a fixture, an event; with the line of what a pointer into it names. */
  | { kind: "value"; place: ExchangePlace; value: unknown; lineOf: (pointer: string) => number }
  /** What has nothing to do with the API; `reason` is its host, or what it is. */
  | { kind: "aside"; place: ExchangePlace; reason: string }
  | { kind: "problem"; problem: Problem };

/** What a reader has to know. */
export interface ReadOptions {
  /** Whether an exchange is one with the API; it may be asked without the answer. */
  concerns: (exchange: Exchange) => boolean;
  /** The only position to read; all unless set. */
  only?: number | undefined;
}

/** A text that is no JSON. */
export class JsonError extends Mistake {
  /** Where, in bytes from the beginning of the text. */
  readonly byte: number;
  /** The same as line and column, both from 1. */
  readonly line: number;
  readonly column: number;

  constructor(text: string) {
    const { index, expected, found } = jsonMistake(text) ?? unknown;
    super(expected, found);
    this.byte = Buffer.byteLength(text.slice(0, index));
    ({ line: this.line, column: this.column } = placeOf(text, index));
  }
}

const unknown = { index: 0, expected: "JSON", found: "something else" };
const decoder = new TextDecoder();

/**
 * The value of a JSON text; a byte order mark may stand in front.
 * @throws JsonError where it is none.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decoder.decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError(text);
  }
}

/** An exchange, or why it is left out. */
export function exchangeReading(
  place: ExchangePlace,
  exchange: Exchange,
  options: ReadOptions,
): Reading {
  const reason = reasonAside(exchange, options);
  return reason ? { kind: "aside", place, reason } : { kind: "exchange", place, exchange };
}

/** Why an exchange is left out: its host, or what it is; undefined where it concerns the API. */
export function reasonAside(exchange: Exchange, { concerns }: ReadOptions): string | undefined {
  const { url } = exchange.request;
  return asideOf(exchange) ?? (concerns(exchange) ? undefined : hostOf(url));
}

function hostOf(url: string): string {
  return URL.canParse(url)
    ? new URL(url).host || new URL(url).protocol
    : "addresses without a host";
}
