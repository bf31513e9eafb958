import type { HeaderSource } from "../exchange.js";

/** The values of headers by their names in small letters; one that came more than once is joined. */
export type HeaderMap = ReadonlyMap<string, string>;

/** Reads headers in whatever form; undefined where there are none to read. */
export function readHeaders(source: HeaderSource | undefined): HeaderMap | undefined {
  if (source === undefined || source === null) return undefined;
  const headers = new Map<string, string>();
  const entries = Symbol.iterator in source ? source : Object.entries(source);
  for (const [name, value] of entries as Iterable<[string, string | string[] | undefined]>) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const before = headers.get(key);
    const text = [value].flat().join(", ");
    headers.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return headers;
}

/** The media type of a message in small letters, without parameters; undefined where none is named. */
export function mediaTypeIn(headers: HeaderMap | undefined): string | undefined {
  const [type = ""] = (headers?.get("content-type") ?? "").split(";");
  return type.trim().toLowerCase() || undefined;
}
