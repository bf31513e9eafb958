import { visible } from "./visible.js";

// A word of a shell, with the short option that it belongs to.
const word = /(?:-[A-Za-z] +)?(?:\\.|[^\s'"\\]|'[^']*'|"(?:\\.|[^"\\])*")+/g;

/**
 * A command in lines that can be copied, broken between its words; undefined where a word is longer than a line, or
 * holds what no terminal shows: broken elsewhere it would be another command.
 */
export function wrapCommand(command: string, width: number): string[] | undefined {
  const words = command.match(word) ?? [];
  const isWhole = bare(words.join("")) === bare(command);
  // The end of a line is ` \`.
  const longest = width - 2;
  if (!isWhole || words.some((one) => one !== visible(one) || one.length > longest))
    return undefined;
  const lines: string[] = [];
  for (const one of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + one.length > longest) lines.push(one);
    else lines[lines.length - 1] = `${last} ${one}`;
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

function bare(text: string): string {
  return text.replace(/\\\n|\s/g, "");
}
