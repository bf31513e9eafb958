import { type Area, inFile } from "../fault.js";

const anyFetch = "src/client/any-fetch.test.ts";

/** Faults of the client that show only beside frameworks, other runtimes and libraries of fetch. */
export const clientFrameworks: Area = {
  name: "frameworks",
  faults: [
    ...inFile("src/client/call.ts", "src/client/call.test.ts", {
      "call-pending-for-ever": {
        find: "void outcome.then(({ data }) => resolve(data), reject)",
        put: "void (resolve && reject)",
      },
      "failure-of-call-swallowed": {
        find: "resolve(data), reject)",
        put: "resolve(data), () => {})",
      },
      "answer-alone-leaves-call-unhandled": {
        find: "return this.then(() => this.#outcome);",
        put: "return this.#outcome;",
      },
      "list-alone-leaves-call-unhandled": { find: "this.catch(() => {});", put: "" },
    }),
    ...inFile("src/client/connection.ts", anyFetch, {
      "steering-by-digest-called-lost": { find: 'typeof digest === "string" || ', put: "" },
      "steering-by-react-called-lost": { find: " || !!$$typeof", put: "" },
    }),
    ...inFile("src/client/attempt.ts", anyFetch, {
      "form-not-written-out": {
        find: "init.body instanceof FormData ? await writtenOut(init) : init",
        put: "init",
      },
      "form-written-out-or-lost": {
        find: "    return init;\n",
        put: "    throw new TypeError();\n",
      },
      "text-decoder-missed": { find: " || !globalThis.TextDecoder", put: "" },
      "text-decoder-at-import": {
        find: "async function readText(",
        put: "new TextDecoder();\nasync function readText(",
      },
    }),
    ...inFile("src/client/transport.ts", anyFetch, {
      "framework-keeps-answers": { find: "    ...fresh(),\n", put: "" },
      "framework-keeps-sessions": {
        find: "...fresh(),",
        put: '...(method === "GET" && fresh()),',
      },
      "cache-named-where-refused": {
        find: '"cache" in (globalThis.Request?.prototype ?? {})',
        put: "globalThis",
      },
    }),
    ...inFile("src/client/sender.ts", anyFetch, {
      "clock-read-before-fetch": {
        find: "const started = performance.now()",
        put: "const started = Date.now()",
      },
    }),
  ],
};
