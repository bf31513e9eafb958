import { readFileSync } from "node:fs";
import type { OpenApi } from "../src/contract/document.js";
import { deviationsOf } from "./check-facts/check.js";
import { explain } from "./check-facts/deviation.js";
import { readFacts } from "./check-facts/facts.js";
import { pageProblems } from "./check-facts/pages.js";
import { knownDocuments } from "./lint/evidence.js";
import { readContradictions } from "./lint/records.js";
import { bundleFile } from "./support/bundle-file.js";
import { failOn, runCommand } from "./support/cli.js";
import { readRegister } from "./support/page-register.js";

await runCommand({
  usage: "npm run check:facts --",
  summary:
    "Holds generated/openapi.json against what the pages say (facts.yaml in the folders of spec/):\n" +
    "operations, parameters, headers, statuses, servers, events, members, types, values, nulls,\n" +
    "required marks, units, evidence. What differs has to stand in a contradiction that points to it.",
  run() {
    const root = process.cwd();
    const files = readFacts(root);
    const register = readRegister(root).data;
    const known = knownDocuments(register);
    failOn(files.flatMap((file) => pageProblems(file, known)));
    const document: OpenApi = JSON.parse(readFileSync(bundleFile(root), "utf8"));
    const deviations = deviationsOf(files, document, register);
    const contradictions = readContradictions(root);
    const { unexplained, explained, idle } = explain(deviations, contradictions, document);
    failOn([...unexplained, ...idle]);
    const operations = files.flatMap(({ source }) => source.data.operations ?? []).length;
    console.log(
      `${files.length} files of facts, ${operations} operations: the description differs in ` +
        `${explained} places, each explained by a contradiction.`,
    );
  },
});
