import { expect, test } from "vitest";
import { packed, unpacked } from "./packed.js";

test("bytes of any length come back", () => {
  for (let length = 0; length < 600; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 167 + length) % 256);
    expect([...unpacked(packed(bytes))]).toEqual([...bytes]);
  }
});

test("the text needs no escape in a script", () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * index + 7 * index) % 256);
  const text = packed(bytes);
  expect(text).not.toMatch(/[\0\n\r"<\\\u2028\u2029]/);
  expect(Buffer.byteLength(text)).toBeLessThan(bytes.length * 1.22);
});
