import { pathToFileURL } from "node:url";
import { defineCommand } from "../command.js";
import { ProblemError } from "../problem.js";
import { some } from "../text.js";

/** Leads to the reference that the package has. */
export const command = defineCommand({
  usage: "reference [--open]",
  summary:
    "Prints where the reference lies: each operation and field with how sure it is, the pages it rests on, what " +
    "contradicts it and what nobody knows. It is read from the disk, and asks for nothing.",
  options: {
    open: { type: "boolean", help: "Open it in the browser." },
    url: { type: "boolean", help: "Print it as an address instead of a path." },
  },
  examples: [["reference --open", "to look something up"]],
  async run({ options, positionals, terminal }) {
    const { referencePage } = await import("../reference/place.js");
    if (positionals.length > 0)
      throw new ProblemError({
        file: "reference",
        expected: "options alone",
        found: some(positionals),
      });
    const page = referencePage();
    terminal.stdout.write(`${options.url ? pathToFileURL(page).href : page}\n`);
    if (!options.open) return 0;
    const { openFile } = await import("../reference/open.js");
    await openFile(page, terminal);
    return 0;
  },
});
