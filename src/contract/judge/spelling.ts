/** The candidate that a name most plausibly misspells, or undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates]
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= tolerance(candidate))
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.candidate;
}

/** How an error about a name that there is not ends: with the name that was meant, where one is near. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates);
  return near === undefined ? "." : `; did you mean ${near}?`;
}

function tolerance(name: string): number {
  return Math.max(1, Math.floor(name.length / 3));
}

// Optimal string alignment: insertions, deletions, replacements and swapped neighbours count one each.
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++)
      line.push(cheapest(rows, line, { from, to, row, column }));
    rows.push(line);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function cheapest(
  rows: number[][],
  line: number[],
  { from, to, row, column }: { from: string; to: string; row: number; column: number },
): number {
  const cost = (steps: number | undefined) => steps ?? Number.POSITIVE_INFINITY;
  const same = from[row - 1] === to[column - 1];
  const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    cost(rows[row - 1]?.[column]) + 1,
    cost(line[column - 1]) + 1,
    cost(rows[row - 1]?.[column - 1]) + (same ? 0 : 1),
    swapped ? cost(rows[row - 2]?.[column - 2]) + 1 : Number.POSITIVE_INFINITY,
  );
}
