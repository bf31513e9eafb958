const excerptLength = 500;

// Client secrets, keys, and digit runs as long as card numbers; identifiers keep theirs, since a
// letter or an underscore stands before the digits. ASCII throughout, since headers take nothing else.
const patterns: [RegExp, string][] = [
  [/_secret_\w+/g, "_secret_***"],
  [/\b([sp]k_(?:test|live)_|whsec_)[\w+/=-]+/g, "$1***"],
  [/(?<![\w])\d(?:[ -]?\d){13,18}(?!\w)/g, "[card number]"],
];

/** Makes a function that takes secrets out of a text before it is shown. */
export function createRedact(secrets: string[]): (text: string) => string {
  // JSON, HTML and addresses write `+`, `/` and `=` in ways of their own.
  const all = secrets.map((secret): [RegExp, string] => [
    new RegExp(secret.replace(/\W+/g, ".{0,24}?"), "g"),
    "[secret key]",
  ]);
  all.push(...patterns);
  return (text) => {
    let shown = text;
    for (const [pattern, replacement] of all) shown = shown.replace(pattern, replacement);
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
