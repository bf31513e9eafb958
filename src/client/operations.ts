import { resources } from "../../generated/operations.js";
import { type ListedOperation, operationOf } from "./operation-rules.js";

let operations: readonly ListedOperation[] | undefined;

/** All operations of the table, in its order. They are made when the first client is. */
export function listOperations(): readonly ListedOperation[] {
  operations ??= Object.entries(resources).flatMap(([resource, row]) =>
    Object.entries(row[0]).map(([method, exceptions]) =>
      operationOf(resource, method, row, exceptions),
    ),
  );
  return operations;
}
