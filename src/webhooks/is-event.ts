import type {
  EventTypeName,
  KnownEvent,
  UnknownEventType,
  WooshPayEvent,
} from "../../generated/events.js";
import type { UnknownValue } from "../../generated/models.js";
import { tagOf } from "./payload.js";

/**
 * The event of a known type, by its name: `EventNamed<"payment_intent.succeeded">`. Of several names it
 * is the union.
 */
export type EventNamed<Name extends EventTypeName> = Extract<KnownEvent, Record<"type", Name>>;

/** Names by which an event may be asked for; a string of which the compiler knows no more is one, too. */
type AnyName = EventTypeName | UnknownEventType | UnknownValue;

/**
 * Whether an event, delivered or retrieved, is of this type, or of one of a list. Of a known name the
 * compiler narrows `event.data.object`; where it answers false, the compiler leaves out all events of the
 * names that were given. An event without `data.object` is of no known type, whatever it says.
 *
 * @throws TypeError for what is no event, such as a promise that was not awaited, and for a name that is
 * no text or empty.
 */
export function isEvent<Name extends EventTypeName>(
  event: WooshPayEvent,
  type: Name | readonly Name[],
): event is EventNamed<Name>;
/**
 * Whether an event is of a type that the description does not know, or may not know: a name in a variable
 * of type `string`, or a literal as `"invoice.new" as UnknownValue`, so that no misspelt name compiles.
 * Nothing is narrowed: what `event.data.object` holds is for the caller to say.
 *
 * @throws TypeError for what is no event, and for a name that is no text or empty.
 */
export function isEvent<Name extends string>(
  event: WooshPayEvent,
  type: string extends Name ? Name | readonly Name[] : AnyName | readonly AnyName[],
): boolean;
export function isEvent(event: WooshPayEvent, type: string | readonly string[]): boolean {
  if (tagOf(event) !== object) throw new TypeError(wording("an event", event));
  const names: unknown[] = [type].flat();
  if (names.length === 0) throw new TypeError(wording("the name of an event", type));
  for (const name of names)
    if (typeof name !== "string" || !name)
      throw new TypeError(wording("the name of an event", name));
  return names.includes(event.type) && tagOf(event.data?.object) === object;
}

const object = "[object Object]";

function wording(expected: string, found: unknown): string {
  return `isEvent: expected ${expected}, found ${found === "" ? "empty text" : tagOf(found).slice(8, -1).toLowerCase()}`;
}
