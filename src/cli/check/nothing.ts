import { count, wrapText } from "../text.js";
import type { Aside } from "./aside.js";

/** What a run has to go by that checked nothing. */
export interface Nothing {
  /** What was left out, and why. */
  aside: Aside;
  /** Files of which nothing told what they are. */
  untold: readonly string[];
  /** The hosts of the API. */
  hosts: readonly string[];
}

/** What to say when nothing was checked: what was there instead, and what to do. */
export function nothingChecked({ aside, untold, hosts }: Nothing): string {
  const files = untold.length > 0 ? `${count(untold.length, "file")} of JSON that say nothing` : "";
  const entries = aside.total > 0 ? `${count(aside.total, "exchange")} of others: ${aside}` : "";
  const found = [entries, files].filter((text) => text !== "").join("; ") || "nothing at all";
  return [
    "Nothing was checked.",
    `  expected: ${wrapText(`exchanges with ${hosts.join(" or ")} or a server that has its paths, or objects and events of it`, indent)}`,
    `  found:    ${wrapText(found, indent)}`,
    `  ${wrapText(advice, "  ")}`,
  ].join("\n");
}

const indent = " ".repeat(12);

const advice =
  "Record where your program talks to the API: a page in a browser talks to your own server. Say what fixtures " +
  "are with --map.";
