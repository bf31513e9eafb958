import type { OptionTable } from "../command.js";

/** What `drift` takes. */
export const driftOptions = {
  json: {
    type: "string",
    value: "FILE",
    help: "Write the report as JSON; `-` is standard output.",
  },
  markdown: { type: "string", value: "FILE", help: "Write it as Markdown, for an issue." },
  propose: {
    ...{ type: "string", value: "FILE" },
    help: "Write what the description might follow, as YAML to be edited; nothing of it is taken over.",
  },
  lock: {
    ...{ type: "string", value: "FILE" },
    help: "Compare the words of pages with this file, which --write-lock wrote, where it has the page.",
  },
  "write-lock": {
    ...{ type: "string", value: "FILE" },
    help: "Keep hashes of the words of these captures, no text; other pages of the file stay.",
  },
} as const satisfies OptionTable;
