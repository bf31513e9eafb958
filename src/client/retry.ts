import { whenAborted } from "./abort.js";

const longestPause = 8_000;
const longestRetryAfter = 60_000;

/**
 * Pause before the next attempt in ms: what the answer asks for, or a random share of 0.5 s, 1 s, 2 s …
 * up to 8 s, so that many clients do not come back at once.
 * @returns undefined when the answer asks for more than 60 s: better to fail now than to hang.
 */
export function pauseBefore(
  attempt: number,
  headers: Headers | undefined,
  now = Date.now(),
): number | undefined {
  const asked = retryAfter(headers?.get("retry-after") ?? "", now);
  if (asked > longestRetryAfter) return undefined;
  return asked >= 0 ? asked : Math.random() * Math.min(longestPause, 500 * 2 ** (attempt - 1));
}

/** A Retry-After header in ms: seconds, or a date; NaN when it is neither. */
function retryAfter(value: string, now: number): number {
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  // Some parsers make a date of "1, 2" and of "soon 5", so the form in which HTTP writes dates is looked for.
  const isDate = /^[a-z]+, [^,]+ GMT$/i.test(value);
  return isDate ? Math.max(0, Date.parse(value) - now) : Number.NaN;
}

/** Waits; an abort ends the wait at once, and the reason of the signal is thrown. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      forget?.();
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, ms);
    const forget = whenAborted(signal, end);
    if (signal?.aborted) end();
  });
}
