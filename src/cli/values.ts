import { ProblemError } from "./problem.js";

/** What was given for an option, short enough for a message. */
export function shownValue(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

/**
 * A port, 0 for a free one.
 * @param option name of the option, for messages.
 * @throws UserError for what is no number up to 65535.
 */
export function readPort(option: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  const expected = "a number from 0 to 65535";
  throw new ProblemError({ file: option, expected, found: shownValue(text) });
}

/** The longest time that a timer takes is some 24 days, in seconds. */
const longest = 2_000_000;

/**
 * A time in seconds, in milliseconds; undefined where none was given.
 * @param option name of the option, for messages.
 * @throws UserError for what is no number above 0.
 */
export function readSeconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds > 0 && seconds <= longest) return seconds * 1000;
  const expected = "a number of seconds above 0, for example 30";
  throw new ProblemError({ file: option, expected, found: shownValue(text) });
}

/**
 * A whole number; undefined where none was given.
 * @param option name of the option, for messages.
 * @param least the smallest that it may be.
 * @throws UserError for what is none.
 */
export function readWhole(option: string, text: string | undefined, least = 0): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text) && Number(text) >= least) return Number(text);
  const expected = `a whole number from ${least}, of at most 15 digits`;
  throw new ProblemError({ file: option, expected, found: shownValue(text) });
}
