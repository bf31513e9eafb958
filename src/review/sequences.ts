/** Positions in two lists of words that have no partner in the other, their order kept. */
export function unequal(
  one: readonly string[],
  other: readonly string[],
): { gone: number[]; come: number[] } {
  const rows = one.length + 1;
  const columns = other.length + 1;
  const lengths = new Uint16Array(rows * columns);
  const at = (row: number, column: number) => lengths[row * columns + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      lengths[row * columns + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const [gone, come]: [number[], number[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    if (row < one.length && column < other.length && one[row] === other[column]) {
      row += 1;
      column += 1;
    } else if (
      column >= other.length ||
      (row < one.length && at(row + 1, column) >= at(row, column + 1))
    )
      gone.push(row++);
    else come.push(column++);
  }
  return { gone, come };
}
