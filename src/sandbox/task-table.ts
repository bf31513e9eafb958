import { billingTasks } from "./objects/billing.js";
import { paymentsTasks } from "./objects/payments.js";
import { treasuryTasks } from "./objects/treasury.js";
import type { TaskName } from "./task-names.js";
import type { Task } from "./tasks.js";

/** What is done when something is due: a name that nothing is done for does not compile. */
export const tasks = {
  ...billingTasks,
  ...paymentsTasks,
  ...treasuryTasks,
} as const satisfies Readonly<Record<TaskName, Task>>;
