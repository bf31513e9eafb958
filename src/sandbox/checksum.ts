/** Checksum of a text of one-byte characters, gone on with from the one before. */
export type Checksum = (text: string, previous: number) => number;

const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as zlib has it: no damage to up to four bytes in a row goes unseen. */
export const crc32: Checksum = (text, previous) => {
  let rest = ~previous;
  for (let index = 0; index < text.length; index++)
    rest = (remainders[(rest ^ text.charCodeAt(index)) & 255] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
};
