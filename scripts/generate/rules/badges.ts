import { listOperations } from "../../../src/contract/document.js";
import type { Rule } from "./rule.js";

/**
 * Marks each operation that no page documents whole: references that know nothing of evidence show badges.
 */
export const writeBadges: Rule = (document) => {
  for (const { operation } of listOperations(document)) {
    const level = operation["x-evidence"]?.level;
    if (level && level !== "documented") operation["x-badges"] = [{ name: level }];
  }
};
