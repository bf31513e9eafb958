/** Columns of the terminal that every output fits. */
export const terminalWidth = 100;

/**
 * Breaks a text between words so that its lines fit a terminal. The first line is to stand where `indent` ends,
 * which the others begin with.
 * @param columns those of the terminal, where they are known.
 */
export function wrapText(text: string, indent: string, columns = terminalWidth): string {
  return wrapWords(text.split(" "), columns - indent.length).join(`\n${indent}`);
}

/** Words in lines of at most `width` characters; a longer word has a line of its own. */
export function wrapWords(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A number with its noun: `1 entry`, `12 entries`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** Names in a sentence, the first few of them: `a, b, c and 12 more`. */
export function some(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  return names.length > most
    ? `${shown.join(", ")} and ${names.length - most} more`
    : shown.join(", ");
}
