import type { ExchangePlace } from "../../contract/exchange.js";
import { program } from "../command.js";

/** What has to stand in a command so that it finds the same again. */
export interface RepeatOptions {
  strict?: boolean | undefined;
  map?: string | undefined;
}

/**
 * A command that checks one exchange of a file again; undefined for what was piped in, which nobody has any more.
 */
export function repeatCommand(
  { source, index }: ExchangePlace,
  { strict, map }: RepeatOptions,
): string | undefined {
  if (source === "-") return undefined;
  const words = ["npx", program, "check", source, "--exchange", String(index)];
  if (map !== undefined) words.push("--map", map);
  if (strict) words.push("--strict");
  return words.map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
