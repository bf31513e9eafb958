import { deflateRawSync } from "node:zlib";
import { packed } from "../../../src/review/packed.js";

/** A script that hands a text to a function of the page, deflated: a page from the disk may read nothing else. */
export function scriptOfData(name: string, text: string): string {
  return `${name}("${packed(deflateRawSync(text, { level: 9 }))}");\n`;
}
