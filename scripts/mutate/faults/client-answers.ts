import { type Area, inFile } from "../fault.js";

const results = "src/client/result.test.ts";
const keys = "src/client/secret-key.test.ts";

/** Faults of what counts as a success, and of what messages say that lead on. */
export const clientAnswers: Area = {
  name: "answers",
  faults: [
    ...inFile("src/client/answer.ts", results, {
      "nothing-taken-for-a-result": {
        find: "value.id || value.object || (mayBeAnything &&",
        put: "(value &&",
      },
      "error-taken-for-a-result": { find: "mayBeAnything && !value.error", put: "mayBeAnything" },
      "results-without-id-refused": { find: "value.id || value.object ||", put: "value.id ||" },
      "results-without-object-refused": {
        find: "value.id || value.object ||",
        put: "value.object ||",
      },
      "unknown-calls-refused": { find: "!name || isDelete", put: "isDelete" },
      "short-answers-to-delete-refused": { find: "!name || isDelete", put: "!name" },
      "error-with-200-untold": { find: "(${message || shown", put: "(${shown" },
    }),
    ...inFile("src/client/outcome.ts", "src/client/repeating.test.ts", {
      "refund-told-by-its-lost-id": {
        find: 'list`.replace("refund", "charge")',
        put: "{}`",
      },
    }),
    ...inFile("src/client/kinds.ts", "contract-tests/loopback/input.test.ts", {
      "decimals-not-shown": { find: "|-?\\d{1,12}[.e].+", put: "" },
      "long-integers-shown": { find: "[.e].+", put: ".+" },
      "card-numbers-with-decimals-shown": { find: "\\d{1,12}[.e]", put: "\\d+[.e]" },
    }),
    ...inFile("src/client/call.ts", "src/client/call.test.ts", {
      "to-array-without-a-word": { find: " = {} as never", put: "" },
    }),
    ...inFile("src/client/connection.ts", "src/client/abort.test.ts", {
      "abort-told-by-number": { find: " || Number(code)", put: "" },
    }),
    ...inFile("src/client/secret-key.ts", keys, {
      "no-host-called-null": {
        find: 'url?.host ? url.origin : "no URL"',
        put: 'url?.origin ?? "no URL"',
      },
      "path-behind-host-taken": { find: ' + url.pathname.replace(/\\/+$/, "")', put: "" },
    }),
  ],
};
