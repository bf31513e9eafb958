import { good, whole, write } from "./bytes.js";
import { arrives, type Case } from "./case.js";

const inMs = (ms: number) => new Date(Date.now() + ms).toUTCString();

/** Waits that the client carries out: value of the header, pause in ms before the second request. */
const followed: [name: string, values: string[], delay?: number][] = [
  ["0 seconds", ["0"], 0],
  ["a decimal number of seconds", ["0.02"], 20],
  ["blanks around it", ["  0.02  "], 20],
  ["a date within reach", [inMs(1000)]],
  ["a date that has passed", ["Wed, 01 Jan 2020 00:00:00 GMT"], 0],
  ["a date in its old form that has passed", ["Wednesday, 01-Jan-20 00:00:00 GMT"], 0],
];

/** Values that say nothing: the client takes a pause of its own. */
const ignored: [name: string, values: string[]][] = [
  ["none", []],
  ["an empty one", [""]],
  ["a word", ["soon"]],
  ["a word and a number, which some parsers take for a date", ["soon 5"]],
  ["a negative number", ["-1"]],
  ["a number in other notation", ["1e3"]],
  ["a hexadecimal number", ["0x10"]],
  ["two that differ", ["0", "50"]],
  ["two that are the same", ["0", "0"]],
  ["two dates", ["Wed, 01 Jan 2020 00:00:00 GMT", "Wed, 01 Jan 2020 00:00:00 GMT"]],
  ["a day that does not exist", ["Wed, 99 Foo 2020 00:00:00 GMT"]],
  ["a date as asctime writes it, which servers no longer do", ["Wed Jan  1 00:00:00 2020"]],
  ["bytes beyond ASCII", ["\u00ff\u00fe"]],
];

/** Waits that are too long to hang for. */
const tooLong: [name: string, value: string][] = [
  ["an hour", "3600"],
  ["a date in two hours", inMs(7_200_000)],
  ["more digits than a number holds", "9".repeat(400)],
];

/**
 * Answers with status 429 and every form of Retry-After.
 * @param ownPause what the client waits when it is told nothing, in ms
 */
export const retryAfter = (ownPause: number): Case[] => [
  ...[
    ...followed,
    ...ignored.map(([name, values]): [string, string[], number] => [name, values, ownPause]),
  ].map(([name, values, delay]) => ({
    name,
    answers: [write(whole(429, "{}", ...values.map((value) => `Retry-After: ${value}`))), good],
    outcome: { ...arrives(2), ...(delay !== undefined && { delay }) },
  })),
  ...tooLong.map(([name, value]) => ({
    name,
    answers: [write(whole(429, "{}", `Retry-After: ${value}`))],
    outcome: { error: "RateLimitError", status: 429, retryable: true, requests: 1 },
  })),
];
