import type { Delivery } from "../../../src/sandbox/deliveries/delivery.js";
import type { Change, Stored } from "../../../src/sandbox/store.js";
import { hold } from "./hold.js";
import type { World } from "./world.js";

/** How often an event is sent before it is given up, and within what time. */
const tries = { most: 18, within: 72 * 3_600_000 };

/**
 * Each event goes once to each endpoint that is switched on and has asked for its type.
 * @param endpoints those that there are.
 * @throws Broken for a change that tells somebody else, or not all.
 */
export function checkAnnounced({ put }: Change, endpoints: readonly Stored[]): void {
  const deliveries = put.flatMap(({ version }) =>
    version.object === "sandbox.delivery" ? [version as Delivery] : [],
  );
  for (const { version: event } of put) {
    if (event.object !== "event") continue;
    const type = String(event.type);
    const meant = endpoints
      .filter(({ status }) => status === "enabled")
      .filter(({ enabled_events: names }) => (names as string[]).includes(type))
      .map(({ id }) => id);
    const told = deliveries.filter((one) => one.event === event.id).map((one) => one.endpoint);
    hold(
      meant.toSorted().join() === told.toSorted().join(),
      `${event.id}, ${type}, goes to ${told.join() || "nobody"}, expected ${meant.join() || "nobody"}.`,
    );
  }
}

/** @throws Broken for a delivery that did not come to the end that it ought to have come to. */
export function checkDelivered(world: World, delivery: Delivery): void {
  const { id, status, event, endpoint, url, created, attempts } = delivery;
  const taken = attempts.filter((one) => one.status === 200 && one.error === undefined).length;
  const came = world.receiver.arrivals.get(`${url} ${event}`) ?? 0;
  hold(came === taken, `${id} says that ${event} was taken ${taken} times, and it came ${came}.`);
  hold(
    (status === "delivered") === taken > 0,
    `${id} is ${status}, and ${event} was taken ${taken} times.`,
  );
  // What is caught up on, such as a renewal of last week, has happened then, and is told now.
  const begun = attempts[0]?.at ?? created;
  const lasts = Math.max(0, ...attempts.map(({ at }) => at - begun));
  hold(begun >= created, `${id} was sent before it was made.`);
  hold(lasts <= tries.within, `${id} was sent for ${lasts} ms.`);
  if (status === "failed")
    hold(attempts.length >= tries.most, `${id} was given up after ${attempts.length} tries.`);
  if (status === "dropped")
    hold(world.seen.wasOff(endpoint), `${id} was dropped, and its endpoint was never off.`);
  if (status === "lost")
    hold(world.afflictions.has("lost"), `${id} was lost, and nobody has asked for that.`);
  const ends = ["delivered", "failed", "dropped", "lost"];
  hold(ends.includes(status), `${id} is ${status} in the end.`);
}
