import { callRules as apiCallRules } from "./api-calls.js";
import { kindRules } from "./api-kinds.js";
import { nameRules } from "./api-names.js";
import type { Described } from "./described.js";
import { callRules } from "./description-calls.js";
import { guessRules } from "./description-guesses.js";
import { textRules } from "./description-texts.js";
import type { DesignRule } from "./finding.js";
import type { Said } from "./said.js";

/** Rules that the description has to keep: what breaks one is ours to mend. */
export const descriptionRules: readonly DesignRule<Described>[] = [
  ...textRules,
  ...callRules,
  ...guessRules,
];

/** Rules that the API itself breaks, as its pages show it: what breaks one goes to its makers. */
export const apiRules: readonly DesignRule<Said>[] = [...nameRules, ...kindRules, ...apiCallRules];
