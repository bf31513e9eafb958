import { setTimeout as wait } from "node:timers/promises";
import { type Counter, type Event, type Pieces, Status } from "./endpoint.js";
import { but, type WrongEndpoint } from "./wrong-endpoint.js";
import { startEarly, startLimited } from "./wrong-programs.js";

/** Handles events of which `key` was not seen before. */
function oncePer(counter: Counter, key: (event: Event) => unknown): Pieces["act"] {
  const seen = new Set<unknown>();
  return async (event) => {
    if (seen.has(key(event))) return 200;
    seen.add(key(event));
    counter.handle(event);
    return 200;
  };
}

const known = new Set(["id", "object", "type", "created", "livemode", "data", "request"]);
// Where deliveries have to meet, each takes its time.
const repetitions = [
  "duplicate",
  "duplicate-signed-anew",
  "two-events-of-one-intent",
  "five-copies-at-once",
  "five-events-at-once",
];
const handledTypes = ["payment_intent.succeeded", "payment_intent.payment_failed"];

/** Endpoints that read, judge, handle or answer wrongly, by the mistake. */
export const wrongHandling: Record<string, WrongEndpoint> = {
  "text added up part by part": {
    start: but(() => ({
      async read(request) {
        let text = "";
        for await (const part of request) text += part;
        if (text.length > 1_000_000) throw new Status(413);
        return Buffer.from(text);
      },
    })),
    found: ["cut-letters"],
  },
  "a body read as Latin letters": {
    start: but((right) => ({
      read: async (request) => Buffer.from((await right.read(request)).toString("latin1")),
    })),
    found: ["utf-8"],
  },
  "no age looked at": {
    start: but(() => ({ age: () => 0 })),
    found: ["too-old"],
  },
  "no deliveries from the future refused": {
    start: but(() => ({ newest: Number.NEGATIVE_INFINITY })),
    found: ["future"],
  },
  "no clock but its own": {
    start: but(() => ({ newest: 0 })),
    found: ["clock-ahead"],
  },
  "five minutes of tolerance": {
    start: but(() => ({ oldest: 300 })),
    found: ["retry-10-minutes"],
  },
  "a day of tolerance": {
    start: but(() => ({ oldest: 86_400 })),
    found: ["retry-71-hours"],
  },
  "t compared with created": {
    start: but((right) => ({
      age(t, event) {
        const apart = Number(t) / (t.length > 11 ? 1 : 0.001) - event.created;
        return Math.max(right.age(t, event), apart > 3_600_000 ? Number.POSITIVE_INFINITY : 0);
      },
      newest: Number.NEGATIVE_INFINITY,
    })),
    found: ["retry-signed-anew"],
  },
  "milliseconds read as seconds": {
    start: but(() => ({ age: (t) => Date.now() / 1000 - Number(t) })),
    found: ["milliseconds"],
  },
  "milliseconds read as seconds, and never old": {
    start: but(() => ({
      age(t) {
        const age = Date.now() / 1000 - Number(t);
        return t.length > 11 ? 0 : age;
      },
    })),
    found: ["too-old-milliseconds"],
  },
  "seconds read as milliseconds": {
    start: but(() => ({ age: (t) => (Date.now() - Number(t)) / 1000 })),
    found: ["seconds"],
  },
  "unknown types refused": {
    start: but((right) => ({
      act: async (event) => (handledTypes.includes(event.type) ? right.act(event) : 400),
    })),
    found: ["unknown-type", "out-of-order"],
  },
  "a type of the description refused": {
    start: but((right) => ({
      act: async (event) => (event.type === "payout.paid" ? 422 : right.act(event)),
    })),
    found: ["event/payout.paid"],
  },
  "unknown fields not expected": {
    start: but((right) => ({
      async act(event) {
        if (!Object.keys(event).every((name) => known.has(name)))
          throw new TypeError("unknown key");
        return right.act(event);
      },
    })),
    found: ["unknown-fields"],
  },
  "not idempotent": {
    start: but((_right, counter) => ({
      async act(event) {
        counter.handle(event);
        return 200;
      },
    })),
    found: ["duplicate"],
    unprobed: [],
  },
  "duplicates refused": {
    start: but((right, counter) => ({
      async act(event) {
        const before = counter.count;
        const status = await right.act(event);
        return counter.count === before ? 409 : status;
      },
    })),
    found: ["duplicate"],
  },
  "idempotent by the intent": {
    start: but((_right, counter) => ({
      act: oncePer(counter, ({ data }) => data.object.id),
    })),
    found: ["two-events-of-one-intent"],
    unprobed: [],
  },
  "idempotent by the time of the signature": {
    start: but((right, counter) => {
      const seen = new Set<string>();
      let current = "";
      return {
        parse(header) {
          current = header;
          return right.parse(header);
        },
        async act(event) {
          if (!seen.has(current)) counter.handle(event);
          seen.add(current);
          return 200;
        },
      };
    }),
    found: ["duplicate-signed-anew"],
    unprobed: [],
  },
  "races when copies meet": {
    start: but((_right, counter) => {
      const handled = new Set<string>();
      return {
        async act(event) {
          if (handled.has(event.id)) return 200;
          await wait(200);
          counter.handle(event);
          handled.add(event.id);
          return 200;
        },
      };
    }),
    only: repetitions,
    found: ["five-copies-at-once"],
    unprobed: [],
  },
  "one event at a time, others dropped": {
    start: but((right) => {
      let isBusy = false;
      return {
        async act(event) {
          if (isBusy) return 200;
          isBusy = true;
          await wait(200);
          isBusy = false;
          return right.act(event);
        },
      };
    }),
    only: repetitions,
    found: ["five-events-at-once"],
    unprobed: [],
  },
  "forgotten: 200 to what it only means to handle": {
    start: but(() => ({ act: async () => 200 })),
    found: ["signed"],
    unprobed: [],
  },
  "answered before it is read": {
    start: startEarly,
    found: ["answers-early"],
  },
  "answered before it is verified": {
    start: but((right) => ({ refusal: 200, parse: (header) => tolerant(right, header) })),
    found: ["forged"],
  },
  "500 to a bad signature": {
    start: but((right) => ({
      refusal: 500,
      parse: (header) => tolerant(right, header),
    })),
    found: ["refusal-status"],
  },
  "JSON that is none thrown as a failure": {
    start: but((right) => ({
      read: async (request) => {
        const raw = await right.read(request);
        if (raw.toString().startsWith("<html>")) throw new SyntaxError("unexpected token");
        return raw;
      },
    })),
    found: ["no-json"],
  },
  "100 kB at most": { start: startLimited, found: ["300-kb"] },
  "too long a body thrown as a failure": {
    start: but((right) => ({
      read: (request) =>
        right.read(request).catch(() => {
          throw new RangeError("too long");
        }),
    })),
    found: ["16-mb"],
  },
  slow: {
    start: but((right) => ({
      async act(event) {
        await wait(60);
        return right.act(event);
      },
    })),
    only: [...repetitions, "event", "slow"],
    found: ["slow"],
    slowAfter: 55,
  },
};

/** Reads what cannot be read as a signature that does not match. */
function tolerant(right: Pieces, header: string): ReturnType<Pieces["parse"]> {
  try {
    return right.parse(header);
  } catch {
    return { t: "1", signatures: ["none"] };
  }
}
