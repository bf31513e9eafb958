// Events by name in maps, sets and logs, whether the description knows them or not.
import type { WooshPayEvent } from "wooshpay-openapi/webhooks";

const ignored = new Set(["product.created"]);
const queues = new Map<string, string[]>();

export function route(event: WooshPayEvent): string {
  if (ignored.has(event.type)) return "ignored";
  const queue = queues.get(event.type);
  if (queue) queue.push(event.id);
  const [resource = ""] = event.type.split(".");
  const label: string = event.type.toUpperCase();
  return typeof event.type === "string" && resource.length > 0 ? label : "";
}
