import { closeSync, fstatSync, ftruncateSync } from "node:fs";
import { Readable } from "node:stream";
import type { ExchangePlace } from "../../../contract/exchange.js";
import { isObject } from "../../../contract/json.js";
import { isBlank } from "../../input/kind.js";
import { linesOf } from "../../input/lines.js";
import type { Entry } from "./entry.js";
import { noRecording, openFile, piecesOf } from "./open-file.js";
import type { Recorder } from "./recorder.js";
import { writeAt } from "./write-at.js";

/** Entries in lines of JSON. */
export class LinesFile implements Recorder {
  note: string | undefined;
  readonly #file: string;
  readonly #descriptor: number;
  #end = 0;
  #lines = 0;
  #count = 0;

  private constructor(file: string) {
    this.#file = file;
    this.#descriptor = openFile(file);
  }

  static async open(file: string): Promise<LinesFile> {
    const opened = new LinesFile(file);
    if (fstatSync(opened.#descriptor).size > 0) await opened.#goOn();
    return opened;
  }

  write(entry: Entry): ExchangePlace {
    const bytes = Buffer.from(`${JSON.stringify(entry)}\n`);
    writeAt(this.#descriptor, bytes, this.#end, this.#end);
    this.#end += bytes.length;
    this.#lines += 1;
    return { source: this.#file, index: this.#count++, line: this.#lines };
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  async #goOn(): Promise<void> {
    const { size } = fstatSync(this.#descriptor);
    let isFirst = true;
    let isWrong = false;
    for await (const { bytes, line } of linesOf(Readable.from(piecesOf(this.#descriptor)))) {
      // The last one has no line break, and counts for nothing.
      if (this.#end + bytes.length >= size) break;
      this.#end += bytes.length + 1;
      this.#lines = line;
      if (isBlank(bytes)) continue;
      if (isFirst) isWrong = !isEntry(bytes);
      isFirst = false;
      this.#count += 1;
      if (isWrong) break;
    }
    if (isFirst || isWrong) {
      this.close();
      const expected = "exchanges in lines of JSON, or no file";
      throw noRecording(this.#file, expected, "something else in its first line");
    }
    if (this.#end === size) return;
    // Nobody can read it, and what is written behind it would be lost with it.
    ftruncateSync(this.#descriptor, this.#end);
    this.note = `${this.#file}: its last line was cut, and was taken away.`;
  }
}

function isEntry(line: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(line).toString("utf8"));
    return isObject(value) && isObject(value.request);
  } catch {
    return false;
  }
}
