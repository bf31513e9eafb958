import { type Area, inFile } from "../fault.js";

const folder = "scripts/test-live";
const live = `${folder}/test-live.test.ts`;

/** Faults of what calls the real test host. */
export const liveHost: Area = {
  name: "live-host",
  faults: [
    ...inFile(`${folder}/settings.ts`, live, {
      "runs-in-ci": { find: "if (isCi)", put: "if (isCi && false)" },
      "keys-for-any-host": { find: "&& thisMachine.test(hostname)", put: "" },
      "live-keys-sent": { find: "(?:sk|rk|pk)_live", put: "(?:rk|pk)_live" },
    }),
    ...inFile(`${folder}/caller.ts`, live, {
      "no-answer-judged": { find: "this.#judge(answer, method, sent);", put: "" },
    }),
    ...inFile(`${folder}/writing.ts`, live, {
      "amounts-unread": { find: "answer.body?.[member] === amount", put: "true" },
      "intents-left-behind": {
        find: "const canceled = await cancel(caller, intent.first);",
        put: "const canceled = undefined;",
      },
    }),
    ...inFile(`${folder}/reading.ts`, live, {
      "unknown-ids-unread": { find: "caller.expect(status === 404", put: "caller.expect(true" },
    }),
  ],
};
