import type { Fields } from "../../../src/sandbox/store.js";
import { hold } from "./hold.js";
import { lives, rules } from "./life.js";
import type { Seen } from "./seen.js";

/** What judges an outcome. */
export type Judge = (came: { status: number; body: { error?: Fields } & Fields }) => void;

/**
 * Foretells whether a call is a legal move, before it is made.
 * @returns what holds the outcome against that: an illegal move is a 400 that names the state, and what is legal.
 */
export function checkMove(
  seen: Seen,
  operation: string,
  { path = {} }: { path?: Readonly<Record<string, string>> | undefined },
): Judge {
  const rule = rules[operation];
  const [id = ""] = Object.values(path);
  const object = rule && seen.get(id);
  if (!rule || object?.object !== rule.kind) return () => undefined;
  const state = String(object[lives[rule.kind]?.member ?? "status"]);
  const isLegal = rule.states.includes(state);
  return ({ status, body }) => {
    const { code, message } = body.error ?? body;
    const isRefused = status === 400 && String(code).endsWith("_unexpected_state");
    if (isLegal) hold(!isRefused, `${operation} was refused for ${id}, which is ${state}.`);
    else {
      // What belongs to something else is refused for that reason.
      const belongs = status === 400 && code === "payment_intent_of_session";
      hold(isRefused || belongs, `${operation} of ${id}, which is ${state}, came to ${status}.`);
      if (belongs) return;
      const text = String(message);
      hold(text.includes(` ${state},`), `It does not name the state ${state}: ${text}`);
      const ends = (lives[rule.kind]?.next[state] ?? []).length === 0;
      hold(
        text.includes(ends ? "Nothing changes it any more." : "From there: "),
        `It does not name the legal moves from ${state}: ${text}`,
      );
    }
  };
}
