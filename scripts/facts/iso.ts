import path from "node:path";
import { pointerOf } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import { isSure, type Row } from "./columns.js";

// Node knows ISO 4217 and ISO 3166, and nobody here wrote down what it knows.
const currencies = new Set(Intl.supportedValuesOf("currency"));
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

// Coins that are no currencies of ISO 4217.
const coins = ["USDC", "USDT"];

// Where Unicode, whose tables Node has, leaves out decimals of ISO 4217 that nobody pays with.
const unused: Record<string, number> = { PKR: 2 };

/**
 * Where registers say something else than ISO 4217 and ISO 3166: decimals of a currency that rest on the
 * standard, codes that it does not have, and a currency that is none of its country. The code of a currency
 * begins with that of its country, but for those that several countries share.
 * @throws UserError for a register that is missing or does not parse.
 */
export function isoProblems(root: string): Problem[] {
  const read = (name: string) => readSource<Row>(path.join(root, registerFile(name)), root);
  const [money, corridors, methods] = [
    read("currencies"),
    read("payout-corridors"),
    read("payment-methods"),
  ];
  return [
    ...rowsOf(money, "currencies").flatMap(([pointer, row]) =>
      exponentProblems(money, pointer, row),
    ),
    ...rowsOf(corridors, "corridors").flatMap(([pointer, { countries, currency }]) =>
      placeProblems(corridors, pointer, countries, [currency]),
    ),
    ...rowsOf(methods, "methods").flatMap(([pointer, method]) => [
      ...placeProblems(methods, pointer, method.countries, method.presentment_currencies),
      ...rowsIn(method.operators).flatMap(([index, { country, currency }]) =>
        placeProblems(methods, `${pointer}/operators/${index}`, [country], [currency]),
      ),
    ]),
  ];
}

function rowsOf({ data }: SourceFile<Row>, list: string): [pointer: string, row: Row][] {
  return rowsIn(data[list]).map(([index, row]) => [pointerOf([list, index]), row]);
}

function rowsIn(rows: Row[] = []): [index: number, row: Row][] {
  return rows.map((row, index) => [index, row]);
}

function exponentProblems(
  source: SourceFile<Row>,
  pointer: string,
  { code, exponent, evidence }: Row,
): Problem[] {
  if (coins.includes(code)) return [];
  if (!currencies.has(code)) return [source.problemAt(pointer, "a code of ISO 4217", code)];
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code });
  const digits = unused[code] ?? format.resolvedOptions().maximumFractionDigits;
  // A page may know better than the standard, and null says that nobody knows.
  if (isSure(evidence) || exponent === null || exponent === digits) return [];
  if (!evidence.documents.includes("iso-4217")) return [];
  return [source.problemAt(`${pointer}/exponent`, `${digits}, by ISO 4217`, `${exponent}`)];
}

function placeProblems(
  source: SourceFile<Row>,
  pointer: string,
  countries: unknown,
  codes: unknown,
): Problem[] {
  if (!Array.isArray(countries) || !Array.isArray(codes)) return [];
  const unknown = countries.filter((country) => !regions.of(country));
  const foreign = codes.filter((code) => !coins.includes(code) && !currencies.has(code));
  const local = codes.some((code) => countries.some((country) => isMoneyOf(code, country)));
  return [
    ...unknown.map((country) => source.problemAt(pointer, "a code of ISO 3166", `${country}`)),
    ...foreign.map((code) => source.problemAt(pointer, "a code of ISO 4217", `${code}`)),
    ...(local || countries.length === 0 || codes.length === 0
      ? []
      : [
          source.problemAt(
            pointer,
            `a currency of ${countries.join(", ")}, whose code begins with that of the country`,
            codes.join(", "),
          ),
        ]),
  ];
}

// Several countries share the euro and what begins with X.
function isMoneyOf(code: string, country: string): boolean {
  return code === "EUR" || code.startsWith("X") || code.startsWith(country);
}
