import { type Area, inFile } from "../fault.js";

/** Faults of the types that users compile against, and of what holds them. */
export const types: Area = {
  name: "types",
  faults: [
    ...inFile("src/webhooks/is-event.ts", "src/webhooks/is-event.test.ts", {
      "event-without-object-known": {
        find: " && tagOf(event.data?.object) === object",
        put: "",
      },
      "first-name-of-event-only": {
        find: "names.includes(event.type)",
        put: "names[0] === event.type",
      },
      "promise-taken-for-event": {
        find: 'if (tagOf(event) !== object) throw new TypeError(wording("an event", event));',
        put: "",
      },
      "no-name-of-event": {
        find: 'if (names.length === 0) throw new TypeError(wording("the name of an event", type));',
        put: "",
      },
      "misspelt-event-compiles": {
        find: "type: string extends Name ? Name | readonly Name[] : AnyName | readonly AnyName[],",
        put: "type: Name | AnyName | readonly (Name | AnyName)[],",
        killer: "check:types",
      },
      "event-not-narrowed": {
        find: "): event is EventNamed<Name>;",
        put: "): boolean;",
        killer: "check:types",
      },
    }),
    ...inFile("scripts/generate/readonly-lists.ts", "scripts/generate/readonly-lists.test.ts", {
      "lists-of-answers-readonly": { find: ".filter((name) => !received.has(name))", put: "" },
      "lists-sent-not-readonly": { find: "|| !sent.has(name)", put: "|| sent.has(name)" },
    }),
    ...inFile("scripts/check-package/mistakes.ts", "scripts/check-package/mistakes.test.ts", {
      "refused-anywhere-in-line": { find: "found.column === column &&", put: "" },
      "refused-for-any-reason": { find: "&&\n    found.message.includes(says)", put: "" },
      "wrong-code-may-compile": {
        find: "!diagnostics.some((found) => isOf(mistake, found))",
        put: "diagnostics.length > 0 && !diagnostics.some((found) => isOf(mistake, found))",
      },
      "mistakes-not-announced": {
        find: "!mistakes.some((mistake) => isOf(mistake, found))",
        put: "mistakes.length === 0",
      },
    }),
  ],
};
