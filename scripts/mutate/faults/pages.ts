import { type Area, inFile } from "../fault.js";

const named = "contract-tests/named.test.ts";

/** Faults of the pages for people who use the package: what they name is not there, or is otherwise. */
export const pages: Area = {
  name: "pages",
  faults: [
    ...inFile("README.md", named, {
      "operations-of-page-miscounted": { find: "All 104 operations", put: "All 105 operations" },
    }),
    ...inFile("docs/client.md", named, {
      "default-of-page-differs": { find: "| `maxRetries` | 2 |", put: "| `maxRetries` | 3 |" },
    }),
    ...inFile("docs/contract.md", named, {
      "option-of-page-misspelt": { find: "with `--strict-map`", put: "with `--strict-maps`" },
    }),
    ...inFile("docs/sandbox.md", named, {
      "option-missing-in-page": { find: "| `latency` | 0 ms |", put: "| | 0 ms |" },
      "export-missing-in-page": { find: "`Refusal` where", put: "refusal where" },
    }),
  ],
};
