import type { ErrorObject } from "ajv";
import { valueAt } from "../json.js";
import { evaluate } from "../judge/evaluate.js";
import { mask } from "../judge/excerpt.js";
import { type WordedMistake, wordingOf } from "../judge/wordings.js";
import type { SchemaView } from "./schema-view.js";

/** A value, the file it comes from and the component schema of the view that it has to fit. */
export interface Claim {
  view: SchemaView;
  schema: string;
  file: string;
  value: unknown;
}

/**
 * What is wrong with a value, one message per mistake, none when it fits. A message has three lines:
 * the place, what was expected there, and a short excerpt of what stands there, secrets masked. Of a
 * union only the branch that the value most plausibly means is considered. Whether it fits is for Ajv to say.
 */
export function explain(claim: Claim): string[] {
  const { view, schema, value } = claim;
  const validate = view.compile(schema);
  if (validate(value)) return [];
  const own = evaluate(view.node(schema), value, view.strictness).filter(
    ({ keyword }) => keyword !== "undeclared" || view.strictness.isClosed,
  );
  const mistakes = own.length > 0 ? own : (validate.errors ?? []).map((one) => asTold(one, value));
  return [...new Set(mistakes.map((one) => message(claim, one)))];
}

// Keywords that only Ajv knows.
function asTold({ keyword, instancePath, params, message }: ErrorObject, value: unknown) {
  return { keyword, instancePath, params, message, found: valueAt(value, instancePath) };
}

function message({ file }: Claim, mistake: WordedMistake): string {
  const { expected, found } = wordingOf(mistake);
  const place = mistake.instancePath === "" ? "the top" : mask(mistake.instancePath);
  return `${file} at ${place}\n  expected: ${expected}\n  found:    ${found}`;
}
