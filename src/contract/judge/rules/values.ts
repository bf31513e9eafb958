import { currencyExponents } from "../../../../generated/currencies.js";
import type { Path } from "../../json.js";
import type { Visit } from "../evaluate.js";
import { excerpt } from "../excerpt.js";
import { nearest } from "../spelling.js";
import type { PlacedSchema } from "../variants.js";
import type { Breach, Rule } from "./rule.js";

const currencies = new Set(Object.keys(currencyExponents));

/** Rules about one value, whatever stands beside it. */
export const valueRules: readonly Rule[] = [
  {
    id: "known-value",
    says: "A value of an open list is one of those that are known.",
    evidence: {
      level: "inferred",
      note: "Lists are open because they may grow; until one does, another value is misspelt.",
    },
    concerns: says("x-extensible-enum"),
    check: (visit) => {
      const known = annotation<string[]>(visit, "x-extensible-enum");
      const { value } = visit;
      if (!known || typeof value !== "string" || value === "" || known.includes(value)) return [];
      return [
        {
          ...breach(
            visit,
            `one of ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}`,
          ),
          hint: knownValueHint(value, known),
        },
      ];
    },
  },
  {
    id: "registered-currency",
    says: "A currency is one that a page, a payment method or a payout names.",
    evidence: {
      level: "inferred",
      note: "The provider's own list could not be read. Some pages print small letters.",
    },
    concerns: (schemas) => schemas.some(isOfCurrency),
    check: (visit) => {
      const { value } = visit;
      if (
        !visit.schemas.some(isOfCurrency) ||
        typeof value !== "string" ||
        currencies.has(value.toUpperCase())
      )
        return [];
      return [breach(visit, "the code of a currency of the register")];
    },
  },
  {
    id: "whole-amount",
    says: "An amount is a whole number of the smallest unit, or its digits, and can be calculated with.",
    evidence: { level: "documented", documents: ["crypto", "doc-1763752"] },
    concerns: says("x-unit"),
    check: (visit) => {
      const { value } = visit;
      if (unitOf(visit) !== "minor" || !isNumeric(value) || Number.isSafeInteger(Number(value)))
        return [];
      return [breach(visit, "a whole number of the smallest unit")];
    },
  },
  {
    id: "short-form",
    says: "Countries, last digits of cards and e-mail addresses have the form that their names promise.",
    evidence: {
      level: "inferred",
      documents: ["api-53887725"],
      note: "The meaning of the names; that of countries is documented.",
    },
    concerns: (schemas) => schemas.some(({ place }) => formEnding.test(place)),
    check: (visit) => {
      const form = forms[String(visit.path.at(-1))];
      const { value } = visit;
      const isDeclared = visit.declared.some(({ place }) => place.includes("/properties/"));
      if (!form || !isDeclared || typeof value !== "string" || value === "") return [];
      return form.pattern.test(value) ? [] : [breach(visit, form.says)];
    },
  },
];

/** The form of a text, by the name of its member. */
const forms: Readonly<Record<string, { pattern: RegExp; says: string }>> = {
  country: { pattern: /^[A-Z]{2}$/, says: "two capitals, the code of a country" },
  email: { pattern: /^[^\s@]+@[^\s@]+$/, says: "an e-mail address" },
  first6: { pattern: /^\d{6}$/, says: "six digits" },
  last4: { pattern: /^\d{4}$/, says: "four digits" },
};

const formEnding = new RegExp(`/properties/(${Object.keys(forms).join("|")})$`);

function knownValueHint(value: string, known: readonly string[]): string {
  const meant = nearest(value.toLowerCase(), known);
  return meant
    ? `Perhaps ${excerpt(meant)} was meant; a value that is new is legal.`
    : "Legal, and new: no page names this value.";
}

function isOfCurrency({ place }: PlacedSchema): boolean {
  return place === "Currency";
}

/** Whether a schema says anything under a keyword of ours. */
export function says(keyword: string): (schemas: Visit["schemas"]) => boolean {
  return (schemas) => schemas.some(({ schema }) => schema[keyword] !== undefined);
}

/** What the schemas of a value say under a keyword of ours: the first that says it. */
export function annotation<Value>({ schemas }: Visit, keyword: string): Value | undefined {
  const saying = schemas.find(({ schema }) => schema[keyword] !== undefined);
  return saying?.schema[keyword] as Value | undefined;
}

/** What the number at a place counts; see `x-unit` in spec/EXTENSIONS.md. */
export function unitOf(visit: Visit): string | undefined {
  return annotation<string>(visit, "x-unit");
}

/** Whether a value is a number, or one in a text. */
export function isNumeric(value: unknown): value is number | string {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
}

/** A breach by the value itself. */
export function breach({ path, value }: { path: Path; value: unknown }, expected: string): Breach {
  return { expected, found: excerpt(value, String(path.at(-1) ?? "")) };
}
