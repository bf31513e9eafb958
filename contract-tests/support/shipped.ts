import * as generated from "../../generated/validators.js";

type Shipped = (value: unknown) => boolean;

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
  const validate = shipped.get(schema);
  if (!validate) throw new Error(`generated/validators.js has no validate${schema}`);
  return validate(value);
}
