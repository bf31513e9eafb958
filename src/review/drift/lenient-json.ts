/** A value that was read out of a page. */
export interface LenientValue {
  value: unknown;
  /** Where it ends in the text. */
  end: number;
  /** Whether it says of itself, by dots, that something is left out. */
  isElided: boolean;
  /** Offset of the text at which each member and item begins, by JSON pointer. */
  offsets: ReadonlyMap<string, number>;
}

/** How a text may be damaged and still say one thing only. */
export interface Leniency {
  /** Whether lines may have been broken inside of strings. */
  isWrapped?: boolean;
  /** Whether lines may have been joined behind comments, which end before the next string then. */
  isJoined?: boolean;
}

/** Every leniency, the strictest first. */
export const leniencies: readonly Leniency[] = [
  {},
  { isJoined: true },
  { isWrapped: true },
  { isWrapped: true, isJoined: true },
];

class Unreadable extends Error {}

/**
 * Reads the object or list that begins at an offset as pages print JSON: with comments, commas too many, commas of
 * Chinese texts, single quotes and dots for what is left out. What could be read in two ways is not read.
 * @returns undefined where it is none.
 */
export function readLenient(
  text: string,
  start: number,
  leniency: Leniency,
): LenientValue | undefined {
  try {
    return new Reader(text, start, leniency).read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const longest = 200_000;
const deepest = 60;

class Reader {
  readonly #text: string;
  readonly #leniency: Leniency;
  readonly #offsets = new Map<string, number>();
  readonly #start: number;
  #at: number;
  #isElided = false;

  constructor(text: string, start: number, leniency: Leniency) {
    this.#text = text;
    this.#start = start;
    this.#at = start;
    this.#leniency = leniency;
  }

  read(): LenientValue {
    const value = this.#value("", 0);
    return { value, end: this.#at, isElided: this.#isElided, offsets: this.#offsets };
  }

  #value(pointer: string, depth: number): unknown {
    this.#skip();
    if (depth > deepest || this.#at - this.#start > longest) throw new Unreadable();
    this.#offsets.set(pointer, this.#at);
    const mark = this.#text[this.#at];
    if (mark === "{") return this.#object(pointer, depth);
    if (mark === "[") return this.#list(pointer, depth);
    if (mark === '"' || mark === "'") return this.#string(mark);
    return this.#literal();
  }

  #object(pointer: string, depth: number): Record<string, unknown> {
    const members: [string, unknown][] = [];
    this.#at += 1;
    while (!this.#takes("}")) {
      if (this.#isDots()) continue;
      const offset = this.#at;
      const key = this.#key();
      if (key === undefined) {
        if (this.#strayLine()) continue;
        throw new Unreadable();
      }
      if (!this.#takes(":")) throw new Unreadable();
      const inside = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      members.push([key, this.#value(inside, depth + 1)]);
      this.#offsets.set(inside, offset);
      this.#separate("}");
    }
    return Object.fromEntries(members);
  }

  // Translations put spaces beside underscores, and programs leave quotation marks off names.
  #key(): string | undefined {
    const mark = this.#text[this.#at];
    if (mark === '"' || mark === "'")
      return this.#string(mark)
        .trim()
        .replace(/\s*_\s*/g, "_");
    // Sentences name members in braces, too, but all on one line.
    if (!/\n\s*$/.test(this.#text.slice(Math.max(0, this.#at - 200), this.#at))) return undefined;
    const [name] = /^[A-Za-z_]\w*(?=\s*:)/.exec(this.#rest(100)) ?? [];
    this.#at += name?.length ?? 0;
    return name;
  }

  #list(pointer: string, depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    while (!this.#takes("]")) {
      if (this.#isDots()) continue;
      items.push(this.#value(`${pointer}/${items.length}`, depth + 1));
      this.#separate("]");
    }
    return items;
  }

  // What is missing between two members is seen by the line that the second begins.
  #separate(end: string): void {
    const before = this.#at;
    this.#skip();
    const isNewLine = this.#text.slice(before, this.#at).includes("\n");
    if (this.#takes(",") || this.#takes("、")) return;
    if (this.#text[this.#at] !== end && !isNewLine) throw new Unreadable();
  }

  #string(mark: string): string {
    const { isWrapped = false } = this.#leniency;
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === "\\") at += 1;
      else if (character === "\n" && !isWrapped) throw new Unreadable();
      else if (character === mark) {
        const inner = this.#text.slice(this.#at + 1, at);
        this.#at = at + 1;
        return unescaped(inner, mark);
      }
    }
    throw new Unreadable();
  }

  #literal(): unknown {
    const [word] =
      /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(this.#rest(40)) ?? [];
    if (word === undefined) throw new Unreadable();
    this.#at += word.length;
    return JSON.parse(/^-?0\d/.test(word) ? JSON.stringify(word) : word);
  }

  #takes(mark: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #isDots(): boolean {
    this.#skip();
    const [dots] = /^(?:\.{3,}|…)\s*,?/.exec(this.#rest(20)) ?? [];
    if (dots === undefined) return false;
    this.#at += dots.length;
    this.#isElided = true;
    return true;
  }

  // Pages put words such as "Copy" between the lines of a listing; a name before a colon is no such word.
  #strayLine(): boolean {
    const before = this.#text.slice(Math.max(0, this.#at - 200), this.#at);
    const [line] = /^[\p{L}\p{N} ]{1,60}(?=\n)/u.exec(this.#rest(80)) ?? [];
    if (line === undefined || !/\n\s*$/.test(before)) return false;
    this.#at += line.length;
    return true;
  }

  #skip(): void {
    const comment = this.#leniency.isJoined
      ? /^(?:\s+|\/\/[^\n"]*|\/\*[\s\S]*?\*\/)+/
      : /^(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/;
    const next = this.#text[this.#at];
    if (next !== "/" && next !== undefined && next.trim() !== "") return;
    const [blank] = comment.exec(this.#rest(2000)) ?? [];
    this.#at += blank?.length ?? 0;
  }

  #rest(length: number): string {
    return this.#text.slice(this.#at, this.#at + length);
  }
}

function unescaped(inner: string, mark: string): string {
  // An address has no spaces: a line that was broken inside of it broke it anywhere.
  const joined = inner.replace(/\s*\n\s*/g, /^https?:\S*\n/.test(inner) ? "" : " ");
  if (!joined.includes("\\")) return joined;
  const quoted = mark === "'" ? joined.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"') : joined;
  try {
    return JSON.parse(`"${quoted}"`) as string;
  } catch {
    return joined;
  }
}
