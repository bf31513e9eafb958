import type { Effect } from "./rules.js";

/** The most texts that are made of one pattern. */
const mostTexts = 400;

/**
 * What another pattern does to the texts that pass, seen by texts that are made of both; `other` where that cannot be
 * seen, since a pattern has something that no text is made of here.
 */
export function patternEffect(before: string, after: string): Effect {
  try {
    const [was, is] = [new RegExp(before, "u"), new RegExp(after, "u")];
    const [old, now] = [before, after].map((pattern) => [...textsOf(pattern)]) as [
      string[],
      string[],
    ];
    if (old.length === 0 || now.length === 0) return "other";
    // Whether a text ends, or goes on, shows by what is added to it.
    const all = [...new Set([...old, ...now].flatMap((text) => [text, `${text}~`, `~${text}`]))];
    const isGone = all.some((text) => was.test(text) && !is.test(text));
    const isNew = all.some((text) => is.test(text) && !was.test(text));
    if (isGone && isNew) return "other";
    return isGone ? "narrower" : isNew ? "wider" : "none";
  } catch {
    return "other";
  }
}

function textsOf(pattern: string): Set<string> {
  const reader = new Reader(pattern);
  return new Set(reader.alternatives());
}

/** Makes texts of a pattern: of each part a few that it takes. */
class Reader {
  #at = 0;
  readonly #pattern: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  alternatives(): string[] {
    const all = this.#sequence();
    while (this.#take("|")) all.push(...this.#sequence());
    return all.slice(0, mostTexts);
  }

  #sequence(): string[] {
    let texts = [""];
    while (this.#at < this.#pattern.length && !"|)".includes(this.#next())) {
      const parts = this.#repeated(this.#atom());
      texts = texts.flatMap((text) => parts.map((part) => text + part));
      // Of many, those that differ most stand at both ends.
      if (texts.length > mostTexts)
        texts = [...texts.slice(0, mostTexts / 2), ...texts.slice(-mostTexts / 2)];
    }
    return texts;
  }

  #atom(): string[] {
    const one = this.#step();
    if (one === "^" || one === "$") return [""];
    if (one === ".") return ["a", "Z", "5", "-"];
    if (one === "(") {
      if (this.#take("?") && !this.#take(":")) throw new Error("a look around");
      const own = this.alternatives();
      if (!this.#take(")")) throw new Error("no end");
      return own;
    }
    if (one === "[") return this.#set();
    return one === "\\" ? escapeOf(this.#step()) : [one];
  }

  #set(): string[] {
    if (this.#take("^")) throw new Error("what is not");
    const all: string[] = [];
    while (!this.#take("]")) {
      const one = this.#step();
      if (one === "") throw new Error("no end");
      const first = one === "\\" ? escapeOf(this.#step()) : [one];
      if (first.length > 1 || this.#next() !== "-" || this.#pattern.charAt(this.#at + 1) === "]") {
        all.push(...first);
        continue;
      }
      this.#step();
      const last = this.#step();
      const [from, to] = [first[0]?.charCodeAt(0) ?? 0, last.charCodeAt(0)];
      all.push(...[from, Math.floor((from + to) / 2), to].map((code) => String.fromCharCode(code)));
    }
    return [...new Set(all)];
  }

  #repeated(parts: readonly string[]): string[] {
    const counted = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})/.exec(this.#pattern.slice(this.#at));
    if (!counted) return [...parts];
    this.#at += counted[0].length;
    this.#take("?");
    const [sign, least, comma, most] = counted;
    const from = least === undefined ? (sign === "+" ? 1 : 0) : Number(least);
    const open = from + 3;
    const to =
      least === undefined ? (sign === "?" ? 1 : open) : comma ? (most ? Number(most) : open) : from;
    const counts = [...new Set([from, from + 1, Math.floor((from + to) / 2), to - 1, to])];
    return counts
      .filter((count) => count >= from && count <= to && count < 3000)
      .flatMap((count) => (count === 0 ? [""] : parts.map((part) => part.repeat(count))));
  }

  #next(): string {
    return this.#pattern.charAt(this.#at);
  }

  #step(): string {
    return this.#pattern.charAt(this.#at++);
  }

  #take(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at += 1;
    return true;
  }
}

function escapeOf(sign: string): string[] {
  if (sign === "d") return ["0", "5", "9"];
  if (sign === "w") return ["a", "Z", "5", "_"];
  if (sign === "s") return [" ", "\n"];
  if (/[a-zA-Z0-9]/.test(sign)) throw new Error("an escape of another kind");
  return [sign];
}
