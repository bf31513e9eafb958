import type { Target } from "../target.js";
import { datamodelCodeGenerator } from "./datamodel-code-generator.js";
import { heyApi } from "./hey-api.js";
import { oapiCodegen, oapiCodegen30 } from "./oapi-codegen.js";
import { ogen } from "./ogen.js";
import { openapiGeneratorGo } from "./openapi-generator-go.js";
import { openapiGeneratorJava } from "./openapi-generator-java.js";
import { openapiGeneratorPython } from "./openapi-generator-python.js";
import { openapiGeneratorRust } from "./openapi-generator-rust.js";
import { openapiPythonClient } from "./openapi-python-client.js";
import { orvalZod } from "./orval-zod.js";
import { openapiTypescript, orval, swaggerTypescriptApi } from "./types-only.js";

/** Every generator that the description is tried with, in the order of the table. */
export const targets: readonly Target[] = [
  openapiTypescript,
  heyApi,
  orval,
  orvalZod,
  swaggerTypescriptApi,
  datamodelCodeGenerator,
  openapiPythonClient,
  openapiGeneratorPython,
  oapiCodegen,
  oapiCodegen30,
  openapiGeneratorGo,
  ogen,
  openapiGeneratorJava,
  openapiGeneratorRust,
];
