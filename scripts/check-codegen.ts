import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenApi } from "../src/contract/document.js";
import { casesOf, payloadsOf } from "./check-codegen/cases.js";
import { changesOf } from "./check-codegen/changes.js";
import { writeReport } from "./check-codegen/report.js";
import { isFine, runTargets } from "./check-codegen/run.js";
import { selectTargets } from "./check-codegen/select.js";
import { formatResults } from "./check-codegen/table.js";
import type { Case, Input } from "./check-codegen/target.js";
import { targets } from "./check-codegen/targets/index.js";
import { bundleFile } from "./support/bundle-file.js";
import { runCommand, UserError, wrapText } from "./support/cli.js";
import { installTools } from "./support/tools.js";

await runCommand({
  usage: "npm run check:codegen --",
  summary:
    "Generates code from the description with generators of five languages, compiles it strictly,\n" +
    "and runs it on every documented payload, and on payloads with values and members that the\n" +
    "description does not know. Installs the generators in scripts/check-codegen first.",
  options: {
    all: { type: "boolean", help: "Run the slow ones too." },
    only: {
      type: "string",
      multiple: true,
      value: "names",
      help: "Run these generators only; separated by commas, or the option given again.",
    },
  },
  async run({ options }) {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-codegen");
    const bundle = bundleFile(root);
    const only = [options.only ?? []].flat();
    const selected = selectTargets(targets, { all: options.all, only });
    if (selected.some(({ language }) => language === "TypeScript"))
      installTools(home, "the generators");
    const results = await runTargets(selected, {
      ...{ descriptions: path.dirname(bundle), home, output: path.join(home, "output") },
      casesFor: caseSource(path.dirname(bundle)),
      print: console.log,
    });
    writeReport(root, results);
    console.log(`\n${formatResults(results)}`);
    const idle = targets.filter((target) => !selected.includes(target));
    if (only.length === 0 && idle.length > 0) console.log(leftOut(idle.map(({ name }) => name)));
    const failed = results.filter((result) => !isFine(result)).map(({ target }) => target.name);
    if (failed.length > 0)
      throw new UserError(
        `${failed.length} of ${results.length} generators fall short: ${failed.join(", ")}`,
      );
  },
});

/** What gives a target its cases; prints how many there are and what none of them tries. */
function caseSource(descriptions: string): (input: Input) => Case[] {
  const read = (input: Input) =>
    JSON.parse(readFileSync(path.join(descriptions, input), "utf8")) as OpenApi;
  const document = read("openapi.json");
  const payloads = payloadsOf(document);
  const changes = changesOf(document, payloads.cases);
  console.log(`${payloads.cases.length} payloads, ${changes.cases.length} changed ones`);
  for (const line of payloads.leftOut) console.log(wrapText(`Not tried: ${line}`, ""));
  for (const place of changes.unreached)
    console.log(wrapText(`Not tried, as no payload reaches it: ${place}`, ""));
  const cases = [...payloads.cases, ...changes.cases];
  return (input) => (input === "openapi.json" ? cases : casesOf(read(input), cases));
}

function leftOut(names: string[]): string {
  return `\n${wrapText(`Left out as slow, run them with --all: ${names.join(", ")}`, "")}`;
}
