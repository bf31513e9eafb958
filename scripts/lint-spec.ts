import path from "node:path";
import { listOperations, type OpenApi } from "../src/contract/document.js";
import { bundleSpec } from "./generate/bundle.js";
import { attachPayloads, readPayloads } from "./generate/payloads.js";
import { type Discrepancies, discrepancyProblems } from "./lint/discrepancies.js";
import { knownDocuments, registerProblems } from "./lint/evidence.js";
import { type OpenQuestions, questionProblems } from "./lint/open-questions.js";
import { operationProblems } from "./lint/operations.js";
import { checkSources } from "./lint/sources.js";
import { failOn, runCommand } from "./support/cli.js";
import { runRedocly } from "./support/redocly.js";
import { readSource } from "./support/source-file.js";

await runCommand({
  usage: "npm run lint:spec --",
  summary:
    "Checks the files of spec/: references, evidence, discrepancies, Redocly's strict rules.",
  run() {
    const root = process.cwd();
    const { files, register } = checkSources(root);
    const operationIds = files.flatMap(({ data }) =>
      listOperations({ paths: {}, ...(data as object) } as OpenApi).map(
        ({ operation }) => operation.operationId,
      ),
    );
    const discrepancies = readSource<Discrepancies>(
      path.join(root, "spec/discrepancies.yaml"),
      root,
    );
    const known = knownDocuments(register);
    const documents = known.ids;
    failOn(discrepancyProblems(discrepancies, new Set(operationIds), documents));
    const questions = readSource<OpenQuestions>(path.join(root, "spec/open-questions.yaml"), root);
    const resources = files.map(({ name }) => path.basename(name, ".yaml"));
    failOn(questionProblems(questions, new Set(resources), documents));
    const registers = ["currencies", "payment-methods", "payout-corridors"].map((name) =>
      readSource(path.join(root, `spec/${name}.yaml`), root),
    );
    failOn(registers.flatMap((source) => registerProblems(source, known)));
    const document = bundleSpec(root);
    attachPayloads(document, readPayloads(root, document, register));
    failOn(operationProblems(document));
    runRedocly(["lint", "spec/openapi.yaml"], root);
    console.log(
      `${files.length} files, ${documents.size} documents, ${discrepancies.data.discrepancies.length} discrepancies: no problems.`,
    );
  },
});
