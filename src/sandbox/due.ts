import type { Account } from "./account.js";
import type { DueTask } from "./schedule.js";
import type { TaskName } from "./task-names.js";
import type { Task } from "./tasks.js";

/** Does one thing whose time has come, as of that time. */
export function doTask(
  account: Account,
  tasks: Readonly<Record<TaskName, Task>>,
  due: DueTask,
): void {
  const take = (act: Task | undefined) =>
    account.do(
      (work) => {
        work.remove(due);
        const subject = work.any(due.subject);
        if (subject) act?.(work, subject);
      },
      undefined,
      due.at,
    );
  try {
    take(tasks[due.task]);
  } catch (error) {
    // What cannot be done is told once, and does not stand in the way of everything behind it.
    take(undefined);
    throw error;
  }
}

/** Does everything of an account whose time has come by its clock, in order. */
export function catchUp(account: Account, tasks: Readonly<Record<TaskName, Task>>): void {
  for (
    let due = account.schedule.next();
    due && due.at <= account.clock.now();
    due = account.schedule.next()
  )
    doTask(account, tasks, due);
}
