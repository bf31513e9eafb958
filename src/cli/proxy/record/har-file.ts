import { closeSync, fstatSync } from "node:fs";
import { packageVersion } from "../../../../generated/version.js";
import type { ExchangePlace } from "../../../contract/exchange.js";
import { EntryScanner } from "../../input/entry-scanner.js";
import type { Entry } from "./entry.js";
import { noRecording, openFile, piecesOf } from "./open-file.js";
import type { Recorder } from "./recorder.js";
import { writeAt } from "./write-at.js";

const [name = "", version = ""] = packageVersion.split("/");
const log = { version: "1.2", creator: { name, version } };
const beginning = Buffer.from(`{"log":${JSON.stringify(log).slice(0, -1)},"entries":[`);
const ending = Buffer.from("\n]}}\n");

/** A HAR that is whole after each entry: the next one takes the place of its ending, and brings it along. */
export class HarFile implements Recorder {
  readonly note = undefined;
  readonly #file: string;
  readonly #descriptor: number;
  /** Where the ending begins. */
  #end: number;
  #count: number;

  constructor(file: string) {
    this.#file = file;
    this.#descriptor = openFile(file);
    const { size } = fstatSync(this.#descriptor);
    if (size === 0) writeAt(this.#descriptor, Buffer.concat([beginning, ending]), 0, 0);
    this.#end = (size || beginning.length + ending.length) - ending.length;
    this.#count = size === 0 ? 0 : this.#countEntries();
  }

  write(entry: Entry): ExchangePlace {
    const start = this.#count === 0 ? "\n" : ",\n";
    const bytes = Buffer.concat([Buffer.from(start + JSON.stringify(entry)), ending]);
    writeAt(this.#descriptor, bytes, this.#end, this.#end + ending.length);
    this.#end += bytes.length - ending.length;
    return { source: this.#file, index: this.#count++ };
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #countEntries(): number {
    const scanner = new EntryScanner();
    let count = 0;
    let last = Buffer.alloc(0);
    for (const piece of piecesOf(this.#descriptor)) {
      count += scanner.push(piece).length;
      last = Buffer.concat([last, piece]).subarray(-ending.length);
    }
    const mistake = scanner.end();
    const expected = "a HAR that this command has written, or no file";
    if (!mistake && last.equals(ending)) return count;
    this.close();
    throw noRecording(this.#file, expected, mistake?.found ?? "one of another program");
  }
}
