import type { Problem } from "../support/cli.js";
import type { TextRepair } from "../support/page-register.js";
import { type Block, blockPlace } from "./block.js";

/**
 * The lines of the block after its text repairs, and the repairs that do not fit: `found` must stand
 * once on line `at`, or `count` times from there on. Repairs of structure change no lines.
 */
export function applyRepairs(block: Block): { lines: string[]; problems: Problem[] } {
  const lines = [...block.lines];
  const problems = (block.payload.repairs ?? []).flatMap((repair, index) => {
    const pointer = `${block.pointer}/repairs/${index}`;
    if (typeof repair.at === "number")
      return applyRepair(lines, repair as TextRepair, block, pointer);
    if (block.payload.fragment) return [];
    return [
      block.register.problemAt(`${pointer}/kind`, "a repair of a whole payload", repair.kind),
    ];
  });
  return { lines, problems };
}

function applyRepair(
  lines: string[],
  { at, found, restored, count }: TextRepair,
  block: Block,
  pointer: string,
): Problem[] {
  const first = at - block.firstLine;
  if (lines[first] === undefined)
    return [
      block.register.problemAt(`${pointer}/at`, `a line of ${blockPlace(block)}`, String(at)),
    ];
  const last = count === undefined ? first : lines.length - 1;
  const affected = lines.slice(first, last + 1);
  const times = affected.join("\n").split(found).length - 1;
  if (times !== (count ?? 1) || !lines[first].includes(found)) {
    const place = `${block.document}:${at}${count === undefined ? "" : " and after"}`;
    const expected = `text that stands ${count ?? 1} × at ${place}`;
    return [block.register.problemAt(`${pointer}/found`, expected, `${found}, ${times} ×`)];
  }
  lines.splice(
    first,
    affected.length,
    ...affected.map((line) => line.replaceAll(found, () => restored)),
  );
  return [];
}
