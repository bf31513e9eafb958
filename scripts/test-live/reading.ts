import { operations } from "../../contract-tests/support/bundle.js";
import { ProblemError } from "../support/cli.js";
import { type Caller, dataOf } from "./caller.js";

/** An id in the form of all others that nobody has. */
const unknownDigits = "9999999999999999999";

/** A key in the form of one that nobody has. */
const strangeKey = "sk_test_nobody0000000000000000";

/** Addresses that no page has as those of lists, and that questions ask for. */
export const unlisted = [
  ...["/v1/refunds", "/v1/events", "/v1/products/list", "/v1/prices/list", "/v1/charges"],
  ...["/v1/disputes", "/v1/checkout/sessions", "/v1/payouts"],
] as const;

const parametersOf = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}`);

const reads = [...operations.values()]
  .filter(({ section, method }) => section === "paths" && method === "GET")
  .sort((one, other) => parametersOf(one.path).length - parametersOf(other.path).length);

/**
 * Reads what there is: each list, what it shows first, an id that there is not, and with a key that there is not.
 * @throws UserError where the host does not take the key, for nothing would be known by the rest.
 */
export async function readAll(caller: Caller): Promise<void> {
  const { status } = await caller.call("getBalance");
  if (status === 401)
    throw new ProblemError({
      file: "WOOSHPAY_TEST_KEY",
      expected: "a key that the host takes",
      found: "401 to GET /v1/balance",
    });
  await readWithStrangeKey(caller);
  const shown = new Map<string, string>();
  for (const { operationId, path, query } of reads) {
    if (operationId === "getBalance") continue;
    const values = valuesFor(path, shown);
    const isOfOne = path.endsWith("}");
    if (values) {
      const hasLimit = query.some(({ name }) => name === "limit");
      const answer = await caller.call(operationId, {
        path: values,
        ...(hasLimit && { query: { limit: "1" } }),
      });
      const [first] = dataOf(answer);
      const id = first?.id;
      if (typeof id === "string") shown.set(path.replace(/\/list$/, ""), id);
      if (typeof id === "string" && answer.body?.has_more === true && hasLimit)
        await caller.call(operationId, { path: values, query: { limit: "1", starting_after: id } });
    }
    if (isOfOne && parametersOf(path).length === 1) await readUnknown(caller, operationId, path);
  }
  for (const path of unlisted) await caller.look(path);
}

/** The values of the parameters of a path, by what lists have shown; undefined where they showed nothing. */
function valuesFor(path: string, shown: Map<string, string>): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const name of parametersOf(path)) {
    const id = shown.get(path.slice(0, path.indexOf(`/{${name}}`)));
    if (id === undefined) return undefined;
    values[name] = id;
  }
  return values;
}

async function readUnknown(caller: Caller, operation: string, path: string): Promise<void> {
  const [name = ""] = parametersOf(path);
  const { status } = await caller.call(operation, { path: { [name]: `nobody_${unknownDigits}` } });
  caller.expect(status === 404, {
    ...{ operation, pointer: "#status", expected: "404 for an id that there is not" },
    found: String(status),
  });
}

async function readWithStrangeKey(caller: Caller): Promise<void> {
  const { status } = await caller.call("getBalance", { secretKey: strangeKey });
  caller.expect(status === 401, {
    ...{ operation: "getBalance", pointer: "#status", expected: "401 for a key that nobody has" },
    found: String(status),
  });
}
