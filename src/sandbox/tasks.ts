import type { Stored } from "./store.js";
import type { TaskName } from "./task-names.js";
import type { Work } from "./work.js";

/** Does something whose time has come to the object that it is about. */
export type Task = (work: Work, subject: Stored) => void;

/** Tasks of some of the objects. */
export type Tasks = Readonly<Partial<Record<TaskName, Task>>>;
