import type { Finding } from "../finding.js";
import type { Mistake } from "./evaluate.js";
import { excerpt, mask } from "./excerpt.js";
import { nearest } from "./spelling.js";

type Hint = (mistake: Mistake, side: Finding["side"]) => string;

/** JSON types in words. */
const words: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "an object",
};

const sender = { request: "Send", response: "Answer with" };

const hints: Readonly<Record<string, Hint>> = {
  type: ({ params, found, instancePath }, side) => {
    const types = [params.type].flat();
    if (typeof found === "number" && types.includes("integer"))
      return "Amounts and times are whole numbers: the smallest unit of the currency, epoch milliseconds.";
    if (typeof found === "string" && types.includes("integer"))
      return isNumeric(found)
        ? `${sender[side]} the number itself, without quotation marks.`
        : `${sender[side]} a whole number; a time in epoch milliseconds.`;
    if (found === null && side === "request" && instancePath !== "")
      return `Send ${named(types)}, or leave the member out where nothing requires it.`;
    if (Array.isArray(found)) return `${sender[side]} one value alone, ${named(types)}.`;
    return `${sender[side]} ${named(types)}.`;
  },
  required: ({ params }, side) =>
    params.misspelt
      ? `Rename \`${mask(String(params.misspelt))}\` to \`${params.missingProperty}\`.`
      : `${sender[side]} \`${params.missingProperty}\`.`,
  additionalProperties: renamed,
  undeclared: (mistake, side) => {
    const { meant } = mistake.params;
    if (side === "request") return renamed(mistake);
    return meant
      ? `Perhaps \`${meant}\` was meant; a new field is legal.`
      : "No page names it: a new field, or one that only this server knows.";
  },
  enum: ({ params, found }) => {
    const known = (params.allowedValues as unknown[]).map(String);
    const meant = nearest(String(found).toLowerCase(), known);
    const perhaps = meant === undefined ? "" : ` Perhaps ${excerpt(meant)} was meant.`;
    return `Use one of the listed values, in their spelling.${perhaps}`;
  },
  const: ({ instancePath, params }) =>
    instancePath.endsWith("/object")
      ? `Another kind of object belongs here: ${excerpt(params.allowedValue)}.`
      : "Use the value that the description fixes.",
  pattern: ({ declared, node }) =>
    [...declared, node].some(({ schema }) => schema["x-unit"] === "minor")
      ? "Write the digits of a whole number of the smallest unit: 500 for 5.00 USD."
      : "Write the value in the form that the description gives.",
  minimum: ({ params }, side) => `${sender[side]} ${params.limit} or more.`,
  maximum: ({ params }, side) => `${sender[side]} ${params.limit} or less.`,
  minLength: ({ params }, side) => `${sender[side]} ${params.limit} or more characters.`,
  maxLength: ({ params }) => `Shorten it to ${params.limit} characters.`,
  minItems: ({ params }, side) => `${sender[side]} ${params.limit} or more items.`,
  maxItems: ({ params }, side) => `${sender[side]} ${params.limit} items or fewer.`,
  not: () => "These exclude one another: leave one of them out.",
  oneOf: () => "Let the value be of one form alone.",
};

function named(types: readonly unknown[]): string {
  return types.map((type) => words[String(type)] ?? type).join(" or ");
}

function isNumeric(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function renamed({ params }: Mistake): string {
  const { meant } = params;
  return meant ? `Rename it to \`${meant}\`.` : "Leave it out: nothing takes it.";
}

/** What to do about a mistake, in one sentence. */
export function hintFor(mistake: Mistake, side: Finding["side"]): string {
  return hints[mistake.keyword]?.(mistake, side) ?? "See the description of this place.";
}
