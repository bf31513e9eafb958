import type { TestContext } from "vitest";

/** One cell of the report: a payload or an operation, and what was proved of it. */
export interface ContractRecord {
  /** File of the payload, or undefined for a check of an operation alone. */
  payload?: string;
  operationId?: string;
  check: "declared" | "closed" | "prism" | "client";
}

declare module "vitest" {
  interface TaskMeta {
    contract?: ContractRecord;
    /** Mutants that no schema refuses, with the reason why that is right. */
    survivors?: { name: string; reason: string }[];
    /** How many mutants were made. */
    mutants?: number;
  }
}

/** Marks the running test as the proof of one cell of the report. */
export function record({ task }: Pick<TestContext, "task">, cell: ContractRecord): void {
  task.meta.contract = cell;
}
