import { millisecondsIn } from "../durations.js";
import { expected } from "../expected.js";
import { faultNames } from "./names.js";

/** What goes wrong with a delivery. */
export type DeliveryFault = "duplicate" | "reorder" | "two-ids" | "lost" | "wrong-signature";

/** Faults of deliveries, with what they do. */
export const deliveryFaults: Readonly<Record<DeliveryFault, string>> = {
  duplicate: "The event is sent twice.",
  reorder: "The event is sent after the one that follows it.",
  "two-ids": "The same change is told by two events, each with an id of its own.",
  lost: "The event is never sent.",
  "wrong-signature": "The event is sent with a signature that does not fit, once.",
};

/** Something that goes wrong on purpose, read. */
export interface Fault {
  /** As it was written. */
  readonly text: string;
  /** Whether the request is done all the same. */
  readonly isDone: boolean;
  /** Status of the answer that comes in the place of the true one. */
  readonly status?: number | undefined;
  /** Value of Retry-After. */
  readonly retryAfter?: string | undefined;
  /** Whether a page of HTML comes in the place of JSON. */
  readonly isHtml?: boolean | undefined;
  /** What happens to the connection. */
  readonly connection?: "reset" | "truncate" | "timeout" | undefined;
  /** Milliseconds of real time before the answer. */
  readonly delay: number;
  /** What goes wrong with deliveries; a fault of requests where it is left out. */
  readonly delivery?: DeliveryFault | undefined;
}

type Parts = { -readonly [Name in keyof Fault]?: Fault[Name] };

type Reader = (value: string | undefined, word: string) => Parts;

const plain =
  (parts: Parts): Reader =>
  (value, word) => {
    if (value !== undefined) throw new RangeError(`${word} takes no value.`);
    return parts;
  };

/** What a fault may consist of, by its words. */
const readers: Readonly<Record<string, Reader>> = {
  status(value) {
    if (/^[45]\d\d$/.test(value ?? "")) return { status: Number(value) };
    throw new RangeError(`status takes one from 400 to 599, found ${value ?? "none"}.`);
  },
  "retry-after"(value) {
    if (value) return { retryAfter: value };
    throw new RangeError("retry-after takes seconds or a date, found none.");
  },
  slow: (value) => ({ delay: millisecondsIn(value ?? "") }),
  delivery(value) {
    if (value !== undefined && Object.hasOwn(deliveryFaults, value))
      return { delivery: value as DeliveryFault };
    throw new RangeError(
      `delivery takes one of ${Object.keys(deliveryFaults).join(", ")}, found ${value ?? "none"}.`,
    );
  },
  html: plain({ isHtml: true }),
  timeout: plain({ connection: "timeout" }),
  reset: plain({ connection: "reset" }),
  truncate: plain({ connection: "truncate" }),
  after: plain({ isDone: true }),
};

/**
 * Reads a fault as the header Sandbox-Fault and rules write it: words with semicolons between them, such as
 * `status=500`, `429;retry-after=2`, `timeout`, `reset`, `truncate`, `html`, `slow=200ms`, `after`. With `after` the
 * request is done, and what else is said befalls its answer, which is lost unless anything is.
 * @throws RangeError for what is no fault, or for two that exclude each other.
 */
export function readFault(text: string): Fault {
  const words = text.split(";").map((word) => word.trim());
  const parts = Object.assign({}, ...words.map(partOf)) as Parts;
  const isAnswered = parts.status !== undefined || parts.isHtml === true;
  const broken = words.filter((word) => /^(?:timeout|reset|truncate)$/.test(word));
  if (broken.length > 1)
    throw new RangeError(`${text}: ${broken.join(" and ")} exclude each other.`);
  if (isAnswered && broken.some((word) => word !== "truncate"))
    throw new RangeError(`${text}: expected an answer or a broken connection, found both.`);
  if (parts.retryAfter !== undefined && !isAnswered)
    throw new RangeError(`${text}: retry-after goes with a status, for example 429.`);
  if (parts.delivery && words.length > 1)
    throw new RangeError(`${text}: a fault of deliveries stands alone.`);
  const isKept = !isAnswered && parts.connection !== "reset" && parts.connection !== "timeout";
  const isLost = parts.isDone && !isAnswered && !parts.connection;
  return {
    ...{ text, delay: 0, isDone: isKept },
    ...parts,
    ...(isLost && { connection: "reset" as const }),
  };
}

function partOf(word: string, _place: number, others: readonly string[]): Parts {
  const [name = "", ...rest] = /^\d+$/.test(word) ? ["status", word] : word.split("=");
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read) return read(rest.length > 0 ? rest.join("=") : undefined, name);
  // A fault with a name stands alone.
  const names = others.length > 1 ? [] : Object.keys(faultNames);
  throw new RangeError(
    `${JSON.stringify(word)} is no fault; ${expected(name, [...Object.keys(readers), ...names])}`,
  );
}
