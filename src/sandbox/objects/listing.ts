import type { Call, Handler } from "../call.js";
import { invalid } from "../refusal.js";
import type { Entry, Fields, Stored } from "../store.js";
import type { Work } from "../work.js";

/** How many objects a page has unless the request says. */
const usualLimit = 10;

/** Whether an object belongs to a list, by what the query asks for. */
type Filter = (object: Stored, wanted: unknown) => boolean;

/** What a list has beside its kind. */
export interface ListOptions {
  /** Parameters that have to be equal to the member of the same name. */
  equal?: readonly string[];
  /** Other filters, by the names of their parameters. */
  filters?: Readonly<Record<string, Filter>>;
  /** Which objects there are at all; all of the kind unless told. */
  only?: (object: Stored, call: Call, work: Work) => boolean;
  /** An object as answers show it; as it is stored unless told. */
  show?: (work: Work, object: Stored) => Fields;
  /** What `url` says; the path of the call unless told. */
  url?: string;
}

/** Lists objects of a kind, the newest first, page by page. */
export function listing(
  kind: string,
  { equal = [], filters, only = () => true, show = (_, object) => object, url }: ListOptions = {},
): Handler {
  const same = equal.map((name) => [name, equals(name)] as const);
  const tests = [...same, ...Object.entries({ created: isBetween, ...filters })];
  return (work, call) => {
    const asked = tests.filter(([name]) => call.query[name] !== undefined);
    const fits = (object: Stored) =>
      only(object, call, work) && asked.every(([name, test]) => test(object, call.query[name]));
    const { data, ...page } = pageOf(work, kind, call, fits);
    return {
      ...page,
      url: url ?? call.url,
      data: (data as Stored[]).map((object) => show(work, object)),
    };
  };
}

/** A page of the objects of a kind. */
export function pageOf(
  work: Work,
  kind: string,
  call: Call,
  fits: (one: Stored) => boolean,
): Fields {
  const { limit = usualLimit, starting_after: after, ending_before: before } = call.query;
  for (const [name, id] of Object.entries({ starting_after: after, ending_before: before }))
    if (id !== undefined) work.get(kind, id, name);
  if (after !== undefined && before !== undefined)
    throw invalid(
      "ending_before",
      "A page begins behind starting_after or ends before ending_before: send one.",
    );
  const { store } = work.home;
  const source =
    before === undefined
      ? store.newest(kind, after as string | undefined)
      : store.oldest(kind, before as string);
  const found = take(source, Number(limit) + 1, fits);
  const data = found.slice(0, Number(limit));
  if (before !== undefined) data.reverse();
  return { object: "list", url: call.url, has_more: found.length > data.length, data };
}

/**
 * A page of things that stand inside of an object, in their order.
 * @throws Refusal where a cursor is none of their ids.
 */
export function pageIn(all: readonly Stored[], { query, url }: Call): Fields {
  const { limit = usualLimit, starting_after: after, ending_before: before } = query;
  const placeOf = (id: unknown, name: string) => {
    const place = all.findIndex((one) => one.id === id);
    if (place < 0) throw invalid(name, `There is no ${id} in this list.`);
    return place;
  };
  const end = before === undefined ? all.length : placeOf(before, "ending_before");
  const start = after === undefined ? 0 : placeOf(after, "starting_after") + 1;
  const range = all.slice(start, Math.max(start, end));
  const data = before === undefined ? range.slice(0, Number(limit)) : range.slice(-Number(limit));
  return { object: "list", url, has_more: range.length > data.length, data };
}

/** The whole of some objects, as a list of one page. */
export function wholeList(url: string, data: readonly Fields[]): Fields {
  return { object: "list", url, has_more: false, data };
}

function take(source: Iterable<Entry>, count: number, fits: (one: Stored) => boolean): Stored[] {
  const taken: Stored[] = [];
  for (const { version } of source) {
    if (fits(version)) taken.push(version);
    if (taken.length === count) break;
  }
  return taken;
}

function equals(member: string): Filter {
  return (object, wanted) => object[member] === wanted;
}

const comparisons: Readonly<Record<string, (time: number, limit: number) => boolean>> = {
  gt: (time, limit) => time > limit,
  gte: (time, limit) => time >= limit,
  lt: (time, limit) => time < limit,
  lte: (time, limit) => time <= limit,
};

/** A filter by time: a time, or its limits. */
function isBetween({ created }: Stored, wanted: unknown): boolean {
  if (typeof wanted !== "object") return created === Number(wanted);
  return Object.entries(wanted as Fields).every(
    ([name, limit]) => comparisons[name]?.(Number(created), Number(limit)) ?? true,
  );
}
