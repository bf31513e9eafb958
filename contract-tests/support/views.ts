import type { ValidateFunction } from "ajv/dist/2020.js";
import { SchemaView } from "../../src/contract/ajv/schema-view.js";
import type { Variant } from "../../src/contract/judge/variants.js";
import { bundle } from "./bundle.js";

const { schemas } = bundle.components;

/** The schemas of the description in each variant. */
export const views: Record<Variant, SchemaView> = {
  declared: new SchemaView(schemas, "declared"),
  closed: new SchemaView(schemas, "closed"),
  fragment: new SchemaView(schemas, "fragment"),
  "closed-fragment": new SchemaView(schemas, "closed-fragment"),
};

/**
 * The validator of a component schema of the description.
 * @throws Error for a schema that Ajv's strict mode refuses.
 */
export function compile(name: string, variant: Variant): ValidateFunction {
  return views[variant].compile(name);
}
