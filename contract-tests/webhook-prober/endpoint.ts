import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "../../scripts/support/loopback.js";

/** The secret of all endpoints here. */
export const secret = "whsec_testProberSecretNotReal0001";

/** An endpoint that is running. */
export interface Running {
  /** Where events are delivered. */
  url: string;
  /** Where it answers how many events it has handled. */
  probe: string;
  close(): Promise<unknown>;
}

/** Counts events, and answers the count. */
export class Counter {
  count = 0;
  /** Does what an endpoint does about an event. */
  readonly handle = (_event: unknown): void => {
    this.count += 1;
  };
}

/** Serves an endpoint and its count on a free port of this machine. */
export async function serve(counter: Counter, endpoint: RequestListener): Promise<Running> {
  const server = createServer((request, response) => {
    if (request.url !== "/count") return endpoint(request, response);
    response.end(JSON.stringify({ count: counter.count }));
  });
  const { url, close } = await listen(server);
  return { url: `${url}/webhooks`, probe: `${url}/count`, close };
}

/** What a handwritten endpoint knows of a delivery. */
export interface Arrived {
  request: IncomingMessage;
  raw: Buffer;
  event: Event;
}

/** What a handwritten endpoint reads of an event. */
export interface Event {
  id: string;
  type: string;
  created: number;
  data: { object: Record<string, unknown> };
}

/** The pieces of a handwritten endpoint; each wrong one does one of them otherwise. */
export interface Pieces {
  /** Reads the body; throws a status to refuse it. */
  read(request: IncomingMessage): Promise<Buffer>;
  /** The value of the header. */
  header(request: IncomingMessage): string;
  /** Reads the header into t and signatures. */
  parse(header: string): { t: string; signatures: string[] };
  /** What is signed. */
  signed(t: string, raw: Buffer): Buffer;
  /** Whether a signature is the right one. */
  matches(given: string, right: string): boolean;
  /** How many seconds old the text of a t is. */
  age(t: string, event: Event): number;
  /** Oldest and newest age that is taken, in seconds. */
  oldest: number;
  newest: number;
  key: string;
  /** Whether the signature is looked at. */
  isVerified: boolean;
  /** Status of what is not to be trusted. */
  refusal: number;
  /** Handles a verified event, and answers a status. */
  act(event: Event): Promise<number>;
}

/** A number that is thrown to answer it as a status. */
export class Status extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`);
  }
}

/** Right pieces, as somebody writes them who has read the pages and no library. */
export function rightPieces(counter: Counter): Pieces {
  const handled = new Set<string>();
  return {
    async read(request) {
      const raw = await buffer(request);
      if (raw.length > 1_000_000) throw new Status(413);
      return raw;
    },
    header: (request) => String(request.headers["wooshpay-signature"] ?? ""),
    parse(header) {
      const parts = header.split(",").map((part) => part.trim());
      const valuesOf = (name: string) =>
        parts.flatMap((part) => (part.startsWith(name) ? [part.slice(name.length)] : []));
      const [t = "", ...others] = valuesOf("t=");
      if (others.length > 0 || !/^\d+$/.test(t)) throw new Status(400);
      return { t, signatures: valuesOf("v1=") };
    },
    signed: (t, raw) => Buffer.concat([Buffer.from(`${t}.`), raw]),
    matches(given, right) {
      const one = Buffer.from(given);
      return one.length === right.length && timingSafeEqual(one, Buffer.from(right));
    },
    age: (t) => Date.now() / 1000 - Number(t) / (t.length > 11 ? 1000 : 1),
    oldest: 72 * 3600 + 300,
    newest: -300,
    key: secret,
    isVerified: true,
    refusal: 400,
    async act(event) {
      if (handled.has(event.id)) return 200;
      handled.add(event.id);
      counter.handle(event);
      return 200;
    },
  };
}

/** Serves an endpoint that is put together from pieces. */
export function assemble(counter: Counter, pieces: Pieces): Promise<Running> {
  const receive = async (request: IncomingMessage): Promise<number> => {
    const raw = await pieces.read(request);
    const { t, signatures } = pieces.isVerified
      ? pieces.parse(pieces.header(request))
      : { t: "", signatures: [] };
    const right = createHmac("sha256", pieces.key).update(pieces.signed(t, raw)).digest("hex");
    const isRight = signatures.some((given) => pieces.matches(given, right));
    if (pieces.isVerified && !isRight) throw new Status(pieces.refusal);
    const event = parseEvent(raw);
    const age = pieces.isVerified ? pieces.age(t, event) : 0;
    if (age > pieces.oldest || age < pieces.newest) throw new Status(pieces.refusal);
    return pieces.act(event);
  };
  return serve(counter, async (request, response) => {
    try {
      response.statusCode = await receive(request);
    } catch (error) {
      response.statusCode = error instanceof Status ? error.status : 500;
    }
    response.end();
  });
}

function parseEvent(raw: Buffer): Event {
  try {
    const event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(raw));
    if (typeof event?.id === "string") return event;
  } catch {}
  throw new Status(400);
}
