import path from "node:path";
import type { Target } from "../target.js";
import { runScript } from "../typescript/tools.js";
import { judgeTypes } from "../typescript/types-only.js";

const name = "openapi-typescript";

/** TypeScript: types of openapi-typescript, with its default options. */
export const openapiTypescript: Target = {
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
    const generator = "node_modules/openapi-typescript/bin/cli.js";
    const parameters = [input, "--output", path.join(folder, "api.ts")];
    await runScript(`${name} generates`, generator, parameters, workshop);
    return judgeTypes(workshop, {
      name,
      imports: 'import type { components } from "./api";',
      typeOf: (schema) => `components["schemas"]["${schema}"]`,
    });
  },
};
