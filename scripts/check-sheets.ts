import path from "node:path";
import { withoutAccepted } from "./check-sheets/accepted.js";
import { claimProblems, printedIn } from "./check-sheets/check.js";
import { payloadProblems } from "./check-sheets/payloads.js";
import { rowProblems } from "./check-sheets/rows.js";
import { pageKeys, readSheets } from "./check-sheets/sheets.js";
import { textProblems } from "./check-sheets/texts.js";
import { readFacts } from "./facts/facts.js";
import { writeLocks } from "./facts/locks.js";
import { readPrinted } from "./facts/printed.js";
import { failOn, runCommand, UserError } from "./support/cli.js";
import { readRegister } from "./support/page-register.js";

const root = path.resolve(import.meta.dirname, "..");

await runCommand({
  usage: "npm run check:sheets --",
  summary:
    "Holds the facts of spec/ against what others wrote down of the pages, both ways: fact sheets, and\n" +
    "the payloads that were taken over as data. A mistake that description, facts and payloads share,\n" +
    "so that they agree with each other, is noticed here alone.",
  positionals: [
    { name: "folder", help: "Folder that holds facts/ and payloads/, for example ../shared." },
  ],
  options: {
    "write-locks": {
      type: "boolean",
      help: "Write what check:facts tells the facts by, where there are no sheets.",
    },
  },
  run({ positionals: [folder, ...more], options }) {
    if (folder === undefined || more.length > 0)
      throw new UserError("expected: one argument, the folder of the fact sheets (see --help)");
    const files = readFacts(root);
    const register = readRegister(root);
    const keyOf = pageKeys(register.data);
    const sheets = readSheets(path.resolve(folder, "facts"));
    const payloads = readPrinted(root, register.data);
    const printed = printedIn(
      payloads.map(({ pages, source }) => ({ pages, value: source.data })),
      keyOf,
    );
    const claims = claimProblems(files, sheets, { keyOf, printed });
    const taken = payloadProblems(register, path.resolve(folder, "payloads"), keyOf);
    const { problems, accepted } = withoutAccepted([
      ...claims.problems,
      ...rowProblems(files, sheets),
      ...textProblems(files, sheets, keyOf),
      ...taken.problems,
    ]);
    failOn(problems);
    if (options["write-locks"]) writeLocks(root, files, register.data);
    console.log(
      `${sheets.length} fact sheets say ${claims.compared} things of operations, objects, values and payment ` +
        `methods, and\nthe facts say the same, but for ${accepted} differences with a reason. ` +
        `${taken.compared} payloads are those that were taken over.`,
    );
  },
});
