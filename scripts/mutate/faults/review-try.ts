import { type Area, inFile } from "../fault.js";

const folder = "scripts/review/page/try";
const bench = `${folder}/bench.test.ts`;

/** Faults of what sends requests on the site for reviewers. */
export const reviewTry: Area = {
  name: "review-try",
  faults: [
    ...inFile(`${folder}/bench.ts`, bench, {
      "events-leave-the-page": {
        find: "    deliver: async () => new Response(null, { status: 204 }),\n",
        put: "",
      },
      "what-is-sent-is-not-what-is-judged": {
        find: "request: { method, url: base + target, headers, body },",
        put: "request: { method, url: base, headers, body },",
      },
    }),
    ...inFile(`${folder}/known.ts`, bench, {
      "ids-of-other-texts-are-offered": {
        find: 'typeof id === "string" && typeof object === "string"',
        put: 'typeof id === "string" && typeof object === "number"',
      },
    }),
    ...inFile(`${folder}/needs.ts`, bench, {
      "ids-of-another-kind-are-made": {
        find: "if (reached.startsWith(prefix)) return reached;",
        put: "if (reached !== prefix) return reached;",
      },
    }),
    ...inFile(`${folder}/payloads.ts`, bench, {
      "one-begins-with-what-is-made-up": {
        find: "choices.filter(({ isMade }) => !isMade)",
        put: "choices.filter(({ isMade }) => isMade)",
      },
    }),
    ...inFile(`${folder}/request.ts`, `${folder}/request.test.ts`, {
      "a-body-ends-the-shell's-word": { find: `text.replaceAll("'", "'\\\\''")`, put: "text" },
      "values-make-paths-of-their-own": {
        find: 'encodeURIComponent(values[name] ?? "")',
        put: '(values[name] ?? "")',
      },
    }),
    ...inFile(`${folder}/address.ts`, `${folder}/address.test.ts`, {
      "missing-fields-lead-nowhere": {
        find: 'rest.at(-1) === "required" && missing',
        put: 'rest.at(-1) === "needed" && missing',
      },
    }),
  ],
};
