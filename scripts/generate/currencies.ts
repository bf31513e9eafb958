import path from "node:path";
import { failOn, type Problem } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import { banner } from "./banner.js";

interface Currencies {
  currencies: { code: string; exponent: number | null }[];
}

/**
 * The exponent of each currency of spec/registers/currencies.yaml, as a literal.
 * @throws UserError for an entry that is no currency with its exponent, and for one that stands twice.
 */
export function generateCurrencies(root: string): string {
  const source = readSource<Currencies>(path.join(root, registerFile("currencies")), root);
  failOn(problems(source));
  const lines = source.data.currencies.map(({ code, exponent }) => `  ${code}: ${exponent},`);
  return `${banner}/**
 * Exponent of each currency: how many decimals its smallest unit has; null where nothing proves it.
 * What proves each stands in spec/registers/currencies.yaml.
 */
export const currencyExponents = {
${lines.join("\n")}
} as const;

/** Code of a currency that spec/registers/currencies.yaml lists: ISO 4217, or USDT or USDC. */
export type CurrencyCode = keyof typeof currencyExponents;
`;
}

function problems(source: SourceFile<Currencies>): Problem[] {
  const { currencies } = source.data ?? {};
  if (!Array.isArray(currencies))
    return [source.problemAt("/currencies", "a list of currencies", show(currencies))];
  return currencies.flatMap((currency, index) => {
    const { code, exponent } = currency ?? {};
    const known = currencies.findIndex((other) => other?.code === code) < index;
    const wrong = (key: string, expected: string, found: string) =>
      source.problemAt(`/currencies/${index}/${key}`, expected, found);
    return [
      ...(/^[A-Z]{3,4}$/.test(code) ? [] : [wrong("code", "three or four capitals", show(code))]),
      ...(known ? [wrong("code", "each currency once", `${code} again`)] : []),
      ...(isExponent(exponent) ? [] : [wrong("exponent", expectedExponent, show(exponent))]),
    ];
  });
}

const expectedExponent = "an integer from 0 to 18, or null where it is unknown";

function isExponent(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= 0 && value <= 18);
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
