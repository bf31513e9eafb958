import { isObject, members } from "../../src/contract/json.js";
import { type Payload, payloads } from "../support/payloads.js";

/** How a value may come back: as it is, as text, or as text whatever its case; the closest first. */
const ways: readonly ((value: unknown) => unknown)[] = [
  (value) => value,
  String,
  (value) => String(value).toLowerCase(),
];

/** The requests of the operations, documented and constructed. */
export const requests: readonly Payload[] = payloads.filter(
  ({ kind, operationId }) => kind === "request" && !operationId.startsWith("on"),
);

/** The answer that a page, or whoever made both up, shows to each request; not every one has one. */
export const answers: ReadonlyMap<Payload, Payload> = pairs();

// An answer follows its request on a page. Where it repeats nothing of that, it is paired with another one.
function pairs(): Map<Payload, Payload> {
  const found = new Map<Payload, Payload>();
  const lone: Payload[] = [];
  for (const answer of payloads.filter(({ kind }) => kind === "200")) {
    const before = requestsBefore(answer).find((one) => placeOf(one) === placeOf(answer) - 1);
    const isSure = answer.origin !== "constructed";
    if (before && (isSure || repeated(before, answer) > 0)) found.set(before, answer);
    else lone.push(answer);
  }
  for (const answer of lone) {
    const [best] = requestsBefore(answer)
      .filter((one) => !found.has(one) && repeated(one, answer) > 0)
      .sort((one, other) => repeated(other, answer) - repeated(one, answer));
    if (best) found.set(best, answer);
  }
  return found;
}

function requestsBefore(answer: Payload): Payload[] {
  return requests
    .filter((one) => one.operationId === answer.operationId && one.document === answer.document)
    .filter((one) => placeOf(one) < placeOf(answer));
}

function placeOf({ name }: Payload): number {
  return Number(/\d+$/.exec(name)?.[0]);
}

function repeated(request: Payload, answer: Payload): number {
  const shared = leaves(request.value).flatMap(([pointer, value]): number[] => {
    const shown = at(answer.value, pointer);
    if (shown === undefined) return [];
    return [wayOf(value, shown) === undefined ? -1 : 1];
  });
  return shared.reduce((sum, one) => sum + one, 0);
}

function wayOf(sent: unknown, shown: unknown): number | undefined {
  const way = ways.findIndex((as) => as(sent) === as(shown));
  return way < 0 ? undefined : way;
}

/**
 * What the answers of an operation repeat of its requests, by place, and how: `amount` as it is, `currency` in small
 * letters. A place that some answer shows with another value than was sent is not among them.
 */
export function echoesOf(operationId: string): ReadonlyMap<string, number> {
  const echoes = new Map<string, number>();
  const others = new Set<string>();
  for (const [request, answer] of answers) {
    if (request.operationId !== operationId) continue;
    for (const [pointer, value] of leaves(request.value)) {
      const shown = at(answer.value, pointer);
      const way = isId(value) ? undefined : wayOf(value, shown);
      if (shown !== undefined && way === undefined) others.add(placeIn(pointer));
      if (way !== undefined)
        echoes.set(placeIn(pointer), Math.max(way, echoes.get(placeIn(pointer)) ?? 0));
    }
  }
  for (const place of others) echoes.delete(place);
  return echoes;
}

/** What an answer does not repeat of a request although the documented answers of the operation do. */
export function unrepeated({ operationId, value }: Payload, found: unknown): string[] {
  const echoes = echoesOf(operationId);
  return leaves(value).flatMap(([pointer, sent]) => {
    const way = echoes.get(placeIn(pointer));
    const as = way === undefined ? undefined : ways[way];
    const came = at(found, pointer);
    // An amount that was sent as text comes back as a number.
    const isRepeated = as && (as(came) === as(sent) || (isDigits(sent) && String(came) === sent));
    if (!as || isRepeated) return [];
    return [`${pointer} is ${JSON.stringify(came)}, and ${JSON.stringify(sent)} was sent`];
  });
}

/**
 * The members of a documented answer that another one lacks, or has with another type. Null stands for what is not
 * there, where nothing was sent in its place.
 */
export function lacking(request: Payload, shown: unknown, found: unknown, pointer = ""): string[] {
  const { value: sent } = request;
  if (found === undefined) return isLeftOut(request, pointer) ? [] : [`${pointer} is absent`];
  const isUnset = found === null || (Array.isArray(found) && found.length === 0);
  if (shown === null || (isUnset && at(sent, pointer) === undefined)) return [];
  if (typeOf(shown) !== typeOf(found))
    return [`${pointer} is ${typeOf(found)}, and ${typeOf(shown)} is shown`];
  // Names in metadata are chosen by callers.
  if (pointer.endsWith("metadata")) return [];
  const all = members(shown);
  return (Array.isArray(shown) ? all.slice(0, 1) : all).flatMap(([name, member]) =>
    lacking(request, member, (found as Record<string, unknown>)[name], `${pointer}/${name}`),
  );
}

/** Whether a request leaves out what others of the same operation send. */
function isLeftOut({ operationId, value }: Payload, pointer: string): boolean {
  if (at(value, pointer) !== undefined) return false;
  return requests.some(
    (one) => one.operationId === operationId && at(one.value, pointer) !== undefined,
  );
}

/** What an answer has to show where no page shows one to its request: what all whole answers of the operation show. */
export function shownByAll(operationId: string): Record<string, unknown> {
  const [first = {}, ...others] = payloads
    .filter((one) => one.operationId === operationId && one.kind === "200" && !one.fragment)
    .map(({ value }) => value as Record<string, unknown>);
  const shown = Object.keys(first).filter((name) => others.every((one) => name in one));
  return Object.fromEntries(shown.map((name) => [name, null]));
}

function leaves(value: unknown, pointer = ""): [pointer: string, value: unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[pointer, value]];
  return members(value).flatMap(([name, member]) => leaves(member, `${pointer}/${name}`));
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((one, name) => {
      const isHolder = isObject(one) || Array.isArray(one);
      return isHolder ? (one as Record<string, unknown>)[name] : undefined;
    }, value);
}

function placeIn(pointer: string): string {
  return pointer.replace(/(?<=metadata)\/[^/]+$/, "/*");
}

function isDigits(value: unknown): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}

function isId(value: unknown): boolean {
  return typeof value === "string" && /^[a-z]+_\d{19}$/.test(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
