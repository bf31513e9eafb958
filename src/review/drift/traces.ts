/** A piece of text with where it begins. */
export interface Trace {
  text: string;
  index: number;
}

// Order matters: an address may contain an id, an id contains a number. An address ends before the
// first character that no URL has, because translated pages lose the closing quote.
const tracePattern = new RegExp(
  [
    /https?:\/\/[\w\-.~:/?#[\]@!$&()*+,;=%]*[\w\-~/#@$&*+=%]/,
    /www\.[A-Za-z0-9.-]*[A-Za-z0-9]/,
    /\d{1,3}(?:\.\d{1,3}){3}(?!\d)/,
    /(?:[A-Za-z]+_)+\d{6,}\w*/,
    /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/**
 * The addresses (URLs, `www.` hosts, IPs), ids and numbers of a text in their order: what a machine translation
 * leaves alone. Numbers count wherever they stand, inside words too.
 */
export function tracesOf(text: string): Trace[] {
  return [...text.matchAll(tracePattern)].map((match) => ({ text: match[0], index: match.index }));
}
