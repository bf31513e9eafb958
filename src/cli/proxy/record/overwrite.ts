import { mask } from "../../../contract/judge/excerpt.js";

/**
 * A text of the same length and kind with everything written over that looks like a key, a client secret or a card
 * number: letters become x, digits 0. What the check says of it stays the same then.
 */
export function overwrite(text: string): string {
  const masked = mask(text);
  if (masked === text) return text;
  const parts = masked.split(/\[masked(?: (digits))?\]/);
  const gaps = (parts.length - 1) / 2;
  const kept = parts.filter((_part, index) => index % 2 === 0).join("").length;
  const missing = Math.max(text.length - kept, gaps);
  let filled = 0;
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const isLast = index === parts.length - 2;
      const length = isLast ? missing - filled : Math.floor(missing / gaps);
      filled += length;
      return (part === "digits" ? "0" : "x").repeat(length);
    })
    .join("");
}

/** A text of the same length and kind that says nothing; what tells which kind of secret it was stays. */
export function overwriteWhole(text: string): string {
  if (mask(text) !== text) return overwrite(text);
  return text.replace(/\d/g, "0").replace(/\p{L}/gu, (letter) => "x".repeat(letter.length));
}
