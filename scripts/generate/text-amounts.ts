import type { OpenApi, Schema } from "../../src/contract/document.js";

/**
 * Amounts of a request that their pages type as strings of digits: the types ask for an integer, as for
 * every other amount, and the client writes the string.
 * @returns names of members of the body.
 */
export function textAmounts({ components }: OpenApi, body: string | undefined): string[] {
  const members = (components.schemas[body ?? ""]?.properties ?? {}) as Record<string, Schema>;
  return Object.keys(members).filter((name) => isTextAmount(members[name] as Schema));
}

/** Whether a schema is of an amount that may be an integer or a string of digits. */
function isTextAmount({ "x-unit": unit, oneOf = [] }: Schema): boolean {
  const branches = oneOf as Schema[];
  return unit === "minor" && branches.some(({ type }) => type === "string");
}
