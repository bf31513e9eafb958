import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const properties = "contract-tests/sandbox/properties.test.ts";

/** Faults of the sandbox that no single example shows, and that random sequences run into. */
export const sandboxProperties: Area = {
  name: "sandbox-properties",
  faults: [
    ...inFile(`${folder}/account.ts`, properties, {
      "ids-from-the-start-after-a-restart": {
        find: "this.ids.count = Math.max(this.ids.count, change.count);",
        put: "",
      },
    }),
    ...inFile(`${folder}/journal.ts`, properties, {
      "deleted-objects-back-after-a-restart": {
        find: "return { account, put: put.map(frozen), removed, count };",
        put: "return { account, put: put.map(frozen), removed: [], count };",
      },
    }),
    ...inFile(`${folder}/life-cycles/life-cycle.ts`, properties, {
      "moves-from-any-state": {
        find: "if (!from.includes(state)) throw illegalMove(cycle, name, state);",
        put: "",
      },
    }),
    ...inFile(`${folder}/objects/payments/disputes.ts`, properties, {
      "disputes-that-are-won-cost": { find: "if (isLost) post(", put: "if (!isLost) post(" },
    }),
  ],
};
