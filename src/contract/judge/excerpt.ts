/** The longest excerpt of a value that a message shows. */
export const excerptLength = 100;

const secretFields = new Set(["cvc", "secret", "client_secret", "authorization"]);

// What stays visible tells which secret it is, never what it is.
const masks: [RegExp, string][] = [
  [/_secret_[\w-]+/g, "_secret_[masked]"],
  // What is masked already begins like a key without a mode.
  [/\b(sk|pk|rk)_(?!(?:test|live)_\[masked\])((?:test|live)_)?[\w+/=-]+/g, "$1_$2[masked]"],
  [/\bwhsec_[\w+/=-]+/g, "whsec_[masked]"],
  // Card numbers: 12 to 19 digits, in groups or not, that are no part of an id and no timestamp.
  [/(?<!\w)(?!1\d{12}(?!\d))\d(?:[ -]?\d){11,18}(?!\w)/g, "[masked digits]"],
];

/** A value as JSON, its secrets masked, cut where it is long; `field` is the name it stands under. */
export function excerpt(value: unknown, field = ""): string {
  return value === undefined ? "nothing" : shorten(maskedJson(value, field));
}

/** A value as JSON, its secrets masked; `field` is the name it stands under. */
export function maskedJson(value: unknown, field = ""): string {
  return mask(JSON.stringify(hideSecrets(field, value), hideSecrets) ?? "");
}

/** Text with everything masked that looks like a key, a client secret or a card number; once is as good as twice. */
export function mask(text: string): string {
  return masks.reduce((masked, [pattern, shown]) => masked.replace(pattern, shown), text);
}

/** Text cut to a bounded length. */
export function shorten(text: string, length = excerptLength): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** For `JSON.stringify`: what to write of a member in place of its value, which its name may tell to be a secret. */
export function hideSecrets(field: string, value: unknown): unknown {
  const hidden = secretFields.has(field) && ["string", "number"].includes(typeof value);
  return hidden ? `[masked ${typeof value}]` : value;
}
