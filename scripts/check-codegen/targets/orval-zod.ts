import { copyFileSync } from "node:fs";
import path from "node:path";
import { stepFailed } from "../../support/program.js";
import type { Target } from "../target.js";
import { compile, parseWithZod, runScript } from "../typescript/tools.js";

const name = "orval-zod";

/** TypeScript: zod schemas of orval, set up in orval-zod/orval.config.js. */
export const orvalZod: Target = {
  name,
  language: "TypeScript",
  input: "openapi.json",
  unchanged: 1,
  exceptions: [
    {
      cases: /./,
      purposes: ["new member"],
      cause: "its zod schemas drop members that the description does not have",
    },
  ],
  missing: () => undefined,
  async run(workshop) {
    const { input, folder, home, say } = workshop;
    say("generates");
    copyFileSync(input, path.join(folder, "openapi.json"));
    const config = path.join(home, "targets/orval-zod/orval.config.js");
    copyFileSync(config, path.join(folder, "orval.config.js"));
    const parameters = ["--config", "orval.config.js"];
    await runScript(`${name} generates`, "node_modules/.bin/orval", parameters, workshop);
    say("compiles");
    const { code, output } = await compile(workshop);
    if (code !== 0) throw stepFailed(`${name} compiles`, "no problem", output);
    return parseWithZod(name, { module: "api.ts", prefix: "" }, workshop);
  },
};
