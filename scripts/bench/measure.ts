/** Middle, smallest and largest of some measurements. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
  };
}

/** One line of the bench: what was measured, the figures, and what they are held against. */
export interface Line {
  what: string;
  /** None where it could not be measured; the note tells why. */
  values: number[];
  unit: string;
  budget?: number;
  /** Name and values of what runs beside it in the same run. */
  beside?: { what: string; values: number[] };
  /** What else is to be known. */
  note?: string;
}

/** A line as a row of the table: median, range, and ratios of medians. */
export function formatLine({ what, values, unit, budget, beside, note }: Line): string {
  if (values.length === 0) return `${what.padEnd(36)}${note ?? "not measured"}`;
  const { median, min, max } = spreadOf(values);
  const number = (value: number) =>
    value >= 100 || unit === "" ? value.toFixed(0) : value.toFixed(1);
  const range = values.length > 1 ? ` (${number(min)}–${number(max)})` : "";
  const figures = `${number(median)} ${unit}${range}`;
  const notes = [
    ...(budget === undefined ? [] : [`${(median / budget).toFixed(2)} of ${budget} ${unit}`]),
    ...(beside && spreadOf(beside.values).median > 0
      ? [`${(median / spreadOf(beside.values).median).toFixed(2)} × ${beside.what}`]
      : []),
    ...(note === undefined ? [] : [note]),
  ];
  return `${what.padEnd(36)}${figures.padEnd(26)}${notes.join(", ")}`;
}
