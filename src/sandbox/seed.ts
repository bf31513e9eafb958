/**
 * A number made of a text: the same for the same text, on every runtime, and evenly spread.
 * @returns an integer from 0 to 2^53 - 1.
 */
export function numberOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits made of a text: the same for the same text. */
export function lettersOf(text: string, length: number): string {
  // A text that is put together letter by letter takes several times as much memory.
  const codes: number[] = [];
  for (let round = 0; codes.length < length; round++)
    for (let rest = numberOf(`${text}#${round}`); rest > 0 && codes.length < length; ) {
      const next = Math.floor(rest / letters.length);
      // What `%` says as well, which takes ten times as long of numbers beyond 32 bits.
      codes.push(letters.charCodeAt(rest - next * letters.length));
      rest = next;
    }
  return String.fromCharCode(...codes);
}
