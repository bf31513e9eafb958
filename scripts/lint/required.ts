import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject, pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";

/**
 * Required members that their schema does not declare, most often a misspelling. Ajv has an option for
 * this that takes what a `not` forbids for required, too.
 */
export function requiredProblems({ components: { schemas } }: OpenApi): Problem[] {
  return Object.entries(schemas).flatMap(([name, schema]) =>
    undeclared(schema, pointerTo("/components/schemas", name)),
  );
}

function undeclared(schema: Schema, pointer: string): Problem[] {
  const { required = [], properties = {} } = schema as {
    required?: string[];
    properties?: object;
  };
  const own = required
    .filter((name) => !(name in properties))
    .map((name) => {
      const expected = `members that are declared: ${Object.keys(properties).join(", ")}`;
      return { file: "the bundle", pointer: `${pointer}/required`, expected, found: name };
    });
  const inner = Object.entries(schema).flatMap(([keyword, held]) =>
    keyword === "not" ? [] : undeclaredIn(held, pointerTo(pointer, keyword)),
  );
  return [...own, ...inner];
}

function undeclaredIn(held: unknown, pointer: string): Problem[] {
  if (Array.isArray(held))
    return held.flatMap((one, index) => undeclaredIn(one, pointerTo(pointer, index)));
  if (!isObject(held)) return [];
  return pointer.endsWith("/properties")
    ? Object.entries(held).flatMap(([name, one]) => undeclaredIn(one, pointerTo(pointer, name)))
    : undeclared(held, pointer);
}
