import { amountRules } from "./amounts.js";
import { idRules } from "./ids.js";
import type { Rule } from "./rule.js";
import { statusRules } from "./statuses.js";
import { sumRules } from "./sums.js";
import { timeRules } from "./times.js";
import { valueRules } from "./values.js";

export type { Rule } from "./rule.js";

/** Every rule. */
export const rules: readonly Rule[] = [
  ...valueRules,
  ...timeRules,
  ...idRules,
  ...amountRules,
  ...sumRules,
  ...statusRules,
];
