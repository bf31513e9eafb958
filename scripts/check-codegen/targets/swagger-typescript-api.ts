import type { Target } from "../target.js";
import { runScript } from "../typescript/tools.js";
import { judgeTypes } from "../typescript/types-only.js";

const name = "swagger-typescript-api";

/** TypeScript: types and fetch client of swagger-typescript-api. */
export const swaggerTypescriptApi: Target = {
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
    const generator = "node_modules/.bin/swagger-typescript-api";
    const files = ["--path", input, "--output", folder, "--name", "api.ts"];
    // By default a named enumeration becomes an enum of TypeScript, for which text is no value.
    const parameters = ["generate", ...files, "--generate-union-enums"];
    await runScript(`${name} generates`, generator, parameters, workshop);
    return judgeTypes(workshop, {
      name,
      imports: 'import type * as api from "./api";',
      typeOf: (schema) => `api.${schema}`,
    });
  },
};
