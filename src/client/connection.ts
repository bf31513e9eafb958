import type { Interrupted } from "./outcome.js";

// Codes and texts of failures that come before anything is sent, as Node and undici have them. Where a
// runtime tells nothing, it is unknown what was sent.
const unsent: readonly [RegExp, string][] = [
  [/^ECONNREFUSED$/, "the connection was refused"],
  [/^(ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/, "the host was not reached"],
  [/^(ERR_TLS_)?(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/, "the certificate is not trusted"],
  [/^(ERR_PROXY_TUNNEL$|Proxy response)/, "the proxy refused"],
];

// A runtime throws a TypeError for a lost connection as well as for a mistake in a program. These are the
// beginnings of what the runtimes say of connections.
const lost =
  /^(fetch failed|failed to fetch|load failed|terminated|error |(the )?(network|internet|conn|req))/i;

/**
 * What it means that fetch threw: a connection that was never made, one that was lost, or a mistake in a
 * fetch of one's own, which comes again however often it is called.
 */
export function interruptedBy(cause: unknown): Interrupted {
  if (unsentBy(cause)) return "unsent";
  const { name, message, code, cause: inner } = (cause ?? {}) as Partial<NodeError>;
  const isMistake = /^(Type|Reference|Range|Syntax)Error$/.test(name ?? "");
  return isMistake && !code && !inner && !lost.test(message ?? "") ? "fault" : "connection";
}

/**
 * Whether what fetch threw is no failure, but how a framework steers: Next.js tells by it that a page
 * cannot be made in advance, and React that it waits.
 */
export function isSteering(cause: unknown): boolean {
  const { digest, $$typeof } = Object(cause);
  return typeof digest === "string" || !!$$typeof;
}

/** What an error and its causes say, those without words left out. */
export function reasonOf(cause: unknown): string {
  const said = causesOf(cause).flatMap(({ code = "", message = "" }) =>
    message.includes(code) || Number(code) ? message : `${message} (${code})`.trim(),
  );
  return [unsentBy(cause), ...new Set(said)].filter(Boolean).join(": ");
}

/** The error and its causes, outermost first. */
export function causesOf(cause: unknown): NodeError[] {
  const all: NodeError[] = [];
  for (let inner = cause; inner instanceof Object && all.length < 5; inner = all.at(-1)?.cause)
    all.push(inner as NodeError);
  return all;
}

interface NodeError extends Error {
  code?: string;
  cause?: unknown;
  /** Bytes that the parser of HTTP stumbled over. */
  data?: unknown;
}

function unsentBy(cause: unknown): string | undefined {
  const said = causesOf(cause).flatMap(({ code, message }) => [code, message]);
  return unsent.find(([pattern]) => said.some((text) => text && pattern.test(text)))?.[1];
}
