import type { EventTypeName } from "../../../generated/events.js";
import type { Account } from "../account.js";
import type { Engine } from "../engine.js";
import { strayEvent } from "../expected.js";
import type { Stored } from "../store.js";
import { recipes } from "./recipes.js";
import { Shop } from "./shop.js";

/**
 * Makes an event of a type: by making what it tells of, with all that belongs to it, as a shop and its customers do.
 * What nothing in the sandbox tells by itself is told of the same object.
 * @throws TypeError for a type that there is not.
 */
export function trigger(engine: Engine, account: Account, type: string): Stored {
  const stray = strayEvent(type);
  if (stray) throw new TypeError(stray);
  const name = type as EventTypeName;
  const shop = new Shop(engine, account);
  const before = account.ids.count;
  const object = recipes[name](shop);
  const told = eventAbout(account, name, object.id, before);
  if (told) return told;
  shop.tell(name, object);
  return eventAbout(account, name, object.id, before) as Stored;
}

/** The newest event of a type about an object, if it is newer than a count of ids. */
function eventAbout(
  { store }: Account,
  type: EventTypeName,
  object: string,
  before: number,
): Stored | undefined {
  for (const { version } of store.newest("event")) {
    // Ids ascend, and end with how many there were.
    if (Number(version.id.slice(-10)) <= before) return undefined;
    const about = (version.data as { object: Stored }).object;
    if (version.type === type && about.id === object) return version;
  }
  return undefined;
}
