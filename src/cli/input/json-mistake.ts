/** What keeps a text from being JSON. */
export interface JsonMistake {
  /** Where, in characters from the beginning. */
  index: number;
  expected: string;
  found: string;
}

const blank = /[ \n\r\t]*/y;
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Where a text stops being JSON, and what should stand there; undefined when it is JSON. The messages of JSON.parse
 * show parts of the text, which may be secrets, and name no place in some releases.
 */
export function jsonMistake(text: string): JsonMistake | undefined {
  const reader = new Reader(text);
  try {
    reader.value();
    reader.end();
    return undefined;
  } catch (error) {
    if (error instanceof Found) return error.mistake;
    if (!(error instanceof RangeError)) throw error;
    return {
      index: 0,
      expected: "JSON of a reasonable depth",
      found: "JSON that is nested too deep",
    };
  }
}

/** Line and column of a character, both from 1. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: index - lineStart + 1 };
}

class Found extends Error {
  constructor(readonly mistake: JsonMistake) {
    super();
  }
}

class Reader {
  #index = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(): void {
    const opening = this.#peek();
    if (opening === "{") this.#members("}", () => this.#member());
    else if (opening === "[") this.#members("]", () => this.value());
    else if (opening === '"') this.#string("a string");
    else if (!this.#match(literal)) this.#fail("a JSON value");
  }

  end(): void {
    if (this.#peek() !== "") this.#fail("the end of the text");
  }

  #members(closing: string, readOne: () => void): void {
    this.#index += 1;
    if (this.#take(closing)) return;
    do readOne();
    while (this.#take(","));
    if (!this.#take(closing)) this.#fail(`a comma or ${closing}`);
  }

  #member(): void {
    this.#peek();
    this.#string("a name in double quotes");
    if (!this.#take(":")) this.#fail("a colon");
    this.value();
  }

  #string(expected: string): void {
    if (this.#text.charAt(this.#index) !== '"') this.#fail(expected);
    this.#index += 1;
    for (let character = this.#text.charAt(this.#index); character !== '"'; ) {
      if (character === "" || character < " ") this.#fail("the end of the string in its line");
      if (character !== "\\") this.#index += 1;
      else if (!this.#match(escapeSequence)) this.#fail("an escape that JSON has");
      character = this.#text.charAt(this.#index);
    }
    this.#index += 1;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#index += 1;
    return true;
  }

  #peek(): string {
    this.#match(blank);
    return this.#text.charAt(this.#index);
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#index;
    const isThere = pattern.test(this.#text);
    if (isThere) this.#index = pattern.lastIndex;
    return isThere;
  }

  #fail(expected: string): never {
    const character = this.#text.charAt(this.#index);
    const found = character === "" ? "the end of the text" : JSON.stringify(character);
    throw new Found({ index: this.#index, expected, found });
  }
}
