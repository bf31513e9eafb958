const units: Readonly<Record<string, number>> = {
  ...{ ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 },
};

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

/** The time of an account. It runs along with the machine's, or stands still where it was given a time. */
export class Clock {
  readonly #fixed: number | undefined;
  /** How far it was moved, in milliseconds. */
  offset = 0;

  /** @param fixed epoch milliseconds at which it stands; undefined to run. */
  constructor(fixed?: number) {
    this.#fixed = fixed;
  }

  /** Whether it stands still until it is moved. */
  get isFixed(): boolean {
    return this.#fixed !== undefined;
  }

  /** Epoch milliseconds. */
  now(): number {
    return (this.#fixed ?? Date.now()) + this.offset;
  }

  /** The offset at which it shows a time now. @param time epoch milliseconds. */
  offsetAt(time: number): number {
    return time - this.now() + this.offset;
  }
}
