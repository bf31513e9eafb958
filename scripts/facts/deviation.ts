import { valueAt } from "../../src/contract/json.js";
import type { Contradictions, RecordOf } from "../lint/records.js";
import type { Problem } from "../support/cli.js";
import type { FactsFile } from "./facts.js";

/** One difference between the facts and the description. */
export interface Deviation {
  /** JSON pointer into the bundle; of what the description leaves out, where that would stand. */
  at: string;
  kind: Kind;
  /** What the facts say, in words. */
  expected: string;
  /** What the description says, in words. */
  found: string;
  /** Where the facts say it; left out where they say nothing. */
  fact?: { file: FactsFile; pointer: string };
}

/** What a difference is about. */
export type Kind =
  | "operation"
  | "parameter"
  | "header"
  | "server"
  | "status"
  | "event"
  | "member"
  | "value"
  | "type"
  | "null"
  | "required"
  | "evidence"
  | "closed"
  | "limit"
  | "unit";

/** What is left once contradictions have explained what they name. */
export interface Explained {
  unexplained: Problem[];
  /** How many differences contradictions explain. */
  explained: number;
  /** What contradictions call a difference and is none, and places that nothing has. */
  idle: Problem[];
}

/** Takes away what contradictions name by its kind and its place. */
export function explain(
  deviations: Deviation[],
  contradictions: RecordOf<Contradictions>[],
  bundle: unknown,
): Explained {
  const once = new Map(deviations.map((one) => [[one.at, one.expected, one.found].join(), one]));
  const real = new Set([...once.values()].map(({ kind, at }) => `${kind} ${at}`));
  const named = contradictions.flatMap(differencesIn);
  const explained = new Set(named.map(({ difference }) => difference));
  const left = [...once.values()].filter(({ kind, at }) => !explained.has(`${kind} ${at}`));
  return {
    unexplained: left.map(problemOf),
    explained: once.size - left.length,
    idle: [
      ...named.filter(({ difference }) => !real.has(difference)).map(({ problem }) => problem),
      ...contradictions.flatMap((file) => lostPlaces(file, bundle)),
    ],
  };
}

// Each difference that a contradiction names, with what to say where there is no such difference.
function differencesIn({ source }: RecordOf<Contradictions>) {
  return source.data.contradictions.flatMap(({ differs = {} }, index) =>
    Object.entries(differs).flatMap(([kind, places]) =>
      places.map((place, position) => {
        const pointer = `/contradictions/${index}/differs/${kind}/${position}`;
        const expected = `a place where the description differs from the facts by its ${kind}`;
        return {
          difference: `${kind} ${place}`,
          problem: source.problemAt(pointer, expected, place),
        };
      }),
    ),
  );
}

// Nothing but a difference tells the name of what the bundle lacks from a slip of the pen.
function lostPlaces({ source }: RecordOf<Contradictions>, bundle: unknown): Problem[] {
  return source.data.contradictions.flatMap(({ at = [], differs = {} }, index) => {
    const different = Object.values(differs).flat();
    return at.flatMap((place, position) => {
      if (different.includes(place) || valueAt(bundle, place) !== undefined) return [];
      const pointer = `/contradictions/${index}/at/${position}`;
      const expected = "a place in the bundle, or one that it lacks, with an entry under differs";
      return [source.problemAt(pointer, expected, place)];
    });
  });
}

function problemOf({ at, expected, found, fact }: Deviation): Problem {
  const place = fact?.file.source.problemAt(fact.pointer, "", "");
  const where = place
    ? ` (${[place.file, place.line, place.column].filter(Boolean).join(":")})`
    : "";
  return { file: "generated/openapi.json", pointer: at, expected: expected + where, found };
}
