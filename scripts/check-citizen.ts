import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { awakeProblems, judges } from "./check-citizen/judges.js";
import { rulesets, unreasonedRules } from "./check-citizen/reasons.js";
import { bundleFile } from "./support/bundle-file.js";
import { failOn, ProblemError, runCommand } from "./support/cli.js";
import { installTools } from "./support/tools.js";

await runCommand({
  usage: "npm run check:citizen --",
  summary:
    "Lets Redocly, Spectral, vacuum and Scalar's parser judge generated/openapi.json, warnings included,\n" +
    "once each has found fault with a broken document; each rule that is switched off says why in\n" +
    "redocly.yaml and scripts/check-citizen. Holds openapi.yaml against it. Installs the tools in\n" +
    "scripts/check-citizen first, and builds vacuum, for which it needs Go.",
  options: {
    document: { type: "string", value: "file", help: "Judge this document, as JSON, instead." },
  },
  async run({ options }) {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-citizen");
    installTools(home, "Spectral and Scalar's parser");
    if (spawnSync("go", ["version"]).status !== 0)
      throw new ProblemError({
        file: "vacuum is built with Go.",
        expected: "the program go",
        found: "none",
      });
    const file = options.document ? path.resolve(options.document) : bundleFile(root);
    if (!existsSync(file)) throw new ProblemError({ file, expected: "a file", found: "nothing" });
    if (!options.document) sameInYaml(file);
    failOn(rulesets.flatMap((one) => unreasonedRules(one, readFileSync(one, "utf8"))));
    failOn(await awakeProblems({ root, home }));
    const problems = [];
    // One after the other: each takes a processor for itself.
    for (const { name, judge } of judges) {
      const found = await judge({ root, home, file });
      console.log(`${name.padEnd(16)} ${found.length === 0 ? "no problem" : found.length}`);
      problems.push(...found);
    }
    failOn(problems);
  },
});

// So one of them is enough for the judges.
function sameInYaml(file: string): void {
  const yaml = file.replace(/\.json$/, ".yaml");
  const same = isDeepStrictEqual(
    parse(readFileSync(yaml, "utf8")),
    JSON.parse(readFileSync(file, "utf8")),
  );
  if (!same)
    throw new ProblemError({
      file: yaml,
      expected: "what openapi.json says",
      found: "something else",
    });
}
