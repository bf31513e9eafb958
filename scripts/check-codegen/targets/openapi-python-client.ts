import { missingPython } from "../../support/python.js";
import { pythonProject } from "../python/driver.js";
import type { Target } from "../target.js";

const name = "openapi-python-client";

/**
 * Python: client and attrs models, with default options. A warning, which stands for an operation
 * or a model that is left out, fails.
 */
export const openapiPythonClient: Target = {
  name,
  language: "Python",
  input: "openapi.json",
  unchanged: 1,
  exceptions: [],
  missing: missingPython,
  async run(workshop) {
    const { input, say } = workshop;
    const { step, runCases } = await pythonProject(name, workshop);
    say("generates");
    const output = ["--meta", "none", "--output-path", "wooshpay_client"];
    const generate = ["generate", "--path", input, ...output, "--fail-on-warning"];
    await step("generates", "openapi-python-client", ...generate);
    say("compiles");
    await step("compiles", "mypy", "--package", "wooshpay_client", "--module", "driver");
    return runCases();
  },
};
