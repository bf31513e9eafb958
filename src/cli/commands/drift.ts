import { defineCommand } from "../command.js";
import { driftOptions } from "../drift/options.js";

/** Compares captured pages of the documentation with what is known of them. */
export const command = defineCommand({
  usage: "drift <folder> [options]",
  summary:
    "Compares freshly captured pages of the documentation with what is known of them: which payloads still stand, what came, went and changed, and what of the description rests on it. Pages are recognised by what they say, whatever their files are called.",
  positionals: [
    {
      name: "folder",
      help: "Captures as text, Markdown or HTML, as saved by a browser or an Apifox site.",
    },
  ],
  options: driftOptions,
  examples: [
    ["drift captures", "what changed"],
    ["drift captures --propose proposals.yaml", "what to do about it, to be edited"],
    ["drift captures --write-lock pages.json", "hashes of the words, no text"],
  ],
  async run({ options, positionals, terminal }) {
    const { runDrift } = await import("../drift/run.js");
    return runDrift({ options, positionals, terminal });
  },
});
