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
import { openapiTypescript } from "./openapi-typescript.js";
import { orval } from "./orval.js";
import { orvalZod } from "./orval-zod.js";
import { swaggerTypescriptApi } from "./swagger-typescript-api.js";

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
