import { thisMachine } from "../../this-machine.js";

// What a browser runs or opens by itself instead of leading somebody away.
const refused = new Set(["javascript:", "data:", "vbscript:", "blob:", "file:", "about:"]);

/**
 * Where a browser is to go, as the API was told it: pages print addresses without a scheme, too, and apps have
 * schemes of their own.
 * @returns the address in ASCII; undefined for what is none, or must not be opened.
 */
export function addressOf(told: unknown): string | undefined {
  if (typeof told !== "string" || told.trim() === "") return undefined;
  const text = told.trim();
  const isWhole = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const address = isWhole ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // Nobody has a certificate for it.
  if (!isWhole && thisMachine.test(url.hostname)) return addressOf(`http://${text}`);
  return refused.has(url.protocol) ? undefined : url.href;
}
