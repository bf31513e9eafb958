import type { Line } from "./layout.js";

/**
 * Members of payloads with the quotation marks of JSON: pages print single ones, or none around names. Whole payloads
 * can be read without, damaged ones are told by them.
 */
export function withQuotes(lines: readonly Line[]): Line[] {
  const isMember = lines.map(([text]) => namedLine.test(text));
  const isNear = (index: number) => {
    const others = [index - 1, index + 1].filter((one) => isMember[one]);
    return others.some((one) => endsOpen.test(lines[one]?.[0] ?? ""));
  };
  return lines.map(([text, line], index) => {
    if (singleQuoted.test(text)) return [doubled(text), line];
    const isCode = isMember[index] && (endsOpen.test(text) || isNear(index));
    return [isCode ? text.replace(namedLine, '$1"$2"$3') : text, line];
  });
}

const singleQuoted = /^\s*'[^"]*$/;

function doubled(text: string): string {
  return text.replace(/\\'|'/g, (mark) => (mark === "'" ? '"' : "'"));
}

// Small letters: a note that begins with a word and a colon is words.
const namedLine =
  /^(\s*)([a-z_]\w*)(\s*:\s*(?:"[^"]*"|-?\d+(?:\.\d+)?|true|false|null|[{[]{1,2})\s*[,、]?\s*(?:\/\/.*)?)$/;
const endsOpen = /[,、{[]\s*(?:\/\/.*)?$/;
