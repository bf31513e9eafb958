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
      "any-redirect": { find: ' || redirect !== "manual"', put: "" },
    }),
    ...inFile("src/contract/judge/rules/rule.ts", "src/contract/judge/rules/rules.test.ts", {
      "schema-unasked": { find: "ofAll(known, ", put: "ofAll(known.slice(1), " },
    }),
    ...inFile("src/contract/judge/quick.ts", "src/contract/judge/quick.test.ts", {
      "right-once-right-always": {
        find: "if (value === last) return true;",
        put: "if (last !== check) return true;",
      },
      "null-is-always-right": {
        find: "isNullRight ||= check(value, name);",
        put: "isNullRight = true;",
      },
      "lists-taken-to-stay": { find: 'if (typeof value !== "object") last', put: "last" },
      "right-everywhere": {
        find: "if (this.#right.get(value) === declared) return true;",
        put: "if (this.#right.has(value)) return true;",
      },
      "frozen-looked-at-again": { find: "if (isRight) this.#right.set(value, declared);", put: "" },
      "right-once-taken-to-stay": { find: " || !Object.isFrozen(value)", put: "" },
    }),
    ...inFile("src/cli/sandbox/listener.ts", "contract-tests/sandbox/listener.test.ts", {
      "bytes-taken-for-a-text": { find: " && isUtf8(body)", put: "" },
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
