import type { ExchangeRequest, ExchangeResponse, HeaderSource } from "../exchange.js";
import { isObject } from "../json.js";

/** A Response or a Request of any library, as far as it is read here. */
interface Message {
  bodyUsed: boolean;
  headers: Iterable<[string, string]>;
  clone(): { text(): Promise<string> };
}

/** An answer as Playwright has it: what it holds is asked for. */
interface AskedResponse {
  status(): number;
  headers(): Record<string, string>;
  text(): Promise<string>;
}

/**
 * The answer in what a test has: a Response of the web (read from a copy, so that it can be read again) or of
 * Playwright, what supertest, axios, got and the `inject` of Fastify give, an object with a `status` that is a number,
 * or the body alone, which counts as one of status 200.
 * @returns a promise for a Response alone, whose body is read.
 * @throws TypeError for a Response that was read already, and for a promise that was not awaited.
 */
export function responseIn(value: unknown): ExchangeResponse | Promise<ExchangeResponse> {
  refusePromise(value);
  if (isMessage(value)) return readResponse(value as Message & { status: number });
  if (isAsked(value)) return askResponse(value);
  if (!isObject(value)) return { status: 200, body: value };
  const status = [value.status, value.statusCode].find((one) => typeof one === "number");
  // A body may have members of these names, but headers beside them only an answer has.
  const isAnswer = typeof value.status === "number" || isObject(value.headers);
  if (typeof status !== "number" || !isAnswer) return { status: 200, body: value };
  const headers = plain(value.headers as HeaderSource | undefined);
  return { status, headers, body: bodyOf(value) };
}

/**
 * The request in what a test has: a Request of the web, a configuration of axios, or an object with `url`.
 * @returns undefined for a body alone.
 * @throws TypeError for a promise that was not awaited.
 */
export function requestIn(value: unknown): ExchangeRequest | Promise<ExchangeRequest> | undefined {
  refusePromise(value);
  if (isMessage(value)) return readRequest(value as Message & { method: string; url: string });
  if (!isObject(value) || typeof value.url !== "string") return undefined;
  const { method = "GET", url, baseURL = "", headers } = value as Record<string, unknown>;
  const address = /^https?:/i.test(String(url)) ? String(url) : `${baseURL}${url}`;
  const sent = { ...basic(value.auth), ...(plain(headers as HeaderSource | undefined) as object) };
  return { method: String(method), url: address, headers: sent, body: bodyOf(value) };
}

// axios keeps them apart until it sends.
function basic(auth: unknown): Record<string, string> {
  if (!isObject(auth) || typeof auth.username !== "string") return {};
  return { authorization: `Basic ${btoa(`${auth.username}:${auth.password ?? ""}`)}` };
}

function refusePromise(value: unknown): void {
  if (typeof Object(value).then === "function")
    throw new TypeError("expected an answer or a request, found a promise: await it first");
}

function isAsked(value: unknown): value is AskedResponse {
  const { status, headers, text } = Object(value);
  return [status, headers, text].every((one) => typeof one === "function");
}

async function askResponse(response: AskedResponse): Promise<ExchangeResponse> {
  return { status: response.status(), headers: response.headers(), body: await response.text() };
}

function isMessage(value: unknown): value is Message {
  const { clone, headers } = Object(value);
  return typeof clone === "function" && typeof headers?.get === "function";
}

async function textOf(message: Message): Promise<string> {
  if (message.bodyUsed)
    throw new TypeError(
      "the body was read already: hand over the message first, or { status, body }",
    );
  return message.clone().text();
}

async function readResponse(response: Message & { status: number }): Promise<ExchangeResponse> {
  const { status, headers } = response;
  return { status, headers: [...headers], body: await textOf(response) };
}

async function readRequest(
  request: Message & { method: string; url: string },
): Promise<ExchangeRequest> {
  const { method, url, headers } = request;
  const text = await textOf(request);
  return { method, url, headers: [...headers], body: text === "" ? undefined : text };
}

// supertest leaves an empty object where there was no JSON, and the text beside it.
function bodyOf({ body, data, text }: Record<string, unknown>): unknown {
  const isEmpty = isObject(body) && Object.keys(body).length === 0;
  if (isEmpty && typeof text === "string") return text;
  return body ?? data;
}

// Headers of axios have methods beside their entries.
function plain(headers: HeaderSource | undefined): HeaderSource | undefined {
  if (!isObject(headers) || Symbol.iterator in headers) return headers;
  const isText = (value: unknown) => typeof value === "string" || Array.isArray(value);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      isText(value) ? [[name, value as string]] : [],
    ),
  );
}
