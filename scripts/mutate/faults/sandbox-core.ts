import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const api = `${folder}/api.test.ts`;
const work = `${folder}/work.test.ts`;
const listing = `${folder}/objects/listing.test.ts`;

/** Faults of what all operations of the sandbox stand on. */
export const sandboxCore: Area = {
  name: "sandbox-core",
  faults: [
    ...inFile(`${folder}/api.ts`, api, {
      "answers-unchecked": { find: 'severity === "violation"', put: 'severity === "none"' },
      "keys-for-any-body": {
        find: "askedBy(request.method, request.target, askedIn(request))",
        put: "0",
      },
      "failures-forgotten": {
        find: '=== "replayed") keepOutcome',
        put: '=== "retried") keepOutcome',
      },
    }),
    ...inFile(`${folder}/admission.ts`, api, {
      "wrong-methods-nowhere": { find: "excerpt(address.path)", put: "excerpt(method)" },
      "live-keys-taken": { find: 'startsWith("sk_test_")', put: 'startsWith("sk_")' },
      "warnings-pass": { find: ": true,\n  );", put: ': severity === "violation" && false,\n  );' },
    }),
    ...inFile(`${folder}/account.ts`, work, {
      "kept-though-it-threw": {
        find: "const result = act(work);",
        put: "let result!: Result; try { result = act(work); } finally { this.keep(work.changes); }",
      },
      "seen-before-written": {
        find: "this.#settings.write?.(this.key, change);",
        put: "",
      },
    }),
    ...inFile(`${folder}/act.ts`, `${folder}/act.test.ts`, {
      "unknown-options-left-out": { find: "if (stray) throw new TypeError(stray[1]);", put: "" },
    }),
    ...inFile(`${folder}/options.ts`, `${folder}/sandbox.test.ts`, {
      "members-of-a-webhook-left-out": { find: '["url", "secret"]', put: "Object.keys(value)" },
    }),
    ...inFile(`${folder}/sandbox-account.ts`, `${folder}/sandbox.test.ts`, {
      "events-of-any-name": { find: "if (stray) throw new TypeError(stray);", put: "" },
    }),
    ...inFile(`${folder}/work.ts`, work, {
      "versions-that-change": {
        find: "const version = Object.freeze(members);",
        put: "const version = members;",
      },
      "any-kind-will-do": {
        find: "entry?.version.object === kind ? entry.version : undefined",
        put: "entry?.version",
      },
    }),
    ...inFile(`${folder}/objects/listing.ts`, listing, {
      "one-more-unseen": { find: "Number(limit) + 1", put: "Number(limit)" },
      "back-in-wrong-order": { find: "if (before !== undefined) data.reverse();", put: "" },
    }),
  ],
};
