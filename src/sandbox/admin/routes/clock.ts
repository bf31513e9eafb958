import type { Account } from "../../account.js";
import { millisecondsIn } from "../../durations.js";
import { invalid } from "../../refusal.js";
import type { Fields } from "../../store.js";
import type { AdminRoute } from "../route.js";
import { ref } from "../schemas.js";
import type { AdminTools } from "../tools.js";

const duration = {
  type: ["integer", "string"],
  description: "Milliseconds, or a text such as 90s, 72h, 30d.",
} as const;

/** The time of an account. */
export const clockRoutes: readonly AdminRoute[] = [
  {
    ...{ method: "GET", path: "/clock", id: "getClock", tag: "clock" },
    summary: "Read the clock",
    description: "The time of the account, which its objects carry.",
    answer: ref("Clock"),
    act: ({ account }) => shownClock(account),
  },
  {
    ...{ method: "POST", path: "/clock", id: "moveClock", tag: "clock" },
    summary: "Move the clock",
    description:
      "Moves the clock forward, and does on the way what becomes due. Answers once all of it is done.",
    body: {
      type: "object",
      properties: {
        advance: duration,
        set: {
          type: ["integer", "string"],
          description: "Epoch milliseconds, or a time in ISO 8601.",
        },
      },
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
    },
    answer: {
      type: "object",
      required: ["clock", "report"],
      properties: {
        clock: ref("Clock"),
        report: { type: "object", description: "What was done on the way." },
      },
    },
    async act({ tools, account, body }) {
      const report = await moved(tools, account, body);
      return { clock: shownClock(account), report };
    },
  },
];

function moved(tools: AdminTools, account: Account, body: Fields): Promise<Fields> {
  const [name = "advance", ...more] = Object.keys(body);
  const value = body[name];
  if (more.length > 0 || value === undefined)
    throw invalid(name, "A clock takes advance, a duration, or set, a time: send one.");
  if (typeof value !== "string" && typeof value !== "number")
    throw invalid(name, `Expected a number or a text, found ${typeof value}.`);
  return name === "advance"
    ? tools.advance(account, millisecondsIn(value))
    : tools.setClock(account, timeIn(value));
}

function timeIn(value: string | number): number {
  const time = typeof value === "number" ? value : Date.parse(value);
  if (Number.isSafeInteger(time)) return time;
  throw invalid("set", `Expected epoch milliseconds or a time in ISO 8601, found ${value}.`);
}

function shownClock({ clock }: Account): Fields {
  const now = clock.now();
  return {
    now,
    time: new Date(now).toISOString(),
    is_fixed: clock.isFixed,
    offset: clock.offset,
  };
}
