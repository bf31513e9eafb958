import { mask } from "./excerpt.js";
import { valueAt } from "./json.js";
import type { SchemaView } from "./schema-view.js";
import { isSameMistake, judgeOf, type Mistake } from "./unions.js";
import { isUnknownField, suggestion, wordingOf } from "./wordings.js";

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
 * union only the branch that the value most plausibly means is considered.
 */
export function explain(claim: Claim): string[] {
  const validate = claim.view.compile(claim.schema);
  if (validate(claim.value)) return [];
  const raw = validate.errors ?? [];
  const judged = judgeOf(claim.view).mistakes(claim.view.schema(claim.schema), claim.value);
  // The judge's unions do not tell Ajv which fields they have looked at.
  const confirmed = judged.filter(
    (one) =>
      one.keyword !== "unevaluatedProperties" || raw.some((other) => isSameMistake(one, other)),
  );
  const mistakes = confirmed.length > 0 ? confirmed : raw;
  const messages = withoutConsequences(claim, mistakes).map((one) => message(claim, one));
  return [...new Set(messages)];
}

// A value of the wrong type breaks its other rules too, and a misspelt field is missing under its
// right name: each is still one mistake.
function withoutConsequences(claim: Claim, mistakes: Mistake[]): Mistake[] {
  const mistyped = mistakes.filter(({ keyword }) => keyword === "type").map(placeOf);
  const misspelt = mistakes.filter(isUnknownField).map((mistake) => {
    const found = valueAt(claim.value, mistake.instancePath);
    return `${mistake.instancePath}/${suggestion(claim.view, mistake, found)}`;
  });
  return mistakes.filter((mistake) => {
    const { keyword, params } = mistake;
    if (keyword === "required")
      return !misspelt.includes(`${placeOf(mistake)}/${params.missingProperty}`);
    return keyword === "type" || !mistyped.includes(placeOf(mistake));
  });
}

function placeOf({ instancePath }: Mistake): string {
  return instancePath;
}

function message({ view, file, value }: Claim, mistake: Mistake): string {
  const found = valueAt(value, mistake.instancePath);
  const wording = wordingOf({ view, mistake, found });
  const place = mistake.instancePath === "" ? "the top" : mask(mistake.instancePath);
  return `${file} at ${place}\n  expected: ${wording.expected}\n  found:    ${wording.found}`;
}
