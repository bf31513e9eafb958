import { existsSync } from "node:fs";
import path from "node:path";
import { type Problem, ProblemError } from "../support/cli.js";
import { fingerprintOf, type Register, registrations } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import type { PageKey } from "./reading.js";

interface Listed {
  file: string;
  page: string;
  /** Made by the tool of the page: no payload. */
  placeholder: boolean;
}

/**
 * Payloads that were taken over as data and are not what the folder has of their page: whoever changes one
 * together with its fingerprint is told here.
 * @returns the problems, and how many payloads were compared.
 * @throws UserError where the folder has no `manifest.json`.
 */
export function payloadProblems(
  register: SourceFile<Register>,
  folder: string,
  keyOf: PageKey,
): { problems: Problem[]; compared: number } {
  const manifest = path.join(folder, "manifest.json");
  if (!existsSync(manifest))
    throw new ProblemError({
      file: manifest,
      expected: "the list of the payloads",
      found: "nothing",
    });
  const { data } = readSource<Listed[]>(manifest, folder);
  const known = new Set(
    data.map(({ file, page }) => {
      const payload = readSource(path.join(folder, file), folder).data;
      return `${keyOf(page)} ${fingerprintOf(payload)}`;
    }),
  );
  const taken = registrations(register.data).filter(({ takenOver }) => takenOver);
  const problems = taken.flatMap(({ id, pointer, example, takenOver }) =>
    known.has(`${keyOf(id)} ${takenOver?.fingerprint}`)
      ? []
      : [register.problemAt(`${pointer}/fingerprint`, `that of a payload of ${id}`, example)],
  );
  return { problems, compared: taken.length };
}
