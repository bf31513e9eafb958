import { mkdirSync } from "node:fs";
import path from "node:path";
import { goProject, missingGo, packageFolder } from "../go/project.js";
import type { Input, Target } from "../target.js";

const tool = "oapi-codegen";

/** Go: types and client of oapi-codegen, with the options in oapi-codegen/oapi-codegen.yaml. */
export const oapiCodegen = oapiCodegenFor(tool, "openapi.json");

/** The same of the description in OpenAPI 3.0, as tools read it that know no other. */
export const oapiCodegen30 = oapiCodegenFor(`${tool}-3.0`, "openapi-3.0.json");

function oapiCodegenFor(name: string, input: Input): Target {
  return {
    name,
    language: "Go",
    input,
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
      const { folder, home, say } = workshop;
      const project = goProject(name, workshop);
      const config = path.join(home, "targets", tool, "oapi-codegen.yaml");
      mkdirSync(path.join(folder, packageFolder));
      say("generates");
      await project.go(`${name} generates`, "tool", tool, "-config", config, workshop.input);
      return project.runCases((schema) => schema);
    },
  };
}
