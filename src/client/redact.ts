const excerptLength = 500;

// Client secrets, keys, and digit runs as long as card numbers; identifiers keep theirs, since a
// letter or an underscore stands before the digits.
const patterns: [RegExp, string][] = [
  [/_secret_\w+/g, "_secret_…"],
  [/\b([sp]k_(?:test|live)_|whsec_)[\w+/=-]+/g, "$1…"],
  [/(?<![\w])\d(?:[ -]?\d){13,18}(?!\w)/g, "[card number]"],
];

/** Makes a function that takes secrets out of a text before it is shown. */
export function createRedact(secrets: string[]): (text: string) => string {
  return (text) => {
    let shown = text;
    for (const secret of secrets) shown = shown.replaceAll(secret, "[secret key]");
    for (const [pattern, replacement] of patterns) shown = shown.replace(pattern, replacement);
    return shown;
  };
}

/** The beginning of a text, on one line. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, excerptLength * 2)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
