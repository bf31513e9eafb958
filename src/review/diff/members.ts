import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import type { Description } from "./description.js";
import { breaksOf, type Direction, who } from "./direction.js";
import type { Schema, Shape } from "./shape.js";

/** A member of an object, and what is needed to tell how it changed. */
export interface Telling {
  name: string;
  /** The object as it is now, in the new description. */
  now: Shape;
  direction: Direction;
  description: Description;
  finding: Finding;
  /** Whether the words of the member said before what a keyword states of it now. */
  isForm(keyword: string): boolean;
}

/** Tells that a member is one of the other direction, or no longer. */
export function tellHidden(
  { name, now, direction, description, finding, isForm }: Telling,
  was: Schema | "hidden" | undefined,
  is: Schema | "hidden" | undefined,
): void {
  const isGone = is === "hidden" && was !== undefined;
  const [place] = now.members.get(name) ?? now.sources;
  const keyword = direction === "sent" ? "readOnly" : "writeOnly";
  finding.add({
    breaks: isGone && !isForm(keyword) ? [who[direction]] : [],
    pointer: pointerTo(description.pointerOf(place ?? {}), keyword),
    ...{ before: was === "hidden" ? true : undefined, after: is === "hidden" ? true : undefined },
    why: isGone
      ? `${name} is ${direction === "sent" ? "only read and can no longer be sent" : "only sent and no longer comes back"}.`
      : `${name} ${direction === "sent" ? "can be sent" : "comes back"} now.`,
  });
}

/** Tells that a member is gone. */
export function tellGone(
  { name, direction, finding }: Telling,
  was: Schema,
  pointer: string,
): void {
  finding.add({
    breaks: [who[direction]],
    ...{ pointer, before: was[0], after: undefined },
    why:
      direction === "sent"
        ? `${name} can no longer be sent: it is refused or does nothing.`
        : `${name} is no longer there for whoever reads it.`,
  });
}

/** Tells that a member is new. */
export function tellAdded(
  { name, direction, description, finding }: Telling,
  is: Schema,
  { isRequired, old }: { isRequired: boolean; old: Shape },
): void {
  // What has to be sent is told as demanded.
  if (direction === "sent" && isRequired) return;
  const wasClosed = direction === "read" && old.rest?.value === false;
  finding.add({
    breaks: wasClosed ? ["reader"] : [],
    pointer: description.pointerOf(is[0] ?? {}),
    ...{ before: undefined, after: is[0] },
    why: wasClosed
      ? `${name} may come where no other member was allowed.`
      : direction === "sent"
        ? `${name} can be sent, and may be left out.`
        : `${name} is there besides what was there before.`,
  });
}

/** Tells that a member has to be there, or no longer. */
export function tellRequired(
  { name, now, direction, description, finding, isForm }: Telling,
  was: boolean,
  is: boolean,
  isNew = false,
): void {
  if (was === is) return;
  const isSaidSo = is && direction === "sent" && isForm("required");
  const breaks = isSaidSo ? [] : breaksOf(is ? "narrower" : "wider", direction);
  const at =
    now.required.get(name) ?? now.sources.find((raw) => raw.properties) ?? now.sources[0] ?? {};
  const told =
    direction === "sent"
      ? is
        ? `has to be sent, and ${isNew ? "was not known before" : "could be left out before"}`
        : "may be left out now"
      : is
        ? "is always there now"
        : "may be missing, and was always there";
  finding.add({
    ...{ breaks, pointer: pointerTo(description.pointerOf(at), "required") },
    ...{ before: was ? name : undefined, after: is ? name : undefined },
    why: `${name} ${told}.`,
  });
}
