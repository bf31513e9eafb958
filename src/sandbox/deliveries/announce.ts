import type { EventTypeName } from "../../../generated/events.js";
import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";
import type { Delivery } from "./delivery.js";

const kind = "sandbox.delivery";

/** Has an event delivered to each endpoint of the account that wants it; it is sent once the work is done. */
export function announce(work: Work, event: Stored): void {
  for (const endpoint of work.all("webhook_endpoint"))
    if (endpoint.status !== "disabled" && wants(work, endpoint, String(event.type)))
      addDelivery(work, event, endpoint);
}

function wants(work: Work, endpoint: Stored, type: string): boolean {
  const names = endpoint.enabled_events as readonly string[];
  if (names.includes(type)) return true;
  return names.includes("*") && work.assume("event-wildcard") === "all";
}

/**
 * Has an event delivered to one endpoint.
 * @param hidden what no log shows.
 */
export function addDelivery(
  work: Work,
  event: Stored,
  endpoint: Stored,
  hidden: Fields = {},
): Delivery {
  const fields = {
    id: work.home.ids.next(kind),
    object: kind,
    event: event.id,
    type: event.type as EventTypeName,
    endpoint: endpoint.id,
    url: endpoint.url,
    created: work.now,
    status: "pending",
    reason: null,
    due: work.now,
    attempts: [],
  };
  return work.addWhole(fields, hidden) as Delivery;
}
