import type { Exchange, ExchangePlace } from "../../contract/exchange.js";
import { Mistake } from "../problem.js";
import { EntryScanner, type RawEntry } from "./entry-scanner.js";
import { exchangeOfEntry } from "./exchange-of.js";
import { type HarEntry, isHarRequest, requestOf } from "./har.js";
import { memberOf } from "./members.js";
import {
  exchangeReading,
  JsonError,
  parseJson,
  type Reading,
  type ReadOptions,
  reasonAside,
} from "./reading.js";

/** Reads a HAR entry by entry; `source` is the name of the file. */
export async function* readHar(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const { only = Number.POSITIVE_INFINITY } = options;
  const scanner = new EntryScanner();
  let index = 0;
  for await (const chunk of chunks) {
    for (const entry of scanner.push(chunk)) {
      const place = { source, index: index++ };
      if (only === Number.POSITIVE_INFINITY || only === place.index)
        yield readEntry(place, entry, options);
    }
    if (index > only) return;
    if (scanner.mistake) break;
  }
  const mistake = scanner.end();
  if (mistake) yield { kind: "problem", problem: { file: source, ...mistake } };
}

function readEntry(
  place: ExchangePlace,
  { bytes, start }: RawEntry,
  options: ReadOptions,
): Reading {
  try {
    // Most of what a browser records is of other hosts: nothing but the request is read of that.
    const reason = reasonAside(sentOf(bytes), options);
    if (reason) return { kind: "aside", place, reason };
    return exchangeReading(place, exchangeOfEntry(parseJson(bytes) as HarEntry), options);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const { expected, found } = error;
    const byte = start + (error instanceof JsonError ? error.byte : 0);
    const file = `${place.source}, entry ${place.index}`;
    return { kind: "problem", problem: { file, byte, expected, found } };
  }
}

function sentOf(entry: Uint8Array): Exchange {
  const bytes = memberOf(entry, "request");
  const request = bytes && asJson(bytes);
  if (isHarRequest(request)) return { request: requestOf(request) };
  // What is no JSON is told as that, with its place in the entry.
  parseJson(entry);
  throw new Mistake("a request that has method and url", request ? "one that lacks them" : "none");
}

function asJson(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch {
    return undefined;
  }
}
