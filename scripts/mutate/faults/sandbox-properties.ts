import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const effects = `${folder}/objects/side-effects.test.ts`;
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
    ...inFile(`${folder}/objects/billing/subscriptions.ts`, effects, {
      "payments-under-way-keep-subscriptions": {
        find: "attempt(() => voidInvoice(work, invoice));",
        put: "voidInvoice(work, invoice);",
      },
    }),
    ...inFile(`${folder}/objects/payments/paying.ts`, effects, {
      "methods-of-others-undo-payments": {
        find: "attempt(() => attachMethod(work, method, owner))",
        put: "attachMethod(work, method, owner)",
      },
    }),
    ...inFile(`${folder}/objects/payments/payment-intent-handlers.ts`, effects, {
      "sums-of-sessions-change": {
        find: "if (owner && (body.amount",
        put: "if (owner === null && (body.amount",
      },
    }),
  ],
};
