import { endOfString, Nesting } from "./nesting.js";

/** A member of a JSON object, or an element of an array, that is not read yet. */
export interface RawMember {
  /** Name of the member, or the element's position as text. */
  name: string;
  /** Where its value begins. */
  start: number;
  /** Index behind its value; undefined where the bytes end before. */
  end: number | undefined;
}

const [openBrace, openBracket, closeBrace, closeBracket, quote] = [
  ...new TextEncoder().encode('{[}]"'),
];
const between = new Set(new TextEncoder().encode(" \t\r\n,:"));
const text = new TextDecoder();

/** The members of the JSON object, or the elements of the array, that begins at `from`, as far as the bytes go. */
export function* membersOf(bytes: Uint8Array, from = 0): Generator<RawMember> {
  const isObject = bytes[from] === openBrace;
  let index = skipBetween(bytes, from + 1);
  for (let position = 0; index < bytes.length && !isEnd(bytes[index]); position++) {
    const named = isObject ? nameAt(bytes, index) : { name: String(position), next: index };
    if (!named) return;
    const end = endOfValue(bytes, named.next);
    yield { name: named.name, start: named.next, end };
    if (end === undefined) return;
    index = skipBetween(bytes, end);
  }
}

/** The bytes of a member of a JSON object; undefined where it has none of the name. */
export function memberOf(object: Uint8Array, name: string): Uint8Array | undefined {
  for (const member of membersOf(object))
    if (member.name === name && member.end !== undefined)
      return object.subarray(member.start, member.end);
  return undefined;
}

/** Index behind the JSON value that begins at `from`; undefined where the bytes end before it does. */
export function endOfValue(bytes: Uint8Array, from: number): number | undefined {
  const first = bytes[from];
  const end =
    first === openBrace || first === openBracket
      ? new Nesting().advance(bytes, from)
      : first === quote
        ? endOfString(bytes, from)
        : endOfWord(bytes, from);
  return end < 0 ? undefined : end;
}

/** Index of the first byte from `from` on that stands for something: no blank, comma or colon. */
export function skipBetween(bytes: Uint8Array, from: number): number {
  let index = from;
  while (index < bytes.length && isBetween(bytes[index] as number)) index++;
  return index;
}

function nameAt(bytes: Uint8Array, index: number): { name: string; next: number } | undefined {
  const end = bytes[index] === quote ? endOfString(bytes, index) : -1;
  const next = skipBetween(bytes, end);
  if (end < 0 || next >= bytes.length) return undefined;
  return { name: readName(text.decode(bytes.subarray(index, end))), next };
}

function readName(raw: string): string {
  try {
    return raw.includes("\\") ? JSON.parse(raw) : raw.slice(1, -1);
  } catch {
    return raw;
  }
}

function endOfWord(bytes: Uint8Array, from: number): number {
  for (let index = from; index < bytes.length; index++)
    if (isBetween(bytes[index] as number) || isEnd(bytes[index])) return index;
  return -1;
}

function isBetween(byte: number): boolean {
  return between.has(byte);
}

function isEnd(byte: number | undefined): boolean {
  return byte === closeBrace || byte === closeBracket;
}
