import { readFileSync } from "node:fs";
import type { OpenApi } from "../src/contract/document.js";
import { deviationsOf } from "./check-facts/check.js";
import { explain } from "./check-facts/deviation.js";
import { readFacts } from "./check-facts/facts.js";
import { idProblems } from "./check-facts/ids.js";
import { readPrinted } from "./check-facts/printed.js";
import { factProblems } from "./check-facts/witness.js";
import { readContradictions } from "./lint/records.js";
import { bundleFile } from "./support/bundle-file.js";
import { failOn, runCommand } from "./support/cli.js";
import { readRegister } from "./support/page-register.js";

await runCommand({
  usage: "npm run check:facts --",
  summary:
    "Holds generated/openapi.json against what the pages say (facts.yaml in the folders of spec/):\n" +
    "operations, parameters, headers, statuses, servers, events, members, types, values, nulls,\n" +
    "required marks, units, prefixes of ids, evidence. What differs has to stand in a contradiction\n" +
    "that points to it.\n" +
    "Before that the facts are held against the payloads that pages print, and against registers.",
  run() {
    const root = process.cwd();
    const files = readFacts(root);
    const register = readRegister(root).data;
    const payloads = readPrinted(root, register);
    failOn(factProblems(root, files, register, payloads));
    const document: OpenApi = JSON.parse(readFileSync(bundleFile(root), "utf8"));
    failOn(idProblems(files, document));
    const deviations = deviationsOf(files, document, register);
    const contradictions = readContradictions(root);
    const { unexplained, explained, idle } = explain(deviations, contradictions, document);
    failOn([...unexplained, ...idle]);
    const operations = files.flatMap(({ source }) => source.data.operations ?? []).length;
    console.log(
      `${payloads.length} payloads of pages print nothing that the facts do not know.\n` +
        `${files.length} files of facts, ${operations} operations: the description differs in ` +
        `${explained} places, each explained by a contradiction.`,
    );
  },
});
