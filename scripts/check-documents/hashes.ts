import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pointerOf } from "../../src/contract/json.js";
import { type Problem, ProblemError } from "../support/cli.js";
import { payloadPlaces, registerFile } from "../support/layout.js";
import {
  fingerprintOf,
  type RegisteredDocument,
  type RegisteredPayload,
  readRegister,
} from "../support/page-register.js";
import { readSource } from "../support/source-file.js";

// Two fingerprints, since two people ask. Whoever has the captured pages asks whether a block is still
// the one that was read: its lines count as they stand. Whoever has a clone alone asks whether a payload
// is still the one that was proved: its value counts, so that layout may change.

/** The fingerprint of the list of a document's payloads: their names, places and fingerprints. */
export function fingerprintOfList(payloads: readonly RegisteredPayload[]): string {
  return fingerprintOf(
    payloads.map(({ example, lines, fingerprints }) => [example, lines, fingerprints]),
  );
}

/** The blocks of the captured pages in `folder` that are not those which the register under `root` knows. */
export function blockProblems({ root, folder }: { root: string; folder: string }): Problem[] {
  const register = readRegister(root);
  return Object.entries(register.data.documents).flatMap(([id, document]) =>
    document.payloads.flatMap(({ lines, fingerprints }, index) => {
      const found = blockFingerprint(folder, document, lines);
      if (!fingerprints || fingerprints.block === found) return [];
      const pointer = pointerOf(["documents", id, "payloads", index, "fingerprints", "block"]);
      const place = `lines ${lines.join("-")} of ${document.file}`;
      return [register.problemAt(pointer, `${found}, that of ${place}`, fingerprints.block)];
    }),
  );
}

/**
 * Writes the fingerprints of all captured payloads, which have to be proved before, into the register
 * under `root`, and leaves all other text of it as it is.
 * @throws UserError when a payload has no file.
 */
export function writeFingerprints({ root, folder }: { root: string; folder: string }): void {
  const documents = Object.values(readRegister(root).data.documents);
  const files = payloadPlaces(root);
  const sealed = documents.map((document) =>
    document.payloads.map((payload): RegisteredPayload => {
      const block = blockFingerprint(folder, document, payload.lines);
      const file = path.join(root, files.get(payload.example) ?? payload.example);
      return {
        ...payload,
        fingerprints: { block, payload: fingerprintOf(readSource(file, root).data) },
      };
    }),
  );
  const name = path.join(root, registerFile("pages"));
  const text = readFileSync(name, "utf8");
  const end = text.search(/^pages:/m);
  if (end < 0)
    throw new ProblemError({
      file: registerFile("pages"),
      expected: "a line pages:",
      found: "none",
    });
  writeFileSync(name, written(text.slice(0, end), sealed) + text.slice(end));
}

function blockFingerprint(
  folder: string,
  { file }: RegisteredDocument,
  [first, last]: RegisteredPayload["lines"],
): string {
  const lines = readFileSync(path.join(folder, file), "utf8").split(/\r?\n/);
  return fingerprintOf(lines.slice(first - 1, last).join("\n"));
}

// The register is kept by hand, with comments and an order of its own, so lines are put into its text.
function written(text: string, sealed: RegisteredPayload[][]): string {
  const [lists, payloads] = [sealed.values(), sealed.flat().values()];
  return text
    .replace(/^ +fingerprints?: .*\n/gm, "")
    .replace(/^( +)payloads:(?= \[\]$|$)/gm, (line, indent: string) => {
      const list = lists.next().value ?? [];
      return `${indent}fingerprint: "${fingerprintOfList(list)}"\n${line}`;
    })
    .replace(/^( +)lines: \[.*\]$/gm, (line, indent: string) => {
      const { block, payload } = payloads.next().value?.fingerprints ?? { block: "", payload: "" };
      return `${line}\n${indent}fingerprints: { block: "${block}", payload: "${payload}" }`;
    });
}
