import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import { ApiCall, ApiListCall } from "./call.js";
import type { RequestOptions } from "./options.js";
import type { Send } from "./sender.js";

/** Makes the method of each operation: it takes identifiers, then query or body, then options. */
export function createMethods(
  send: Send,
): (operationId: OperationId) => (...values: never[]) => ApiCall<unknown> {
  return (id) => {
    const operation: Operation = operations[id];
    const { query, list } = operation;
    const named = { id, ...operation };
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    return (...values: unknown[]) => {
      const path = Object.fromEntries(names.map((name) => [name, values.shift() as string]));
      const filters = query ? { ...(values.shift() as object | undefined) } : {};
      const body = operation.body && values.shift();
      const call = (values.shift() ?? {}) as RequestOptions;
      const outcome = send<unknown>(named, { path, query: filters, body }, call);
      if (!list) return new ApiCall(outcome);
      const next = async (cursor: Record<string, string>) =>
        (await send<unknown>(named, { path, query: { ...filters, ...cursor } }, call)).data;
      return new ApiListCall(id, outcome, filters, next);
    };
  };
}
