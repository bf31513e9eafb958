import { type Answer, dataOf, errorOf, type Fields } from "./caller.js";
import { idOf, type Repeated, refusalIn, type Written } from "./writing.js";

/** What was seen of an open question. */
export interface Seen {
  /** Id of the question, as spec/ has it. */
  readonly question: string;
  readonly seen: string;
}

/** What is read out of all answers together: nothing where they say nothing of the question. */
type Look = (answers: readonly Answer[]) => string | undefined;

const isError = ({ status, body }: Answer) => status >= 400 && body !== undefined;

function each(values: Iterable<string>): string {
  return [...new Set(values)].sort().join(", ");
}

/** All objects that answers hold at their top, or in the list that they are. */
function objectsIn(answers: readonly Answer[]): Fields[] {
  return answers
    .filter(({ status, operation }) => status === 200 && operation !== undefined)
    .flatMap((answer) => (answer.body?.object === "list" ? dataOf(answer) : [answer.body ?? {}]));
}

function atPath(path: string, what: string): Look {
  return (answers) => {
    const found = answers.find(({ operation, call }) => !operation && call === `GET ${path}`);
    return (
      found && `GET ${path} answers ${found.status}: ${found.status === 200 ? "" : "no "}${what}`
    );
  };
}

const usualHeaders =
  /^(?:access-control-.*|age|cache-control|connection|content-.*|date|etag|expires|keep-alive|pragma|server|set-cookie|strict-transport-security|transfer-encoding|vary|via)$/;

const reading: Readonly<Record<string, Look>> = {
  "common-error-envelope"(answers) {
    const forms = answers
      .filter(isError)
      .map(({ body }) =>
        typeof body?.error === "object" ? "in a member called error" : "at the top level",
      );
    return forms.length > 0 ? `${each(forms)} (${forms.length} errors)` : undefined;
  },
  "common-error-fields"(answers) {
    const errors = answers.filter(isError).map(errorOf);
    if (errors.length === 0) return undefined;
    const without = errors.filter(({ message }) => typeof message !== "string").length;
    return `${each(errors.flatMap(Object.keys))}; ${without} of ${errors.length} without a message`;
  },
  "common-error-codes"(answers) {
    const codes = answers.filter(isError).map((one) => errorOf(one).code);
    const texts = codes.filter((code) => typeof code === "string");
    return texts.length > 0 ? each(texts) : undefined;
  },
  "common-error-statuses": (answers) =>
    `answered were ${each(answers.map(({ status }) => String(status)))}`,
  "common-response-headers"(answers) {
    const names = answers
      .flatMap(({ headers }) => [...headers.keys()])
      .filter((name) => !usualHeaders.test(name));
    return names.length > 0 ? each(names) : "none beside the usual ones";
  },
  "common-rate-limits"(answers) {
    const limited = answers.filter(({ status }) => status === 429);
    if (limited.length === 0) return undefined;
    const told = limited.filter(({ headers }) => headers.has("retry-after")).length;
    return `429 after ${answers.indexOf(limited[0] as Answer)} requests; ${told} of ${limited.length} with Retry-After`;
  },
  "common-timestamp-unit"(answers) {
    const units = objectsIn(answers).flatMap(({ object, created }) =>
      typeof created === "number" ? `${object}: ${String(created).length} digits` : [],
    );
    return units.length > 0 ? each(units) : undefined;
  },
  "common-object-names-and-prefixes"(answers) {
    const names = objectsIn(answers).flatMap(({ object, id }) => {
      const [prefix] = /^[a-z]+(?:_[a-z]+)*_(?=[^_]+$)/.exec(String(id)) ?? [];
      return typeof id === "string" ? `${object} ${prefix ?? "without a prefix"}` : [];
    });
    return names.length > 0 ? each(names) : undefined;
  },
  "common-list-query-parameters"(answers) {
    const limited = answers.filter(
      ({ operation, call, status, body }) =>
        operation && status === 200 && call.includes("limit=1") && Array.isArray(body?.data),
    );
    const ignoring = limited.filter((one) => dataOf(one).length > 1);
    if (limited.length === 0) return undefined;
    const names = each(ignoring.map(({ operation }) => `${operation}`));
    return `limit=1 is taken by ${limited.length - ignoring.length} of ${limited.length}${names && `, and not by ${names}`}`;
  },
  "common-list-path-suffix"(answers) {
    const paths = ["/v1/charges", "/v1/disputes", "/v1/checkout/sessions", "/v1/payouts"];
    const found = answers.filter(
      ({ operation, call }) => !operation && paths.includes(call.replace("GET ", "")),
    );
    return found.length > 0
      ? found.map(({ call, status }) => `${call} ${status}`).join(", ")
      : undefined;
  },
  "disputes-released"(answers) {
    const found = answers.find(({ operation }) => operation === "listDisputes");
    return found && `listDisputes answers ${found.status}`;
  },
  "balance-pending": (answers) => {
    const body = balanceIn(answers);
    if (!body) return undefined;
    return "pending" in body
      ? `pending is ${Array.isArray(body.pending) ? `a list of ${body.pending.length}` : typeof body.pending}`
      : "pending is left out";
  },
  "balance-zero"(answers) {
    const available = balanceIn(answers)?.available;
    if (!Array.isArray(available)) return undefined;
    const zeros = available.filter((one) => Number((one as Fields).amount) === 0).length;
    return `${zeros} of the ${available.length} currencies that are listed have zero`;
  },
  "refunds-list": atPath("/v1/refunds", "list of refunds"),
  "events-list": atPath("/v1/events", "list of events"),
  "products-list": atPath("/v1/products/list", "list of products"),
  "prices-list": atPath("/v1/prices/list", "list of prices"),
};

function balanceIn(answers: readonly Answer[]): Fields | undefined {
  return answers.find(({ operation, status }) => operation === "getBalance" && status === 200)
    ?.body;
}

/** What is read out of the probes of --write. */
const writing: Readonly<Record<string, (written: Written) => string | undefined>> = {
  "common-idempotency-operations": ({ product, intent }) =>
    each([repeatIn("createProduct", product), repeatIn("createPaymentIntent", intent)]),
  "common-idempotency-replay"({ product, afterFailure }) {
    const { other } = product;
    return [
      other && `the same key with another body: ${outcomeOf(other)}`,
      `a key whose first request was refused, with one that is right: ${outcomeOf(afterFailure)}`,
    ]
      .filter(Boolean)
      .join("; ");
  },
  "common-currency-case": ({ price }) =>
    idOf(price) === undefined
      ? `usd is refused with ${refusalIn(price)}`
      : `usd is accepted, and shown as ${JSON.stringify(price.body?.currency)}`,
  "customers-answer-fields"({ customer }) {
    if (idOf(customer) === undefined) return undefined;
    const names = ["currency", "preferred_locales", "balance"];
    return `${each(names.filter((name) => name in (customer.body ?? {}))) || "none of them"}, after creating one`;
  },
  "payment-intents-status-after-create": ({ intent: { first } }) =>
    idOf(first) === undefined ? undefined : String(first.body?.status),
  "payment-intents-absent-members"({ intent: { first } }) {
    if (idOf(first) === undefined) return undefined;
    const nulls = Object.values(first.body ?? {}).filter((value) => value === null).length;
    return nulls > 0 ? `${nulls} members are null` : "no member is null";
  },
  "payment-intents-cancel-at": ({ intent: { first } }) =>
    idOf(first) === undefined
      ? undefined
      : `after creating one it is ${JSON.stringify(first.body?.cancel_at) ?? "left out"}`,
  "payment-intents-amount-limits": ({ small }) => `0.10 USD: ${outcomeOf(small)}`,
  "payment-intents-cancel-answer": ({ canceled }) => canceled && membersOf(canceled),
  "checkout-sessions-expire": ({ expired }) => expired && membersOf(expired),
  "checkout-sessions-offered-methods"({ session }) {
    const types = session.body?.payment_method_types;
    return idOf(session) === undefined ? undefined : (JSON.stringify(types) ?? "it shows none");
  },
};

function outcomeOf(answer: Answer): string {
  return answer.status === 200 ? `200 ${answer.body?.status ?? ""}`.trim() : refusalIn(answer);
}

function membersOf(answer: Answer): string {
  if (answer.status !== 200) return refusalIn(answer);
  const { object, status } = answer.body ?? {};
  const count = Object.keys(answer.body ?? {}).length;
  return `${object} with ${count} members, whose status is ${status}`;
}

function repeatIn(operation: string, { first, second }: Repeated): string {
  if (idOf(first) === undefined) return `${operation} was refused with ${refusalIn(first)}`;
  if (idOf(second) === undefined)
    return `${operation} refuses the repeat with ${refusalIn(second)}`;
  return idOf(first) === idOf(second)
    ? `${operation} honours it`
    : `${operation} made a second object`;
}

/** Ids of all questions that something may be seen of. */
export const settleable: readonly string[] = [...Object.keys(reading), ...Object.keys(writing)];

/** What was seen of open questions. @param written what --write has made; undefined without it. */
export function seenOf(answers: readonly Answer[], written: Written | undefined): Seen[] {
  const read = Object.entries(reading).map(
    ([question, look]) => [question, look(answers)] as const,
  );
  const made = Object.entries(writing).map(
    ([question, look]) => [question, written && look(written)] as const,
  );
  return [...read, ...made].flatMap(([question, seen]) => (seen ? [{ question, seen }] : []));
}
