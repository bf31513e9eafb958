import type { RequestOptions } from "../../src/index.js";
import { event } from "./bytes.js";
import type { Answer } from "./server.js";

/** What a call must come to. */
export interface Outcome {
  /** Result of the call; undefined when an error is expected. */
  value?: object;
  /** Name of the error, which is the name of an exported class. */
  error?: string;
  status?: number | undefined;
  retryable?: boolean;
  message?: RegExp;
  /** How many requests arrive at the server. */
  requests: number;
  /** Pause that the client chose before its second request, in ms. */
  delay?: number;
}

/** What a server does, and what a call must come to. */
export interface Case {
  name: string;
  /** One per request; the last one repeats. */
  answers: Answer[];
  outcome: Outcome;
  call?: RequestOptions;
}

/** The event arrives. */
export const arrives = (requests = 1): Outcome => ({ value: event, requests });

/** No connection, or no whole answer on it: repeated once, since the client may retry once. */
export const lost = (status?: number): Outcome => ({
  error: "ConnectionError",
  status,
  retryable: true,
  requests: 2,
});

/** No whole answer in time, for calls that are sent once. */
export const late = (status?: number): Outcome => ({
  error: "TimeoutError",
  status,
  retryable: true,
  requests: 1,
});

/** A whole answer that is none of the API's: never repeated. */
export const unreadable = (status: number, message: RegExp): Outcome => ({
  error: "UnreadableAnswerError",
  status,
  retryable: false,
  message,
  requests: 1,
});
