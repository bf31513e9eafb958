import { type Audience, audiences, type Change } from "../change.js";
import type { Diff } from "../diff.js";

/** What a report says besides the changes. */
export interface DiffReportOptions {
  /** What the sides are called. */
  old: string;
  now: string;
  /** The file that annotations point to, and the line in it of a pointer. */
  place?: { file: string; lineOf(pointer: string): number } | undefined;
}

/** Writes a comparison in one form. */
export type DiffForm = (diff: Diff, options: DiffReportOptions) => string;

/** A group of changes under one heading. */
export interface ChangeGroup {
  title: string;
  isBreaking: boolean;
  changes: readonly Change[];
}

/** Whom a change breaks, in words. */
export const audienceNames: Readonly<Record<Audience, string>> = {
  sender: "who sends",
  reader: "who reads",
  codegen: "who generates code",
};

/** The changes in the order in which people need them: each in the first group that it belongs to. */
export function groupsOf({ changes }: Diff): ChangeGroup[] {
  const groups: ChangeGroup[] = [
    ...audiences.map((audience) => ({
      title: `Breaks ${audienceNames[audience]}`,
      isBreaking: true,
      changes: changes.filter(({ breaks }) => breaks[0] === audience),
    })),
    {
      title: "Evidence that is weaker",
      isBreaking: false,
      changes: changes.filter((one) => one.breaks.length === 0 && one.isDowngrade),
    },
    ...rest.map(([kind, title]) => ({
      ...{ title, isBreaking: false },
      changes: changes.filter(
        (one) => one.breaks.length === 0 && !one.isDowngrade && kind.includes(one.kind),
      ),
    })),
  ];
  return groups.filter((group) => group.changes.length > 0);
}

const rest: readonly (readonly [kinds: readonly Change["kind"][], title: string])[] = [
  [["record"], "Contradictions and questions"],
  [["meaning", "name"], "Breaks nobody"],
  [["evidence"], "Evidence"],
  [["payload"], "Payloads"],
  [["text"], "Words"],
];

/** How many changes there are, and whom they break. */
export function summaryOf({ changes }: Diff): string {
  if (changes.length === 0) return "Both mean the same.";
  const parts = audiences.flatMap((audience) => {
    const count = changes.filter(({ breaks }) => breaks.includes(audience)).length;
    return count > 0
      ? [`${count} ${count === 1 ? "breaks" : "break"} ${audienceNames[audience]}`]
      : [];
  });
  const harmless = changes.filter(({ breaks }) => breaks.length === 0).length;
  const weaker = changes.filter(({ isDowngrade }) => isDowngrade).length;
  const total = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  const all = [
    ...parts,
    ...(harmless > 0 ? [`${harmless} ${harmless === 1 ? "breaks" : "break"} nobody`] : []),
    ...(weaker > 0 ? [`${weaker} ${weaker === 1 ? "rests" : "rest"} on weaker evidence`] : []),
  ];
  return `${total}: ${all.join(", ")}.`;
}

/** A value on one line, cut where it is long. */
export function shown(value: unknown, longest: number): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

/** The operations of a change on one line. */
export function operationsOf({ operations }: Change, most = 4): string {
  if (operations.length === 0) return "none by itself";
  const more = operations.length - most;
  return `${operations.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
