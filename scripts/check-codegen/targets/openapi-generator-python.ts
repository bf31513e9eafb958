import { generateWith, missingOpenApiGenerator } from "../openapi-generator.js";
import { pythonProject } from "../python/driver.js";
import type { Target } from "../target.js";

const name = "openapi-generator-python";

/**
 * Python: client and pydantic models of openapi-generator. Its models alone write a nullable member
 * that was absent as null; openapi-generator-python/absent.py keeps it absent.
 */
export const openapiGeneratorPython: Target = {
  name,
  language: "Python",
  input: "openapi.json",
  unchanged: 0.95,
  help:
    "openapi-generator-python/absent.py keeps absent members absent; the generated code alone writes " +
    "those that may be null as null.",
  exceptions: [
    {
      cases: /^createSubscription\/.*\.request$/,
      purposes: ["payload"],
      cause: "objects of a list in a union are written with every member, absent ones as null",
    },
  ],
  missing: missingOpenApiGenerator,
  async run(workshop) {
    const { say } = workshop;
    const { step, runCases } = await pythonProject(name, workshop);
    say("generates");
    await generateWith("python", workshop, {
      properties: {
        packageName: "wooshpay_client",
        // Members that the description does not know are kept.
        disallowAdditionalPropertiesIfNotPresent: false,
      },
      // Parameters of webhooks get no type there, which is no Python; nothing imports the file.
      parameters: ["--openapi-generator-ignore-list", "wooshpay_client/api/webhooks_api.py"],
    });
    say("compiles");
    // mypy is no use: a quarter of the modules name `List` in annotations and do not import it.
    await step("compiles", "python", "-m", "compileall", "-q", "wooshpay_client");
    return runCases();
  },
};
