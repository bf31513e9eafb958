import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { SourceFile } from "../support/source-file.js";

/** Words that tell where a statement comes from. */
const sources =
  /\b(?:pages?|samples?|examples?|guides?|integrators?|navigation|documentation|renditions?)\b/i;

/** Phrases in which such a word means something of the API, or nothing but "such as". */
const others = [
  /\bfor example\b/gi,
  // Of a list.
  /\b(?:a|one|this) page of\b/gi,
  /\bpages through\b/gi,
  /\bpage by page\b/gi,
  // That customers see.
  /\b(?:hosted|payment|hosted payment|checkout|web) pages?\b/gi,
];

/**
 * Descriptions in the files of the description, and in the register of events, that speak of the
 * documentation instead of the API: they end up in editors, and what they say belongs into the note of
 * the evidence.
 */
export function textProblems(files: readonly SourceFile[]): Problem[] {
  return files.flatMap((file) => texts(file.data).flatMap((text) => problems(file, text)));
}

interface Text {
  pointer: string;
  text: string;
}

const keys = new Set(["description", "summary", "happened"]);

function texts(value: unknown, pointer = ""): Text[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = pointerTo(pointer, key);
    return keys.has(key) && typeof member === "string"
      ? [{ pointer: place, text: member }]
      : texts(member, place);
  });
}

function problems(file: SourceFile, { pointer, text }: Text): Problem[] {
  const rest = others.reduce((left, phrase) => left.replace(phrase, ""), text);
  const [word] = sources.exec(rest) ?? [];
  return word === undefined ? [] : [file.problemAt(pointer, expected, `"${word}" in "${text}"`)];
}

const expected =
  "what it means, its unit, what to do with it; where it comes from in the note of x-evidence";
