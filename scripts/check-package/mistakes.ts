import { readFileSync } from "node:fs";
import path from "node:path";
import { type Problem, UserError } from "../support/cli.js";
import { filesIn } from "../support/files.js";

/** What a compiler says about one place of a file. `line` and `column` start at 1. */
export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** A mistake that a file makes on purpose, as the comment above it announces. */
export interface Mistake {
  file: string;
  line: number;
  column: number;
  /** What is written at the place that the compiler has to point at. */
  at: string;
  /** What its message has to contain. */
  says: string;
}

const announcement = /^\s*\/\/ refused at (.+), says (.+)$/;

/**
 * The mistakes that the files in `folder` announce, each by a comment in the line above it:
 * `// refused at nmae, says 'nmae' does not exist`.
 *
 * @param root the folder that the compiler names files from.
 * @throws UserError for a file that announces none, or one whose next line is another.
 */
export function mistakesIn(folder: string, root: string): Mistake[] {
  return filesIn(folder, ".ts").flatMap((name) => {
    const file = path.posix.join(path.relative(root, folder).replaceAll(path.sep, "/"), name);
    const lines = readFileSync(path.join(folder, name), "utf8").split("\n");
    const mistakes = lines.flatMap((text, index) => {
      const [, at, says] = announcement.exec(text) ?? [];
      if (!at || !says) return [];
      const column = 1 + (lines[index + 1] ?? "").indexOf(at);
      if (column === 0) throw new UserError(`${file}:${index + 2}: expected ${at}, found none`);
      return [{ file, line: index + 2, column, at, says }];
    });
    if (mistakes.length === 0)
      throw new UserError(`${file}: expected a comment "// refused at …, says …", found none`);
    return mistakes;
  });
}

/** What a compiler that writes plain text has said. */
export function readDiagnostics(output: string): Diagnostic[] {
  const heads =
    /^(?<file>[^\s(][^(\n]*)\((?<line>\d+),(?<column>\d+)\): (?<message>.*(?:\n\s.*)*)/gm;
  return [...output.matchAll(heads)].map(({ groups = {} }) => ({
    file: groups.file as string,
    line: Number(groups.line),
    column: Number(groups.column),
    message: groups.message as string,
  }));
}

/** What is refused and should not be, and what is not refused at its place and should be. */
export function judge(diagnostics: readonly Diagnostic[], mistakes: readonly Mistake[]): Problem[] {
  const isOf = ({ file, line, column, says }: Mistake, found: Diagnostic): boolean =>
    found.file === file &&
    found.line === line &&
    found.column === column &&
    found.message.includes(says);
  const missed = mistakes.filter((mistake) => !diagnostics.some((found) => isOf(mistake, found)));
  const others = diagnostics.filter((found) => !mistakes.some((mistake) => isOf(mistake, found)));
  return [
    ...missed.map(({ file, line, column, at, says }) => ({
      ...{ file, line, column, expected: `a compiler that refuses ${at}, and says ${says}` },
      found: "nothing of the kind",
    })),
    ...others.map(({ file, line, column, message }) => ({
      ...{ file, line, column, expected: "code that compiles", found: message },
    })),
  ];
}
