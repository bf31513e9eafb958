import type { Stored } from "./store.js";
import type { TaskName } from "./task-names.js";
import type { Work } from "./work.js";

/** What is done at once to another object when one has come to an end: it stands in `hidden.follower`. */
export interface Follower {
  readonly task: TaskName;
  /** Id of the object that it is done to. */
  readonly subject: string;
}

/** Has whoever follows an object see to what has become of it; nothing where nobody does. */
export function followUp(work: Work, { id }: Stored): void {
  const follower = work.hidden(id).follower as Follower | undefined;
  const subject = follower && work.any(follower.subject);
  if (subject) work.schedule(work.now, follower.task, subject);
}
