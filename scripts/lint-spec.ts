import path from "node:path";
import { bundleSpec } from "./generate/bundle.js";
import { attachPayloads, readPayloads } from "./generate/payloads.js";
import { capturedProblems } from "./lint/captured.js";
import { contradictionProblems, placeProblems } from "./lint/contradictions.js";
import { decisionProblems } from "./lint/decisions.js";
import { knownDocuments, registerProblems } from "./lint/evidence.js";
import { flowProblems, readFlowFiles } from "./lint/flows.js";
import { idProblems } from "./lint/ids.js";
import { operationProblems } from "./lint/operations.js";
import { pageProblems } from "./lint/pages.js";
import { operationHomes, placementProblems } from "./lint/placement.js";
import { dialectProblems, portabilityProblems } from "./lint/portable.js";
import { questionProblems } from "./lint/questions.js";
import { contentsProblems, readContradictions, readQuestions } from "./lint/records.js";
import { textProblems } from "./lint/texts.js";
import { unitProblems } from "./lint/units.js";
import { failOn, runCommand } from "./support/cli.js";
import { flowFiles, registerFile } from "./support/layout.js";
import { readRegister } from "./support/page-register.js";
import { runRedocly } from "./support/redocly.js";
import { registerNames } from "./support/registers.js";
import { readSource } from "./support/source-file.js";
import { temporaryBundle } from "./support/temporary-bundle.js";

await runCommand({
  usage: "npm run lint:spec --",
  summary:
    "Checks the files of spec/: references, evidence, contradictions, questions, what stands where,\n" +
    "units of numbers, beginnings of ids, what generators of code cannot take, flows, Redocly's\n" +
    "strict rules.",
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
    failOn(contradictions.flatMap((one) => contentsProblems(one, one.source.data.contradictions)));
    failOn(contradictionProblems(contradictions, homes, known.citable));
    failOn(placeProblems(contradictions, document));
    const brands = new Set(["WooshPay", ...registers.paymentMethods.map(({ name }) => name)]);
    failOn(decisionProblems(contradictions, document, brands));
    const questions = readQuestions(root);
    failOn(questions.flatMap((one) => contentsProblems(one, one.source.data.questions)));
    failOn(questions.flatMap((file) => questionProblems(file, known.ids, document)));
    const tables = registerNames.map((name) =>
      readSource(path.join(root, registerFile(name)), root),
    );
    failOn(tables.flatMap((table) => registerProblems(table, known)));
    failOn(textProblems([...sources.files, ...tables]));
    failOn(unitProblems(document, registers.units));
    failOn(idProblems(document, registers.ids));
    failOn(dialectProblems(document));
    failOn(portabilityProblems(document));
    attachPayloads(document, readPayloads(root, document, sources.register));
    failOn(operationProblems(document));
    const events = registers.events.map(({ type }) => type);
    const flows = readFlowFiles(flowFiles(root));
    failOn(flowProblems(flows, { documents: known, description: document, events }));
    runRedocly(["lint", "--max-problems=10", temporaryBundle(document), ...flowFiles(root)], root);
    const count = contradictions.flatMap(({ source }) => source.data.contradictions).length;
    console.log(
      `${sources.files.length} files, ${known.ids.size} pages, ${count} contradictions, ${flows.length} flows: ` +
        "no problems.",
    );
  },
});
