import * as generated from "../../generated/validators.js";

type Shipped = generated.Validator<unknown>;

/** The validators that the package ships, by component schema. */
export const shipped: Map<string, Shipped> = new Map(
  Object.entries(generated as Record<string, unknown>).map(([name, validate]) => [
    name.replace(/^validate/, ""),
    validate as Shipped,
  ]),
);

/**
 * What the shipped validator of a component schema says about a value.
 * @throws Error when there is no such validator.
 */
export function fitsShipped(schema: string, value: unknown): boolean {
  return shippedErrors(schema, value).length === 0;
}

/**
 * What the shipped validator of a component schema finds wrong about a value, nothing when it fits.
 * @throws Error when there is no such validator.
 */
export function shippedErrors(schema: string, value: unknown): generated.ValidationError[] {
  const validate = shipped.get(schema);
  if (!validate) throw new Error(`generated/validators.js has no validate${schema}`);
  return validate(value) ? [] : (validate.errors ?? []);
}
