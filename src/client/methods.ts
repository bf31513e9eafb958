import type { Resources } from "../../generated/resources.js";
import { ApiCall, ApiListCall } from "./call.js";
import type { ListedOperation } from "./operation-rules.js";
import { listOperations } from "./operations.js";
import type { RequestOptions } from "./options.js";
import { refuse } from "./refuse.js";
import type { Send } from "./sender.js";

/** Makes the method of each operation: it takes identifiers, then query or body, then options. */
export function createMethods(send: Send): Resources<RequestOptions> {
  const resources = {};
  for (const operation of listOperations()) {
    let place: Record<string, object> = resources;
    const names = operation.name.split(".");
    const last = names.pop() as string;
    for (const name of names) {
      place[name] ??= {};
      place = place[name] as typeof place;
    }
    place[last] = methodOf(operation, send);
  }
  return resources as Resources<RequestOptions>;
}

function methodOf(operation: ListedOperation, send: Send): (...values: unknown[]) => unknown {
  const { id, query, list } = operation;
  const names = operation.path.match(/\w+(?=\})/g) ?? [];
  return (...values) => {
    const given = values.length;
    const path = Object.fromEntries(names.map((name) => [name, values.shift() as string]));
    const filters = query ? values.shift() : undefined;
    const body = operation.body && values.shift();
    const call = (values.shift() ?? {}) as RequestOptions;
    const surplus = values.length;
    const start = async () => {
      if (surplus > 0) refuse(id, `${given - surplus} arguments`, given);
      return send<unknown>(operation, { path, query: filters, body }, call);
    };
    const outcome = start();
    if (!list) return new ApiCall(outcome);
    const kept = { ...(filters as object) };
    const next = async (cursor: Record<string, string>) =>
      (await send<unknown>(operation, { path, query: { ...kept, ...cursor } }, call)).data;
    return new ApiListCall(id, outcome, kept, next);
  };
}
