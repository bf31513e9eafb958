import { insertByTime } from "../schedule.js";
import type { Change } from "../store.js";
import type { Delivery } from "./delivery.js";

interface Waiting {
  readonly at: number;
  readonly delivery: Delivery;
}

/** Deliveries that are still to be sent, in the order of time; what is due at one time keeps the order of its making. */
export class Outbox {
  readonly #waiting: Waiting[] = [];
  readonly #last = new Map<string, Delivery>();

  apply({ put, removed }: Change): void {
    for (const { version } of put)
      if (version.object === "sandbox.delivery") this.#take(version as Delivery);
    for (const id of removed) this.#last.delete(id);
  }

  #take(delivery: Delivery): void {
    if (delivery.due === null) {
      this.#last.delete(delivery.id);
      return;
    }
    this.#last.set(delivery.id, delivery);
    insertByTime(this.#waiting, { at: delivery.due, delivery });
  }

  /** When something is to be sent next that was not taken; undefined where nothing waits. */
  get next(): number | undefined {
    this.#forget();
    return this.#waiting[0]?.at;
  }

  /** Takes out what is to be sent by a time, in order; it comes back when its delivery is changed to be sent again. */
  take(time: number): Delivery[] {
    const due: Delivery[] = [];
    for (let next = this.next; next !== undefined && next <= time; next = this.next)
      due.push((this.#waiting.shift() as Waiting).delivery);
    return due;
  }

  /** Has what was taken, and could not be changed, taken once more. @param at epoch milliseconds. */
  again(id: string, at: number): void {
    const delivery = this.#last.get(id);
    if (delivery) insertByTime(this.#waiting, { at, delivery });
  }

  #forget(): void {
    while (this.#waiting[0] && !this.#isLast(this.#waiting[0].delivery)) this.#waiting.shift();
  }

  // An older version of a delivery waits for a time that no longer counts.
  #isLast(delivery: Delivery): boolean {
    return this.#last.get(delivery.id) === delivery;
  }
}
