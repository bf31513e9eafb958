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
  const all = secrets.map((secret): [RegExp, string] => [
    new RegExp(
      secret.replace(
        /\\*([^\w\\])|\\+/g,
        (_, sign?: string) => backslashes + (sign ? written(sign) : ""),
      ),
      "gi",
    ),
    "[secret key]",
  ]);
  all.push(...patterns);
  return (text) => {
    let shown = text;
    for (const [pattern, replacement] of all) shown = shown.replace(pattern, replacement);
    return shown;
  };
}

const backslashes = "(?:\\\\(?:u005c)?)*";

// JSON, HTML and addresses write `+`, `/` and `=` in ways of their own. No two ways begin alike, and
// backslashes are read in one place: an expression that can be tried in many ways takes for ever.
function written(sign: string): string {
  const code = sign.charCodeAt(0);
  const hex = code.toString(16);
  return `(?:\\x${hex}|u00${hex}|&#(?:x0*${hex}|0*${code});|&\\w{2,6};|%(?:25)*${hex})`;
}

/** The beginning of a text, on one line, secrets taken out. */
export function excerptOf(text: string, redact: (text: string) => string): string {
  const part = text.slice(0, 4096);
  // The end of a part may be half a secret, which is not recognized: it is left out.
  const shown = redact(part).slice(0, part === text ? undefined : -512);
  const line = shown.replace(/[\s\p{C}]+/gu, " ").trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
