import { eventTypes } from "../../../../generated/events.js";
import type { Action } from "../../action.js";
import { actions } from "../../actions.js";
import { strayEvent } from "../../expected.js";
import { Refusal, unknownObject } from "../../refusal.js";
import type { AdminCall, AdminRoute } from "../route.js";
import { ref } from "../schemas.js";
import { objectOf } from "./records.js";

/** Name of a kind in paths: its last word in the plural, `sessions` for `checkout.session`. */
export function pathName(kind: string): string {
  return `${kind.split(".").at(-1)}s`;
}

/** What customers, banks and operators do, one row for each action that there is. */
export function actionRoutes(): readonly AdminRoute[] {
  const rows = Object.entries(actions).flatMap(([kind, some]) =>
    Object.entries(some).map(([name, action]) => actionRoute(kind, name, action)),
  );
  return [simulation, ...rows];
}

function actionRoute(kind: string, name: string, { about, options = [], act }: Action): AdminRoute {
  const noun = kind.replaceAll(/[._]/g, " ");
  return {
    ...{ method: "POST", path: `/${pathName(kind)}/{id}/${name}`, tag: "actions" },
    id: `${name}${kind.replaceAll(/(?:^|[._])([a-z])/g, (_found, letter) => letter.toUpperCase())}`,
    summary: `${name[0]?.toUpperCase()}${name.slice(1)} a ${noun}`,
    description: about,
    parameters: { id: { about: `Id of the ${noun}.`, schema: { type: "string" } } },
    body: {
      ...{ type: "object", description: "What the action may be told besides." },
      properties: Object.fromEntries(options.map((option) => [option, {}])),
      additionalProperties: false,
    },
    isBodyOptional: true,
    answer: ref("Object"),
    act({ tools, account, path, body }) {
      const object = objectOf(account, path.id);
      if (object.object !== kind) throw unknownObject(kind, object.id);
      tools.catchUp(account);
      account.do((work) => act(work, work.get(kind, object.id), body));
      // What follows from it elsewhere is done before it is shown.
      tools.catchUp(account);
      return account.store.get(object.id)?.version ?? { id: object.id, deleted: true };
    },
  };
}

const simulation: AdminRoute = {
  ...{ method: "POST", path: "/simulate/{type}", id: "simulate", tag: "actions" },
  summary: "Make an event",
  description:
    "Makes an event of a type, with whatever objects it needs, and delivers it to the endpoints that asked for it.",
  parameters: {
    type: { about: "Type of the event.", schema: { type: "string", enum: eventTypes } },
  },
  answer: ref("Object"),
  act({ tools, account, path: { type = "" } }: AdminCall) {
    const stray = strayEvent(type);
    if (stray) throw new Refusal(404, stray, { code: "unknown_event" });
    return tools.trigger(account, type);
  },
};
