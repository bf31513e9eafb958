import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, members } from "../../src/contract/json.js";
import { root } from "./bundle.js";

/** Level and pages of a statement. */
export interface Evidence {
  level: string;
  documents: string[];
}

/** A field of `payment_method_options.<type>` or of `payment_method_data`, as the register has it. */
export interface Field {
  /** Dots lead inwards. */
  name: string;
  type: string;
  values?: string[];
  required?: boolean;
  level: string;
}

/** An entry of the register of payment methods, as far as the tests read it. */
export interface Method {
  name: string;
  types: string[] | null;
  answer_types?: string[];
  options?: Field[];
  data?: Field[];
  billing_details?: { path: string; required: "page" | "sample" | "inferred" }[];
  next_action?: { type: string | null; member: string; fields?: string[] | null }[];
  operators?: { code: string }[];
  evidence: Evidence;
}

/** The register of payment methods. */
export const methods = (readRegister("payment-methods.yaml") as { methods: Method[] }).methods;

/** Every type that the register knows, with its method. */
export const methodsByType: Map<string, Method> = new Map(
  methods.flatMap((method) => (method.types ?? []).map((type) => [type, method] as const)),
);

/** The list of currencies. */
export const currencies = (
  readRegister("currencies.yaml") as {
    currencies: { code: string; exponent: number | null; evidence: Evidence }[];
  }
).currencies;

/** Ids of documents and pages that evidence may name; `hearsay` is not the provider's word. */
export const known = readKnown();

/** Currencies that the registers name, payout corridors included, by file. */
export const namedCurrencies: Map<string, Set<string>> = new Map(
  readdirSync(new URL("spec/registers", root))
    .map((name): [string, Set<string>] => [name, new Set(currenciesIn(readRegister(name)))])
    .filter(([, named]) => named.size > 0),
);

/** Every object inside a value that has an `evidence` member, the value itself included. */
export function evidencesIn(value: unknown): Evidence[] {
  const own = isObject(value) && "evidence" in value ? [value.evidence as Evidence] : [];
  return [...own, ...members(value).flatMap(([, member]) => evidencesIn(member))];
}

/** A register as data. */
export function readRegister(name: string): unknown {
  return parse(readFileSync(new URL(`spec/registers/${name}`, root), "utf8"));
}

function readKnown(): { ids: Set<string>; hearsay: Set<string> } {
  const { documents, pages } = readRegister("pages.yaml") as {
    documents: object;
    pages: Record<string, { kind: string }>;
  };
  const hearsay = Object.entries(pages)
    .filter(([, { kind }]) => ["integrator", "analogy"].includes(kind))
    .map(([id]) => id);
  return {
    ids: new Set([...Object.keys(documents), ...Object.keys(pages)]),
    hearsay: new Set(hearsay),
  };
}

function currenciesIn(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return /currenc/.test(key) && /^[A-Z]{3,4}$/.test(value) ? [value] : [];
  return members(value).flatMap(([name, member]) =>
    currenciesIn(member, typeof name === "number" ? key : name),
  );
}
