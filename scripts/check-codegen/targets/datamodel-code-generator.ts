import { missingPython } from "../../support/python.js";
import { pythonProject } from "../python/driver.js";
import type { Target } from "../target.js";

const name = "datamodel-code-generator";

/** What makes its models take every payload and write it back as it was. */
const options = [
  ...["--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"],
  // Keeps members that the description does not know. Unlike `--extra-fields allow`, it leaves
  // requests as strict as they are described, so that a misspelt member is refused.
  ...["--base-class", "open_model.OpenModel"],
  // Without it, a string beside a boolean in a union is read as the boolean that it spells.
  ...["--enum-field-as-literal", "all"],
  // Component schemas keep their names, whatever inline schemas are called.
  ...["--naming-strategy", "primary-first"],
  // Constraints in a form that type checkers understand.
  "--use-annotated",
  ...["--formatters", "builtin"],
];

/**
 * Python: models of pydantic. Written back with `model_dump_json(by_alias=True,
 * exclude_unset=True)`, which leaves absent members absent.
 */
export const datamodelCodeGenerator: Target = {
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
    const source = ["--input", input, "--input-file-type", "openapi", "--output", "models.py"];
    await step("generates", "datamodel-codegen", ...source, ...options);
    say("compiles");
    await step("compiles", "mypy", "--strict", "models.py", "driver.py");
    return runCases();
  },
};
