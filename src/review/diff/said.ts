import { literal } from "../literal.js";
import { asRaw, type Raw } from "./description.js";

/** What the texts of some objects say, as one text: their descriptions, and the notes of their evidence. */
export function wordsOf(raws: readonly Raw[]): string {
  return raws
    .flatMap((raw) => {
      const { note } = asRaw(raw["x-evidence"]);
      return [raw.description, note].filter((text) => typeof text === "string");
    })
    .join("\n");
}

/**
 * Whether words say what a keyword states. Then stating it, or leaving it to the words, changes the form alone.
 * @param value the value of the keyword; a list for `enum`.
 */
export function isSaid(words: string, keyword: string, value: unknown): boolean {
  return words !== "" && (sayings[keyword]?.(words, value) ?? false);
}

type Saying = (words: string, value: unknown) => boolean;

const most: Saying = (words, value) => {
  const number = numberOf(value);
  return hasAny(words, [
    `(?:at most|up to|(?:no|not) more than|max(?:imum|\\.)?(?: of)?|limit(?:ed)? (?:to|of)) ${number}`,
    `${number}(?: \\w+)? (?:at (?:the )?most|or (?:less|fewer))`,
    `\\d+ ?(?:to|and|-|–) ?${number}`,
  ]);
};

const least: Saying = (words, value) => {
  const number = numberOf(value);
  return hasAny(words, [
    `(?:at least|no (?:less|fewer) than|min(?:imum|\\.)?(?: of)?) ${number}`,
    `${number}(?: \\w+)? (?:at (?:the )?least|or more)`,
    `${number} ?(?:to|and|-|–) ?\\d+`,
  ]);
};

const leastCount: Saying = (words, value) =>
  least(words, value) ||
  (value === 1 && /\b(?:not|never|cannot)(?: be)?(?: left)? empty\b/i.test(words));

const matches =
  (pattern: RegExp): Saying =>
  (words) =>
    pattern.test(words);

/** How words say what keywords state. */
const sayings: Readonly<Record<string, Saying>> = {
  default: (words, value) =>
    typeof value === "boolean" ? isSaidDefault(words, value) : isNamedDefault(words, value),
  enum: isSaidList,
  format: (words, value) => formats[String(value)]?.test(words) ?? false,
  readOnly: matches(
    /\bread[- ]only\b|\bignored (?:when|if|where) (?:it is )?sent\b|\bcannot be (?:sent|set)\b|\bonly (?:comes|stands|is) in answers\b/i,
  ),
  writeOnly: matches(
    /\bwrite[- ]only\b|\bnever (?:comes back|returned)\b|\bnot returned\b|\bdoes not come back\b/i,
  ),
  required: matches(
    /(?<!\bnot )(?<!\bnot be )\b(?:required|mandatory|(?:has to|must) be (?:sent|given|set))\b(?!,? (?:with|for|when|where|if|unless|in|only|by|together))/i,
  ),
  ...{ maximum: most, maxLength: most, maxItems: most, maxProperties: most },
  ...{ minimum: least, minLength: leastCount, minItems: leastCount, minProperties: leastCount },
};

// What names the written form, not the thing alone: "E-mail address" demands no form.
const formats: Readonly<Record<string, RegExp>> = {
  date: /\bfull[- ]date\b|\bYYYY-MM-DD\b|`date`|\bISO[- ]?8601 (?:calendar )?(?:date|day)\b(?![- ]?time)/i,
  "date-time":
    /\bdate-time\b|\bRFC[- ]?3339\b(?! full)|\bISO[- ]?8601\b(?! (?:date|day)\b(?![- ]?time))/i,
  ...{ uuid: /\bUUID\b/i, email: /\bRFC[- ]?5322\b|`email`/i, uri: /\bRFC[- ]?3986\b|`uri`/i },
  ...{ int32: /\b32[- ]bits?\b|`int32`/i, int64: /\b64[- ]bits?\b|`int64`/i },
  ...{ byte: /\bbase ?64\b/i, binary: /\b(?:raw|the) bytes\b|`binary`/i },
};

const leftOut =
  "(?:(?:when|if|where) (?:it is |it's )?(?:left out|omitted|missing|absent|not (?:sent|given|set|told))|unless (?:told|said|asked|sent|set|given)|without it|by default|otherwise)";

function isNamedDefault(words: string, value: unknown): boolean {
  const named = typeof value === "string" ? tokenOf(value) : numberOf(value);
  return hasAny(words, [
    `${named},? ${leftOut}`,
    `\\bdefault(?:s to|ing to| is|:| value is| of)? ${named}`,
    `(?:left out|omitted|not given|not sent),? (?:it )?(?:is|means|counts as|stands for) ${named}`,
  ]);
}

function isSaidDefault(words: string, value: boolean): boolean {
  const verb = "(?:it|they) (?:can|is|are|does|do|will|has|have)";
  return (
    isNamedDefault(words, String(value)) ||
    hasAny(words, [value ? `${verb},? ${leftOut}` : `${verb}(?:n't| ?not),? ${leftOut}`])
  );
}

function isSaidList(words: string, value: unknown): boolean {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  const [, clause = ""] = /\b(?:one of|either|only)\b([^.;]*)/i.exec(words) ?? [];
  const named = [...clause.matchAll(/[`"]([^`"]+)[`"]/g)].map(([, name = ""]) => name);
  return named.length === values.length && values.every((one) => named.includes(one));
}

const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

// A number in digits, with or without commas, or spelled out.
function numberOf(value: unknown): string {
  const plain = literal(String(value));
  const spelled = typeof value === "number" ? numerals[value] : undefined;
  const grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const ways = [...new Set([plain, grouped, ...(spelled ? [spelled] : [])])];
  return `[\`"]?(?<![\\w.-])(?:${ways.join("|")})(?![\\w]|[.,]\\d)[\`"]?`;
}

function tokenOf(value: string): string {
  return `[\`"]?(?<![\\w-])${literal(value)}(?![\\w-])[\`"]?`;
}

function hasAny(words: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => new RegExp(pattern, "i").test(words));
}
