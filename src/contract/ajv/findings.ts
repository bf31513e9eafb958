import { pointerOf } from "../json.js";
import { mask } from "../judge/excerpt.js";
import { rules } from "../judge/rules/index.js";
import type { Rule } from "../judge/rules/rule.js";
import type { SchemaView } from "./schema-view.js";
import { walk } from "./walk.js";

/** Something in a payload that fits its schema and cannot be right nevertheless. */
export interface Finding {
  /** Name of the rule that is broken. */
  rule: string;
  /** JSON pointer to what is wrong in the payload. */
  pointer: string;
  /** What should stand there, in words. */
  expected: string;
  /** What stands there: an excerpt, with secrets and card numbers masked. */
  found: string;
}

/**
 * What in a payload breaks a rule, in the order of the payload; none where all is well.
 * @param schema name of the component schema that the payload fits.
 * @param some the rules to hold it against.
 * @throws Error when there is no such schema.
 */
export function findings(
  view: SchemaView,
  schema: string,
  payload: unknown,
  some: readonly Rule[] = rules,
): Finding[] {
  return walk(view, schema, payload).flatMap((visit) =>
    some.flatMap((rule) =>
      rule.check(visit).map(({ path = [], expected, found }) => {
        const pointer = mask(pointerOf([...visit.path, ...path]));
        // What is expected may repeat what stands elsewhere in the payload.
        return { rule: rule.id, pointer, expected: mask(expected), found };
      }),
    ),
  );
}
