// Far enough for every lease, and near enough for the clock of every database: 31,688 years.
const longestSpan = 1e15;

/**
 * A span of time as databases take it: whole milliseconds, rounded up, and with an end.
 * @throws RangeError when it is not above 0.
 */
export function wholeMilliseconds(span: number): number {
  if (!(span > 0)) throw new RangeError(`expected milliseconds above 0, found ${span}`);
  return Math.min(Math.ceil(span), longestSpan);
}

// PostgreSQL cuts names off after 63 bytes; the index adds eight to that of its table.
const nameForm = /^[a-z_][a-z0-9_]{0,54}$/i;

/**
 * The name of a table and of its index, quoted as SQL wants them.
 * @param parts the most names that dots may keep apart: 2 where a table can lie in a schema.
 * @throws TypeError when it is anything but such names.
 */
export function quotedNames(table: string, parts: number): { table: string; index: string } {
  const names = typeof table === "string" ? table.split(".") : [];
  if (!names[0] || names.length > parts || !names.every((name) => nameForm.test(name)))
    throw new TypeError(
      `table is ${JSON.stringify(table)}; expected ${parts > 1 ? "one or two names with a dot between them" : "a name"} ` +
        "of at most 55 letters, digits and _, without a digit in front",
    );
  return {
    table: names.map((name) => `"${name}"`).join("."),
    index: `"${names.at(-1)}_expires"`,
  };
}

/** How a value that is none of those expected is called in an error: its kind, never its contents. */
export function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
