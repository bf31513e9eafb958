import type { Capture } from "./capture.js";
import { lineIn } from "./compare-words.js";
import type { DriftFinding } from "./findings.js";
import type { FragmentNews } from "./fragment-schemas.js";
import type { FragmentReading } from "./fragments.js";
import type { Knowledge } from "./knowledge.js";
import { mentionsIn } from "./operations.js";
import { dotted, shown } from "./paths.js";

/** What a capture says of operations, outside of its payloads. */
export function furtherFindings(
  capture: Capture,
  page: string | undefined,
  knowledge: Knowledge,
): DriftFinding[] {
  const place = { ...(page && { page }), file: capture.name };
  const named = mentionsIn(capture.text.lines).filter(
    ({ operationId }) => operationId === undefined,
  );
  const told = new Map<string, DriftFinding>();
  for (const { method, path, line } of named) {
    const says = `${method} ${path}: an operation that the description does not have`;
    const at = lineIn(capture, line);
    if (!told.has(says))
      told.set(says, {
        kind: "operation-new",
        ...place,
        line: at,
        after: `${method} ${path}`,
        says,
      });
  }
  for (const { reading, line } of capture.fragments)
    for (const one of undecided(reading, knowledge)) {
      const finding = { ...fragmentFinding(one), ...place, line };
      if (!told.has(finding.says)) told.set(finding.says, finding);
    }
  return [...told.values()];
}

// Where pages contradict one another about a type, the description has decided.
function undecided({ news }: FragmentReading, { data }: Knowledge): FragmentNews[] {
  const isDecided = (pointer: string | undefined) =>
    pointer !== undefined && data.contradicted.includes(pointer);
  return news.filter(
    ({ kind, schemaPointer }) => kind !== "type-changed" || !isDecided(schemaPointer),
  );
}

function fragmentFinding({
  kind,
  method,
  path,
  operationId,
  part,
  pointer,
  before,
  after,
  schemaPointer,
}: FragmentNews) {
  const where = operationId ?? `${method} ${path}`;
  const side = part === undefined ? "" : `, ${part === "request" ? part : `answer ${part}`}`;
  const field = pointer === "" ? "" : `, ${dotted(pointer)}`;
  const tail = {
    "operation-new": ": an operation that the description does not have",
    "parameter-new": `: query parameter ${String(after)}, unknown to the description`,
    "field-new": `${field}: unknown to the description`,
    "value-new": `${field}: ${shown(after)}, unknown to the description`,
    "type-changed": `${field}: ${String(before)} -> ${String(after)}`,
  }[kind];
  return {
    ...{
      kind,
      ...(operationId && { operationId }),
      ...(part && { part }),
      ...(pointer && { pointer }),
    },
    ...(before === undefined ? {} : { before }),
    ...(kind === "operation-new"
      ? { after: `${method} ${path}` }
      : after === undefined
        ? {}
        : { after }),
    ...(schemaPointer && { schemaPointer }),
    says: `${where}${side}${tail}`,
  };
}
