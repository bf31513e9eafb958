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

/** An entry of spec/payment-methods.yaml, as far as the tests read it. */
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
export const methods = (readSpec("payment-methods.yaml") as { methods: Method[] }).methods;

/** Every type that the register knows, with its method. */
export const methodsByType: Map<string, Method> = new Map(
  methods.flatMap((method) => (method.types ?? []).map((type) => [type, method] as const)),
);

/** The list of currencies. */
export const currencies = (
  readSpec("currencies.yaml") as {
    currencies: { code: string; exponent: number | null; evidence: Evidence }[];
  }
).currencies;

/** Ids of documents and pages that evidence may name; `hearsay` is not the provider's word. */
export const known = readKnown();

/** Currencies that the data files of spec/ name, payout corridors included, by file. */
export const namedCurrencies: Map<string, Set<string>> = new Map(
  readdirSync(new URL("spec", root))
    .filter((name) => name.endsWith(".yaml") && !proseFiles().has(name))
    .map((name) => [name, new Set(currenciesIn(readSpec(name)))]),
);

/** Every object inside a value that has an `evidence` member, the value itself included. */
export function evidencesIn(value: unknown): Evidence[] {
  const own = isObject(value) && "evidence" in value ? [value.evidence as Evidence] : [];
  return [...own, ...members(value).flatMap(([, member]) => evidencesIn(member))];
}

/** A file of spec/ as data. */
export function readSpec(name: string): unknown {
  return parse(readFileSync(new URL(`spec/${name}`, root), "utf8"));
}

function readKnown(): { ids: Set<string>; hearsay: Set<string> } {
  const { documents, pages } = readSpec("documents.yaml") as {
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

function proseFiles(): Set<string> {
  return new Set(["openapi.yaml", "common.yaml", "documents.yaml", "discrepancies.yaml"]);
}

function currenciesIn(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return /currenc/.test(key) && /^[A-Z]{3,4}$/.test(value) ? [value] : [];
  return members(value).flatMap(([name, member]) =>
    currenciesIn(member, typeof name === "number" ? key : name),
  );
}
