import { gzipSync } from "node:zlib";
import { chunk, event, eventText, head, whole, write, writeAndEnd } from "./bytes.js";
import { arrives, type Case, lost, type Outcome, unreadable } from "./case.js";

const json = "Content-Type: application/json";
const html = "<html><body><h1>Bad gateway</h1></body></html>";
const gzip = "Content-Encoding: gzip";
const packed = gzipSync(eventText);
const noObject = /without a JSON object/;
const redirect = /redirect, which is not followed/;

const failed = (error: string, status: number, message: RegExp, requests: number): Outcome => ({
  error,
  status,
  message,
  requests,
  retryable: requests > 1,
});

/** A body, or a head, that is not what the API sends. */
export const answers: Case[] = [
  {
    name: "200 with HTML",
    answers: [write(whole(200, html, "Content-Type: text/html"))],
    outcome: unreadable(200, /without a JSON object \(text\/html\)/),
  },
  {
    name: "200 with truncated JSON",
    answers: [write(whole(200, eventText.slice(0, 40), json))],
    outcome: unreadable(200, noObject),
  },
  {
    name: "200 with less than was announced",
    answers: [writeAndEnd(head(200, "Content-Length: 9999") + eventText)],
    outcome: lost(200),
  },
  {
    name: "200 with more than was announced",
    answers: [writeAndEnd(head(200, "Content-Length: 40") + eventText)],
    outcome: unreadable(200, noObject),
  },
  {
    name: "200 without a body",
    answers: [write(whole(200, ""))],
    outcome: unreadable(200, /an empty body/),
  },
  { name: "204", answers: [write(head(204))], outcome: unreadable(204, /an empty body/) },
  { name: "304", answers: [write(head(304))], outcome: unreadable(304, /304/) },
  ...["null", "7", '"text"', "[]", `[${eventText}]`].map((body) => ({
    name: `200 with ${body.slice(0, 8)}, which is no object`,
    answers: [write(whole(200, body, json))],
    outcome: unreadable(200, noObject),
  })),
  {
    name: "200 with an object nested a million deep",
    answers: [write(whole(200, `${'{"a":'.repeat(1e6)}`, json))],
    outcome: unreadable(200, noObject),
  },
  {
    name: "502 with HTML",
    answers: [write(whole(502, html, "Content-Type: text/html"))],
    outcome: failed("ApiError", 502, /502: .*Bad gateway/, 2),
  },
  {
    name: "403 with HTML",
    answers: [write(whole(403, html, "Content-Type: text/html"))],
    outcome: failed("PermissionError", 403, /Bad gateway/, 1),
  },
  {
    name: "an empty 500",
    answers: [write(whole(500, ""))],
    outcome: failed("ApiError", 500, /an empty body/, 2),
  },
  {
    name: "500 in invalid UTF-8",
    answers: [write(whole(500, Uint8Array.of(0x7b, 0xff, 0x7d)))],
    outcome: failed("ApiError", 500, /no UTF-8/, 2),
  },
  {
    name: "400 with a message of 1 MB",
    answers: [write(whole(400, JSON.stringify({ message: "x".repeat(2 ** 20), code: "y" })))],
    outcome: failed("InvalidRequestError", 400, /^.{40,600}$/, 1),
  },
  {
    name: "a status of 999",
    answers: [write(whole(999, "{}"))],
    outcome: failed("ApiError", 999, /999/, 2),
  },
  {
    name: "invalid UTF-8",
    answers: [write(whole(200, Buffer.from(`{"id":"evt_\xff\xfe"}`, "latin1"), json))],
    outcome: unreadable(200, /no UTF-8/),
  },
  {
    name: "UTF-8 that ends within a character",
    answers: [write(whole(200, Buffer.from("{}\xe2\x82", "latin1"), json))],
    outcome: unreadable(200, /no UTF-8/),
  },
  {
    name: "a byte order mark",
    answers: [write(whole(200, `\uFEFF${eventText}`, json))],
    outcome: arrives(),
  },
  {
    name: "two identifiers and two content types",
    answers: [
      write(
        whole(200, eventText, "Request-Id: req_1", "Request-Id: req_2", json, "Content-Type: a/b"),
      ),
    ],
    outcome: arrives(),
  },
  {
    name: "two lengths that differ",
    answers: [
      write(`${head(200, "Content-Length: 5", `Content-Length: ${eventText.length}`)}${eventText}`),
    ],
    outcome: lost(),
  },
  {
    name: "a length and chunks",
    answers: [
      write(
        `${head(200, "Content-Length: 5", "Transfer-Encoding: chunked")}${chunk(eventText)}0\r\n\r\n`,
      ),
    ],
    outcome: lost(),
  },
  { name: "gzip", answers: [write(whole(200, packed, gzip))], outcome: arrives() },
  {
    name: "broken gzip",
    answers: [
      write(
        whole(
          200,
          packed.map((byte, at) => (at > 20 ? byte ^ 0x55 : byte)),
          gzip,
        ),
      ),
    ],
    outcome: lost(200),
  },
  {
    name: "gzip that is none",
    answers: [write(whole(200, eventText, gzip))],
    outcome: lost(200),
  },
  {
    name: "gzip that ends too early",
    answers: [write(whole(200, packed.subarray(0, packed.length - 30), gzip))],
    outcome: unreadable(200, noObject),
  },
  {
    name: "50 kB of gzip that hold 50 MB",
    answers: [write(whole(200, gzipSync(" ".repeat(50 * 2 ** 20)), gzip))],
    outcome: unreadable(200, /too long/),
  },
  {
    name: "an encoding that nobody knows",
    answers: [write(whole(200, eventText, "Content-Encoding: zip-7"))],
    outcome: arrives(),
  },
  {
    name: "garbage instead of a chunk",
    answers: [
      write(`${head(200, "Transfer-Encoding: chunked")}${chunk("{")}XYZ\r\n${eventText}\r\n`),
    ],
    outcome: lost(200),
  },
  {
    name: "garbage instead of an answer",
    answers: [writeAndEnd(`SSH-2.0-OpenSSH_9.2 ${eventText}\r\n`)],
    outcome: lost(),
  },
  {
    name: "garbage within the head",
    answers: [writeAndEnd(`HTTP/1.1 200 OK\r\n${eventText}\r\n\r\n{}`)],
    outcome: lost(),
  },
  {
    name: "100 Continue that nobody asked for",
    answers: [write(Buffer.concat([Buffer.from(head(100)), whole(200, eventText)]))],
    outcome: lost(),
  },
  {
    name: "103 Early Hints before the answer",
    answers: [write(Buffer.concat([Buffer.from(head(103, "Link: </a>")), whole(200, eventText)]))],
    outcome: arrives(),
  },
  {
    name: "101, another protocol",
    answers: [write(head(101, "Connection: Upgrade", "Upgrade: websocket"))],
    outcome: lost(),
  },
  {
    name: "a header of 1 MB",
    answers: [write(whole(200, eventText, `X-Bomb: ${"a".repeat(2 ** 20)}`))],
    outcome: lost(),
  },
  {
    name: "ten thousand headers",
    answers: [
      write(whole(200, eventText, ...Array.from({ length: 1e4 }, (_, at) => `X-${at}: a`))),
    ],
    outcome: lost(),
  },
];

/** Redirects, which would carry the key and the body to wherever the answer says. */
export const redirects = (elsewhere: string): Case[] =>
  [301, 302, 303, 307, 308].flatMap((status) => [
    {
      name: `${status} to another host`,
      answers: [write(whole(status, "", `Location: ${elsewhere}/v1/events/evt_1`))],
      outcome: unreadable(status, redirect),
    },
    {
      name: `${status} to the same host`,
      answers: [write(whole(status, eventText, "Location: /v1/events/elsewhere", json))],
      outcome: unreadable(status, redirect),
    },
  ]);

/** Answers that repeat what the request carried, in all the ways in which servers write it. */
export const echoes: Case[] = (
  [
    ["plain", (text) => text],
    ["with JSON escapes", (text) => text.replaceAll("/", "\\/")],
    ["with Unicode escapes", (text) => text.replace(/[/+=]/g, (sign) => `\\u00${hex(sign)}`)],
    ["in HTML", (text) => text.replace(/[/+=]/g, (sign) => `&#x${hex(sign)};`)],
    ["as part of an address", encodeURIComponent],
  ] as [string, (text: string) => string][]
).flatMap(([name, written]) =>
  [400, 200].map((status) => ({
    name: `${status} that repeats the key ${name}`,
    answers: [
      ({ headers, socket }) => {
        const [secret, key] = [headers.authorization ?? "", keyIn(headers)];
        const error = `"type":"${written(key)}","code":"${written(secret)}","param":"${written(key)}"`;
        const text = `{"error":{${error},"message":"No such key: ${written(key)}, ${written(secret)}"`;
        socket.write(
          whole(
            status,
            `${text}${status === 200 ? "" : "}}"}`,
            `X-Seen: ${secret} ${key}`,
            `Content-Type: ${secret}; ${key}`,
          ),
        );
      },
    ],
    outcome: {
      error: status === 200 ? "UnreadableAnswerError" : "InvalidRequestError",
      status,
      retryable: false,
      requests: 1,
    },
  })),
);

/** Answers that are broken and repeat the key where the parser of HTTP sees it. */
export const brokenEchoes: Case[] = [
  {
    name: "garbage that repeats the key instead of a chunk",
    answers: [
      ({ headers, socket }) => {
        const seen = `${headers.authorization} ${keyIn(headers)} ${event.client_secret}`;
        socket.write(`${head(200, "Transfer-Encoding: chunked")}XYZ ${seen}\r\n`);
      },
    ],
    outcome: lost(200),
  },
];

function keyIn(headers: Record<string, string>): string {
  const encoded = headers.authorization?.replace("Basic ", "") ?? "";
  return Buffer.from(encoded, "base64").toString().replace(/:$/, "");
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}
