import type { Exceptions, Operation, Resource } from "../../generated/operations.js";

/** An operation with its operationId and the name of its method, for example `refunds.create`. */
export interface ListedOperation extends Operation {
  id: string;
  name: string;
}

/**
 * The operation of a method, as the name of the method tells it: `list` and `create` are about all objects of a
 * resource, `retrieve`, `update` and `delete` about one, and any other verb has a path of its own.
 * @param resource name of the resource, for example `checkout.sessions`.
 * @param name name of the method, for example `addLines`, whose operation is called `addInvoiceLines`.
 * @param exceptions what the table says of the operation where all this does not hold.
 */
export function operationOf(
  resource: string,
  name: string,
  [, path = pathOf(resource), object = objectOf(resource)]: Resource,
  exceptions: Exceptions,
): ListedOperation {
  const list = /^(list|search)/.test(name);
  const isRead = list || /^retrieve/.test(name);
  const method = isRead ? "GET" : name === "delete" ? "DELETE" : "POST";
  const isOfAll = /^(list|search|create)$/.test(name);
  const segment = inSnakeCase(name).replace(/^(list|create|retrieve|update|delete)_?/, "");
  return {
    name: `${resource}.${name}`,
    id: name.replace(/^[a-z]+/, `$&${object}`) + (list && isOfAll ? "s" : ""),
    method,
    path: (isOfAll ? path.replace(/\/{\w+}$/, "") : path) + (segment && `/${segment}`),
    query: list,
    list,
    body: method === "POST" ? "json" : undefined,
    ...exceptions,
  };
}

function pathOf(resource: string): string {
  return `/v1/${inSnakeCase(resource).replace(".", "/")}/{id}`;
}

function objectOf(resource: string): string {
  return resource
    .replace(/\b\.?(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/s$/, "");
}

function inSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, "_$&").toLowerCase();
}
