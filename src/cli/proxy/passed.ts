import type { Exchange } from "../../contract/exchange.js";
import type { HeaderLine } from "./headers.js";
import { unpacked } from "./unpack.js";

/** A body as it is checked and recorded: text, or bytes that are none; undefined where it was not kept. */
export type Body = string | Uint8Array | undefined;

/** What was sent, or came back. */
export interface PassedMessage {
  /** For example `1.1`. */
  httpVersion: string;
  headers: readonly HeaderLine[];
  /** Unpacked. */
  body: Body;
  /** How many bytes it took on the wire. */
  size: number;
}

/** An exchange that has passed. */
export interface Passed {
  request: PassedMessage & { method: string; url: string };
  /** Undefined where none came. */
  answer?: (PassedMessage & { status: number; text: string }) | undefined;
  /** When the request arrived, in ms since 1970. */
  startedAt: number;
  /** How long it took to the head of the answer, and to its end, in ms. */
  wait: number;
  time: number;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A body for the check, from the bytes that passed; undefined where it was not kept, or cannot be unpacked. */
export function bodyOf(bytes: Buffer | undefined, headers: readonly HeaderLine[]): Body {
  const encodings = headers.flatMap(([name, value]) =>
    name.toLowerCase() === "content-encoding" ? [value] : [],
  );
  const content = bytes && unpacked(bytes, encodings);
  if (!content) return undefined;
  try {
    return utf8.decode(content);
  } catch {
    return content;
  }
}

/** An exchange in the form that contracts take. */
export function exchangeOf({ request, answer }: Pick<Passed, "request" | "answer">): Exchange {
  const { method, url, headers } = request;
  return {
    request: { method, url, headers, ...contentOf(request.body) },
    response: answer && {
      ...{ status: answer.status, headers: answer.headers },
      ...contentOf(answer.body),
    },
  };
}

function contentOf(body: Body) {
  return body === undefined ? { isBodyLost: true } : { body };
}
