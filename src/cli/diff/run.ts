import { setFlagsFromString } from "node:v8";
import { DescriptionError, type Diff, diff } from "../../review/diff/index.js";
import {
  type DiffFormName,
  type DiffReportOptions,
  diffForms,
} from "../../review/diff/reports/index.js";
import type { CommandInput, ExitCode, OptionValues } from "../command.js";
import { ProblemError, UserError } from "../problem.js";
import { checkPlaces, writeText } from "../reports.js";
import { type diffOptions, readAudiences } from "./options.js";
import { type ReadSide, readSides } from "./side.js";
import { diffText } from "./text.js";

type Call = CommandInput<OptionValues<typeof diffOptions>>;

/**
 * Compares two descriptions and reports what changed.
 * @throws UserError for sides that cannot be read, and for reports that cannot be written.
 */
export async function runDiff({ options, positionals, terminal }: Call): Promise<ExitCode> {
  const { stdout, stderr } = terminal;
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
  // Of a comparison of a second, half would be compiling for speed what is over a moment later.
  setFlagsFromString("--no-opt");
  const sides = readSides(old, now);
  for (const { note } of sides) if (note) stderr.write(`${note}\n`);
  const found = compare(sides);
  const reportOptions: DiffReportOptions = {
    ...{ old: sides[0].name, now: sides[1].name },
    place: placeOf(sides[1]),
  };
  const isTaken = files.some(([, file]) => file === "-");
  if (!isTaken) stdout.write(diffText(found, terminal, adviceFor(found, options)));
  const problems: string[] = [];
  for (const [form, file] of files)
    problems.push(...(await writeText(file, diffForms[form](found, reportOptions), stdout)));
  if (problems.length > 0) throw new UserError(problems.join("\n"));
  return failOn.some((audience) => found.breaks.includes(audience)) ? 1 : 0;
}

// Only what nobody has asked for yet is news.
function adviceFor({ breaks }: Diff, options: Call["options"]): string {
  if (breaks.length === 0) return "";
  const seen =
    options.html === undefined ? ["--html FILE shows both sides beside one another."] : [];
  const who = breaks.join(",");
  const failed = options["fail-on"] === undefined ? [`--fail-on ${who} fails on them in CI.`] : [];
  return [...seen, ...failed].join(" ");
}

function filesOf(options: Call["options"]): [DiffFormName, string][] {
  const files = (Object.keys(diffForms) as DiffFormName[]).flatMap((form) => {
    const file = options[form];
    return file === undefined ? [] : [[form, file] as [DiffFormName, string]];
  });
  checkPlaces(files);
  return files;
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
