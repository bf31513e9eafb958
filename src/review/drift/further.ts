import { lineIn, newPayload } from "./compare-page.js";
import { compareValues } from "./compare-values.js";
import type { DriftTools } from "./drift.js";
import type { DriftFinding } from "./findings.js";
import { type FragmentNews, readFragment } from "./fragments.js";
import { leavesOf } from "./leaves.js";
import { readBlock } from "./match.js";
import { mentionsIn } from "./operations.js";
import { dotted, shown } from "./paths.js";
import type { Capture } from "./recognise.js";

/** What a capture says of operations, outside of its payloads. */
export function furtherFindings(
  capture: Capture,
  page: string | undefined,
  tools: DriftTools,
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
  for (const { text, line } of capture.text.fragments)
    for (const one of fragmentFindings(capture, text, { ...place, line }, tools))
      if (!told.has(one.says)) told.set(one.says, one);
  return [...told.values()];
}

function fragmentFindings(
  capture: Capture,
  text: string,
  place: { file: string; line: number; page?: string },
  { parseYaml, contract, knowledge }: DriftTools,
): DriftFinding[] {
  const reading = readFragment(parseYaml(text));
  if (!reading) return [];
  // Where pages contradict one another about a type, the description has decided.
  const known = (pointer: string | undefined) =>
    pointer !== undefined && knowledge.data.contradicted.includes(pointer);
  const news = reading.news.filter(
    ({ kind, schemaPointer }) => kind !== "type-changed" || !known(schemaPointer),
  );
  const payloads = reading.payloads.flatMap(({ value, operationId }) => {
    const block = readBlock({
      ...{
        lines: [place.line, place.line],
        text: JSON.stringify(value),
        value: value as Record<string, unknown>,
      },
      ...{ isElided: false, isStripped: false, lineOf: () => 0 },
    });
    const own = knowledge.payloads.filter(
      (payload) => operationId === undefined || payload.operationId === operationId,
    );
    if (isPlaceholder(value) || own.some((payload) => isSame(payload.value, value))) return [];
    const finding = newPayload(capture, place.page, block, [], contract);
    return [{ ...finding, line: place.line }];
  });
  return [...news.map((one) => ({ ...fragmentFinding(one), ...place })), ...payloads];
}

function isSame(one: unknown, other: unknown): boolean {
  return compareValues(one, other, {}).length === 0;
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

const placeholders: readonly unknown[] = ["string", "", 0, true, false, null];

// What tools fill in for want of an example.
function isPlaceholder(value: unknown): boolean {
  return leavesOf(value).every((leaf) => placeholders.includes(leaf.value));
}
