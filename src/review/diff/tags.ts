import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import { asRaw, type Description, type Raw } from "./description.js";
import { type Direction, who } from "./direction.js";

/** Tells how the tag that leads to a branch of a union has changed. */
export function compareTags(
  old: readonly Raw[],
  now: readonly Raw[],
  [before, after]: readonly [Description, Description],
  direction: Direction,
  finding: Finding,
): void {
  const [was, is] = [old, now].map((list) => list.find((raw) => raw.discriminator !== undefined));
  if (!was) return;
  const at = is ?? now[0];
  const pointer = pointerTo(at ? after.pointerOf(at) : "", "discriminator");
  const [one, other] = [asRaw(was.discriminator), asRaw(is?.discriminator)];
  if (other.propertyName === undefined) {
    const why = "No member tells the branches apart any more: generated code cannot choose by it.";
    finding.add({ kind: "name", breaks: ["codegen"], pointer, before: one, after: undefined, why });
    return;
  }
  if (one.propertyName !== other.propertyName)
    finding.add({
      breaks: [who[direction]],
      pointer: pointerTo(pointer, "propertyName"),
      ...{ before: one.propertyName, after: other.propertyName },
      why: `Branches are told apart by ${other.propertyName}, not by ${one.propertyName}.`,
    });
  const [mapped, mapping] = [asRaw(one.mapping), asRaw(other.mapping)];
  if (one.mapping !== undefined && other.mapping === undefined) {
    const isNamed = Object.entries(mapped).every(([tag, target]) => nameAt(target) === tag);
    finding.add({
      ...{
        kind: "name",
        breaks: isNamed ? [] : ["codegen"],
        pointer: pointerTo(pointer, "mapping"),
      },
      ...{ before: one.mapping, after: "the names of schemas" },
      why: "Nothing leads from tags to branches any more: generated code takes the names of schemas for tags.",
    });
    return;
  }
  for (const [tag, target] of Object.entries(mapped)) {
    const isSame = isOneSchema(nameAt(target), nameAt(mapping[tag]), before, after);
    if (isSame) continue;
    finding.add({
      breaks: [who[direction]],
      pointer: pointerTo(pointerTo(pointer, "mapping"), tag),
      ...{ before: target, after: mapping[tag] },
      why:
        mapping[tag] === undefined
          ? `${tag} leads to no branch any more.`
          : `${tag} leads to another branch.`,
    });
  }
}

// What changes inside of a branch is told there; one that is called otherwise is the same.
function isOneSchema(
  name: string | undefined,
  other: string | undefined,
  before: Description,
  after: Description,
): boolean {
  if (name === other) return true;
  if (name === undefined || other === undefined) return false;
  const isKnown = (one: string, description: Description) =>
    Object.hasOwn(description.components("schemas"), one);
  return !isKnown(name, after) && !isKnown(other, before);
}

function nameAt(target: unknown): string | undefined {
  return typeof target === "string" ? target.split("/").at(-1) : undefined;
}
