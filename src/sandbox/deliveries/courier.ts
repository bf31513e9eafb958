import type { Account } from "../account.js";
import { catchUp, doTask } from "../due.js";
import type { TaskName } from "../task-names.js";
import type { Task } from "../tasks.js";
import { Closing } from "./closing.js";
import { deliver, isTwin, type PostOffice, pendingOf } from "./deliver.js";
import type { Attempt, Delivery } from "./delivery.js";
import type { Send } from "./send.js";

/** What a courier needs besides its account. */
export interface CourierTools {
  readonly tasks: Readonly<Record<TaskName, Task>>;
  readonly send: Send;
  readonly allowsRemote: boolean;
}

/** One thing that was done because its time had come. */
export interface TaskReport {
  /** Epoch milliseconds, by the clock of the account. */
  readonly at: number;
  readonly task: TaskName;
  /** Id of the object that it was done to. */
  readonly subject: string;
}

/** One attempt to deliver an event. */
export interface DeliveryReport extends Attempt {
  /** Id of the delivery. */
  readonly delivery: string;
  /** Id of the event. */
  readonly event: string;
  readonly type: string;
  readonly url: string;
}

/** What happened while the clock was moved. */
export interface ClockReport {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly tasks: readonly TaskReport[];
  readonly deliveries: readonly DeliveryReport[];
}

/** How long a delivery is held back for another to overtake it, in milliseconds of real time. */
const holdTime = 1000;

/** When a delivery is sent once more of which could not be written down what came of it, in milliseconds. */
const repeatTime = 60_000;

/** The longest time that timers can wait. */
const longestWait = 2 ** 31 - 1;

/**
 * Does what is due in an account: deliveries, and with a clock that runs tasks as well. It starts after the work that
 * has made something due, never within it, so that no request waits for a receiver.
 */
export class Courier {
  readonly #account: Account;
  readonly #tools: CourierTools;
  readonly #closing = new Closing();
  readonly #office: PostOffice;
  readonly #unlisten: () => void;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #chains = new Map<string, Promise<void>>();
  /** Deliveries that wait for another one, by endpoint. */
  readonly #held = new Map<string, string>();
  #attempts: DeliveryReport[] | undefined;
  #moving: Promise<unknown> = Promise.resolve();
  #failure: unknown;
  #isWoken = false;
  #alarm: { at: number; timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(account: Account, tools: CourierTools) {
    this.#account = account;
    this.#tools = tools;
    const { send, allowsRemote } = tools;
    this.#office = { send, allowsRemote, closing: this.#closing };
    this.#unlisten = account.listen(() => this.#look());
    this.#look();
  }

  /**
   * Waits until nothing that is due is under way.
   * @throws whatever a task has thrown that nobody asked for.
   */
  async settled(): Promise<void> {
    while (!this.#closing.isClosed) {
      this.#tell();
      catchUp(this.#account, this.#tools.tasks);
      this.#start();
      if (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
      else if (this.#held.size > 0) this.#releaseAll();
      else return;
    }
  }

  /**
   * Moves the clock, and does on the way what comes due: each thing at its time, each delivery awaited.
   * @param target says until when, in epoch milliseconds; it is asked once earlier moves are over.
   * @throws RangeError (as a rejection) for a time that is past.
   */
  move(target: () => number): Promise<ClockReport> {
    const moved = this.#moving.then(() => this.#move(target()));
    this.#moving = moved.catch(() => undefined);
    return moved;
  }

  async #move(to: number): Promise<ClockReport> {
    const { clock, schedule } = this.#account;
    const from = clock.now();
    if (!(to >= from))
      throw new RangeError(
        `The clock does not go back: expected a time from ${from}, found ${to}.`,
      );
    const tasks: TaskReport[] = [];
    const deliveries: DeliveryReport[] = [];
    this.#attempts = deliveries;
    try {
      await this.#awaitAll();
      for (let next = this.#next(); next !== undefined && next <= to; next = this.#next()) {
        if (next > clock.now()) this.#account.moveClock(next);
        const due = schedule.next();
        if (due && due.at <= next) {
          doTask(this.#account, this.#tools.tasks, due);
          tasks.push({ at: due.at, task: due.task, subject: due.subject });
        } else await this.#awaitAll();
        if (this.#closing.isClosed) break;
      }
      if (to > clock.now()) this.#account.moveClock(to);
    } finally {
      this.#attempts = undefined;
      this.#look();
    }
    return { from, to: clock.now(), tasks, deliveries };
  }

  /** Sends a delivery now, whatever has become of it. @throws Error where there is none. */
  async redeliver(id: string): Promise<Delivery> {
    const account = this.#account;
    await this.#underWay.get(id);
    account.do((work) => {
      const delivery = work.find("sandbox.delivery", id);
      if (!delivery) throw new RangeError(`There is no delivery ${id} in this account.`);
      work.change(delivery, { status: "pending", reason: null, due: work.now });
    });
    this.#start();
    await this.#underWay.get(id);
    return account.store.get(id)?.version as Delivery;
  }

  /** Ends it; what is under way is cut off, and stays to be sent. */
  async close(): Promise<void> {
    this.#unlisten();
    this.#closing.close();
    clearTimeout(this.#alarm?.timer);
    await Promise.all(this.#underWay.values());
  }

  #look(): void {
    if (this.#closing.isClosed) return;
    const { clock, outbox } = this.#account;
    if (!clock.isFixed && !this.#attempts) this.#setAlarm();
    if (this.#isWoken || (outbox.next ?? Number.POSITIVE_INFINITY) > clock.now()) return;
    this.#isWoken = true;
    queueMicrotask(() => {
      this.#isWoken = false;
      this.#start();
    });
  }

  #next(): number | undefined {
    const task = this.#account.schedule.next()?.at;
    const delivery = this.#account.outbox.next;
    if (task === undefined || delivery === undefined) return task ?? delivery;
    return Math.min(task, delivery);
  }

  #setAlarm(): void {
    const at = this.#next();
    if (at === this.#alarm?.at) return;
    clearTimeout(this.#alarm?.timer);
    this.#alarm = undefined;
    if (at === undefined) return;
    const wait = Math.min(Math.max(at - this.#account.clock.now(), 0), longestWait);
    this.#alarm = { at, timer: unattended(() => this.#ring(), wait) };
  }

  #ring(): void {
    this.#alarm = undefined;
    try {
      if (!this.#attempts) catchUp(this.#account, this.#tools.tasks);
    } catch (error) {
      this.#failure ??= error;
    }
    this.#start();
    this.#look();
  }

  #tell(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
  }

  async #awaitAll(): Promise<void> {
    this.#start();
    while (this.#underWay.size > 0 || this.#held.size > 0) {
      if (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
      else this.#releaseAll();
      if (this.#closing.isClosed) return;
      this.#start();
    }
  }

  #start(): void {
    if (this.#closing.isClosed) return;
    const { outbox, clock } = this.#account;
    for (const { id, endpoint } of outbox.take(clock.now()))
      if (!this.#underWay.has(id) && this.#held.get(endpoint) !== id) this.#send(id, endpoint);
  }

  #send(id: string, endpoint: string, isReleased = false): void {
    const inSequence = this.#account.assumed("delivery-order") === "sequence";
    const before = inSequence ? this.#chains.get(endpoint) : undefined;
    const sent = this.#track(
      id,
      (before ?? Promise.resolve()).then(() => this.#deliver(id, isReleased)),
    );
    this.#chains.set(endpoint, sent);
    void sent.then(() => {
      if (this.#chains.get(endpoint) === sent) this.#chains.delete(endpoint);
    });
  }

  /** Counts a delivery as under way until it has been sent, and keeps what it throws for whoever waits. */
  #track(id: string, sending: Promise<void>): Promise<void> {
    const sent = sending
      .catch((error) => {
        this.#failure ??= error;
        this.#account.outbox.again(id, this.#account.clock.now() + repeatTime);
        this.#look();
      })
      .then(() => {
        this.#underWay.delete(id);
      });
    this.#underWay.set(id, sent);
    return sent;
  }

  async #deliver(id: string, isReleased: boolean): Promise<void> {
    const delivery = pendingOf(this.#account, id);
    if (!delivery || this.#closing.isClosed) return;
    const { endpoint, type } = delivery;
    const overtaken = this.#held.get(endpoint);
    const isFirst = delivery.attempts.length === 0;
    const faults = this.#account.faults.ofDelivery(type, [
      ...(isFirst && !isTwin(this.#account, id) ? [] : ["two-ids" as const]),
      ...(isFirst && !isReleased && overtaken === undefined ? [] : ["reorder" as const]),
    ]);
    if (faults.has("reorder")) return this.#hold(id, endpoint);
    await deliver(this.#account, this.#office, delivery, faults, (one, attempt) => {
      const { event, url } = one;
      this.#attempts?.push({ delivery: one.id, event, type, url, ...attempt });
    });
    if (overtaken === undefined || this.#held.get(endpoint) !== overtaken) return;
    this.#held.delete(endpoint);
    // At once, before whatever else waits for the endpoint.
    await this.#track(overtaken, this.#deliver(overtaken, true));
  }

  #hold(id: string, endpoint: string): void {
    this.#held.set(endpoint, id);
    unattended(() => this.#release(id, endpoint), holdTime);
  }

  #release(id: string, endpoint: string): void {
    if (this.#held.get(endpoint) !== id || this.#closing.isClosed) return;
    this.#held.delete(endpoint);
    this.#send(id, endpoint, true);
  }

  #releaseAll(): void {
    for (const [endpoint, id] of [...this.#held]) this.#release(id, endpoint);
  }
}

// Where a timer keeps a process alive, this one does not.
function unattended(act: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(act, milliseconds);
  (timer as { unref?: () => void }).unref?.();
  return timer;
}
