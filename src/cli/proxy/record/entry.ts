import type { Passed, PassedMessage } from "../passed.js";
import { scrubBody } from "./scrub-body.js";
import { scrubHeaders, scrubUrl } from "./scrub-head.js";

/** An entry of a HAR, without secrets. */
export type Entry = Readonly<Record<string, unknown>>;

/** What passed, as an entry of a HAR 1.2: bodies unpacked, secrets taken out. */
export function entryOf({ request, answer, startedAt, wait, time }: Passed): Entry {
  const url = scrubUrl(request.url);
  const { method } = request;
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: rounded(time),
    request: {
      ...{ method, url, ...commonOf(request) },
      queryString: [...new URLSearchParams(url.split("?")[1] ?? "")].map(named),
      ...postDataOf(request),
    },
    response: answer
      ? {
          ...{ status: answer.status, statusText: answer.text, ...commonOf(answer) },
          content: contentOf(answer),
          redirectURL: scrubUrl(headerOf(answer, "location")),
        }
      : noAnswer,
    cache: {},
    timings: { send: 0, wait: rounded(wait), receive: rounded(Math.max(time - wait, 0)) },
  };
}

// As browsers write it.
const noAnswer = {
  ...{ status: 0, statusText: "", httpVersion: "", cookies: [], headers: [] },
  ...{
    content: { size: 0, mimeType: "x-unknown" },
    redirectURL: "",
    headersSize: -1,
    bodySize: -1,
  },
};

function commonOf({ httpVersion, headers, size }: PassedMessage) {
  return {
    ...{ httpVersion: `HTTP/${httpVersion}`, cookies: [], headersSize: -1, bodySize: size },
    headers: scrubHeaders(headers).map(named),
  };
}

function postDataOf(request: PassedMessage) {
  const { body } = request;
  // Readers take a size without a text as a body that was not kept.
  if (body === undefined) return { bodySize: Math.max(request.size, 1) };
  if (body.length === 0) return {};
  return { postData: { mimeType: headerOf(request, "content-type"), ...textOf(body) } };
}

function contentOf(answer: PassedMessage) {
  const { body } = answer;
  const mimeType = headerOf(answer, "content-type");
  if (body === undefined) return { size: -1, mimeType };
  return { size: Buffer.byteLength(body), mimeType, ...textOf(body) };
}

function textOf(body: string | Uint8Array) {
  const scrubbed = scrubBody(body);
  if (typeof scrubbed === "string") return { text: scrubbed };
  return { text: Buffer.from(scrubbed).toString("base64"), encoding: "base64" };
}

function headerOf({ headers }: PassedMessage, wanted: string): string {
  return scrubHeaders(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? "";
}

function named([name, value]: readonly [string, string]) {
  return { name, value };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
