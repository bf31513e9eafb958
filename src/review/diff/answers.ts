import { pointerTo } from "../../contract/json.js";
import { type Call, placeOf } from "./calls.js";
import type { Finding } from "./change.js";
import { asRaw, type Raw } from "./description.js";
import { breaksOf, type Direction } from "./direction.js";
import { compareHeaders } from "./headers.js";
import { compareContents } from "./media.js";
import type { SchemaComparison } from "./schemas.js";

interface Comparison {
  /** Answers by status, or by a range of them. */
  was: Raw;
  is: Raw;
  pointer: string;
  direction: Direction;
  schemas: SchemaComparison;
  finding: Finding;
}

/** Compares the answers of two calls; those to a webhook are sent. */
export function compareAnswers(
  [old, now]: readonly [old: Call, now: Call],
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const pointer = placeOf(schemas.now.description, now, "responses");
  const [was, is] = [asRaw(old.raw.responses), asRaw(now.raw.responses)];
  const comparison = { was, is, pointer, direction, schemas, finding };
  compareCovered(comparison);
  compareTakenOut(comparison);
  const gone = Object.keys(was).filter((status) => coverOf(status, is) === undefined);
  const added = Object.keys(is).filter((status) => coverOf(status, was) === undefined);
  for (const status of gone)
    tellGone(
      comparison,
      status,
      added.some((one) => isSuccess(one) === isSuccess(status)),
    );
  for (const status of added) tellAdded(comparison, status);
}

function compareCovered(comparison: Comparison): void {
  const { was, is } = comparison;
  for (const status of Object.keys(was)) {
    const cover = coverOf(status, is);
    if (cover === undefined) continue;
    compareAnswer(comparison, was[status], is[cover]);
    // A range is more than one status of it.
    if (cover !== status && !(cover in was) && isSuccess(status))
      tellSuccess(comparison, "wider", cover, [was[status], is[cover]]);
  }
}

// A status that a range described is described by itself.
function compareTakenOut(comparison: Comparison): void {
  const { was, is } = comparison;
  for (const status of Object.keys(is)) {
    const cover = coverOf(status, was);
    if (cover === undefined || cover === status || cover in is) continue;
    compareAnswer(comparison, was[cover], is[status]);
    if (isSuccess(status)) tellSuccess(comparison, "narrower", status, [was[cover], is[status]]);
  }
}

function compareAnswer(comparison: Comparison, old: unknown, now: unknown): void {
  const { direction, schemas, finding } = comparison;
  const [was, is] = [schemas.old.description.resolve(old), schemas.now.description.resolve(now)];
  compareHeaders(was, is, direction, schemas, finding);
  compareContents(was, is, direction, schemas, finding, true);
}

function tellSuccess(
  { direction, finding, pointer: home }: Comparison,
  effect: "wider" | "narrower",
  status: string,
  [before, after]: readonly [unknown, unknown],
): void {
  const [breaks, pointer] = [breaksOf(effect, direction), pointerTo(home, status)];
  const many = effect === "wider" ? "more statuses" : "fewer statuses";
  const why = `Success is told by ${many} than before: ${status}.`;
  finding.add({ breaks, pointer, before, after, why });
}

function tellGone(
  { was, pointer, direction, finding }: Comparison,
  status: string,
  isReplaced: boolean,
): void {
  const sides = { before: { [status]: was[status] }, after: undefined };
  if (direction === "sent") {
    const why = `Status ${status} no longer counts as an answer.`;
    finding.add({ breaks: ["sender"], pointer, ...sides, why });
    return;
  }
  const isMissed = isSuccess(status) || isReplaced;
  const loss = isMissed ? ": whoever waits for it waits in vain" : "";
  const why = `Status ${status} no longer comes${loss}.`;
  finding.add({ breaks: isMissed ? ["reader"] : [], pointer, ...sides, why });
}

function tellAdded({ is, pointer: home, direction, finding }: Comparison, status: string): void {
  const sides = { pointer: pointerTo(home, status), before: undefined, after: is[status] };
  if (direction === "sent") {
    finding.add({ breaks: [], ...sides, why: `Status ${status} counts as an answer, too.` });
    return;
  }
  const isMistaken = isSuccess(status);
  const why = `Status ${status} may come${isMistaken ? " where another meant success" : ""}.`;
  finding.add({ breaks: isMistaken ? ["reader"] : [], ...sides, why });
}

// A status is described by itself, by its range, or by what stands for all others.
function coverOf(status: string, answers: Raw): string | undefined {
  const range = `${status.charAt(0)}XX`;
  const ways = [status, status.toUpperCase(), range, range.toLowerCase(), "default"];
  return ways.find(
    (way) => answers[way] !== undefined && !(way === "default" && isSuccess(status)),
  );
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}
