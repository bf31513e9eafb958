import path from "node:path";
import { checkDocuments, formatProofs } from "./check-documents/check.js";
import { runCommand, UserError } from "./support/cli.js";

const root = path.resolve(import.meta.dirname, "..");

await runCommand({
  usage: "npm run check:documents --",
  summary:
    "Proves that every documented payload of spec/ stands in its document:\n" +
    "all keys and values of a sound page, all ids, numbers and URLs of a translated one,\n" +
    "and that spec/registers/pages.yaml lists every repair between page and payload.",
  positionals: [
    { name: "folder", help: "Folder of the captured pages, for example ../shared/documents." },
  ],
  run({ positionals: [folder, ...more] }) {
    if (folder === undefined || more.length > 0)
      throw new UserError("expected: one argument, the folder of the documents (see --help)");
    console.log(formatProofs(checkDocuments({ root, folder: path.resolve(folder) })));
  },
});
