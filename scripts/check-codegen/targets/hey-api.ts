import path from "node:path";
import type { Target } from "../target.js";
import { callThroughRecipe } from "../typescript/recipe.js";
import { parseWithZod, runScript } from "../typescript/tools.js";
import { judgeTypes } from "../typescript/types-only.js";

const name = "@hey-api/openapi-ts";

/** TypeScript: types, client and zod schemas of Hey API, set up in hey-api/openapi-ts.config.js. */
export const heyApi: Target = {
  name,
  language: "TypeScript",
  input: "openapi.json",
  unchanged: 1,
  exceptions: [],
  missing: () => undefined,
  async run(workshop) {
    const { input, folder, home, say } = workshop;
    say("generates");
    const settings = [
      "--file",
      path.join(home, "targets/hey-api/openapi-ts.config.js"),
      "--no-log-file",
    ];
    const parameters = ["--input", input, "--output", path.join(folder, "api"), ...settings];
    await runScript(`${name} generates`, "node_modules/.bin/openapi-ts", parameters, workshop);
    await callThroughRecipe(name, workshop);
    const typed = await judgeTypes(workshop, {
      name,
      imports: 'import type * as api from "./api/types.gen";',
      typeOf: (schema) => `api.${schema}`,
      // The client that comes with the types, the same for every API, is not written for it.
      compilerOptions: { exactOptionalPropertyTypes: false },
    });
    const module = { module: "api/zod.gen.ts", prefix: "z" };
    const parsed = await parseWithZod(name, module, workshop);
    // What the types refuse counts as refused, even when the schema lets it through.
    const refused = new Map(typed.flatMap((one) => (one.error ? [[one.id, one]] : [])));
    return parsed.map((outcome) => refused.get(outcome.id) ?? outcome);
  },
};
