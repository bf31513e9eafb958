import path from "node:path";
import { pointerOf } from "../../src/contract/json.js";
import { fingerprintOfList } from "../check-documents/hashes.js";
import type { Problem } from "../support/cli.js";
import { payloadPlaces } from "../support/layout.js";
import { fingerprintOf, type Register, registrations } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";

const command = "npm run check:documents -- <folder> --write-fingerprints";

/**
 * What a clone alone can tell of the documented payloads: one that is registered and has no file, one of a
 * captured page that is not what was proved against the page, and one that is gone with its registration.
 */
export function capturedProblems(root: string, register: SourceFile<Register>): Problem[] {
  const files = payloadPlaces(root);
  const missing = registrations(register.data).flatMap(({ example, pointer }) =>
    files.has(example)
      ? []
      : [
          register.problemAt(
            `${pointer}/example`,
            "a file in a payloads folder",
            `${example}, not there`,
          ),
        ],
  );
  if (missing.length > 0) return missing;
  return Object.entries(register.data.documents).flatMap(([id, { payloads, fingerprint }]) => {
    const changed = payloads.flatMap(({ example, fingerprints }, index) => {
      const file = files.get(example) as string;
      const found = fingerprintOf(readSource(path.join(root, file), root).data);
      if (fingerprints?.payload === found) return [];
      const pointer = pointerOf(["documents", id, "payloads", index, "fingerprints"]);
      const { line } = register.problemAt(pointer, "", "");
      const proved = fingerprints?.payload ?? `one, as \`${command}\` writes it`;
      const expected = `the payload that was proved, fingerprint ${proved} (${register.name}:${line})`;
      return [{ file, expected, found: `another one, fingerprint ${found}` }];
    });
    if (changed.length > 0) return changed;
    const list = fingerprintOfList(payloads);
    if (fingerprint === list) return [];
    const expected = `the payloads that were proved, fingerprint ${fingerprint ?? "none"}; \`${command}\` writes it`;
    const found = `${payloads.length} payloads, fingerprint ${list}`;
    return [register.problemAt(pointerOf(["documents", id, "fingerprint"]), expected, found)];
  });
}
