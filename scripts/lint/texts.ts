import { pointerKeys, pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { SourceFile } from "../support/source-file.js";

/** Words that tell where a statement comes from, or how sure it is. */
const sources = new RegExp(
  `\\b(?:${[
    "pages?|samples?|examples?|guides?|integrators?|navigation|documentation|renditions?",
    "field (?:descriptions?|tables?)|comparable apis?|documented|printed",
    "seen|visible|cut off|assumed|deduced|inferred|presumably|likely|borrowed",
  ].join("|")})\\b`,
  "i",
);

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
 * Descriptions in the files of the description, and in the registers, that speak of the documentation
 * instead of the API, or that only say the name of their member again. They end up in editors; where
 * something comes from belongs into the note of the evidence.
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
  if (word !== undefined) return [file.problemAt(pointer, expected, `"${word}" in "${text}"`)];
  if (!repeatsName(pointer, text)) return [];
  return [file.problemAt(pointer, expected, `"${text}", which its name says already`)];
}

const expected =
  "what it means, its unit, what to do with it; where it comes from in the note of x-evidence";

function repeatsName(pointer: string, text: string): boolean {
  const [section, name = "", key] = pointerKeys(pointer).slice(-3);
  if (section !== "properties" || key !== "description") return false;
  const said = new Set(wordsOf(name.replace(/([a-z])([A-Z])/g, "$1 $2")));
  return wordsOf(text).every((word) => said.has(word));
}

// Without what adds nothing to a name, and one form of each word.
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z\d]+/g) ?? [])
    .filter((word) => !/^(?:an?|and|in|is|of|the)$/.test(word))
    .map((word) => word.replace(/^identifier$/, "id").replace(/s$/, ""));
}
