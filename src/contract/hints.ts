import type { Mistake } from "./evaluate.js";
import { mask } from "./excerpt.js";
import type { Finding } from "./finding.js";

type Hint = (mistake: Mistake, side: Finding["side"]) => string;

const sender = { request: "Send", response: "Answer with" };

const hints: Readonly<Record<string, Hint>> = {
  type: ({ params, found }, side) => {
    const types = [params.type].flat();
    if (typeof found === "number" && types.includes("integer"))
      return "Amounts and times are whole numbers: the smallest unit of the currency, epoch milliseconds.";
    if (typeof found === "string" && types.includes("integer"))
      return `${sender[side]} the number itself, without quotation marks.`;
    if (found === null && side === "request")
      return "Leave the member out instead of sending null.";
    return `${sender[side]} ${types.join(" or ")}.`;
  },
  required: ({ params }, side) =>
    params.misspelt
      ? `Rename \`${mask(String(params.misspelt))}\` to \`${params.missingProperty}\`.`
      : `${sender[side]} \`${params.missingProperty}\`.`,
  additionalProperties: renamed,
  undeclared: (mistake, side) =>
    side === "response"
      ? "No page names it: a new field, or one that only this server knows."
      : renamed(mistake),
  enum: () => "Use one of the listed values, in their spelling.",
  const: () => "Use the value that the description fixes.",
  pattern: () => "Write the value in the form that the description gives.",
  minimum: () => "The value is too small.",
  maximum: () => "The value is too large.",
  minLength: () => "The text is too short.",
  maxLength: () => "The text is too long.",
  minItems: () => "The list is too short.",
  maxItems: () => "The list is too long.",
  not: () => "These exclude one another: leave one of them out.",
  oneOf: () => "Let the value be of one form alone.",
};

function renamed({ params }: Mistake): string {
  const { meant } = params;
  return meant ? `Rename it to \`${meant}\`.` : "Leave it out: nothing takes it.";
}

/** What to do about a mistake, in one sentence. */
export function hintFor(mistake: Mistake, side: Finding["side"]): string {
  return hints[mistake.keyword]?.(mistake, side) ?? "See the description of this place.";
}
