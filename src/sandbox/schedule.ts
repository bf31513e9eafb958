import type { Change, Stored } from "./store.js";
import type { TaskName } from "./task-names.js";

/** Something that is to be done at its time. */
export interface DueTask extends Stored {
  readonly object: "sandbox.task";
  /** Epoch milliseconds. */
  readonly at: number;
  readonly task: TaskName;
  /** Id of the object that it is done to. */
  readonly subject: string;
}

/** What an account has still to do, in the order of time; what is due at one time keeps the order of its making. */
export class Schedule {
  readonly #waiting: DueTask[] = [];
  readonly #done = new Set<string>();

  apply({ put, removed }: Change): void {
    for (const { version } of put)
      if (version.object === "sandbox.task") insertByTime(this.#waiting, version as DueTask);
    for (const id of removed) if (id.startsWith("task_")) this.#done.add(id);
  }

  /** What comes next; undefined where nothing is waited for. */
  next(): DueTask | undefined {
    for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
      if (!this.#done.delete(first.id)) return first;
      this.#waiting.shift();
    }
    return undefined;
  }
}

/** Puts something into a list that is in the order of time, behind what is due at the same time. */
export function insertByTime<Item extends { readonly at: number }>(list: Item[], item: Item): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as Item).at <= item.at) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, item);
}
