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
      "undefined-kept": {
        find: ".filter((name) => members[name] !== undefined)",
        put: "",
      },
    }),
    ...inFile("src/sandbox/read-request.ts", "src/sandbox/read-request.test.ts", {
      "type-of-text-lost": {
        find: "if (isText && !headers.has",
        put: "if (!isText && !headers.has",
      },
      "body-of-get": { find: '(isText && method === "GET")', put: "false" },
    }),
    ...inFile("src/contract/judge/rules/rule.ts", "src/contract/judge/rules/rules.test.ts", {
      "schema-unasked": { find: "known.flatMap((check)", put: "known.slice(1).flatMap((check)" },
    }),
    ...inFile("scripts/build/kit.ts", "scripts/build/kit.test.ts", {
      "large-file-read": { find: "if (isOne(file, named(whole)))", put: "if (isOne(file, {}))" },
      "start-is-the-program": {
        find: "else if (isOne(file, started)) writeStart(path.join(output, file));",
        put: "",
      },
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
