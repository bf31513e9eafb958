import { pointerTo } from "../../contract/json.js";
import type { Draft, Finding } from "./change.js";
import { type Description, type Raw, schemaName } from "./description.js";

/** Tells names of schemas that are gone and that no operation used: their types were generated, too. */
export function goneUnused(before: Description, after: Description): Draft[] {
  const [old, now] = [before, after].map((one) => one.components("schemas")) as [Raw, Raw];
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(now, name));
  if (gone.length === 0) return [];
  const used = new Set(
    before.references(before.root).map((reference) => schemaName({ $ref: reference })),
  );
  return gone
    .filter((name) => !used.has(name))
    .map((name) => ({
      ...{ kind: "name", breaks: ["codegen"] },
      ...{ pointer: pointerTo("/components/schemas", name), before: name, after: undefined },
      why: `The schema ${name} is gone, which nothing refers to: types that are generated lack it.`,
    }));
}

/** Tells names of schemas that are gone where what they named is still there: generated code has them. */
export function compareNames(
  old: readonly Raw[],
  now: readonly Raw[],
  [before, after]: readonly [Description, Description],
  finding: Finding,
): void {
  if (old.every(({ $ref }) => $ref === undefined)) return;
  const isThere = (description: Description, name: string) =>
    Object.hasOwn(description.components("schemas"), name);
  const gone = old.flatMap((raw) => schemaName(raw) ?? []).filter((name) => !isThere(after, name));
  if (gone.length === 0) return;
  const names = now.flatMap((raw) => schemaName(raw) ?? []);
  const news = names.find((name) => !isThere(before, name));
  for (const name of gone) {
    const told = news ? `is called ${news} now` : "has no name any more";
    const pointer = pointerTo("/components/schemas", news ?? name);
    finding.add({
      ...{ kind: "name", breaks: ["codegen"], pointer, before: name, after: news },
      why: `The schema ${name} ${told}: types that are generated are, too.`,
    });
  }
}
