import { type Area, inFile } from "../fault.js";

const flow = (name: string) => `spec/flows/${name}.arazzo.yaml`;
const source = (name: string) => `src/cli/flows/${name}.ts`;
const taken = "contract-tests/flows/flows.test.ts";

/** Faults of the flows, and of what takes them. */
export const flows: Area = {
  name: "flows",
  faults: [
    ...inFile(flow("checkout"), "lint:spec", {
      "flow-ends-without-status": { without: "/workflows/0/steps/3/successCriteria/1" },
      "flow-trusts-session": {
        at: "/workflows/0/steps/2/successCriteria/1/condition",
        value: "$response.body#/status == 'complete'",
      },
      "flow-step-of-no-page": {
        at: "/workflows/0/steps/0/x-evidence/documents",
        value: ["checkouts"],
      },
      "flow-payload-of-another-operation": {
        at: "/workflows/0/steps/0/requestBody/payload/$ref",
        value: "../resources/prices/payloads/createPrice/checkout-3.request.json",
      },
      "flow-asks-once": { without: "/workflows/0/steps/3/onFailure", killer: taken },
    }),
    ...inFile(flow("refunds"), taken, {
      "flow-refunds-another-amount": {
        at: "/workflows/1/steps/2/successCriteria/2/condition",
        value: "$response.body#/amount == 2000",
      },
    }),
    ...inFile(flow("integration-overview"), taken, {
      "flow-waits-for-another-event": {
        at: "/workflows/0/steps/2/x-deliveries/0/event",
        value: "payment_intent.canceled",
      },
    }),
    ...inFile(source("condition"), "src/cli/flows/condition.test.ts", {
      "condition-compares-loosely": {
        find: "(left, right) => left === right",
        put: "(left, right) => String(left) === String(right)",
      },
      "condition-or-as-and": {
        find: "parts.some((part) => part(read))",
        put: "parts.every((part) => part(read))",
      },
    }),
    ...inFile(source("entry"), "src/cli/flows/read.test.ts", {
      "flow-passes-over-unknown": {
        find: "if (!known.includes(field)) throw",
        put: 'if (!known.includes(field) && !field.startsWith("x-")) throw',
      },
    }),
    ...inFile("src/cli/input/data-file.ts", "src/cli/flows/read.test.ts", {
      "flow-lines-of-yaml-lost": { find: "return lines.linePos(offset).line;", put: "return 1;" },
      "flow-read-by-old-yaml": { find: "if (!yaml.LineCounter) throw", put: "if (!yaml) throw" },
    }),
    ...inFile(source("read"), "src/cli/flows/read.test.ts", {
      "flow-knows-later-outputs": {
        find: "!Object.hasOwn(outputs.get(expression.step) ?? {}, expression.name)",
        put: "expression.name === ''",
      },
    }),
    ...inFile(source("run"), taken, {
      "flow-repeats-once-less": {
        find: "attempts <= limit",
        put: "attempts < limit",
      },
      "flow-without-contract": {
        find: "if (!exchange || !contract) return [];",
        put: "if (exchange || !contract) return [];",
      },
      "flow-goes-on-after-failure": { find: "if (!outcome.passed) break;", put: "" },
    }),
    ...inFile(source("report"), taken, {
      "flow-criteria-unreported": { find: "({ holds }) => !holds", put: "() => false" },
    }),
    ...inFile(source("receiver"), "src/cli/flows/receiver.test.ts", {
      "delivery-about-anything": { find: " && id === expected.object", put: "" },
    }),
    ...inFile("src/cli/target.ts", taken, {
      "tests-on-live-host": { find: '.replace(/\\.+$/, "") !== liveHost', put: ' !== ""' },
      "flows-with-live-key": { find: 'startsWith("sk_live_")', put: 'startsWith("live_")' },
    }),
  ],
};
