import type { Account } from "../../account.js";
import { invalid, unknownObject } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { AdminCall, AdminRoute } from "../route.js";
import { listOf, ref } from "../schemas.js";

const id = { about: "Id of the object.", schema: { type: "string" } } as const;

const paging = {
  limit: {
    about: "How many, from 1 to 100; 20 unless set.",
    schema: { type: "integer", minimum: 1, maximum: 100 },
  },
  starting_after: {
    about: "Goes on behind this one: id (of requests the number) of the last on the page before.",
    schema: { type: "string" },
  },
} as const;

/** What there is, and what has happened. */
export const recordRoutes: readonly AdminRoute[] = [
  {
    ...{ method: "GET", path: "/objects", id: "listObjects", tag: "records" },
    summary: "List objects",
    description: "The objects of the account, the newest first.",
    parameters: {
      kind: {
        about: "What their `object` says, for example payment_intent; all unless set.",
        schema: { type: "string" },
      },
      ...paging,
    },
    answer: listOf("Object"),
    act(call) {
      const kind = call.query.get("kind");
      return page(call, kind ? newestOf(call.account, kind) : newest(call.account), "id");
    },
  },
  {
    ...{ method: "GET", path: "/objects/{id}", id: "getObject", tag: "records" },
    summary: "Read an object",
    description: "Any object of the account by its id, whatever its kind.",
    parameters: { id },
    answer: ref("Object"),
    act: ({ account, path }) => objectOf(account, path.id),
  },
  {
    ...{ method: "GET", path: "/events", id: "listEvents", tag: "records" },
    summary: "List events",
    description: "What has happened to the objects of the account, the newest first.",
    parameters: paging,
    answer: listOf("Object"),
    act: (call) => page(call, newestOf(call.account, "event"), "id"),
  },
  {
    ...{ method: "GET", path: "/deliveries", id: "listDeliveries", tag: "records" },
    summary: "List deliveries",
    description: "Events on their way to endpoints, the newest first, with each attempt.",
    parameters: paging,
    answer: listOf("Delivery"),
    act: (call) => page(call, newestOf(call.account, "sandbox.delivery"), "id"),
  },
  {
    ...{ method: "POST", path: "/deliveries/{id}/redeliver", id: "redeliver", tag: "records" },
    summary: "Send a delivery once more",
    description: "Sends it at once, whatever became of it, and answers when it is done.",
    parameters: { id },
    answer: ref("Delivery"),
    act: ({ tools, account, path }) => {
      const delivery = objectOf(account, path.id);
      if (delivery.object !== "sandbox.delivery") throw unknownObject("delivery", delivery.id);
      return tools.redeliver(account, delivery.id);
    },
  },
  {
    ...{ method: "GET", path: "/requests", id: "listRequests", tag: "records" },
    summary: "List requests",
    description:
      "The last 1,000 requests to the API, the newest first, with what was found in each; those without an account as well. Secrets are masked.",
    parameters: paging,
    answer: listOf("Request"),
    act: (call) => page(call, call.tools.traffic.newest(call.account), "number"),
  },
];

/** The object of an id, whatever its kind. @throws Refusal (404) */
export function objectOf({ store }: Account, id: string | undefined): Stored {
  const found = store.get(id ?? "")?.version;
  if (found) return found;
  throw unknownObject("object", id ?? "");
}

function* newestOf({ store }: Account, kind: string): Generator<Stored> {
  for (const { version } of store.newest(kind)) yield version;
}

/** All objects that the API has, the newest first. */
function newest({ store }: Account): Stored[] {
  const found = [...store.entries()].map(({ version }) => version);
  return found.reverse().filter(({ object }) => isShown(object));
}

/** Whether a kind is one of the API that stands in no list of its own. */
export function isShown(kind: string): boolean {
  return kind !== "event" && !kind.startsWith("sandbox.");
}

function page({ query }: AdminCall, source: Iterable<Fields>, member: string): Fields {
  const limit = limitIn(query.get("limit"));
  const after = query.get("starting_after");
  const data: Fields[] = [];
  let isPast = after === null;
  let hasMore = false;
  for (const one of source) {
    if (!isPast) isPast = String(one[member]) === after;
    else if (data.length < limit) data.push(one);
    else hasMore = true;
    if (hasMore) break;
  }
  if (!isPast) throw invalid("starting_after", `There is none with ${member} ${after}.`);
  return { object: "list", has_more: hasMore, data };
}

function limitIn(text: string | null): number {
  if (text === null) return 20;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw invalid("limit", `Expected a number from 1 to 100, found ${text}.`);
}
