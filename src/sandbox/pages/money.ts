import { formatAmount } from "../../money/format.js";

/** An amount as a page shows it, with the code of its currency: `$10.50 USD`, `¥5,000 JPY`, `USDC 1.500000`. */
export function shownAmount(amount: unknown, currency: unknown): string {
  const code = String(currency).toUpperCase();
  const units = Number(amount ?? 0);
  try {
    const text = formatAmount(units, code, "en").replaceAll("\u00a0", " ");
    return text.includes(code) ? text : `${text} ${code}`;
  } catch {
    // Decimals that nobody has proved are not guessed: the reader gets the integer that the API takes.
    return `${units} ${code} in its smallest unit`;
  }
}
