import { writeBadges } from "./badges.js";
import { writeClosed } from "./closed.js";
import { writeDiscriminators } from "./discriminators.js";
import { writeEchoes } from "./echoes.js";
import { writeErrorAnswers } from "./error-answers.js";
import { writeEvents } from "./events.js";
import { writeEvidence } from "./evidence.js";
import { writeFurtherMembers } from "./further-members.js";
import { writeIds } from "./ids.js";
import { writeLists } from "./lists.js";
import { writeMembers } from "./members.js";
import { writeNullable } from "./nullable.js";
import { writePages } from "./pages.js";
import { writeParameters } from "./parameters.js";
import { writePaymentMethods } from "./payment-methods.js";
import type { Rule } from "./rule.js";

/** What the bundler writes out, in this order: each rule sees what those before it have written. */
export const rules: readonly Rule[] = [
  writeIds,
  writeEvents,
  writeEchoes,
  writeFurtherMembers,
  writePaymentMethods,
  writeLists,
  writeParameters,
  writeErrorAnswers,
  writeMembers,
  writeEvidence,
  writeBadges,
  writeClosed,
  writeNullable,
  writeDiscriminators,
  writePages,
];
