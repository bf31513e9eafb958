const quote = 0x22;
const backslash = 0x5c;
// Brackets differ from braces in this bit alone.
const braceBit = 0x20;
const opening = 0x7b;
const closing = 0x7d;

/**
 * Finds where a JSON object or array ends without reading what it holds: it follows strings, escapes and depth, and
 * goes on where the last bytes ended. What stands between is for JSON.parse to judge.
 */
export class Nesting {
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  /**
   * Reads on; the first byte of all is the bracket or brace that opens.
   * @returns Index behind the one that closes, or -1 when it is not among these bytes.
   */
  advance(bytes: Uint8Array, from: number): number {
    const { length } = bytes;
    let depth = this.#depth;
    let isInString = this.#isInString;
    let index = this.#isEscaped ? from + 1 : from;
    while (index < length) {
      const byte = bytes[index++] as number;
      if (byte === quote) isInString = !isInString;
      else if (isInString) {
        if (byte === backslash) index++;
      } else if ((byte | braceBit) === opening) depth++;
      else if ((byte | braceBit) === closing && --depth === 0) break;
    }
    this.#depth = depth;
    this.#isInString = isInString;
    this.#isEscaped = index > length;
    return depth === 0 && length > from ? index : -1;
  }
}

/** Index behind the quote that ends a string, or -1; `from` is that of its first quote. */
export function endOfString(bytes: Uint8Array, from: number): number {
  for (let index = from + 1; index < bytes.length; index++) {
    if (bytes[index] === quote) return index + 1;
    if (bytes[index] === backslash) index++;
  }
  return -1;
}
