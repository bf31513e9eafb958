import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { goProject, missingGo, packageFolder } from "../go/project.js";
import type { Target } from "../target.js";

const name = "ogen";

// A union that ogen finds nothing to tell the branches by: what does so lies one level deeper.
const undecidable = "DestinationDataInput";

/**
 * Go: types with codecs of their own, and the client, of ogen. It implements no anyOf of objects: it
 * gets a description with oneOf instead, in which the one union that it cannot decide is any JSON.
 */
export const ogen: Target = {
  name,
  language: "Go",
  input: "openapi.json",
  onlyWithAll: true,
  unchanged: 1,
  help: `it reads the description with oneOf in place of anyOf, and ${undecidable} as any JSON.`,
  exceptions: [
    {
      cases: /./,
      purposes: ["new member"],
      cause: "a decoder of ogen skips members that the description does not have",
    },
  ],
  missing: missingGo,
  async run(workshop) {
    const { folder, home, input, say } = workshop;
    const project = goProject(name, workshop);
    const prepared = path.join(folder, "openapi.json");
    writeFileSync(prepared, prepare(readFileSync(input, "utf8")));
    say(`generates, with oneOf in place of anyOf and ${undecidable} as any JSON`);
    const settings = ["-config", path.join(home, "targets", name, "ogen.yml")];
    const output = ["-target", packageFolder, "-package", packageFolder];
    await project.go(`${name} generates`, "tool", name, ...settings, ...output, prepared);
    return project.runCases((schema) => schema);
  },
};

function prepare(text: string): string {
  const description = JSON.parse(text.replaceAll('"anyOf"', '"oneOf"'));
  description.components.schemas[undecidable] = {};
  return JSON.stringify(description);
}
