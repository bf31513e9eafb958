import { annotationChanges } from "./annotations.js";
import { type CallFinding, compareOperations, compareWebhooks } from "./calls-comparison.js";
import {
  type Audience,
  audiences,
  type Change,
  ChangeList,
  type Draft,
  type Finding,
} from "./change.js";
import { Description } from "./description.js";
import { goneUnused } from "./names.js";
import { Reach } from "./reach.js";
import { type Records, recordChanges } from "./records.js";
import { Sameness } from "./sameness.js";
import { SchemaComparison } from "./schemas.js";
import { Shapes } from "./shape.js";

/** One side of a comparison. */
export interface DiffSide {
  /** The OpenAPI document. */
  document: unknown;
  /** What stands beside it, where it is known. */
  records?: Records | undefined;
}

/** What changed between two descriptions. */
export interface Diff {
  /** Whom any of the changes breaks. */
  breaks: Audience[];
  changes: Change[];
}

/**
 * Compares what two descriptions mean, whatever words they choose for it.
 * @throws DescriptionError where one of them is none, or refers to what is not there.
 */
export function diff(old: DiffSide, now: DiffSide): Diff {
  const [before, after] = [
    new Description(old.document, "old"),
    new Description(now.document, "new"),
  ];
  const [oldSide, newSide] = [before, after].map((description) => ({
    ...{ description, shapes: new Shapes(description) },
  })) as [SchemaComparison["old"], SchemaComparison["now"]];
  const schemas = new SchemaComparison(oldSide, newSide, new Sameness(before, after));
  const list = new ChangeList();
  const names: Named[] = [];
  for (const calls of [compareOperations(schemas), compareWebhooks(schemas)])
    for (const { finding, ids, isDelivered } of sharedOf(calls))
      for (const draft of finding.drafts)
        if (draft.kind === "name" && draft.after === undefined) names.push({ ids, draft, finding });
        else list.add(isDelivered ? asReceived(draft) : draft, ids);
  for (const { ids, draft } of names.filter(isPure)) list.add(draft, ids);

  for (const draft of goneUnused(before, after)) list.add(draft, []);

  let known: Reach | undefined;
  const reach = (pointer: string) => {
    known ??= new Reach(after);
    return known.of(pointer);
  };
  const unclaimed = annotationChanges(before.root, after.root).filter(
    ({ pointer }) => !list.has(pointer),
  );
  for (const draft of unclaimed) list.add(draft, reach(draft.pointer));
  const beside = old.records && now.records ? ([old.records, now.records] as const) : undefined;
  const changes = [...list.sorted(), ...(beside ? recordChanges(...beside, reach) : [])];
  const breaks = audiences.filter((one) => changes.some((change) => change.breaks.includes(one)));
  return { breaks, changes };
}

/** What was found of a place that several calls share. */
interface Shared {
  finding: Finding;
  ids: string[];
  isDelivered: boolean;
}

function sharedOf(calls: readonly CallFinding[]): Iterable<Shared> {
  const shared = new Map<Finding, Shared>();
  for (const { id, finding: whole, isDelivered = false } of calls)
    for (const finding of whole.all()) {
      const known = shared.get(finding);
      if (known) known.ids.push(id);
      else shared.set(finding, { finding, ids: [id], isDelivered });
    }
  return shared.values();
}

interface Named {
  ids: readonly string[];
  draft: Draft;
  finding: Finding;
}

// Whoever receives a webhook is its reader, in what he answers, too.
function asReceived(draft: Draft): Draft {
  const harmed = new Set<Audience>(draft.breaks.map((one) => (one === "sender" ? "reader" : one)));
  return { ...draft, breaks: audiences.filter((one) => harmed.has(one)) };
}

// A name goes with what it named; it is missed alone where that is still there.
function isPure({ finding }: Named): boolean {
  const harmed = (one: Finding) =>
    one.drafts.some(({ kind, breaks }) => kind === "meaning" && breaks.length > 0);
  return ![...finding.all()].some(harmed);
}
