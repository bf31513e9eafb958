import { pointerTo } from "../../contract/json.js";
import { type Call, placeOf } from "./calls.js";
import type { Finding } from "./change.js";
import { asRaw, type Raw } from "./description.js";
import { breaksOf, type Direction, who } from "./direction.js";
import { compareContents } from "./media.js";
import { schemaOf } from "./parameters.js";
import type { SchemaComparison } from "./schemas.js";
import { compareMeasure } from "./words.js";

type Calls = readonly [old: Call, now: Call];

/** Compares the bodies that two calls take. */
export function compareBodies(
  [old, now]: Calls,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const [was, is] = [
    schemas.old.description.resolve(old.raw.requestBody),
    schemas.now.description.resolve(now.raw.requestBody),
  ];
  const pointer = placeOf(schemas.now.description, now, "requestBody");
  const [hadBody, hasBody] = [old.raw.requestBody !== undefined, now.raw.requestBody !== undefined];
  if (hadBody !== hasBody) {
    const isDemanded = direction === "sent" && is.required === true;
    finding.add({
      breaks: hadBody || isDemanded ? [who[direction]] : [],
      pointer: hasBody ? pointer : placeOf(schemas.now.description, now),
      ...{ before: old.raw.requestBody, after: now.raw.requestBody },
      why: hadBody
        ? "There is no body any more."
        : `A body ${isDemanded ? "has to be sent" : "can stand there"} where there was none.`,
    });
    return;
  }
  if (!hasBody) return;
  if ((was.required === true) !== (is.required === true))
    finding.add({
      breaks: breaksOf(is.required === true ? "narrower" : "wider", direction),
      pointer: pointerTo(schemas.now.description.pointerOf(is), "required"),
      ...{ before: was.required === true, after: is.required === true },
      why: `The body ${is.required === true ? "is always there now" : "may be missing now"}.`,
    });
  compareContents(was, is, direction, schemas, finding);
}

/** Compares the answers of two calls; those to a webhook are sent. */
export function compareAnswers(
  [old, now]: Calls,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const [was, is] = [asRaw(old.raw.responses), asRaw(now.raw.responses)];
  const pointer = placeOf(schemas.now.description, now, "responses");
  const gone = Object.keys(was).filter((status) => coverOf(status, is) === undefined);
  const added = Object.keys(is).filter((status) => coverOf(status, was) === undefined);
  for (const status of Object.keys(was)) {
    const cover = coverOf(status, is);
    if (cover === undefined) continue;
    const answers = [
      schemas.old.description.resolve(was[status]),
      schemas.now.description.resolve(is[cover]),
    ] as const;
    compareHeaders(...answers, direction, schemas, finding);
    compareContents(...answers, direction, schemas, finding, true);
    // A range is more than one status of it.
    if (cover !== status && !(cover in was) && isSuccess(status))
      tellStatus("wider", cover, [was[status], is[cover]]);
  }
  for (const status of Object.keys(is)) {
    const cover = coverOf(status, was);
    if (cover === undefined || cover === status || cover in is) continue;
    const answers = [
      schemas.old.description.resolve(was[cover]),
      schemas.now.description.resolve(is[status]),
    ] as const;
    compareContents(...answers, direction, schemas, finding, true);
    if (isSuccess(status)) tellStatus("narrower", status, [was[cover], is[status]]);
  }
  for (const status of gone) {
    const isReplaced = added.some((one) => isSuccess(one) === isSuccess(status));
    const isMissed = isSuccess(status) || isReplaced;
    finding.add({
      breaks: direction === "sent" ? ["sender"] : isMissed ? ["reader"] : [],
      pointer,
      ...{ before: { [status]: was[status] }, after: undefined },
      why:
        direction === "sent"
          ? `Status ${status} no longer counts as an answer.`
          : `Status ${status} no longer comes${isMissed ? ": whoever waits for it waits in vain" : ""}.`,
    });
  }
  for (const status of added) {
    const breaks = direction === "read" && isSuccess(status) ? (["reader"] as const) : [];
    finding.add({
      ...{ breaks, pointer: pointerTo(pointer, status), before: undefined, after: is[status] },
      why:
        direction === "sent"
          ? `Status ${status} counts as an answer, too.`
          : `Status ${status} may come${breaks.length > 0 ? " where another meant success" : ""}.`,
    });
  }

  function tellStatus(
    effect: "wider" | "narrower",
    status: string,
    [before, after]: unknown[],
  ): void {
    finding.add({
      ...{
        breaks: breaksOf(effect, direction),
        pointer: pointerTo(pointer, status),
        before,
        after,
      },
      why: `Success is told by ${effect === "wider" ? "more statuses" : "fewer statuses"} than before: ${status}.`,
    });
  }
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

function compareHeaders(
  old: Raw,
  now: Raw,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const named = (raw: Raw) =>
    new Map(Object.entries(asRaw(raw.headers)).map(([name, one]) => [name.toLowerCase(), one]));
  const [was, is] = [named(old), named(now)];
  const { description } = schemas.now;
  const pointer = pointerTo(description.pointerOf(now), "headers");
  for (const [name, one] of was) {
    const [before, after] = [
      schemas.old.description.resolve(one),
      description.resolve(is.get(name)),
    ];
    if (!is.has(name)) {
      const why = `The header ${name} is no longer there.`;
      finding.add({ breaks: [who[direction]], pointer, before: one, after: undefined, why });
      continue;
    }
    if ((before.required === true) !== (after.required === true))
      finding.add({
        breaks: breaksOf(after.required === true ? "narrower" : "wider", direction),
        pointer: pointerTo(description.pointerOf(after), "required"),
        ...{ before: before.required === true, after: after.required === true },
        why: `The header ${name} ${after.required === true ? "is always there now" : "may be missing now"}.`,
      });
    const [schema, other] = [schemaOf(before), schemaOf(after)];
    compareMeasure(before, after, after, { direction, description, finding });
    const around = [[before], [after]] as const;
    schemas.compare(schema ? [schema] : [], other ? [other] : [], direction, finding, around);
  }
  for (const [name, one] of is) {
    if (was.has(name)) continue;
    const isDemanded = direction === "sent" && description.resolve(one).required === true;
    const why = `The header ${name} ${isDemanded ? "has to be there" : "is there, too"}.`;
    const breaks = isDemanded ? (["sender"] as const) : [];
    finding.add({ breaks, pointer, before: undefined, after: one, why });
  }
}
