import type { Schema } from "../../src/contract/document.js";
import type { Description } from "./description.js";
import type { FactLimits } from "./facts.js";
import type { Difference } from "./values.js";

// What the facts call a limit, and OpenAPI.
const keywords = {
  ...{ minimum: "minimum", maximum: "maximum", max_length: "maxLength", default: "default" },
} as const;

type Limit = keyof typeof keywords;

const bounds = ["minimum", "maximum", "max_length"] as const;

/** What is compared of a parameter, which may have a default: the description gives members of bodies none. */
export const parameterLimits = [...bounds, "default"] as const;

/**
 * Bounds of a value, and its default, that the description has otherwise than the facts.
 * @param at pointer of the schema.
 * @param limits what is compared; a default of a body would be sent by generated clients.
 */
export function limitDifferences(
  description: Description,
  at: string,
  stated: FactLimits,
  limits: readonly Limit[] = bounds,
): Difference[] {
  const parts = description.parts(at).map((part) => description.at(part) as Schema);
  const isBounded = parts.some(({ pattern, enum: values }) => pattern ?? values);
  const form: Difference[] =
    stated.format === "currency" && !isBounded
      ? [{ kind: "limit", expected: "the pattern of currencies", found: "any text" }]
      : [];
  const numbers = limits.flatMap((limit): Difference[] => {
    const expected = stated[limit];
    const keyword = keywords[limit];
    const found = parts.map((part) => part[keyword]).find((value) => value !== undefined);
    if (expected === undefined || expected === found) return [];
    return [
      { kind: "limit", expected: `${keyword} ${expected}`, found: `${found ?? `no ${keyword}`}` },
    ];
  });
  return [...form, ...numbers];
}
