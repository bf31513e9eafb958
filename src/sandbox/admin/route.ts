import type { Account } from "../account.js";
import type { SandboxAnswer, StreamedAnswer } from "../message.js";
import type { Fields } from "../store.js";
import type { AdminTools } from "./tools.js";

/** A JSON schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** A call of the admin. */
export interface AdminCall {
  readonly tools: AdminTools;
  /** The account of the key in the request; the first where it has none. */
  readonly account: Account;
  /** What stands in the path, by the names of its parts. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Members of the body; empty where there is none. */
  readonly body: Fields;
}

/** A page, a file or a stream, in the place of a body in JSON. */
export class Whole {
  constructor(readonly answer: SandboxAnswer | StreamedAnswer) {}
}

/** What a call comes to: the body of an answer, or the whole of one. */
export type AdminResult = Fields | Whole;

/** Something that the admin does. The same row routes requests and describes them. */
export interface AdminRoute {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below `/_sandbox`, with names in braces, for example `/deliveries/{id}/redeliver`. */
  readonly path: string;
  /** operationId. */
  readonly id: string;
  readonly tag: AdminTag;
  /** One line. */
  readonly summary: string;
  readonly description: string;
  /** Parameters in the path and in the query, by name. */
  readonly parameters?: Readonly<Record<string, { about: string; schema: Schema }>>;
  /** Schema of the body; none is read where it is left out. */
  readonly body?: Schema;
  /** Whether it can be called without a body. */
  readonly isBodyOptional?: boolean;
  /** Schema of the answer, or its media type where it is no JSON. */
  readonly answer: Schema | string;
  /** Does it. @throws Refusal, and RangeError or TypeError for a value that cannot be taken. */
  readonly act: (call: AdminCall) => AdminResult | Promise<AdminResult>;
}

/** What the operations are sorted by. */
export const adminTags = {
  sandbox: "The sandbox as a whole, and its accounts.",
  clock: "The time of an account.",
  records: "What there is, and what has happened.",
  faults: "What goes wrong on purpose.",
  actions: "What customers, banks and operators do.",
} as const;

/** Name of one of {@link adminTags}. */
export type AdminTag = keyof typeof adminTags;

/** Values of the names in a path; undefined where it is another one. */
export function matchPath(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const names = pattern.split("/");
  const parts = path.split("/");
  if (names.length !== parts.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] as string;
    if (name.startsWith("{")) values[name.slice(1, -1)] = decoded(part);
    else if (name !== part) return undefined;
  }
  return values;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
