import type { Audience } from "./change.js";
import type { Effect } from "./rules.js";

/** Which way a value goes, seen by whoever uses the API: it is sent to it, or read from it. */
export type Direction = "sent" | "read";

/** Whom a change of what is valid breaks: who sends what is refused now, or reads what did not come before. */
export function breaksOf(effect: Effect, direction: Direction): Audience[] {
  if (effect === "none") return [];
  const harmful = direction === "sent" ? "narrower" : "wider";
  return effect === harmful || effect === "other" ? [who[direction]] : [];
}

/** The audience of a direction. */
export const who = { sent: "sender", read: "reader" } as const satisfies Record<
  Direction,
  Audience
>;

/** What a break means to the audience, as the end of a sentence. */
export function consequence(breaks: readonly Audience[], direction: Direction): string {
  if (breaks.length === 0)
    return direction === "sent"
      ? "whatever was sent before still passes"
      : "whatever comes could come before";
  return direction === "sent"
    ? "what was sent rightly before is refused, or means something else"
    : "what comes may be something that no reader expected before";
}
