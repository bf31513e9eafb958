import { count } from "../text.js";
import { Nesting } from "./nesting.js";

/** An entry of a HAR as it stands in the file. */
export interface RawEntry {
  /** Its bytes: a JSON object as far as its braces tell. */
  bytes: Uint8Array;
  /** Where it begins, in bytes from the beginning of the file. */
  start: number;
}

/** Why a HAR cannot be read on. */
export interface ScanMistake {
  /** Where, in bytes from the beginning of the file. */
  byte: number;
  expected: string;
  found: string;
}

const path = ["log", "entries"];

/**
 * Finds the entries of a HAR, `log.entries`, while it is read: it keeps the bytes of one entry at most, and reads
 * none of them. Give it the file in pieces of any size.
 */
export class EntryScanner {
  /** What stopped it; it takes nothing any more then. */
  mistake: ScanMistake | undefined;

  // How many objects and arrays are open around the entries, and the names that lead there.
  #open: ("{" | "[")[] = [];
  #names: string[] = [];
  #isAmongEntries = false;
  #hasEntries = false;
  #hasBegun = false;

  // The characters of a string outside of entries, undefined outside of one.
  #string: string | undefined;
  #isEscaped = false;
  #lastString = "";

  #isInEntry = false;
  #entry = new Nesting();
  #parts: Uint8Array[] = [];
  #entryStart = 0;
  #count = 0;
  #offset = 0;

  /** How many bytes it was given. */
  get read(): number {
    return this.#offset;
  }

  /** Takes the next piece of the file, and gives the entries that end in it. */
  push(chunk: Uint8Array): RawEntry[] {
    const done: RawEntry[] = [];
    let index = 0;
    while (index < chunk.length && !this.mistake)
      index = this.#isInEntry ? this.#inEntry(chunk, index, done) : this.#outside(chunk, index);
    this.#offset += chunk.length;
    return done;
  }

  /** To be called when the file has ended: what is wrong with it, if anything is. */
  end(): ScanMistake | undefined {
    if (this.mistake) return this.mistake;
    const byte = this.#offset;
    if (this.#isInEntry) {
      const found = `the end of the file, inside entry ${this.#count}, which begins at byte ${this.#entryStart}`;
      return { byte, expected: "the rest of the HAR", found };
    }
    if (this.#open.length > 0) {
      const found = `the end of the file, after ${count(this.#count, "entry", "entries")}`;
      return { byte, expected: "the rest of the HAR", found };
    }
    if (this.#hasEntries) return undefined;
    return { byte, expected: "a list log.entries, as every HAR has one", found: "no such list" };
  }

  #inEntry(chunk: Uint8Array, from: number, done: RawEntry[]): number {
    const end = this.#entry.advance(chunk, from);
    if (end < 0) {
      this.#parts.push(chunk.subarray(from));
      return chunk.length;
    }
    const last = chunk.subarray(from, end);
    const bytes = this.#parts.length > 0 ? Buffer.concat([...this.#parts, last]) : last;
    this.#parts = [];
    this.#isInEntry = false;
    this.#count += 1;
    done.push({ bytes, start: this.#entryStart });
    return end;
  }

  #outside(chunk: Uint8Array, from: number): number {
    for (let index = from; index < chunk.length; index++) {
      const character = String.fromCharCode(chunk[index] as number);
      if (this.#string !== undefined) this.#inString(character);
      else if (this.#isAmongEntries && character === "{") {
        this.#isInEntry = true;
        this.#entry = new Nesting();
        this.#entryStart = this.#offset + index;
        return index;
      } else this.#structure(character, this.#offset + index);
      if (this.mistake) return index;
    }
    return chunk.length;
  }

  #inString(character: string): void {
    if (character === '"' && !this.#isEscaped) {
      this.#lastString = this.#string ?? "";
      this.#string = undefined;
      return;
    }
    this.#isEscaped = character === "\\" && !this.#isEscaped;
    // No name that matters is longer; other strings may be of any length.
    if ((this.#string?.length ?? 0) <= 8) this.#string += character;
  }

  #structure(character: string, byte: number): void {
    if (this.#isAmongEntries && !" \n\r\t,]".includes(character))
      this.mistake = { byte, expected: "an entry of log.entries, an object", found: character };
    else if (this.#hasBegun && this.#open.length === 0 && !" \n\r\t".includes(character))
      this.mistake = { byte, expected: "the end of the file", found: character };
    else if (character === '"') this.#string = "";
    else if (character === ":") this.#names[this.#open.length - 1] = this.#lastString;
    else if (character === "{" || character === "[") this.#opened(character);
    else if (character === "}" || character === "]") this.#closed();
  }

  #opened(character: "{" | "["): void {
    this.#hasBegun = true;
    const isPath = path.every((name, depth) => name === this.#names[depth]);
    const isThere = isPath && this.#open.length === path.length;
    this.#isAmongEntries = isThere && character === "[";
    this.#hasEntries ||= this.#isAmongEntries;
    this.#open.push(character);
  }

  #closed(): void {
    this.#isAmongEntries = false;
    this.#open.pop();
    this.#names.length = Math.min(this.#names.length, this.#open.length);
  }
}
