import type { ExchangeRequest, ExchangeResponse, HeaderSource } from "../exchange.js";
import { isObject } from "../json.js";

/** A Response or a Request of any library, as far as it is read here. */
interface Message {
  bodyUsed: boolean;
  headers: Iterable<[string, string]>;
  clone(): { text(): Promise<string> };
}

/**
 * The answer in what a test has: a Response of the web (read from a copy, so that it can be read again), what
 * supertest and axios give, an object with a `status` that is a number, or the body alone, which counts as one of
 * status 200.
 * @returns a promise for a Response alone, whose body is read.
 * @throws TypeError for a Response that was read already.
 */
export function responseIn(value: unknown): ExchangeResponse | Promise<ExchangeResponse> {
  if (isMessage(value)) return readResponse(value as Message & { status: number });
  if (!isObject(value) || typeof value.status !== "number") return { status: 200, body: value };
  const { status, headers } = value as { status: number; headers?: HeaderSource };
  return { status, headers: plain(headers), body: bodyOf(value) };
}

/**
 * The request in what a test has: a Request of the web, a configuration of axios, or an object with `url`.
 * @returns undefined for a body alone.
 */
export function requestIn(value: unknown): ExchangeRequest | Promise<ExchangeRequest> | undefined {
  if (isMessage(value)) return readRequest(value as Message & { method: string; url: string });
  if (!isObject(value) || typeof value.url !== "string") return undefined;
  const { method = "GET", url, baseURL = "", headers } = value as Record<string, unknown>;
  const address = /^https?:/i.test(String(url)) ? String(url) : `${baseURL}${url}`;
  const sent = plain(headers as HeaderSource | undefined);
  return { method: String(method), url: address, headers: sent, body: bodyOf(value) };
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
