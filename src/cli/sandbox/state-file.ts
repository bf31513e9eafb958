import {
  closeSync,
  existsSync,
  fsync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { crc32 as nativeCrc32 } from "node:zlib";
import { crc32 } from "../../sandbox/checksum.js";
import {
  JournalDamage,
  type JournalEnd,
  type JournalEntry,
  type JournalHead,
  JournalReader,
  JournalWriter,
} from "../../sandbox/journal.js";
import type { SandboxState } from "../../sandbox/options.js";
import type { SandboxSnapshot } from "../../sandbox/snapshot.js";
import type { Change, Entry } from "../../sandbox/store.js";
import { why } from "../input/file.js";
import { ProblemError } from "../problem.js";
import { count } from "../text.js";
import { lockFile } from "./lock-file.js";

// Seven times as fast; not every runtime that stands in for Node has it.
const checksum: typeof crc32 =
  typeof nativeCrc32 === "function" ? (text, previous) => nativeCrc32(text, previous) : crc32;

const syncEvery = 1000;

// Below this a file is read in no time, whatever it holds.
const compactFrom = { changes: 1000, share: 0.5 };

/**
 * The state of a sandbox in a file. A change is written before anybody is told of it: a process that is killed loses
 * nothing that was answered. The file is brought onto the disk itself once a second, and at the end: the last second
 * may be gone when the machine loses its power.
 */
export class StateFile implements SandboxState {
  readonly path: string;
  /** What the file says of its sandbox; undefined where it is new. */
  readonly head: JournalHead | undefined;
  readonly #unlock: () => void;
  readonly #sync: NodeJS.Timeout;
  #fd: number;
  #writer = new JournalWriter(0, checksum);
  #size = 0;
  #changes = 0;
  #isDirty = false;
  #isClosed = false;
  /** What ought to be known of the file, as a line; undefined where there is nothing. */
  note: string | undefined;

  /**
   * Opens a file, or makes it, and keeps other processes from it.
   * @throws UserError for one that is used, or that no sandbox has written, and for what is no file.
   */
  constructor(file: string) {
    refuseOther(file);
    this.path = existsSync(file) ? realpathSync(file) : file;
    this.#unlock = told(file, () => lockFile(this.path));
    this.#sync = setInterval(() => this.#syncSoon(), syncEvery);
    this.#sync.unref();
    try {
      const flags = existsSync(this.path) ? "r+" : "wx+";
      this.#fd = told(file, () => openSync(this.path, flags, 0o600));
    } catch (error) {
      this.#letGo();
      throw error;
    }
    try {
      this.head = this.#isEmpty ? undefined : this.#readHead();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  get #isEmpty(): boolean {
    return statSync(this.path).size === 0;
  }

  #readHead(): JournalHead {
    let found: JournalHead | undefined;
    const reader = new JournalReader(
      (head) => {
        found = head;
      },
      () => {},
      checksum,
    );
    for (const piece of this.#pieces()) {
      const end = piece.indexOf("\n");
      this.#checked(() => reader.push(end < 0 ? piece : piece.slice(0, end + 1)));
      if (end >= 0) break;
    }
    if (!found) this.#checked(() => reader.end());
    return found as unknown as JournalHead;
  }

  /** Makes a new file one of a sandbox; one that is there stays as it is. @param head whose sandbox it is. */
  begin(head: JournalHead): void {
    if (this.#isEmpty) told(this.path, () => this.#rewrite(head, []));
  }

  /**
   * Tells what the file holds, and gets ready to write on.
   * @throws UserError with the place of the first damage; the file is left as it is then.
   */
  readonly read = (take: (account: string, change: Change) => void): void => {
    const reader = new JournalReader(
      () => {},
      (entry) => {
        this.#changes += entry.put.length + entry.removed.length;
        take(entry.account, entry);
      },
      checksum,
    );
    for (const piece of this.#pieces()) this.#checked(() => reader.push(piece));
    this.#goOn(this.#checked(() => reader.end()));
  };

  #goOn({ bytes, torn, isOpen, last }: JournalEnd): void {
    this.#writer = new JournalWriter(last, checksum);
    this.#size = bytes;
    if (torn > 0) ftruncateSync(this.#fd, bytes);
    if (isOpen) this.#append("\n");
    if (torn > 0)
      this.note = `note: ${this.path} ended in the middle of a line, as a process that was killed leaves it. Its ${count(torn, "byte")} were cut off: nothing of it had been answered.`;
  }

  /** Writes the file anew where most of what it holds is outdated. @param snapshot everything that there is. */
  compact({ accounts }: SandboxSnapshot): void {
    const left = accounts.reduce((sum, { entries }) => sum + entries.length, 0);
    if (this.#changes < compactFrom.changes || left > this.#changes * compactFrom.share) return;
    const head = this.#readHead();
    const lines = accounts.flatMap(({ secretKey, count, entries }) =>
      inPieces(entries).map((put) => ({ account: secretKey, put, removed: [], count })),
    );
    try {
      this.#rewrite(head, lines);
    } catch (error) {
      this.note = `note: ${this.path} is longer than it need be, and could not be written anew: ${why(error)}.`;
    }
  }

  // A file beside it takes its place once it is whole: an end in between leaves one of the two.
  #rewrite(head: JournalHead, entries: readonly JournalEntry[]): void {
    const beside = `${this.path}.new`;
    const [old, writer, size] = [this.#fd, this.#writer, this.#size];
    this.#fd = openSync(beside, "w+", 0o600);
    try {
      this.#writer = new JournalWriter(0, checksum);
      this.#size = 0;
      this.#append(this.#writer.head(head));
      for (const entry of entries) this.#append(this.#writer.entry(entry.account, entry));
      fsyncSync(this.#fd);
      renameSync(beside, this.path);
    } catch (error) {
      closeSync(this.#fd);
      rmSync(beside, { force: true });
      [this.#fd, this.#writer, this.#size] = [old, writer, size];
      throw error;
    }
    closeSync(old);
  }

  /**
   * Writes a change down.
   * @throws Error when it cannot be written: nothing of it is in the file then.
   */
  readonly write = (account: string, change: Change): void => {
    const before = this.#writer.last;
    const line = this.#writer.entry(account, change);
    try {
      this.#append(line);
    } catch (error) {
      this.#writer.takeBack(before);
      ftruncateSync(this.#fd, this.#size);
      const reason = `its state cannot be written (${why(error)}), so nothing of this is kept.`;
      throw new Error(reason, { cause: error });
    }
    this.#isDirty = true;
  };

  #append(line: string): void {
    let place = this.#size;
    for (let rest = line; rest !== ""; ) {
      const written = writeSync(this.#fd, rest, place, "latin1");
      place += written;
      rest = rest.slice(written);
    }
    this.#size = place;
  }

  #syncSoon(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    fsync(this.#fd, () => {});
  }

  /** Brings everything onto the disk, and lets others at the file. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    fsyncSync(this.#fd);
    closeSync(this.#fd);
    this.#letGo();
  }

  #letGo(): void {
    clearInterval(this.#sync);
    this.#unlock();
  }

  *#pieces(): Generator<string> {
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let place = 0, read = 1; read > 0; place += read) {
      read = readSync(this.#fd, buffer, 0, buffer.length, place);
      if (read > 0) yield buffer.toString("latin1", 0, read);
    }
  }

  #checked<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof JournalDamage)) throw error;
      const { line, byte, expected, found } = error;
      throw new ProblemError({
        ...{ file: this.path, line, byte, expected, found },
        hint: "Nothing was changed in it. Take a copy that is whole, or another name for a new state.",
      });
    }
  }
}

function inPieces(entries: readonly Entry[]): Entry[][] {
  const pieces: Entry[][] = [];
  for (let start = 0; start < entries.length; start += 100)
    pieces.push(entries.slice(start, start + 100));
  return pieces;
}

function told<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const expected = "a file that can be read and written";
    const found = code === "EACCES" ? "no permission to do both" : why(error);
    throw new ProblemError({ file, expected, found });
  }
}

// A state that is written anew takes the place of what is there, which would be gone.
function refuseOther(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || found.isFile()) return;
  throw new ProblemError({
    ...{ file, expected: "a file, or a name for a new one" },
    found: found.isDirectory() ? "a folder" : "a device or a pipe",
  });
}
