import path from "node:path";
import { deviationsOf } from "./facts/check.js";
import { explain } from "./facts/deviation.js";
import { readFacts } from "./facts/facts.js";
import { idProblems } from "./facts/ids.js";
import { lockProblems } from "./facts/locks.js";
import { numberProblems } from "./facts/numbers.js";
import { readPrinted } from "./facts/printed.js";
import { factProblems } from "./facts/witness.js";
import { bundleSpec } from "./generate/bundle.js";
import { readContradictions } from "./lint/records.js";
import { failOn, runCommand } from "./support/cli.js";
import { registerFile } from "./support/layout.js";
import { readRegister } from "./support/page-register.js";
import { registerNames } from "./support/registers.js";
import { readSource } from "./support/source-file.js";

await runCommand({
  usage: "npm run check:facts --",
  summary:
    "Holds the description against what the pages say (facts.yaml in the folders of spec/):\n" +
    "operations, parameters, headers, statuses, servers, events, members, types, values, nulls,\n" +
    "required marks, units, prefixes of ids, evidence. What differs has to stand in a contradiction\n" +
    "that points to it.\n" +
    "Before that the facts are held against the payloads that pages print, against registers, those\n" +
    "against ISO 4217 and ISO 3166, and the facts against what they were when the fact sheets said\n" +
    "the same (check:sheets).",
  run() {
    const root = process.cwd();
    const files = readFacts(root);
    const register = readRegister(root).data;
    const payloads = readPrinted(root, register);
    failOn(factProblems(root, files, register, payloads));
    const { document } = bundleSpec(root);
    failOn(idProblems(files, document));
    const deviations = deviationsOf(files, document, register);
    const contradictions = readContradictions(root);
    failOn(numberProblems(files, contradictions, document, registersAsWritten(root)));
    const { unexplained, explained, idle } = explain(deviations, contradictions, document);
    failOn([...unexplained, ...idle]);
    failOn(lockProblems(root, files, register));
    const operations = files.flatMap(({ source }) => source.data.operations ?? []).length;
    console.log(
      `${payloads.length} payloads of pages print nothing that the facts do not know.\n` +
        `${files.length} files of facts, ${operations} operations: the description differs in ` +
        `${explained} places, each explained by a contradiction.`,
    );
  },
});

/** All registers as they stand in their files, with the statements that no bundle holds. */
function registersAsWritten(root: string): Record<string, unknown> {
  return Object.fromEntries(
    registerNames.map((name) => [name, readSource(path.join(root, registerFile(name)), root).data]),
  );
}
