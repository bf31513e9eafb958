import { type Area, inFile } from "../fault.js";

const store = "src/sandbox/store.test.ts";

/** Faults of what keeps the sandbox fast and small, and of Prism behind our own HTTP layer. */
export const sandboxSpeed: Area = {
  name: "sandbox-speed",
  faults: [
    ...inFile("src/sandbox/store.ts", store, {
      "removed-ids-kept": { find: "row.gone.clear();", put: "" },
      "listed-twice": { find: "if (row.gone.delete(id))", put: "if (!id)" },
    }),
    ...inFile("src/sandbox/compact.ts", "src/sandbox/compact.test.ts", {
      "undefined-kept": { find: "members[name] !== undefined", put: "name in members" },
    }),
    ...inFile("scripts/mock/prism.ts", "scripts/mock/prism.test.ts", {
      "words-of-prism": {
        find: "if (status === 400 && told)",
        put: "if (status === 400 && !told)",
      },
      "body-unread": { find: "if (told && isUnreadable(request))", put: "if (!told)" },
    }),
  ],
};
