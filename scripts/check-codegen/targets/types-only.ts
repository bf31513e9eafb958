import path from "node:path";
import type { Target, Workshop } from "../target.js";
import { runScript } from "../typescript/tools.js";
import { judgeTypes, type Types } from "../typescript/types-only.js";

/** A generator of types, with or without a client, of which nothing runs when payloads are read. */
interface TypesGenerator extends Types {
  /** The generator's script, seen from scripts/check-codegen. */
  script: string;
  /** What it is called with: `input` is the description, `folder` takes the types. */
  parameters(workshop: Pick<Workshop, "input" | "folder">): string[];
}

function typesOnly({ script, parameters, ...types }: TypesGenerator): Target {
  return {
    name: types.name,
    language: "TypeScript",
    input: "openapi.json",
    typesOnly: true,
    unchanged: 1,
    exceptions: [],
    missing: () => undefined,
    async run(workshop) {
      workshop.say("generates");
      await runScript(`${types.name} generates`, script, parameters(workshop), workshop);
      return judgeTypes(workshop, types);
    },
  };
}

const wholeModule = {
  imports: 'import type * as api from "./api";',
  typeOf: (schema: string) => `api.${schema}`,
};

/** TypeScript: types of openapi-typescript, with its default options. */
export const openapiTypescript = typesOnly({
  name: "openapi-typescript",
  script: "node_modules/openapi-typescript/bin/cli.js",
  parameters: ({ input, folder }) => [input, "--output", path.join(folder, "api.ts")],
  imports: 'import type { components } from "./api";',
  typeOf: (schema) => `components["schemas"]["${schema}"]`,
});

/** TypeScript: types and fetch client of orval. */
export const orval = typesOnly({
  name: "orval",
  script: "node_modules/.bin/orval",
  parameters: ({ input, folder }) => [
    ...["--input", input, "--output", path.join(folder, "api.ts"), "--client", "fetch"],
  ],
  ...wholeModule,
});

/** TypeScript: types and fetch client of swagger-typescript-api. */
export const swaggerTypescriptApi = typesOnly({
  name: "swagger-typescript-api",
  script: "node_modules/.bin/swagger-typescript-api",
  parameters: ({ input, folder }) => [
    ...["generate", "--path", input, "--output", folder, "--name", "api.ts"],
    // By default a named enumeration becomes an enum of TypeScript, for which text is no value.
    "--generate-union-enums",
  ],
  ...wholeModule,
});
