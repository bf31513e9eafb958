// A table of handlers by the name of their event, each with its own object.
import type { EventTypeName, KnownEvent, WooshPayEvent } from "wooshpay-openapi";
import { isEvent } from "wooshpay-openapi/webhooks";

type EventOf<Name extends EventTypeName> = Extract<KnownEvent, { type: Name }>;
type Handlers = { [Name in EventTypeName]?: (event: EventOf<Name>) => Promise<void> };

export const handlers: Handlers = {
  "payment_intent.succeeded": async ({ data }) => console.log(data.object.amount.toFixed()),
  "payout.paid": async ({ data }) => console.log(data.object.id),
};

export async function dispatch(event: WooshPayEvent): Promise<void> {
  for (const name of Object.keys(handlers) as EventTypeName[])
    if (isEvent(event, name)) await run(name, event);
}

async function run<Name extends EventTypeName>(name: Name, event: EventOf<Name>): Promise<void> {
  await handlers[name]?.(event);
}
