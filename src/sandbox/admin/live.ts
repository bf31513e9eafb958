import type { Account } from "../account.js";
import type { StreamedAnswer } from "../message.js";
import type { Change, Stored } from "../store.js";
import { pageRoutes } from "./page/routes.js";
import { type AdminRoute, Whole } from "./route.js";
import { isShown } from "./routes/records.js";
import type { AdminTools } from "./tools.js";

const streamType = "text/event-stream";

/** What happens, as it happens, and the page that shows it. */
export const liveRoutes: readonly AdminRoute[] = [
  {
    ...{ method: "GET", path: "/live", id: "watch", tag: "records" },
    summary: "Watch what happens",
    description:
      "Server-sent events, as they happen: `request` for each request, `object` for each version of an object, an event or a delivery, `removed` with the id of what was deleted, `clock` with the time.",
    parameters: {
      account: {
        about:
          "Number of the account in the list of accounts, from 0, where no header can be sent.",
        schema: { type: "integer", minimum: 0 },
      },
    },
    answer: streamType,
    act({ tools, account, query }) {
      const chosen = tools.accounts()[Number(query.get("account") ?? -1)] ?? account;
      return new Whole(watched(tools, chosen));
    },
  },
  ...pageRoutes,
];

function watched({ traffic }: AdminTools, account: Account): StreamedAnswer {
  return {
    status: 200,
    headers: { "content-type": streamType, "cache-control": "no-store" },
    open(send) {
      const tell = (name: string, value: unknown) =>
        send(`event: ${name}\ndata: ${JSON.stringify(value)}\n\n`);
      tell("clock", { now: account.clock.now() });
      const ends = [
        traffic.listen(({ read }, of) => {
          if (of === undefined || of === account) tell("request", read());
        }),
        account.listen((change) => tellChange(change, account, tell)),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function tellChange(
  { put, removed }: Change,
  { clock }: Account,
  tell: (name: string, value: unknown) => void,
): void {
  const shown = put.map(({ version }) => version).filter(isWatched);
  for (const version of shown) tell("object", version);
  for (const id of removed) if (!id.startsWith("task_")) tell("removed", { id });
  if (shown.length > 0) tell("clock", { now: clock.now() });
}

function isWatched({ object }: Stored): boolean {
  return isShown(object) || object === "event" || object === "sandbox.delivery";
}
