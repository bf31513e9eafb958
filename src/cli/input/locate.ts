import { pointerKeys } from "../../contract/json.js";
import { membersOf, skipBetween } from "./members.js";

const lineFeed = 0x0a;

/**
 * The line, from 1, at which stands what a JSON pointer names in a JSON text; where there is nothing, the line of
 * what should hold it.
 */
export function lineOf(bytes: Uint8Array, pointer: string): number {
  let start = skipBetween(bytes, 0);
  for (const key of pointerKeys(pointer)) {
    const member = memberNamed(bytes, start, key);
    if (member === undefined) break;
    start = member;
  }
  let line = 1;
  for (let index = bytes.indexOf(lineFeed); index >= 0 && index < start; line++)
    index = bytes.indexOf(lineFeed, index + 1);
  return line;
}

function memberNamed(bytes: Uint8Array, start: number, key: string): number | undefined {
  for (const { name, start: value } of membersOf(bytes, start)) if (name === key) return value;
  return undefined;
}
