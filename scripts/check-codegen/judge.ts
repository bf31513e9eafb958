import type { Problem } from "../support/cli.js";
import { newMember, newMemberValues } from "./changes.js";
import { type Difference, firstDifference, holdsMember, shorten } from "./compare.js";
import type { Case, Exception, Outcome, Purpose, Target } from "./target.js";

/** How many of how many. */
export interface Share {
  count: number;
  total: number;
}

/** What a target's outcomes amount to. */
export interface Verdict {
  /** Payloads that were read. */
  decoded: Share;
  /** Payloads that came back as they were. */
  unchanged: Share;
  /** Payloads with a new value that were read. */
  newValues: Share;
  /** Payloads with a new member that were read. */
  newMembers: Share;
  /** Payloads with a new member that came back with it. */
  kept: Share;
  /** Cases that came back changed or not at all, by the cause that the target names. */
  exceptions: { cause: string; count: number }[];
  /** Why the target does not do; none when it does. */
  problems: Problem[];
}

type Rules = Pick<Target, "name" | "unchanged" | "exceptions">;

interface Judged {
  case: Case;
  isRead: boolean;
  isKept: boolean;
  /** Undefined when the value came back as it was. */
  difference: Difference | undefined;
}

/**
 * Judges what a target made of the cases. It does not do when a payload was not read, when too few
 * came back unchanged, when a case has no outcome or an outcome no case, when a difference has no
 * exception that explains it, or when an exception explains none.
 */
export function judge(
  target: Rules,
  cases: readonly Case[],
  outcomes: readonly Outcome[],
): Verdict {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const judged = cases.map((one) => judgeCase(one, byId.get(one.id)));
  const differing = judged.filter(({ difference }) => difference);
  const explained = new Map(differing.map((one) => [one, explanation(target, one)]));
  const exceptions = target.exceptions.map((exception) => ({
    cause: exception.cause,
    count: [...explained.values()].filter((used) => used === exception).length,
  }));
  const payloads = share(judged, "payload", ({ difference }) => !difference);
  return {
    decoded: share(judged, "payload", ({ isRead }) => isRead),
    unchanged: payloads,
    newValues: share(judged, "new value", ({ isRead }) => isRead),
    newMembers: share(judged, "new member", ({ isRead }) => isRead),
    kept: share(judged, "new member", ({ isKept }) => isKept),
    exceptions,
    problems: [
      ...differing
        .filter((one) => !explained.get(one) || (one.case.purpose === "payload" && !one.isRead))
        .map(({ case: { id }, difference }) => ({ file: target.name, ...placed(id, difference) })),
      ...strayOutcomes(target, cases, outcomes),
      ...tooFewUnchanged(target, payloads),
      ...idleExceptions(target, exceptions),
    ],
  };
}

function judgeCase(one: Case, outcome: Outcome | undefined): Judged {
  if (!outcome || outcome.error !== undefined) {
    const difference = { pointer: "", expected: "a value that is read", found: reason(outcome) };
    return { case: one, isRead: false, isKept: false, difference };
  }
  const { value } = outcome;
  const isKept = Object.values(newMemberValues).some(
    (content) =>
      holdsMember(one.value, newMember, content) && holdsMember(value, newMember, content),
  );
  return { case: one, isRead: true, isKept, difference: firstDifference(one.value, value) };
}

// On one line and not too long: some errors come with the whole value.
function reason(outcome: Outcome | undefined): string {
  if (!outcome) return "no outcome";
  const { error = "" } = outcome;
  return shorten(error.replaceAll(/\s+/g, " ").trim(), 300) || "an error without a word";
}

function explanation(
  { exceptions }: Rules,
  { case: { id, purpose }, difference }: Judged,
): Exception | undefined {
  return exceptions.find(
    ({ cases, purposes, difference: known }) =>
      purposes.includes(purpose) &&
      // Unlike RegExp.test, String.search keeps no state between calls.
      id.search(cases) >= 0 &&
      (!known || (known.expected === difference?.expected && known.found === difference?.found)),
  );
}

function share(judged: Judged[], purpose: Purpose, test: (one: Judged) => boolean): Share {
  const some = judged.filter((one) => one.case.purpose === purpose);
  return { count: some.filter(test).length, total: some.length };
}

function placed(id: string, difference: Difference | undefined): Omit<Problem, "file"> {
  const { pointer = "", expected = "", found = "" } = difference ?? {};
  return { pointer: pointer === "" ? id : `${id}, ${pointer}`, expected, found };
}

function strayOutcomes(
  { name }: Rules,
  cases: readonly Case[],
  outcomes: readonly Outcome[],
): Problem[] {
  const open = new Set(cases.map(({ id }) => id));
  return outcomes
    .filter(({ id }) => !open.delete(id))
    .map(({ id }) => ({
      file: name,
      expected: "one outcome for each case",
      found: `one more, for ${id}`,
    }));
}

function tooFewUnchanged({ name, unchanged }: Rules, { count, total }: Share): Problem[] {
  if (count >= unchanged * total) return [];
  const expected = `at least ${unchanged * 100} % of payloads unchanged`;
  return [{ file: name, expected, found: `${count} of ${total}` }];
}

function idleExceptions({ name }: Rules, exceptions: Verdict["exceptions"]): Problem[] {
  return exceptions
    .filter(({ count }) => count === 0)
    .map(({ cause }) => ({
      file: name,
      expected: "cases that each exception explains; take out one that explains none",
      found: `none for: ${cause}`,
    }));
}
