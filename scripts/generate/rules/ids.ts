import type { OpenApi, Schema } from "../../../src/contract/document.js";
import { isObject } from "../../../src/contract/json.js";
import { failOn } from "../../support/cli.js";
import { registerFile } from "../../support/layout.js";
import { type Rule, schemaNamed } from "./rule.js";

/**
 * Writes `x-id-prefix` beside each id of a kind that the register of identifiers knows: that of the
 * objects themselves, and those of members that name such an object by its id.
 */
export const writeIds: Rule = (document, { registers: { ids } }) => {
  for (const { prefix, objects, members: names = [] } of ids) {
    for (const name of objects) ownId(document, name)["x-id-prefix"] = prefix;
    const held = names.map((name) => ({ name, schemas: idsCalled(document, name) }));
    failOn(
      held
        .filter(({ schemas }) => schemas.length === 0)
        .map(({ name }) => {
          const expected = `a member that holds the id of ${objects.join(" or ")}`;
          return { file: place, expected, found: `${name}, which holds no string anywhere` };
        }),
    );
    for (const schema of held.flatMap(({ schemas }) => schemas)) schema["x-id-prefix"] = prefix;
  }
};

const place = registerFile("ids");

function ownId(document: OpenApi, name: string): Schema {
  const { properties } = schemaNamed(document, name, place);
  const id = isObject(properties) ? properties.id : undefined;
  if (isObject(id)) return id;
  failOn([{ file: place, expected: "a schema with a member id", found: `${name}, without one` }]);
  return {};
}

/** The schemas of all members with a name that can be a string, or of the strings that they list. */
function idsCalled(document: OpenApi, name: string): Schema[] {
  return Object.values(document.components.schemas).flatMap(({ properties }) => {
    const member = isObject(properties) ? properties[name] : undefined;
    const held = isObject(member) && isObject(member.items) ? member.items : member;
    return isObject(held) && takesText(held) ? [held] : [];
  });
}

function takesText({ type, oneOf, anyOf, ...others }: Schema): boolean {
  if ("enum" in others || "x-extensible-enum" in others) return false;
  const branches = [oneOf, anyOf].flatMap((some) => (Array.isArray(some) ? some : []));
  return [type].flat().includes("string") || branches.filter(isObject).some(takesText);
}
