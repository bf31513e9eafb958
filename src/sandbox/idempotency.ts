import { Refusal } from "./refusal.js";
import { numberOf } from "./seed.js";
import type { Fields, Stored } from "./store.js";
import type { Work } from "./work.js";

/** What a request with a key came to. */
export interface Outcome {
  readonly status: number;
  readonly body: Fields;
}

interface Kept extends Stored, Outcome {
  /** What was asked for, as a number. */
  readonly asked: number;
}

const kind = "sandbox.replay";

/** The number of a request: the same for the same operation and body. */
export function askedBy(method: string, target: string, body: string): number {
  return numberOf(`${method} ${target}\n${body}`);
}

/**
 * What the first request with a key came to; undefined for the first.
 * @throws Refusal (409) when the key was used for another request.
 */
export function replayOf(work: Work, key: string, asked: number): Outcome | undefined {
  const kept = work.find(kind, idOf(key)) as Kept | undefined;
  if (!kept) return undefined;
  if (kept.asked === asked) return kept;
  throw new Refusal(
    409,
    "This idempotency key belongs to another request: the same key goes with the same operation and the same body only.",
    { type: "idempotency_error", code: "idempotency_key_in_use" },
  );
}

/** Keeps what a request with a key came to. */
export function keepOutcome(
  work: Work,
  key: string,
  asked: number,
  { status, body }: Outcome,
): void {
  work.addWhole({ id: idOf(key), object: kind, asked, status, body });
}

// Keys are chosen by callers: one must not be taken for the id of an object.
function idOf(key: string): string {
  return `replay:${key}`;
}
