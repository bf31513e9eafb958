import type { EventTypeName, KnownEvent } from "../../generated/events.js";
import type { Account } from "./account.js";
import { actOn } from "./act.js";
import type { ClockReport } from "./deliveries/courier.js";
import type { Delivery } from "./deliveries/delivery.js";
import { millisecondsIn } from "./durations.js";
import type { Engine } from "./engine.js";
import { strayEvent } from "./expected.js";
import type { Faults } from "./faults/faults.js";
import type { Fields, Stored } from "./store.js";
import { trigger } from "./trigger/trigger.js";

/** The time of an account. */
export interface SandboxClock {
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Moves the clock, and does on the way what comes due, each thing at its time; each delivery is awaited.
   * @param duration milliseconds, or a text such as `72h`, `30d`, `1h30m`.
   * @throws RangeError (as a rejection) for what is no duration.
   */
  advance(duration: number | string): Promise<ClockReport>;
  /**
   * Moves the clock to a time, as {@link SandboxClock.advance} does.
   * @param time epoch milliseconds, a Date, or a text that Date reads.
   * @throws RangeError (as a rejection) for what is no time, or is past.
   */
  set(time: number | string | Date): Promise<ClockReport>;
}

/** An event of a type, or of any. */
export type SandboxEvent<Type extends EventTypeName = EventTypeName> = Extract<
  KnownEvent,
  { type: Type }
>;

/** What one secret key reaches, apart from what all others do: objects, ids, time, events, faults. */
export interface SandboxAccount {
  readonly secretKey: string;
  /** Answers as `fetch` does, with the key of this account where a request shows none. It has no `this`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  readonly clock: SandboxClock;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** What has happened so far, the oldest first. @param type only events of a type. @throws TypeError for none. */
  events<Type extends EventTypeName = EventTypeName>(type?: Type): SandboxEvent<Type>[];
  /** What was delivered, or is to be, the oldest first. */
  deliveries(): Delivery[];
  /** Sends a delivery now, whatever has become of it. @returns it afterwards. @throws RangeError for none. */
  redeliver(delivery: string): Promise<Delivery>;
  /**
   * Does what somebody else than the caller of the API does: a customer, a bank, an operator.
   * @param object id of an object; or a kind, for the newest of that kind.
   * @param action name of the action, for example `pay`.
   * @returns the object afterwards.
   * @throws TypeError for an object, an action or an option that there is not; Refusal where the object does not allow it.
   */
  act(object: string, action: string, options?: Fields): Stored;
  /** Makes an event, with whatever objects it needs. @throws TypeError for a type that there is not. */
  trigger<Type extends EventTypeName>(type: Type): SandboxEvent<Type>;
  /**
   * Waits until nothing that is due is under way; in place of a sleep.
   * @throws whatever has failed on its own since the last time.
   */
  settled(): Promise<void>;
  /** Secret of the endpoint that was given as an option; undefined where none was. */
  readonly webhookSecret: string | undefined;
  /** Ends its deliveries and timers; calls are answered as before. */
  close(): Promise<void>;
  /** The account itself, for whoever builds on it: its objects, and work on them. */
  readonly core: Account;
}

/** An account, as tests have it. */
export function accountOf(
  engine: Engine,
  core: Account,
  fetch: SandboxAccount["fetch"],
): SandboxAccount {
  const courier = engine.courierOf(core);
  return {
    ...{ secretKey: core.key, fetch, faults: core.faults, core },
    clock: {
      now: () => core.clock.now(),
      async advance(duration) {
        const milliseconds = millisecondsIn(duration);
        return courier.move(() => core.clock.now() + milliseconds);
      },
      async set(time) {
        const to = timeIn(time);
        return courier.move(() => to);
      },
    },
    events<Type extends EventTypeName>(type?: Type) {
      const stray = type && strayEvent(type);
      if (stray) throw new TypeError(stray);
      return versionsOf(core, "event").filter(
        (event) => !type || event.type === type,
      ) as unknown as SandboxEvent<Type>[];
    },
    deliveries: () => versionsOf(core, "sandbox.delivery") as Delivery[],
    redeliver: async (delivery) => courier.redeliver(delivery),
    act: (object, action, options) => actOn(engine, core, object, action, options),
    trigger: <Type extends EventTypeName>(type: Type) =>
      trigger(engine, core, type) as unknown as SandboxEvent<Type>,
    settled: () => courier.settled(),
    get webhookSecret() {
      return engine.webhookSecret(core);
    },
    close: () => engine.close(core),
  };
}

function versionsOf({ store }: Account, kind: string): Stored[] {
  return [...store.oldest(kind)].map(({ version }) => version);
}

function timeIn(time: number | string | Date): number {
  const found = typeof time === "number" ? time : new Date(time).getTime();
  if (Number.isSafeInteger(found)) return found;
  throw new RangeError(
    `${String(time)} is no time, expected epoch milliseconds, a Date or its text.`,
  );
}
