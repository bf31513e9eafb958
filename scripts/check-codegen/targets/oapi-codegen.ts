import { mkdirSync } from "node:fs";
import path from "node:path";
import { goProject, missingGo, packageFolder } from "../go/project.js";
import type { Target } from "../target.js";

const name = "oapi-codegen";

/** Go: types and client of oapi-codegen, with the options in oapi-codegen/oapi-codegen.yaml. */
export const oapiCodegen: Target = {
  name,
  language: "Go",
  input: "openapi.json",
  unchanged: 1,
  exceptions: [
    {
      cases: /./,
      purposes: ["new member"],
      cause: "a struct of Go has no place for members that the description does not have",
    },
  ],
  missing: missingGo,
  async run(workshop) {
    const { folder, home, input, say } = workshop;
    const project = goProject(name, workshop);
    const config = path.join(home, "targets", name, "oapi-codegen.yaml");
    mkdirSync(path.join(folder, packageFolder));
    say("generates");
    await project.go(`${name} generates`, "tool", name, "-config", config, input);
    return project.runCases((schema) => schema);
  },
};
