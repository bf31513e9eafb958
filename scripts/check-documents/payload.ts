import type { Block, Verdict } from "./block.js";
import { checkFragment } from "./fragment.js";
import { applyRepairs } from "./repairs.js";
import { compareSequences } from "./sequences.js";
import { readLexemes } from "./tokens.js";
import { compareAsPrinted } from "./values.js";

/**
 * Proves one payload against its block, first as printed, then as repaired: the block with its
 * registered repairs is the payload, so the register misses none. Of a fragment, the punctuation and
 * the nesting are proved instead.
 */
export function checkPayload(block: Block): Verdict {
  const { values, problems } = compareAsPrinted(block);
  if (problems.length > 0) return { values, problems };
  const repaired = applyRepairs(block);
  if (repaired.problems.length > 0) return { values, problems: repaired.problems };
  if (block.payload.fragment) return { values, problems: checkFragment(block, repaired.lines) };
  return { values, problems: compareRepaired(block, repaired.lines) };
}

function compareRepaired(block: Block, repaired: string[]) {
  const expected = readLexemes(repaired, block.firstLine);
  const found = readLexemes(block.json.split("\n"));
  return compareSequences(block, "token of the repaired block", expected, found).problems;
}
