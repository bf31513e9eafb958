import path from "node:path";
import { DescriptionError, type Diff, diff } from "../../review/diff/index.js";
import {
  type DiffFormName,
  type DiffReportOptions,
  diffForms,
} from "../../review/diff/reports/index.js";
import type { ExitCode, OptionValues } from "../command.js";
import { ProblemError, UserError } from "../problem.js";
import { writeText } from "../reports.js";
import type { Terminal } from "../terminal.js";
import { type diffOptions, readAudiences } from "./options.js";
import { type ReadSide, readSide } from "./side.js";
import { diffText } from "./text.js";

/**
 * Compares two descriptions and reports what changed.
 * @throws UserError for sides that cannot be read, and for reports that cannot be written.
 */
export async function runDiff({
  options,
  positionals,
  terminal,
}: {
  options: OptionValues<typeof diffOptions>;
  positionals: readonly string[];
  terminal: Terminal;
}): Promise<ExitCode> {
  const { stdout, stderr, environment } = terminal;
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0) {
    const found = positionals.length === 0 ? "nothing" : positionals.join(" ");
    throw new ProblemError({
      file: "diff",
      expected: "two descriptions, the old and the new one",
      found,
    });
  }
  const failOn = readAudiences(options["fail-on"]);
  const files = filesOf(options);
  const sides = [readSide(old), readSide(now)] as const;
  for (const { note } of sides) if (note) stderr.write(`${note}\n`);
  const found = compare(sides);
  const reportOptions: DiffReportOptions = {
    ...{ old: sides[0].name, now: sides[1].name },
    place: placeOf(sides[1]),
  };
  const isTaken = files.some(([, file]) => file === "-");
  if (!isTaken) stdout.write(diffText(found, { stdout, environment }));
  const problems: string[] = [];
  for (const [form, file] of files)
    problems.push(...(await writeText(file, diffForms[form](found, reportOptions), stdout)));
  if (problems.length > 0) throw new UserError(problems.join("\n"));
  return failOn.some((audience) => found.breaks.includes(audience)) ? 1 : 0;
}

function filesOf(options: OptionValues<typeof diffOptions>): [DiffFormName, string][] {
  const taken = new Map<string, string>();
  return (Object.keys(diffForms) as DiffFormName[]).flatMap((form) => {
    const file = options[form];
    if (file === undefined) return [];
    if (file === "")
      throw new ProblemError({
        file: `--${form}`,
        expected: "a file, or - for standard output",
        found: "nothing",
      });
    const place = file === "-" ? file : path.resolve(file);
    const other = taken.get(place);
    if (other)
      throw new ProblemError({
        file: `--${form} ${file}`,
        expected: "a place of its own",
        found: `the place of --${other}, too`,
      });
    taken.set(place, form);
    return [[form, file] as [DiffFormName, string]];
  });
}

function compare([old, now]: readonly [ReadSide, ReadSide]): Diff {
  try {
    return diff(old, now);
  } catch (error) {
    if (!(error instanceof DescriptionError) || !error.side) throw error;
    const side = error.side === "old" ? old : now;
    const { pointer, expected, found } = error;
    const line = side.source?.lineOf(pointer);
    throw new ProblemError({
      ...{ file: side.source?.file ?? side.name, line, expected },
      found: `${found} at ${pointer}`,
    });
  }
}

// Annotations point to a file that the run was given, not to one of git.
function placeOf({ source }: ReadSide): DiffReportOptions["place"] {
  return source && { file: source.file, lineOf: (pointer) => source.lineOf(pointer) };
}
