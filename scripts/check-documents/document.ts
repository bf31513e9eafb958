import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { payloadPlaces } from "../support/layout.js";
import type { Register, RegisteredPayload } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import type { Verdict } from "./block.js";
import { printsDay } from "./changed.js";
import { checkPayload } from "./payload.js";

interface Place {
  /** The project. */
  root: string;
  /** The documents folder. */
  folder: string;
}

/** Proves the payloads of one document; payloads without a file are left to `checkExamples`. */
export function checkDocument(
  { root, folder }: Place,
  register: SourceFile<Register>,
  id: string,
): Verdict {
  const { file, damage, payloads, changed, language } = register.data.documents[
    id
  ] as Register["documents"][string];
  const pointer = `/documents/${id}`;
  const name = path.relative(root, path.join(folder, file)).split(path.sep).join("/");
  if (!existsSync(path.join(folder, file)))
    return failed([register.problemAt(`${pointer}/file`, `the file ${name}`, "nothing")]);
  const lines = linesOf(path.join(folder, file));
  const misplaced = checkLines(register, pointer, payloads, lines);
  if (misplaced.length > 0) return failed(misplaced);
  const files = payloadPlaces(root);
  const verdicts = payloads.flatMap((payload, index) => {
    const file = files.get(payload.example);
    if (!file) return [];
    const example = path.join(root, file);
    const [firstLine, last] = payload.lines;
    return checkPayload({
      register,
      pointer: `${pointer}/payloads/${index}`,
      payload,
      damage,
      document: name,
      lines: lines.slice(firstLine - 1, last),
      firstLine,
      example: readSource(example, root).name,
      json: readFileSync(example, "utf8"),
    });
  });
  return {
    values: verdicts.reduce((sum, { values }) => sum + values, 0),
    problems: [
      ...(changed === undefined || lines.some((line) => printsDay(line, changed, language))
        ? []
        : [register.problemAt(`${pointer}/changed`, `a day that ${name} prints`, changed)]),
      ...verdicts.flatMap(({ problems }) => problems),
      ...findUnregistered(name, lines, payloads),
    ],
  };
}

function failed(problems: Problem[]): Verdict {
  return { values: 0, problems };
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
}

function checkLines(
  register: SourceFile<Register>,
  pointer: string,
  payloads: RegisteredPayload[],
  lines: string[],
): Problem[] {
  return payloads.flatMap(({ lines: [first, last] }, index) => {
    const at = `${pointer}/payloads/${index}/lines`;
    const found = `${first} to ${last}`;
    const previous = payloads[index - 1]?.lines[1] ?? 0;
    if (first <= previous || first > last || last > lines.length) {
      const expected = `lines in order, from ${previous + 1} on and up to ${lines.length}`;
      return [register.problemAt(at, expected, found)];
    }
    if (lines[first - 1]?.trim() && lines[last - 1]?.trim()) return [];
    return [register.problemAt(at, "a block without empty lines around it", found)];
  });
}

// Without this, a payload taken out of both the register and the examples would not be missed.
function findUnregistered(file: string, lines: string[], payloads: RegisteredPayload[]): Problem[] {
  return lines.flatMap((text, index) => {
    const line = index + 1;
    const covered = payloads.some(({ lines: [first, last] }) => first <= line && line <= last);
    if (covered || !/^\s*"[^"]*"\s*:/.test(text)) return [];
    return [{ file, line, expected: "a registered block around it", found: text.trim() }];
  });
}
