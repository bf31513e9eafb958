import path from "node:path";
import type { Target } from "../target.js";
import { runScript } from "../typescript/tools.js";
import { judgeTypes } from "../typescript/types-only.js";

const name = "orval";

/** TypeScript: types and fetch client of orval. */
export const orval: Target = {
  name,
  language: "TypeScript",
  input: "openapi.json",
  typesOnly: true,
  unchanged: 1,
  exceptions: [],
  missing: () => undefined,
  async run(workshop) {
    const { input, folder, say } = workshop;
    say("generates");
    const output = path.join(folder, "api.ts");
    const parameters = ["--input", input, "--output", output, "--client", "fetch"];
    await runScript(`${name} generates`, "node_modules/.bin/orval", parameters, workshop);
    return judgeTypes(workshop, {
      name,
      imports: 'import type * as api from "./api";',
      typeOf: (schema) => `api.${schema}`,
    });
  },
};
