import type { ExchangePlace } from "../../contract/exchange.js";
import { Mistake } from "../problem.js";
import { exchangeOf } from "./exchange-of.js";
import { isBlank } from "./kind.js";
import { linesOf, type RawLine } from "./lines.js";
import { lineOf } from "./locate.js";
import {
  exchangeReading,
  JsonError,
  parseJson,
  type Reading,
  type ReadOptions,
} from "./reading.js";

/** Reads a JSON value in each line; `source` is the name of the file. */
export async function* readLines(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const reader = new TextReader(source, options);
  for await (const line of linesOf(chunks)) {
    if (!isBlank(line.bytes)) yield* reader.read(line);
    if (reader.isDone) return;
  }
}

/** Reads one JSON value over several lines; `source` is the name of the file. */
export async function* readDocument(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  yield* new TextReader(source, options).read({ bytes: Buffer.concat(parts) });
}

/** Reads JSON texts of one source; the elements of a list count one each. */
class TextReader {
  readonly #source: string;
  readonly #options: ReadOptions;
  #next = 0;

  constructor(source: string, options: ReadOptions) {
    this.#source = source;
    this.#options = options;
  }

  get isDone(): boolean {
    const { only } = this.#options;
    return only !== undefined && this.#next > only;
  }

  *read({ line = 0, bytes }: { line?: number; bytes: Uint8Array }): Generator<Reading> {
    try {
      const value = parseJson(bytes);
      if (!Array.isArray(value)) yield* this.#value(value, "", { line, bytes });
      else
        for (const [index, one] of value.entries())
          yield* this.#value(one, `/${index}`, { line, bytes });
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      this.#next += 1;
      const first = line || 1;
      yield this.#problem(error, first + error.line - 1, error.column);
    }
  }

  *#value(value: unknown, pointer: string, { line, bytes }: RawLine): Generator<Reading> {
    const index = this.#next++;
    const { only } = this.#options;
    if (only !== undefined && only !== index) return;
    const place: ExchangePlace = { source: this.#source, index, ...(line > 0 && { line }) };
    try {
      const exchange = exchangeOf(value);
      const at = (inner: string) => line || lineOf(bytes, pointer + inner);
      yield exchange
        ? exchangeReading(place, exchange, this.#options)
        : { kind: "value", place, value, lineOf: at };
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      yield this.#problem(error, line || undefined);
    }
  }

  #problem({ expected, found }: Mistake, line?: number, column?: number): Reading {
    return { kind: "problem", problem: { file: this.#source, line, column, expected, found } };
  }
}
