import { setTimeout as wait } from "node:timers/promises";
import { operations } from "../../contract-tests/support/bundle.js";
import { type Contract, createContract, type Finding } from "../../src/contract/index.js";
import { ProblemError } from "../support/cli.js";

/** Members of a body. */
export type Fields = Readonly<Record<string, unknown>>;

/** An answer, read. */
export interface Answer {
  /** operationId; undefined for an address that the description does not have. */
  readonly operation: string | undefined;
  /** Method and path with its query. */
  readonly call: string;
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where it is no JSON. */
  readonly body: Fields | undefined;
}

/** What is sent, besides the operation. */
export interface Sent {
  /** Values of the parameters in the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Fields;
  /** The idempotency key. */
  readonly key?: string;
  /** Another secret key than that of the account. */
  readonly secretKey?: string;
}

/** Something that was answered otherwise than it was expected by us, and not by the description alone. */
export interface Difference {
  readonly operation: string;
  /** JSON pointer into the answer, or `#status`. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** Where the host is, and how it is called. */
export interface CallerSettings {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly secretKey: string;
  /** Milliseconds between two requests. */
  readonly pause: number;
}

/** The longest time of one answer, in milliseconds. */
const longest = 30_000;

/** Sends one request at a time, and holds each answer against the description. */
export class Caller {
  readonly answers: Answer[] = [];
  readonly findings: Finding[] = [];
  readonly differences: Difference[] = [];
  readonly #settings: CallerSettings;
  readonly #contract: Contract = createContract();

  constructor(settings: CallerSettings) {
    this.#settings = settings;
  }

  /** Calls an operation of the description. @throws UserError where there is no answer. */
  async call(operation: string, sent: Sent = {}): Promise<Answer> {
    const { method, path: template } = operations.get(operation) ?? {};
    if (!method || !template) throw new Error(`There is no operation ${operation}.`);
    const path = template.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(sent.path?.[name] ?? ""),
    );
    const answer = await this.#send(operation, method, path, sent);
    this.#judge(answer, method, sent);
    return answer;
  }

  /** Reads an address that the description does not have; nothing holds its answer against anything. */
  look(path: string): Promise<Answer> {
    return this.#send(undefined, "GET", path, {});
  }

  /** Notes what is otherwise than expected. */
  expect(holds: boolean, difference: Difference): void {
    if (!holds) this.differences.push(difference);
  }

  async #send(
    operation: string | undefined,
    method: string,
    path: string,
    { query, body, key, secretKey }: Sent,
  ): Promise<Answer> {
    const { origin, pause } = this.#settings;
    if (this.answers.length > 0) await wait(pause);
    const target = path + (query ? `?${new URLSearchParams(query)}` : "");
    const used = secretKey ?? this.#settings.secretKey;
    const { response, text } = await this.#fetched(origin + target, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(longest),
      headers: {
        authorization: `Basic ${btoa(`${used}:`)}`,
        ...(body && { "content-type": "application/json" }),
        ...(key && { "idempotency-key": key }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status, headers } = response;
    const answer = { operation, call: `${method} ${target}`, status, headers, body: read(text) };
    this.answers.push(answer);
    return answer;
  }

  async #fetched(url: string, init: RequestInit): Promise<{ response: Response; text: string }> {
    try {
      const response = await fetch(url, init);
      return { response, text: await response.text() };
    } catch (error) {
      const { cause, name } = error as Error & { cause?: { code?: string } };
      throw new ProblemError({
        file: new URL(url).origin,
        expected: `an answer to ${init.method} ${new URL(url).pathname}`,
        found: `${cause?.code ?? name}, after ${this.answers.length} answers`,
      });
    }
  }

  // The key is no part of what is judged, so that no finding can show it.
  #judge({ call, status, headers, body }: Answer, method: string, sent: Sent): void {
    const url = this.#settings.origin + call.slice(method.length + 1);
    const request = {
      ...{ method, url, body: sent.body },
      headers: {
        authorization: `Basic ${btoa("sk_test_hidden:")}`,
        ...(sent.body && { "content-type": "application/json" }),
      },
    };
    const found = this.#contract.check({
      request,
      response: { status, headers: [...headers], body },
      place: { source: this.#settings.origin, index: this.answers.length - 1, call },
    });
    this.findings.push(...found.filter(({ side }) => side === "response"));
  }
}

function read(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** The objects of a list; empty for whatever is none. */
export function dataOf({ body }: Answer): Fields[] {
  return Array.isArray(body?.data) ? (body.data as Fields[]) : [];
}

/** The members of an error, in either form. */
export function errorOf({ body }: Answer): Fields {
  const inner = body?.error;
  return typeof inner === "object" && inner !== null ? (inner as Fields) : (body ?? {});
}
