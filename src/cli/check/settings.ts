import type { OptionValues } from "../command.js";
import { FixtureMap } from "../fixtures/fixture-map.js";
import type { Vocabulary } from "../fixtures/vocabulary.js";
import { readBytes } from "../input/file.js";
import { Mistake, ProblemError } from "../problem.js";
import type { fileOptions } from "./options.js";

/** What the options of a check of files say. */
export interface Settings {
  /** operationIds of those that are checked; undefined for all. */
  operations: ReadonlySet<string> | undefined;
  fixtures: FixtureMap | undefined;
  /** Position of the one exchange to check; undefined for all. */
  exchange: number | undefined;
}

/**
 * Reads options.
 * @throws UserError for the first that is wrong.
 */
export function readSettings(
  { only, map, exchange }: OptionValues<typeof fileOptions>,
  vocabulary: Vocabulary,
): Settings {
  return {
    operations: only && readOperations(only, vocabulary),
    fixtures: map === undefined ? undefined : readMap(map, vocabulary),
    exchange: exchange === undefined ? undefined : readPosition(exchange),
  };
}

/**
 * The operations that `--only` names, given once or several times.
 * @throws UserError for a name that is none, with the nearest one.
 */
export function readOperations(
  texts: readonly string[],
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  return new Set(names.map((name) => readOperation(name, vocabulary)));
}

function readOperation(name: string, vocabulary: Vocabulary): string {
  try {
    return vocabulary.operation(name);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    throw new ProblemError({ file: "--only", expected: error.expected, found: error.found });
  }
}

function readMap(file: string, vocabulary: Vocabulary): FixtureMap {
  const bytes = readBytes(file, "a map of fixtures that can be read", `--map ${file}`);
  return new FixtureMap(file, bytes, vocabulary);
}

function readPosition(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const expected = "a number from 0";
  throw new ProblemError({ file: "--exchange", expected, found: JSON.stringify(text) });
}
