import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const payloads = "contract-tests/sandbox/payloads.test.ts";
const reading = "contract-tests/sandbox/reading.test.ts";
const refused = "contract-tests/sandbox/refused.test.ts";
const flows = "contract-tests/flows/flows.test.ts";

/** Faults that show when payloads, mistakes and flows are sent to the sandbox, in process and over HTTP. */
export const sandboxTargets: Area = {
  name: "sandbox-targets",
  faults: [
    ...inFile(`${folder}/objects/payments/payment-intents.ts`, payloads, {
      "orders-forgotten": { find: '"merchant_order_id", ', put: "" },
    }),
    ...inFile(`${folder}/objects/payments/disputes.ts`, reading, {
      "evidence-uncounted": {
        find: "past_due: false, submission_count: 0",
        put: "past_due: false",
      },
    }),
    ...inFile(`${folder}/objects/checkout/coupons.ts`, payloads, {
      "coupons-without-a-percentage": { find: ', "percent_off"],\n];', put: "],\n];" },
    }),
    ...inFile("src/cli/sandbox/listener.ts", payloads, {
      "bodies-lost-over-http": {
        find: "isText ? body.toString() : body",
        put: "isText ? undefined : body",
      },
    }),
    ...inFile(`${folder}/admission.ts`, `${folder}/api.test.ts`, {
      "missing-parameters-by-no-name": {
        find: "missing === undefined ? pointer : ",
        put: "",
      },
    }),
    ...inFile(`${folder}/admission.ts`, refused, {
      "fields-unnamed": { find: "param: isPath ? undefined : param,", put: "param: undefined," },
      "strays-are-mistakes": {
        find: "new Refusal(404, `There is nothing at",
        put: "new Refusal(400, `There is nothing at",
      },
    }),
    ...inFile(`${folder}/read-request.ts`, refused, {
      "queries-lost-in-process": {
        find: "url.href.slice(url.origin.length)",
        put: "url.pathname",
      },
    }),
    ...inFile("src/cli/flows/caller.ts", flows, {
      "senders-ignored": { find: "await send(url", put: "await fetch(url" },
    }),
  ],
};
