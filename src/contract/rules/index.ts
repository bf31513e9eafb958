import { mask } from "../excerpt.js";
import { pointerOf } from "../json.js";
import type { SchemaView } from "../schema-view.js";
import { walk } from "../walk.js";
import { amountRules } from "./amounts.js";
import { idRules } from "./ids.js";
import type { Finding, Rule } from "./rule.js";
import { statusRules } from "./statuses.js";
import { sumRules } from "./sums.js";
import { timeRules } from "./times.js";
import { valueRules } from "./values.js";

export type { Finding, Rule } from "./rule.js";

/** Every rule. */
export const rules: readonly Rule[] = [
  ...valueRules,
  ...timeRules,
  ...idRules,
  ...amountRules,
  ...sumRules,
  ...statusRules,
];

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
