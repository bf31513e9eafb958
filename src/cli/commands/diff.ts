import { defineCommand } from "../command.js";
import { diffOptions } from "../diff/options.js";

/** Says what changed between two descriptions, and for whom. */
export const command = defineCommand({
  usage: "diff <old> <new> [options]",
  summary:
    "Says what changed between two descriptions of the API, whom it breaks (who sends, who reads, who generates code) and why. It compares what they mean, not how they are written.",
  positionals: [
    { name: "file", help: "An OpenAPI document, as JSON or YAML." },
    {
      name: "folder",
      help: "This package or a checkout: its contradictions and questions are compared, too.",
    },
    { name: "git:revision", help: "The description of a checkout at a revision, with the same." },
    { name: "git:revision:file", help: "A file at a revision, from the root of the repository." },
    { name: "0.1.0", help: "A release of this package." },
  ],
  options: diffOptions,
  examples: [
    ["diff 0.1.0 openapi.json", "what changed since a release"],
    ["diff git:main . --fail-on sender,reader", "what a branch breaks"],
    ["diff old.json new.yaml --html diff.html", "side by side, for people"],
  ],
  async run({ options, positionals, terminal }) {
    const { runDiff } = await import("../diff/run.js");
    return runDiff({ options, positionals, terminal });
  },
});
