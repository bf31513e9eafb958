/**
 * The letters and digits of lines as one stream. What renderings do differently is gone from it: spaces, line breaks,
 * punctuation, marks of lists and headings, cells of tables.
 */
export class LetterStream {
  readonly length: number;
  /** Index of the line that each letter comes from. */
  readonly lineOf: Uint32Array;
  readonly #first: Uint32Array;
  readonly #second: Uint32Array;
  readonly #powers: readonly [Uint32Array, Uint32Array];

  constructor(lines: readonly string[]) {
    const letters = lines.map(lettersOf);
    this.length = letters.reduce((sum, one) => sum + one.length, 0);
    this.lineOf = new Uint32Array(this.length);
    this.#first = new Uint32Array(this.length + 1);
    this.#second = new Uint32Array(this.length + 1);
    let at = 0;
    for (const [line, text] of letters.entries())
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index) + 1;
        this.lineOf[at] = line;
        this.#first[at + 1] = Math.imul(this.#first[at] ?? 0, bases[0]) + code;
        this.#second[at + 1] = Math.imul(this.#second[at] ?? 0, bases[1]) + code;
        at += 1;
      }
    this.#powers = [powersOf(bases[0], this.length), powersOf(bases[1], this.length)];
  }

  /** A hash of letters from `start` on, the same wherever they stand; eight digits of base 16. */
  anchorAt(start: number, length: number): number {
    const [powers] = this.#powers;
    const before = Math.imul(this.#first[start] ?? 0, powers[length] ?? 0);
    return ((this.#first[start + length] ?? 0) - before) >>> 0;
  }

  /** A hash of twice the length; 16 digits of base 16. */
  hashAt(start: number, length: number): string {
    const [, powers] = this.#powers;
    const before = Math.imul(this.#second[start] ?? 0, powers[length] ?? 0);
    const second = ((this.#second[start + length] ?? 0) - before) >>> 0;
    return digits(this.anchorAt(start, length)) + digits(second);
  }
}

// Odd numbers with many bits set, so that each letter moves all bits.
const bases = [0x9e3779b1, 0x85ebca77] as const;

function powersOf(base: number, length: number): Uint32Array {
  const powers = new Uint32Array(length + 1);
  powers[0] = 1;
  for (let index = 0; index < length; index += 1)
    powers[index + 1] = Math.imul(powers[index] ?? 0, base);
  return powers;
}

function digits(hash: number): string {
  return hash.toString(16).padStart(8, "0");
}

/** The letters and digits of a text, small. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
