// Of these, text in quotation marks would need an escape, a less-than sign could end a script inside of a page, and
// zero is asking for trouble: the character 128 further takes two bytes, too.
const unfit = new Set([0, 10, 13, 34, 60, 92]);

/**
 * Bytes as text that stands between quotation marks as it is, seven bits to a character: a fifth longer than the
 * bytes, where Base64 is a third.
 */
export function packed(bytes: Uint8Array): string {
  const codes: number[] = [];
  let bits = 0;
  let count = 0;
  const put = (code: number) => codes.push(unfit.has(code) ? code + 128 : code);
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (count += 8; count >= 7; count -= 7) put((bits >> (count - 7)) & 127);
    bits &= 127;
  }
  if (count > 0) put((bits << (7 - count)) & 127);
  return codes.map((code) => String.fromCharCode(code)).join("");
}

/** The bytes that were packed. */
export function unpacked(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 7) / 8));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    bits = ((bits << 7) | (text.charCodeAt(index) & 127)) & 0x7fff;
    count += 7;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = bits >> count;
  }
  return bytes;
}
