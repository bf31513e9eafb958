import { isObject, pointerTo } from "../../contract/json.js";
import { excerpt } from "../../contract/judge/excerpt.js";
import { nearest } from "../../contract/judge/spelling.js";
import { type DataFile, readDataFile } from "../input/data-file.js";
import { ProblemError, type UserError } from "../problem.js";
import type { Place } from "./flow.js";

/** Fields of an object. */
export interface Shape {
  /** What it is, for messages. */
  name: string;
  required: readonly string[];
  optional?: readonly string[];
}

/** A value of a file that knows where it stands. */
export class Entry {
  readonly #source: DataFile;
  readonly #pointer: string;
  readonly value: unknown;

  constructor(source: DataFile, pointer: string, value: unknown) {
    this.#source = source;
    this.#pointer = pointer;
    this.value = value;
  }

  /**
   * Reads a file of JSON or YAML.
   * @throws UserError when there is none, or it is neither.
   */
  static read(file: string): Entry {
    const source = readDataFile(file);
    return new Entry(source, "", source.value);
  }

  /** Where it stands; what has a name stands where its name does. */
  get place(): Place {
    return { file: this.#source.file, line: this.#source.lineOf(this.#pointer) };
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
    return new Entry(this.#source, pointer, value);
  }
}
