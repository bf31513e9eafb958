import { pointerTo } from "../../contract/json.js";
import { type Call, placeOf } from "./calls.js";
import type { Finding } from "./change.js";
import { breaksOf, type Direction, who } from "./direction.js";
import { compareContents } from "./media.js";
import type { SchemaComparison } from "./schemas.js";

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
