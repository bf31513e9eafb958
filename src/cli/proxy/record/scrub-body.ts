import { isObject } from "../../../contract/json.js";
import type { Body } from "../passed.js";
import { overwrite, overwriteWhole } from "./overwrite.js";

// What these fields hold is secret, whatever it looks like.
const secretName =
  /^(?:cvc|cvv|cvv2|(?:client_)?secret|authorization|password|api_?key|secret_?key|access_?token)$/i;

const secretWords = "cvc|cvv|secret|authorization|password|api_?key|access_?token";

// The same names where nothing but a text is there: a form, an address, JSON that is cut.
const namedInText = new RegExp(
  `((?:${secretWords})\\w*(?:["'\\]]|%22|%5D)*\\s*[:=]\\s*["']?)([^"'&,;\\s}<]+)`,
  "gi",
);
const namedInForm = new RegExp(
  `(\\bname="[^"]*(?:${secretWords})[^"]*"[^\\r\\n]*(?:\\r\\n[^\\r\\n]+)*\\r\\n\\r\\n)([^\\r\\n]*)`,
  "gi",
);

// No amount has so many digits.
const cardDigits = 13;

/** A body without keys, client secrets and card data; what holds none of them stays as it is, byte for byte. */
export function scrubBody(body: Exclude<Body, undefined>): Exclude<Body, undefined> {
  if (typeof body === "string") return scrubBodyText(body);
  return Buffer.from(scrubText(Buffer.from(body).toString("latin1")), "latin1");
}

/** A text without keys, client secrets and card data. */
export function scrubText(text: string): string {
  const over = (_found: string, name: string, value: string) => name + overwriteWhole(value);
  // Lines apart, so that each keeps its length: the boundary of a form may look like a card number.
  const written = text.split("\n").map(overwrite).join("\n");
  return written.replace(namedInText, over).replace(namedInForm, over);
}

function scrubBodyText(text: string): string {
  if (!/^\ufeff?\s*["[{]/.test(text)) return scrubText(text);
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    const scrubbed = JSON.stringify(scrubValue(value, ""));
    return scrubbed === JSON.stringify(value) ? text : scrubbed;
  } catch {
    return scrubText(text);
  }
}

function scrubValue(value: unknown, name: string): unknown {
  if (typeof value === "string") return scrubString(value, name);
  if (typeof value === "number") return scrubNumber(value, name);
  if (Array.isArray(value)) return value.map((one) => scrubValue(one, name));
  if (!isObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([key, one]) => [overwrite(key), scrubValue(one, key)]));
}

function scrubString(value: string, name: string): string {
  if (secretName.test(name)) return overwriteWhole(value);
  const isCard = name === "number" && value.replace(/\D/g, "").length >= cardDigits - 1;
  return isCard ? value.replace(/\d/g, "0") : overwrite(value);
}

function scrubNumber(value: number, name: string): number {
  const digits = String(Math.abs(value));
  if (!/^\d+$/.test(digits)) return value;
  const isCard = digits.length >= cardDigits && overwrite(digits) !== digits;
  if (!isCard && !secretName.test(name)) return value;
  return Math.sign(value) * 10 ** (digits.length - 1);
}
