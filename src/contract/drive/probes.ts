import { examples } from "../../../generated/examples.js";
import type { ContractData, OperationData } from "../data.js";
import type { Mistake } from "../judge/evaluate.js";
import type { Nodes } from "../judge/nodes.js";
import { type Body, bodiesFor, Tried } from "./bodies.js";
import type { KnownIds } from "./known-ids.js";

/** How a request has to end. */
export type Expected =
  /** Taken: it is right. */
  | "taken"
  /** Refused, since it holds one mistake. */
  | "refused"
  /** Refused with 401: it has no key. */
  | "no-key"
  /** Refused with 404: nobody knows its ids. */
  | "unknown-id";

/** A request that is going to be sent. */
export interface Probe {
  operation: OperationData;
  expected: Expected;
  /** What it is about, in a few words. */
  name: string;
  values: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body?: unknown;
  /** The mistake in the body. */
  mistake?: Mistake | undefined;
  /** Whether a page prints the body. */
  isDocumented: boolean;
  /** Whether the server has shown every id in the path. */
  areIdsKnown: boolean;
}

/** Operations that give money away, or take it. */
export const movesMoney = new Set([
  ...["createRefund", "createPayout", "createPaymentIntent", "confirmPaymentIntent"],
  ...["capturePaymentIntent", "createSubscription", "confirmSetupIntent", "sendInvoice"],
]);

// What pages show of parameters that a request cannot do without.
const requiredQuery: Readonly<Record<string, string>> = {
  query: "merchant_order_id:'order-1001'",
};

function queryOf({ parameters }: OperationData): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, in: place, required }): [string, string][] =>
      place === "query" && required ? [[name, requiredQuery[name] ?? "sample"]] : [],
    ),
  );
}

// What is made first can be read, changed and deleted afterwards.
const order = ({ method, path }: OperationData) =>
  ["POST", "GET", "POST", "PUT", "PATCH", "DELETE"].indexOf(method, path.includes("{") ? 1 : 0);

/**
 * The requests that show most about a server, in their order: each operation rightly, with the payloads that pages
 * print and with each member of its request; then each with one mistake; then without a key, and with ids that
 * nobody knows. Each is made when its turn comes, with the ids that the server has shown until then.
 */
export function* probesFor(
  data: ContractData,
  nodes: Nodes,
  ids: KnownIds,
  isWanted: (operation: OperationData) => boolean,
): Generator<Probe> {
  const operations = data.operations
    .filter((one) => one.section === "paths" && isWanted(one))
    .sort((one, other) => order(one) - order(other));
  const tried = new Tried();
  const broken: Probe[] = [];
  for (const operation of operations)
    for (const probe of rightProbes(operation, nodes, ids, tried))
      if (probe.expected === "refused") broken.push(probe);
      else yield probe;
  for (const probe of broken) {
    const { values, areKnown } = ids.valuesFor(probe.operation);
    yield { ...probe, values, areIdsKnown: areKnown };
  }
  for (const operation of operations) yield* queryProbes(operation, ids);
  for (const operation of operations) yield* refusedProbes(operation, ids);
}

function* rightProbes(
  operation: OperationData,
  nodes: Nodes,
  ids: KnownIds,
  tried: Tried,
): Generator<Probe> {
  const bare = { operation, query: queryOf(operation), isDocumented: false };
  const taken = (name: string) => {
    const { values, areKnown } = ids.valuesFor(operation);
    return { ...bare, expected: "taken" as const, name, values, areIdsKnown: areKnown };
  };
  const { request } = operation;
  if (!request) {
    yield taken("as it is");
    return;
  }
  const printed = examples.filter(
    ({ operationId, part }) => operationId === operation.id && part === "request",
  );
  const given: Body[] = printed.map(({ name, value }) => ({ name, value }));
  const levels = new Map(printed.map(({ name, level }) => [name, level]));
  if (request.encoding === "multipart") {
    for (const { name, value } of given) yield { ...taken(name), body: value };
    return;
  }
  for (const { name, value, mistake } of bodiesFor(
    nodes.component(request.schema),
    given,
    tried,
    ids.find,
  ))
    yield mistake
      ? { ...taken(name), expected: "refused", body: value, mistake }
      : { ...taken(name), body: value, isDocumented: levels.get(name) === "documented" };
}

// The pages give the bounds of a page of a list.
function* queryProbes(operation: OperationData, ids: KnownIds): Generator<Probe> {
  if (!operation.parameters.some(({ name }) => name === "limit")) return;
  const { values, areKnown } = ids.valuesFor(operation);
  const bare = { operation, values, isDocumented: false, areIdsKnown: areKnown };
  const query = queryOf(operation);
  for (const limit of ["1", "100"])
    yield { ...bare, expected: "taken", name: `limit ${limit}`, query: { ...query, limit } };
  if (operation.parameters.some(({ name }) => name === "created"))
    yield {
      ...{ ...bare, expected: "taken", name: "created" },
      query: { ...query, "created[gte]": "1767225600000" },
    };
}

const noId = () => undefined;

function* refusedProbes(operation: OperationData, ids: KnownIds): Generator<Probe> {
  const example = examples.find(
    ({ operationId, part }) => operationId === operation.id && part === "request",
  );
  const bare = { operation, isDocumented: false, body: example?.value, query: queryOf(operation) };
  const { values, areKnown } = ids.valuesFor(operation);
  if ("401" in operation.responses)
    yield { ...bare, expected: "no-key", name: "without a key", values, areIdsKnown: areKnown };
  if ("404" in operation.responses && operation.path.includes("{"))
    yield {
      ...{ ...bare, expected: "unknown-id", name: "with an id that nobody knows" },
      ...{ values: ids.valuesFor(operation, noId).values, areIdsKnown: false },
    };
}
