const excerptLength = 500;

// Client secrets, keys in plain text and in Base64, security codes, and digit runs as long as card
// numbers. Identifiers keep theirs: an underscore stands before them, or they begin with a 1, as no
// card does that WooshPay takes. ASCII throughout, since headers take nothing else.
const patterns: [RegExp, string][] = [
  [/_secret_\w+/g, "_secret_***"],
  [/([sp]k_(?:test|live)_|whsec_|c2tf)[\w+/=-]+/g, "$1***"],
  [/(cvc\W{1,9})\d{3,4}/g, "$1***"],
  [/(?<![_\d])[2-689](?:[ -]?\d){13,18}(?!\d)/g, "[card number]"],
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
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
