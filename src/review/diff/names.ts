import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import { type Description, type Raw, schemaName } from "./description.js";

/** Tells names of schemas that are gone where what they named is still there: generated code has them. */
export function compareNames(
  old: readonly Raw[],
  now: readonly Raw[],
  [before, after]: readonly [Description, Description],
  finding: Finding,
): void {
  const isThere = (description: Description, name: string) =>
    Object.hasOwn(description.components("schemas"), name);
  const names = now.flatMap((raw) => schemaName(raw) ?? []);
  const news = names.find((name) => !isThere(before, name));
  for (const name of old.flatMap((raw) => schemaName(raw) ?? [])) {
    if (isThere(after, name)) continue;
    const told = news ? `is called ${news} now` : "has no name any more";
    const pointer = pointerTo("/components/schemas", news ?? name);
    finding.add({
      ...{ kind: "name", breaks: ["codegen"], pointer, before: name, after: news },
      why: `The schema ${name} ${told}: types that are generated are, too.`,
    });
  }
}
