import type { Sandbox } from "../../../src/sandbox/index.js";
import type { Change, Fields } from "../../../src/sandbox/store.js";

/** What is sent, besides the operation. */
export interface Sent {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: Fields | undefined;
  /** What stands behind the body, so that its text is another one. */
  readonly tail?: string | undefined;
}

/** What came back. */
export interface Came {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every kind are looked into.
  readonly body: any;
  readonly headers: Headers;
  /** Whether the sandbox has changed anything for it. */
  readonly hasChanged: boolean;
}

/** A request with a key, and what it came to. */
export interface Kept {
  readonly operation: string;
  readonly sent: Sent;
  readonly key: string;
  readonly first: Came;
}

/** An amount of a currency. */
export interface Money {
  readonly currency: string;
  readonly amount: number;
}

/** What befalls requests; each with whether the work is done all the same. */
export const faults = [
  { text: "status=500", isDone: false },
  { text: "after", isDone: true },
  { text: "truncate", isDone: true },
  { text: "reset", isDone: false },
  { text: "html", isDone: false },
  { text: "429;retry-after=1", isDone: false },
  { text: "after;status=503", isDone: true },
] as const;

/** Of each entry of a sandbox one text. Ids that nothing was made with in the end may be given again. */
export function entriesOf(sandbox: Sandbox): string[] {
  return sandbox
    .snapshot()
    .accounts.flatMap(({ entries }) => entries.map((entry) => JSON.stringify(entry)));
}

/** The members of an error, in either form. */
export function errorIn(body: { error?: Fields } & Fields): Fields {
  return body.error ?? body;
}

/** Whether a change keeps nothing but the answer to a key. */
export function isOfReplay({ put, removed }: Change) {
  return removed.length === 0 && put.every(({ version }) => version.object === "sandbox.replay");
}

/** Whether a change keeps that a payment was declined. */
export function isOfDecline({ put }: Change) {
  return put.some(({ version }) => version.last_payment_error ?? version.last_setup_error);
}
