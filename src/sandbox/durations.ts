/** In milliseconds. */
export const minute = 60_000;

/** In milliseconds. */
export const hour = 60 * minute;

/** In milliseconds; of a calendar that knows no summer time. */
export const day = 24 * hour;

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: minute, h: hour, d: day };

/**
 * A duration in milliseconds.
 * @param duration milliseconds, or a text such as `90s`, `72h`, `30d`, `1h30m`.
 * @throws RangeError for what is none, or is negative.
 */
export function millisecondsIn(duration: number | string): number {
  const text = typeof duration === "number" ? `${duration}ms` : duration.trim();
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
  if (text === "" || parts.map(([whole]) => whole).join("") !== text)
    throw new RangeError(
      `${JSON.stringify(duration)} is no duration, expected milliseconds or a text such as 90s, 72h, 30d.`,
    );
  return Math.round(
    parts.reduce((sum, [, n, unit]) => sum + Number(n) * (units[unit as string] ?? 0), 0),
  );
}
