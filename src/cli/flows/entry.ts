import { readFileSync } from "node:fs";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { excerpt } from "../../contract/excerpt.js";
import { isObject, pointerKeys, pointerTo } from "../../contract/json.js";
import { nearest } from "../../contract/spelling.js";
import { ProblemError, type UserError } from "../problem.js";
import type { Place } from "./flow.js";

/** Fields of an object. */
export interface Shape {
  /** What it is, for messages. */
  name: string;
  required: readonly string[];
  optional?: readonly string[];
}

/** A value of a YAML file that knows where it stands. */
export class Entry {
  readonly #file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #pointer: string;
  readonly value: unknown;

  constructor(
    file: string,
    document: Document,
    lines: LineCounter,
    pointer: string,
    value: unknown,
  ) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
    this.#pointer = pointer;
    this.value = value;
  }

  /**
   * Reads a file.
   * @throws UserError when there is none, or it is no YAML.
   */
  static read(file: string): Entry {
    const lines = new LineCounter();
    const document = parseDocument(textOf(file), { lineCounter: lines });
    const [error] = document.errors;
    if (error) {
      const [message = ""] = error.message.split("\n");
      const found = message.replace(/ at line \d+, column \d+:?$/, "");
      const { line, col } = error.linePos?.[0] ?? {};
      throw new ProblemError({ file, line, column: col, expected: "well-formed YAML", found });
    }
    return new Entry(file, document, lines, "", document.toJS());
  }

  /** Where it stands; what has a name stands where its name does. */
  get place(): Place {
    const keys = pointerKeys(this.#pointer);
    for (let length = keys.length; length > 0; length -= 1) {
      const offset = offsetOf(this.#document, keys.slice(0, length));
      if (offset !== undefined) return this.#placeAt(offset);
    }
    return this.#placeAt(0);
  }

  #placeAt(offset: number): Place {
    return { file: this.#file, line: this.#lines.linePos(offset).line };
  }

  /** The value of a field; one without a value where there is none. */
  field(name: string): Entry {
    return this.#inner(name, isObject(this.value) ? this.value[name] : undefined);
  }

  /**
   * Checks that it is an object with the fields of a shape, and no other.
   * @throws UserError that names the field, the file and the line.
   */
  check({ name, required, optional = [] }: Shape): this {
    if (!isObject(this.value)) throw this.problem(`${name}, an object`);
    const known = [...required, ...optional];
    for (const field of Object.keys(this.value))
      if (!known.includes(field)) throw this.#unknown(name, field, known);
    for (const field of required)
      if (this.value[field] === undefined)
        throw this.problem(`${name} with ${required.join(", ")}`, `no ${field}`);
    return this;
  }

  /** Its items; none where there is no value. */
  items(): Entry[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) throw this.problem("a list");
    return this.value.map((item, index) => this.#inner(index, item));
  }

  /** Its fields by name, whatever their names; none where there is no value. */
  members(): Record<string, Entry> {
    if (this.value === undefined) return {};
    if (!isObject(this.value)) throw this.problem("an object");
    return Object.fromEntries(Object.keys(this.value).map((name) => [name, this.field(name)]));
  }

  /** Its text. */
  text(): string {
    if (typeof this.value !== "string" || this.value === "") throw this.problem("a text");
    return this.value;
  }

  /** Its text, which is one of a few. */
  oneOf<const Text extends string>(...texts: Text[]): Text {
    const found = texts.find((one) => one === this.value);
    if (found === undefined) throw this.problem(texts.join(" or "));
    return found;
  }

  /** Its number, or another where there is none. */
  number(absent: number): number {
    if (this.value === undefined) return absent;
    if (typeof this.value !== "number" || !(this.value >= 0))
      throw this.problem("a number from 0 on");
    return this.value;
  }

  /** An error about it. */
  problem(expected: string, found = excerpt(this.value)): UserError {
    return new ProblemError({ ...this.place, expected, found });
  }

  #unknown(name: string, field: string, known: readonly string[]): UserError {
    const near = nearest(field, known);
    const hint = near
      ? `Did you mean ${near}?`
      : "Flows are run with a part of Arazzo, and what is not part of it is refused.";
    const { place } = this.field(field);
    return new ProblemError({
      ...place,
      expected: `${name} with ${known.join(", ")}`,
      found: field,
      hint,
    });
  }

  #inner(key: string | number, value: unknown): Entry {
    const pointer = pointerTo(this.#pointer, key);
    return new Entry(this.#file, this.#document, this.#lines, pointer, value);
  }
}

function offsetOf(document: Document, keys: readonly string[]): number | undefined {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === keys.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ProblemError({ file, expected: "a file that can be read", found: code ?? "none" });
  }
}
