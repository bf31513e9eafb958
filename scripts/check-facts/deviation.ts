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
  | "unit";

/** What is left once contradictions have explained what they name. */
export interface Explained {
  unexplained: Problem[];
  /** How many differences contradictions explain. */
  explained: number;
  /** Pointers of contradictions to nothing, which explain nothing either. */
  idle: Problem[];
}

/** Takes away what contradictions name by its pointer. */
export function explain(
  deviations: Deviation[],
  contradictions: RecordOf<Contradictions>[],
  bundle: unknown,
): Explained {
  const once = new Map(deviations.map((one) => [[one.at, one.expected, one.found].join(), one]));
  const places = new Set([...once.values()].map(({ at }) => at));
  const named = contradictions.flatMap(({ source }) =>
    source.data.contradictions.flatMap(({ at = [] }, index) =>
      at.map((place, position) => {
        return { place, source, pointer: `/contradictions/${index}/at/${position}` };
      }),
    ),
  );
  const explained = new Set(named.map(({ place }) => place));
  const left = [...once.values()].filter(({ at }) => !explained.has(at));
  return {
    unexplained: left.map(problemOf),
    explained: once.size - left.length,
    idle: named
      .filter(({ place }) => !places.has(place) && valueAt(bundle, place) === undefined)
      .map(({ place, source, pointer }) => {
        const expected = "a place in the bundle, or one that it lacks and the facts have";
        return source.problemAt(pointer, expected, place);
      }),
  };
}

function problemOf({ at, expected, found, fact }: Deviation): Problem {
  const place = fact?.file.source.problemAt(fact.pointer, "", "");
  const where = place
    ? ` (${[place.file, place.line, place.column].filter(Boolean).join(":")})`
    : "";
  return { file: "generated/openapi.json", pointer: at, expected: expected + where, found };
}
