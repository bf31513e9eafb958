import { type ListedOperation, operationOf } from "../../src/client/operation-rules.js";
import {
  bodyEncoding,
  bodySchemaName,
  type LocatedOperation,
  listedItem,
  listOperations,
  type OpenApi,
  parametersIn,
} from "../../src/contract/document.js";
import { banner } from "./banner.js";
import { methodName } from "./client-method.js";
import { textAmounts } from "./text-amounts.js";

/**
 * The table of operations that the client sends by. The rules of the client say what each operation is; the
 * table says what is otherwise.
 * @throws UserError for an operation whose x-client-method is no name in two parts or more.
 */
export function generateOperations(document: OpenApi): string {
  const operations = listOperations(document)
    .filter(({ section }) => section === "paths")
    .map((located) => listed(document, located));
  const ids = operations.map(({ id }) => `\n  | ${JSON.stringify(id)}`);
  return `${banner}${declaration}
/** operationId of an operation of the table, for example \`createRefund\`. */
export type OperationId =${ids.join("")};

/** The resources by the names that they have on the client. */
export const resources: Readonly<Record<string, Resource>> = {
${[...byResource(operations)].map(([name, members]) => `  ${key(name)}: ${row(name, members)},`).join("\n")}
};
`;
}

const declaration = `/** One operation of the API. */
export interface Operation {
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its parameters in braces, for example \`/v1/products/{id}\`. */
  readonly path: string;
  /** How the body is sent; undefined where there is none. */
  readonly body?: "json" | "multipart" | undefined;
  /** Whether there are query parameters. */
  readonly query?: boolean | undefined;
  /** Whether the answer is a page of a list. */
  readonly list?: boolean | undefined;
  /** Amounts of the body that are sent as strings, as their pages type them. */
  readonly text?: readonly string[] | undefined;
}

/** What an operation has otherwise than the name of its method tells. */
export type Exceptions = Partial<Operation & { readonly id: OperationId }>;

/**
 * The methods of a resource; then the path of one of its objects, and what it is called in an operationId,
 * where the name of the resource does not tell. src/client/operation-rules.ts makes the operations of it: the
 * table is part of every client, and would be three times as large.
 */
export type Resource = readonly [
  methods: Readonly<Record<string, Exceptions>>,
  path?: string | undefined,
  object?: string | undefined,
];
`;

function listed(document: OpenApi, { path, method, operation }: LocatedOperation): ListedOperation {
  const { operationId, requestBody } = operation;
  const body = bodyEncoding(requestBody);
  const text = textAmounts(document, bodySchemaName(requestBody));
  return {
    name: methodName(operation),
    id: operationId,
    method: method.toUpperCase() as ListedOperation["method"],
    path,
    body: body === "none" ? undefined : body,
    query: parametersIn(document, operation, "query").length > 0,
    list: listedItem(document, operation) !== undefined,
    ...(text.length > 0 && { text }),
  };
}

function byResource(operations: ListedOperation[]): Map<string, ListedOperation[]> {
  const resources = new Map<string, ListedOperation[]>();
  for (const operation of operations) {
    const name = operation.name.slice(0, operation.name.lastIndexOf("."));
    resources.set(name, [...(resources.get(name) ?? []), operation]);
  }
  return resources;
}

/** The shortest row that gives these operations. */
function row(resource: string, operations: ListedOperation[]): string {
  const paths = [undefined, ...operations.map(({ path }) => path)];
  const objects = [undefined, ...operations.map(({ id }) => id.replace(/^[a-z]+/, ""))];
  const rows = paths.flatMap((path) =>
    objects.map((object) => rowWith(resource, operations, path, object)),
  );
  return rows.reduce((best, other) => (other.length < best.length ? other : best));
}

function rowWith(
  resource: string,
  operations: ListedOperation[],
  path: string | undefined,
  object: string | undefined,
): string {
  const methods = operations.map((operation) => {
    const method = operation.name.slice(resource.length + 1);
    const ruled = operationOf(resource, method, [{}, path, object], {});
    return `${key(method)}: ${exceptions(operation, ruled)}`;
  });
  const rest = object ? [path, object] : path ? [path] : [];
  const values = [
    `{ ${methods.join(", ")} }`,
    ...rest.map((value) => String(JSON.stringify(value))),
  ];
  return `[${values.join(", ")}]`;
}

function exceptions(operation: ListedOperation, ruled: ListedOperation): string {
  const names = ["id", "method", "path", "body", "query", "list", "text"] as const;
  const members = names
    .filter((name) => operation[name] !== ruled[name])
    .map((name) => `${name}: ${JSON.stringify(operation[name])}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function key(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}
