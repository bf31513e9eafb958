import type { SandboxRequest } from "./message.js";

/** What a `fetch` of this process was called with, read. */
export interface Incoming {
  readonly request: SandboxRequest;
  /** Aborts it; undefined where nothing does. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads what `fetch` was called with, as a `Request` does.
 * @param key shown where the request shows none.
 * @throws TypeError (as a rejection) for what is no request; the reason of a signal that has been aborted.
 */
export async function readRequest(
  input: Request | URL | string,
  init: RequestInit | undefined,
  key?: string,
): Promise<Incoming> {
  const { method, url, headers, body, signal } =
    readPlain(input, init) ?? (await readWhole(new Request(input, init)));
  const target = url.href.slice(url.origin.length);
  const own = key === undefined ? undefined : `Basic ${btoa(`${key}:`)}`;
  const header = (name: string) =>
    headers.get(name) ?? (name === "authorization" ? own : undefined);
  return { request: { method, target, header, body }, signal };
}

interface Read {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string | Uint8Array | undefined;
  readonly signal: AbortSignal | undefined;
}

const plainMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const plainMembers = ["method", "headers", "body", "signal", "cache", "redirect"];

/**
 * A call of the most frequent forms, that of the client of this package among them, without the streams and signals of
 * a `Request`; undefined for any other.
 */
function readPlain(input: Request | URL | string, init: RequestInit = {}): Read | undefined {
  if (typeof input !== "string" && !(input instanceof URL)) return undefined;
  const { method = "GET", body = null, signal, cache = "no-store", redirect = "manual" } = init;
  const isText = typeof body === "string";
  if (!isText && body !== null) return undefined;
  // Nothing is cached here or leads elsewhere, so that other values change nothing; a Request tells those that are none.
  if (cache !== "no-store" || redirect !== "manual") return undefined;
  if (!plainMethods.includes(method) || (isText && method === "GET")) return undefined;
  if (Object.keys(init).some((name) => !plainMembers.includes(name))) return undefined;
  if (signal && !(signal instanceof AbortSignal)) return undefined;
  const url = new URL(input);
  if (url.username !== "" || url.password !== "") return undefined;
  const headers = new Headers(init.headers);
  if (isText && !headers.has("content-type"))
    headers.set("content-type", "text/plain;charset=UTF-8");
  return { method, url, headers, body: body ?? undefined, signal: signal ?? undefined };
}

async function readWhole(request: Request): Promise<Read> {
  const { method, headers, signal } = request;
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return { method, url: new URL(request.url), headers, body, signal };
}
