/** An address, taken apart. */
export interface Address {
  /** Host with its port; undefined where only a path was given. */
  host: string | undefined;
  /** Decoded segments of the path, empty ones at the end left out. */
  segments: readonly string[];
  /** Path as it stands there. */
  path: string;
  /** Names and values of the query, decoded, in their order. */
  query: readonly (readonly [name: string, value: string])[];
}

// Whether traffic concerns the API is asked before it is checked, about the same address.
let last: { url: string; address: Address | undefined } | undefined;

/**
 * Takes an address, or a path with its query, apart.
 * @returns undefined for what is neither.
 */
export function readAddress(url: string): Address | undefined {
  if (last?.url !== url) last = { url, address: takeApart(url) };
  return last.address;
}

// What has no query, no fragment and nothing that is escaped, as most have not.
const plainPath = /^\/[^?#%]*$/;

function takeApart(url: string): Address | undefined {
  if (plainPath.test(url))
    return { host: undefined, path: url, query: [], segments: segmentsOf(url) };
  const match = /^(?:https?:\/\/(?:[^/?#@]*@)?([^/?#]*))?(\/[^?#]*)?(?:\?([^#]*))?/i.exec(url);
  if (!match?.[0]) return undefined;
  const [, host, path = "/", query = ""] = match;
  return {
    ...{ host: host?.toLowerCase(), path, query: queryOf(query) },
    segments: segmentsOf(path).map(decode),
  };
}

function segmentsOf(path: string): string[] {
  const segments = (path.endsWith("/") ? path.replace(/\/+$/, "") : path).split("/");
  segments.shift();
  return segments;
}

function queryOf(text: string): [string, string][] {
  return text === "" ? [] : [...new URLSearchParams(text)];
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
