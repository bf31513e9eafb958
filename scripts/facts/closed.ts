import type { OperationObject } from "../../src/contract/document.js";
import { pointerTo } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Deviation } from "./deviation.js";
import { byPlace, type MatchedOperation } from "./operations.js";

/**
 * Bodies that refuse undeclared members though a page about them was not read to the end of its list, and
 * bodies that take any though all were: by the level of the operation in the facts and by what they say
 * of more members, whatever evidence the description claims.
 */
export function closedDeviations(
  matched: MatchedOperation[],
  description: Description,
): Deviation[] {
  const withBody = matched.filter(({ fact }) => fact.method !== "GET" && fact.body);
  return byPlace(withBody).flatMap(([at, facts]) => {
    const [{ file, pointer }] = facts as [MatchedOperation];
    const isWhole = facts.every(({ fact }) => fact.level === "documented" && !fact.more);
    return bodiesOf(description, at).flatMap(([place, schema]): Deviation[] => {
      const { additionalProperties } = schema;
      const isClosed = additionalProperties === false;
      if (isClosed === isWhole) return [];
      const say = (closed: boolean) =>
        closed ? "no undeclared members" : "undeclared members, too";
      const fact = { file, pointer: `${pointer}/body` };
      return [{ at: place, kind: "closed", expected: say(isWhole), found: say(isClosed), fact }];
    });
  });
}

/** The object of a body, or the objects of its branches, and where each stands. */
function bodiesOf(description: Description, at: string): [string, Record<string, unknown>][] {
  const { requestBody } = description.at(at) as OperationObject;
  const [media = ""] = Object.keys(requestBody?.content ?? {});
  const schema = `${pointerTo(`${at}/requestBody/content`, media)}/schema`;
  return description
    .parts(schema)
    .map((part): [string, Record<string, unknown>] => [
      part,
      (description.at(part) ?? {}) as Record<string, unknown>,
    ])
    .filter(([, part]) => part.properties !== undefined);
}
