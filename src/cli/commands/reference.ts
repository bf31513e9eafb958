import path from "node:path";
import { pathToFileURL } from "node:url";
import { defineCommand } from "../command.js";
import { ProblemError, UserError } from "../problem.js";
import type { Terminal } from "../terminal.js";
import { some } from "../text.js";

/** Leads to the reference that the package has. */
export const command = defineCommand({
  usage: "reference [--open] [--one-file FILE]",
  summary:
    "Prints where the reference lies: each operation and field with how sure it is, the pages it rests on, what " +
    "contradicts it and what nobody knows. It is read from the disk, and asks for nothing.",
  options: {
    open: { type: "boolean", help: "Open it in the browser." },
    url: { type: "boolean", help: "Print it as an address instead of a path." },
    "one-file": {
      ...{ type: "string", value: "FILE" },
      help: "Write all of it as one HTML file, to be sent; it needs scripts, which the folder does not.",
    },
  },
  examples: [
    ["reference --open", "to look something up"],
    ["reference --one-file wooshpay.html", "for a colleague without the package"],
  ],
  async run({ options, positionals, terminal }) {
    if (positionals.length > 0)
      throw new ProblemError({
        file: "reference",
        expected: "options alone",
        found: some(positionals),
      });
    const oneFile = options["one-file"];
    const { checkPlaces } = await import("../reports.js");
    checkPlaces([["one-file", oneFile]]);
    if (oneFile === "-" && (options.open || options.url))
      throw new ProblemError({
        file: "--one-file",
        expected: "a file, beside --open and --url",
        found: "standard output",
      });
    const { referencePage } = await import("../reference/place.js");
    const inPackage = referencePage();
    if (oneFile !== undefined) await writeOneFile(oneFile, path.dirname(inPackage), terminal);
    if (oneFile === "-") return 0;
    const page = oneFile === undefined ? inPackage : path.resolve(oneFile);
    terminal.stdout.write(`${options.url ? pathToFileURL(page).href : page}\n`);
    if (!options.open) return 0;
    const { openFile } = await import("../reference/open.js");
    await openFile(page, terminal);
    return 0;
  },
});

async function writeOneFile(file: string, site: string, { stdout }: Terminal): Promise<void> {
  const { oneFileOf, readSite } = await import("../reference/one-file.js");
  const { writeText } = await import("../reports.js");
  const problems = await writeText(file, oneFileOf(await readSite(site)), stdout);
  if (problems.length > 0) throw new UserError(problems.join("\n"));
}
