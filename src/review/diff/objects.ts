import { goneFrom } from "./branches.js";
import type { Finding } from "./change.js";
import { breaksOf, consequence, type Direction } from "./direction.js";
import { tellAdded, tellGone, tellHidden, tellRequired } from "./members.js";
import type { Side } from "./pairs.js";
import { isSaid, wordsOf } from "./said.js";
import type { SchemaComparison } from "./schemas.js";
import type { Schema, Shape } from "./shape.js";

type Pair = readonly [old: Shape, now: Shape];

/** Compares the members that two objects have, and what other members have to be. */
export function compareMembers(
  pair: Pair,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const [old, now] = pair;
  const names = new Set([
    ...[...old.members.keys(), ...now.members.keys()],
    ...[...old.required.keys(), ...now.required.keys()],
  ]);
  for (const name of names) compareMember(name, pair, direction, schemas, finding);
  compareRest(pair, direction, schemas, finding);
}

function compareMember(
  name: string,
  [old, now]: Pair,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const was = memberOf(old, name, schemas.old, direction);
  const is = memberOf(now, name, schemas.now, direction);
  const wasDemanded = old.required.has(name) && was !== "hidden";
  const isDemanded = now.required.has(name) && is !== "hidden";
  const isForm = (keyword: string) => {
    const known = old.members.get(name);
    return known !== undefined && isSaid(wordsOf(schemas.old.shapes.sources(known)), keyword, true);
  };
  const telling = { name, now, direction, description: schemas.now.description, finding, isForm };
  if (was === "hidden" || is === "hidden") {
    if (was !== is) tellHidden(telling, was, is);
    if (was === "hidden" && is !== "hidden" && isDemanded && direction === "sent")
      tellRequired(telling, false, true);
    return;
  }
  if (was && is) schemas.compare(was, is, direction, finding);
  else if (was) {
    const place = schemas.old.description.pointerOf(was[0] ?? {});
    tellGone(telling, was, place || goneFrom(now, now, schemas));
  } else if (is) tellAdded(telling, is, { isRequired: isDemanded, old });
  const isNew = !was && is !== undefined;
  if ((!isNew || direction === "sent") && !(was && !is))
    tellRequired(telling, wasDemanded, isDemanded, isNew);
}

// A member that is only read is none of what is sent, and the other way round.
function memberOf(
  shape: Shape,
  name: string,
  { shapes }: Side,
  direction: Direction,
): Schema | "hidden" | undefined {
  const member = shape.members.get(name);
  const keyword = direction === "sent" ? "readOnly" : "writeOnly";
  return member && shapes.sources(member).some((raw) => raw[keyword] === true) ? "hidden" : member;
}

function compareRest(
  [old, now]: Pair,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const [was, is] = [old.rest?.value, now.rest?.value];
  if (Array.isArray(was) && Array.isArray(is)) {
    schemas.compare(was as Schema, is as Schema, direction, finding);
    return;
  }
  if (was === is) return;
  const breaks = breaksOf(is === false || was === undefined ? "narrower" : "wider", direction);
  const told =
    is === undefined
      ? "Any other member may stand there"
      : is === false
        ? "No other member may stand there"
        : "Other members have to have a form";
  finding.add({
    ...{ breaks, pointer: schemas.pointerOf(old.rest, now.rest, now) },
    ...{ before: schemas.valueOf(old.rest) ?? true, after: schemas.valueOf(now.rest) ?? true },
    why: `${told}: ${consequence(breaks, direction)}.`,
  });
}
