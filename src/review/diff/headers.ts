import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import { asRaw, type Raw } from "./description.js";
import { breaksOf, type Direction, who } from "./direction.js";
import { schemaOf } from "./parameters.js";
import type { SchemaComparison } from "./schemas.js";
import { compareMeasure } from "./words.js";

/** Compares the headers of two answers. */
export function compareHeaders(
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
