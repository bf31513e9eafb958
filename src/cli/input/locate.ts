import { pointerKeys } from "../../contract/json.js";
import { membersOf, type RawMember, skipBetween } from "./members.js";

const lineFeed = 0x0a;

/**
 * The line, from 1, at which stands what a JSON pointer names in a JSON text; where there is nothing, the line of
 * what should hold it.
 */
export function lineOf(bytes: Uint8Array, pointer: string): number {
  return linesIn(bytes)(pointer);
}

/** Tells the line of many pointers as {@link lineOf} does that of one, and reads each part of the text once. */
export function linesIn(bytes: Uint8Array): (pointer: string) => number {
  const objects = new Map<number, MembersRead>();
  const feeds: number[] = [];
  const first = skipBetween(bytes, 0);
  return (pointer) => {
    let start = first;
    for (const key of pointerKeys(pointer)) {
      const object = objects.get(start) ?? new MembersRead(bytes, start);
      objects.set(start, object);
      const member = object.startOf(key);
      if (member === undefined) break;
      start = member;
    }
    return 1 + feedsBefore(start);
  };

  function feedsBefore(end: number): number {
    for (let last = feeds.at(-1) ?? -1; last < end; feeds.push(last)) {
      const next = bytes.indexOf(lineFeed, last + 1);
      last = next < 0 ? bytes.length : next;
    }
    let [low, high] = [0, feeds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((feeds[middle] as number) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where the members of one object, or the elements of one array, begin: as far as somebody has asked. */
class MembersRead {
  readonly #known = new Map<string, number>();
  readonly #left: Generator<RawMember>;

  constructor(bytes: Uint8Array, start: number) {
    this.#left = membersOf(bytes, start);
  }

  startOf(name: string): number | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    for (let next = this.#left.next(); !next.done; next = this.#left.next()) {
      if (!this.#known.has(next.value.name)) this.#known.set(next.value.name, next.value.start);
      if (next.value.name === name) return next.value.start;
    }
    return undefined;
  }
}
