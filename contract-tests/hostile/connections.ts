import {
  chunk,
  drip,
  event,
  eventText,
  good,
  head,
  repeat,
  whole,
  write,
  writeAndEnd,
  writeAndReset,
  writePartAndEnd,
} from "./bytes.js";
import { arrives, type Case, late, lost, unreadable } from "./case.js";

const half = eventText.slice(0, 40);
const withLength = head(200, `Content-Length: ${eventText.length}`);
const chunked = head(200, "Transfer-Encoding: chunked");
// Long enough for a head to arrive on a busy machine.
const short = { timeout: 400, maxRetries: 0 };
const tooLong = /too long/;

/** Connections that end early, go slowly, or never end. */
export const connections: Case[] = [
  { name: "reset before the answer", answers: [writeAndReset("")], outcome: lost() },
  { name: "closed before the answer", answers: [writeAndEnd("")], outcome: lost() },
  {
    name: "reset once before the answer",
    answers: [writeAndReset(""), good],
    outcome: arrives(2),
  },
  {
    name: "reset within the head",
    answers: [writeAndReset("HTTP/1.1 200 OK\r\nContent-")],
    outcome: lost(),
  },
  { name: "reset after the head", answers: [writeAndReset(withLength)], outcome: lost(200) },
  {
    name: "reset within the body",
    answers: [writeAndReset(withLength + half)],
    outcome: lost(200),
  },
  {
    name: "reset once within the body",
    answers: [writeAndReset(withLength + half), good],
    outcome: arrives(2),
  },
  {
    name: "reset within a chunked body",
    answers: [writeAndReset(chunked + chunk(half))],
    outcome: lost(200),
  },
  {
    name: "reset within the body of a 502",
    answers: [writeAndReset(`${head(502, "Content-Length: 999")}<html>`)],
    outcome: lost(502),
  },
  {
    name: "reset after the body",
    answers: [writeAndReset(whole(200, eventText))],
    outcome: arrives(),
  },
  {
    name: "closed within the body",
    answers: [writePartAndEnd(withLength + half)],
    outcome: lost(200),
  },
  {
    name: "closed within a chunked body",
    answers: [writePartAndEnd(chunked + chunk(half))],
    outcome: lost(200),
  },
  {
    name: "connection closed when it is used again",
    answers: [
      ({ socket }) => void socket.write(whole(429, "{}", "Retry-After: 0")),
      (received) => (received.reused ? received.socket.destroy() : good(received)),
    ],
    outcome: lost(),
  },
  {
    name: "HTTP/1.0, whose body ends with the connection",
    answers: [writeAndEnd(`HTTP/1.0 200 OK\r\n\r\n${eventText}`)],
    outcome: arrives(),
  },
  {
    name: "HTTP/1.0, whose body ends too early",
    answers: [writeAndEnd(`HTTP/1.0 200 OK\r\n\r\n${half}`)],
    outcome: unreadable(200, /without a JSON object/),
  },
  { name: "one byte at a time", answers: [drip(whole(200, eventText), 0)], outcome: arrives() },
  {
    name: "one byte of a chunked body at a time",
    answers: [drip(`${chunked}${chunk(eventText)}0\r\n\r\n`, 0)],
    outcome: arrives(),
  },
  {
    name: "no answer",
    answers: [() => {}],
    outcome: { ...late(), requests: 2 },
    call: { timeout: 100 },
  },
  {
    name: "no answer at first",
    answers: [() => {}, good],
    outcome: arrives(2),
    call: { timeout: 800 },
  },
  {
    name: "slow headers",
    answers: [drip(head(200, `X-Slow: ${"a".repeat(500)}`), 10)],
    outcome: late(),
    call: short,
  },
  {
    name: "slow body",
    answers: [repeat(head(200, "Content-Length: 9999"), " ", 500, 10)],
    outcome: late(200),
    call: short,
  },
  {
    name: "a body that never comes",
    answers: [write(withLength)],
    outcome: late(200),
    call: short,
  },
  {
    name: "a slow answer that never ends",
    answers: [repeat(chunked, chunk(" "), Number.POSITIVE_INFINITY, 10)],
    outcome: late(200),
    call: short,
  },
  {
    name: "a slow 500 that never ends",
    answers: [repeat(head(500, "Transfer-Encoding: chunked"), chunk(" "), 500, 10)],
    outcome: late(500),
    call: short,
  },
  {
    name: "a fast answer that never ends",
    answers: [repeat(chunked, chunk(" ".repeat(65_536)), Number.POSITIVE_INFINITY)],
    outcome: unreadable(200, tooLong),
  },
];

const megabyte = " ".repeat(2 ** 20);

/** Answers of 50 MB, which the client must leave before their end. */
export const floods: Case[] = [
  {
    name: "a 50 MB body",
    answers: [repeat(head(200, `Content-Length: ${50 * 2 ** 20}`), megabyte, 50)],
    outcome: unreadable(200, tooLong),
  },
  {
    name: "a 50 MB chunked body",
    answers: [repeat(chunked, chunk(megabyte), 50)],
    outcome: unreadable(200, tooLong),
  },
  {
    name: "a 50 MB body of an error",
    answers: [repeat(head(400, `Content-Length: ${50 * 2 ** 20}`), megabyte, 50)],
    outcome: {
      error: "InvalidRequestError",
      status: 400,
      retryable: false,
      message: tooLong,
      requests: 1,
    },
  },
];

const failing = (error: object) => JSON.stringify({ error, event });

/** Calls that the caller ends. */
export const aborts: Case[] = [
  { name: "before the answer", answers: [() => {}], outcome: aborted(undefined) },
  { name: "within the body", answers: [write(withLength + half)], outcome: aborted(200) },
  {
    name: "within the pause before a retry",
    answers: [write(whole(503, failing({ type: "api_error" }), "Retry-After: 50"))],
    outcome: aborted(undefined),
  },
];

function aborted(status: number | undefined) {
  return { error: "AbortError", status, retryable: false, requests: 1 };
}
