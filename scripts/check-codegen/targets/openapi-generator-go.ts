import { cpSync } from "node:fs";
import path from "node:path";
import { goProject, missingGo, packageFolder } from "../go/project.js";
import { generateWith, missingOpenApiGenerator } from "../openapi-generator.js";
import type { Target } from "../target.js";

const name = "openapi-generator-go";

/** Go: models and client of openapi-generator. */
export const openapiGeneratorGo: Target = {
  name,
  language: "Go",
  input: "openapi.json",
  unchanged: 0.95,
  help:
    "openapi-generator-go/metadata.go is the type of metadata; the generator makes a map of it, which " +
    "does not tell null from absent.",
  exceptions: [
    {
      cases: /./,
      purposes: ["payload", "new value", "new member"],
      difference: { expected: "null", found: "nothing" },
      cause:
        "any other nullable map or list becomes a plain map or slice of Go, which does not tell null " +
        "from absent: null is left out",
    },
    {
      cases: /^createPaymentIntent\/.*\.request$/,
      purposes: ["payload"],
      cause:
        "of an anyOf, the first branch by name that can be decoded is taken, whatever its constant " +
        "says: members that only the right branch has are left out",
    },
  ],
  missing: () => missingGo() ?? missingOpenApiGenerator(),
  async run(workshop) {
    const project = goProject(name, workshop);
    workshop.say("generates");
    await generateWith("go", workshop, {
      folder: packageFolder,
      properties: {
        packageName: packageFolder,
        // The module around it pins what it imports.
        withGoMod: false,
        // Keeps members that the description does not have, in AdditionalProperties.
        disallowAdditionalPropertiesIfNotPresent: false,
      },
      parameters: [
        ...["--global-property", "apis,models,supportingFiles,apiTests=false"],
        ...["--schema-mappings", "Metadata=Metadata"],
      ],
    });
    const metadata = path.join(workshop.home, "targets/openapi-generator-go/metadata.go");
    cpSync(metadata, path.join(workshop.folder, packageFolder, "metadata.go"));
    return project.runCases((schema) => schema);
  },
};
