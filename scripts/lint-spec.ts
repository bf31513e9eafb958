import path from "node:path";
import { bundleSpec } from "./generate/bundle.js";
import { attachPayloads, readPayloads } from "./generate/payloads.js";
import { capturedProblems } from "./lint/captured.js";
import { contradictionProblems, placeProblems } from "./lint/contradictions.js";
import { knownDocuments, registerProblems } from "./lint/evidence.js";
import { operationProblems } from "./lint/operations.js";
import { pageProblems } from "./lint/pages.js";
import { operationHomes, placementProblems } from "./lint/placement.js";
import { portabilityProblems } from "./lint/portable.js";
import { questionProblems } from "./lint/questions.js";
import { readContradictions, readQuestions } from "./lint/records.js";
import { textProblems } from "./lint/texts.js";
import { failOn, runCommand } from "./support/cli.js";
import { registerFile } from "./support/layout.js";
import { readRegister } from "./support/page-register.js";
import { runRedocly } from "./support/redocly.js";
import { registerNames } from "./support/registers.js";
import { readSource } from "./support/source-file.js";
import { temporaryBundle } from "./support/temporary-bundle.js";

await runCommand({
  usage: "npm run lint:spec --",
  summary:
    "Checks the files of spec/: references, evidence, contradictions, questions, what stands where,\n" +
    "what generators of code cannot take, Redocly's strict rules.",
  run() {
    const root = process.cwd();
    const { document, sources, registers } = bundleSpec(root);
    const known = knownDocuments(sources.register);
    const homes = operationHomes(sources.files, registers, document);
    const pages = readRegister(root);
    failOn(pageProblems(pages));
    failOn(capturedProblems(root, pages));
    failOn(placementProblems(root, homes));
    const contradictions = readContradictions(root);
    failOn(contradictionProblems(contradictions, homes, known.citable));
    failOn(placeProblems(contradictions, document));
    failOn(readQuestions(root).flatMap((questions) => questionProblems(questions, known.ids)));
    const tables = registerNames.map((name) =>
      readSource(path.join(root, registerFile(name)), root),
    );
    failOn(tables.flatMap((table) => registerProblems(table, known)));
    const events = tables.filter(({ name }) => name === registerFile("events"));
    failOn(textProblems([...sources.files, ...events]));
    failOn(portabilityProblems(document));
    attachPayloads(document, readPayloads(root, document, sources.register));
    failOn(operationProblems(document));
    runRedocly(["lint", "--max-problems=10", temporaryBundle(document)], root);
    const count = contradictions.flatMap(({ source }) => source.data.contradictions).length;
    console.log(
      `${sources.files.length} files, ${known.ids.size} pages, ${count} contradictions: no problems.`,
    );
  },
});
