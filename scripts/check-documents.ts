import path from "node:path";
import { checkDocuments, formatProofs } from "./check-documents/check.js";
import { blockProblems, writeFingerprints } from "./check-documents/hashes.js";
import { failOn, runCommand, UserError } from "./support/cli.js";

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
  options: {
    "write-fingerprints": {
      type: "boolean",
      help: "Write what proves a payload without its page, once all are proved.",
    },
  },
  run({ positionals: [folder, ...more], options }) {
    if (folder === undefined || more.length > 0)
      throw new UserError("expected: one argument, the folder of the documents (see --help)");
    const places = { root, folder: path.resolve(folder) };
    const proofs = checkDocuments(places);
    if (options["write-fingerprints"]) writeFingerprints(places);
    failOn(blockProblems(places));
    console.log(formatProofs(proofs));
  },
});
