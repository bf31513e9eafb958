import { mask } from "../../contract/judge/excerpt.js";
import type { Problem } from "../problem.js";
import { isBlank, kindOf } from "./kind.js";
import { readHar } from "./read-har.js";
import { readDocument, readLines } from "./read-text.js";
import type { Reading, ReadOptions } from "./reading.js";
import { type Opened, openSource, type Source } from "./source.js";

const readers = { har: readHar, lines: readLines, document: readDocument } as const;

const readable = "a HAR, exchanges in lines of JSON, or a JSON document";
const decoder = new TextDecoder();

/**
 * Reads a source, whatever it holds: what is wrong inside of it is part of what it gives.
 * @throws ProblemError where nothing of it can be read.
 */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Reading> {
  const opened = await openSource(source);
  const kind = kindOf(opened.head);
  if (kind) yield* readers[kind](source.name, opened.chunks, options);
  else yield { kind: "problem", problem: unreadable(source.name, opened) };
}

function unreadable(file: string, { head, isWhole }: Opened): Problem {
  const isEmpty = isWhole && isBlank(head);
  return { file, expected: readable, found: isEmpty ? "nothing: it is empty" : beginning(head) };
}

function beginning(head: Uint8Array): string {
  const text = decoder.decode(head.subarray(0, 24));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these tell bytes from text.
  const isText = !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text.slice(0, 16));
  return isText ? `${JSON.stringify(mask(text))} at its beginning` : "bytes that are no text";
}
