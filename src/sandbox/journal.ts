import { type Checksum, crc32 } from "./checksum.js";
import type { Change, Entry, Fields, Stored } from "./store.js";

/** What a journal begins with: whose changes follow. */
export interface JournalHead {
  /** Seed of the sandbox, which its keys and ids are made of. */
  readonly seed: string;
}

/** A change of an account, as a line has it. */
export interface JournalEntry extends Change {
  /** Secret key of the account. */
  readonly account: string;
}

/** What is wrong in a journal, and where. */
export class JournalDamage extends Error {
  override name = "JournalDamage";
  /** From 1. */
  readonly line: number;
  /** Where the line begins, in bytes, from 0. */
  readonly byte: number;
  readonly expected: string;
  readonly found: string;

  constructor(place: { line: number; byte: number }, expected: string, found: string) {
    super(`line ${place.line} at byte ${place.byte}: expected ${expected}, found ${found}`);
    this.line = place.line;
    this.byte = place.byte;
    this.expected = expected;
    this.found = found;
  }
}

const format = "wooshpay-openapi sandbox";
const version = 1;

/**
 * Writes the lines of a journal: a checksum in eight hexadecimal digits, a blank, JSON. The checksum goes on from the
 * one before, so that a line that is missing or in the wrong place is noticed like a wrong byte. Every character is
 * one byte in ASCII, so that a file is as long as its text.
 */
export class JournalWriter {
  readonly #checksum: Checksum;
  #previous: number;

  /** @param previous checksum of the last line that there is; 0 for a new journal. */
  constructor(previous = 0, checksum: Checksum = crc32) {
    this.#previous = previous;
    this.#checksum = checksum;
  }

  /** Checksum of the last line. */
  get last(): number {
    return this.#previous;
  }

  /** The first line. */
  head({ seed }: JournalHead): string {
    return this.#line({ format, version, seed });
  }

  /** The line of a change; it is the last one from now on. */
  entry(account: string, { put, removed, count }: Change): string {
    return this.#line({ account, put, removed, count });
  }

  /** Takes back the last line, which could not be written. @param previous {@link last} before it. */
  takeBack(previous: number): void {
    this.#previous = previous;
  }

  #line(value: Fields): string {
    const text = inAscii(JSON.stringify(value));
    this.#previous = this.#checksum(text, this.#previous);
    return `${digits(this.#previous)} ${text}\n`;
  }
}

function digits(checksum: number): string {
  return checksum.toString(16).padStart(8, "0");
}

const beyondAscii = /[^\x20-\x7e]/g;

function inAscii(text: string): string {
  return text.replace(
    beyondAscii,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** How a journal ends. */
export interface JournalEnd {
  /** Bytes up to the end of the last line that is whole. */
  readonly bytes: number;
  /** Bytes behind it: the beginning of a line whose writing was cut off. 0 unless it was. */
  readonly torn: number;
  /** Whether nothing but the end of the last line is missing. */
  readonly isOpen: boolean;
  /** Lines, the first included. */
  readonly lines: number;
  /** Checksum of the last line, to go on from. */
  readonly last: number;
}

/** Reads a journal piece by piece. What an end in the middle of a write leaves behind is no damage. */
export class JournalReader {
  readonly #onEntry: (entry: JournalEntry) => void;
  readonly #onHead: (head: JournalHead) => void;
  readonly #checksum: Checksum;
  #previous = 0;
  #rest = "";
  #byte = 0;
  #line = 0;

  /**
   * @param onHead told what the first line says, before any entry.
   * @param onEntry told each change, in the order of their making.
   */
  constructor(
    onHead: (head: JournalHead) => void,
    onEntry: (entry: JournalEntry) => void,
    checksum: Checksum = crc32,
  ) {
    this.#onHead = onHead;
    this.#onEntry = onEntry;
    this.#checksum = checksum;
  }

  /**
   * Reads on. @param text a piece of the journal, one character for each byte.
   * @throws JournalDamage at the first line that is not as it was written.
   */
  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#take(line);
  }

  /** Ends it. @throws JournalDamage where the last line is not as it was written, nor a beginning of one. */
  end(): JournalEnd {
    const rest = this.#rest;
    const isOpen = rest !== "" && this.#isWhole(rest);
    if (isOpen) this.#take(rest);
    // A line that is whole but for a byte more had its end damaged: what it says was answered.
    else if (this.#line === 0 || this.#isWhole(rest.slice(0, -1)) || !beginning.test(rest))
      if (rest !== "" || this.#line === 0) throw this.#damage(rest);
    const bytes = isOpen ? this.#byte - 1 : this.#byte;
    const torn = isOpen ? 0 : rest.length;
    return { bytes, torn, isOpen, lines: this.#line, last: this.#previous };
  }

  #isWhole(line: string): boolean {
    return line.slice(0, 9) === `${digits(this.#checksum(line.slice(9), this.#previous))} `;
  }

  #take(line: string): void {
    const text = line.slice(9);
    if (!this.#isWhole(line)) throw this.#damage(line);
    this.#previous = this.#checksum(text, this.#previous);
    if (this.#line === 0) this.#onHead(this.#headIn(text));
    else this.#onEntry(entryIn(text));
    this.#byte += line.length + 1;
    this.#line += 1;
  }

  #headIn(text: string): JournalHead {
    const head = JSON.parse(text) as JournalHead & { format?: unknown; version?: unknown };
    if (head.format === format && head.version === version) return head;
    throw new JournalDamage(
      { line: 1, byte: 0 },
      `a state file of version ${version}`,
      `one of version ${String(head.version)}`,
    );
  }

  #damage(line: string): JournalDamage {
    const place = { line: this.#line + 1, byte: this.#byte };
    const said = line.slice(0, 8);
    if (this.#line === 0 && !head.test(line))
      return new JournalDamage(place, "a state file of the sandbox", "something else");
    return /^[\da-f]{8}$/.test(said)
      ? new JournalDamage(
          place,
          `a line of ${said}, its checksum`,
          `one of ${digits(this.#checksum(line.slice(9), this.#previous))}: it was changed or cut`,
        )
      : new JournalDamage(place, "a line that begins with its checksum", "one that does not");
  }
}

const beginning = /^[\da-f]{0,8}$|^[\da-f]{8} (?:\{[\x20-\x7e]*)?$/;
const head = /^[\da-f]{8} \{"format":"wooshpay-openapi sandbox"/;

function entryIn(text: string): JournalEntry {
  const { account, put, removed, count } = JSON.parse(text) as JournalEntry;
  return { account, put: put.map(frozen), removed, count };
}

// Versions are never changed, and some of what is remembered about them relies on that.
function frozen({ version, hidden }: Entry): Entry {
  const isEvent = version.object === "event";
  if (isEvent) Object.freeze(version.data);
  return { version: Object.freeze(version) as Stored, hidden };
}
