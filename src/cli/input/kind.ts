import { endOfValue, membersOf, skipBetween } from "./members.js";

/**
 * What a source holds: `har`, a recording; `lines`, a JSON value in each line; `document`, one JSON value over
 * several lines.
 */
export type Kind = "har" | "lines" | "document";

const byteOrderMark = [0xef, 0xbb, 0xbf];
const [openBrace, openBracket, lineFeed] = [...new TextEncoder().encode("{[\n")];

/**
 * What a source holds, by its first bytes; its name does not matter. Undefined where they are no JSON object and no
 * array.
 */
export function kindOf(head: Uint8Array): Kind | undefined {
  const start = startOf(head);
  if (head[start] !== openBrace && head[start] !== openBracket) return undefined;
  if (head[start] === openBrace && isHar(head, start)) return "har";
  const value = head.subarray(start, endOfValue(head, start) ?? head.length);
  const lineEnd = value.indexOf(lineFeed as number);
  return lineEnd < 0 || isBrokenLine(value, lineEnd) ? "lines" : "document";
}

/** Whether there is nothing in these bytes but blanks. */
export function isBlank(bytes: Uint8Array): boolean {
  return startOf(bytes) >= bytes.length;
}

function startOf(bytes: Uint8Array): number {
  const hasMark = byteOrderMark.every((byte, index) => bytes[index] === byte);
  return skipBetween(bytes, hasMark ? byteOrderMark.length : 0);
}

function isHar(head: Uint8Array, start: number): boolean {
  for (const { name, start: value } of membersOf(head, start))
    if (name === "log") return head[value] === openBrace;
  return false;
}

// A value that goes on in the next line ends its line where more has to come; a broken line of many does not.
function isBrokenLine(value: Uint8Array, lineEnd: number): boolean {
  const line = new TextDecoder().decode(value.subarray(0, lineEnd)).trimEnd();
  const next = value[lineEnd + 1];
  return next === openBrace && line.startsWith("{") && !/[,:{[]$/.test(line);
}
