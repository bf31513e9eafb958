import { pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { FactsFile } from "./facts.js";

/** Where tables of the facts say something else than the other sections: keys, prefixes of ids, events. */
export function tableProblems(files: FactsFile[]): Problem[] {
  return files.flatMap((file) => [
    ...keyProblems(files, file),
    ...prefixProblems(files, file),
    ...eventProblems(files, file),
  ]);
}

function keyProblems(files: FactsFile[], { source }: FactsFile): Problem[] {
  const rows = source.data.tables?.keys?.rows;
  if (!rows) return [];
  const listed = rows.flatMap(({ prefixes }) => prefixes as string[]).sort();
  const taken = files
    .flatMap((file) => file.source.data.servers ?? [])
    .flatMap((server) => server.key_prefixes)
    .sort();
  if (listed.join() === taken.join()) return [];
  const expected = `the prefixes of the keys that servers take: ${taken.join(", ")}`;
  return [source.problemAt("/tables/keys/rows", expected, listed.join(", "))];
}

function prefixProblems(files: FactsFile[], { source }: FactsFile): Problem[] {
  const prefixes = files.flatMap((file) => Object.values(file.source.data.objects ?? {}));
  return (source.data.tables?.id_prefixes?.rows ?? []).flatMap(({ prefix, object }, index) => {
    const stated = prefixes
      .filter(({ fields }) => fields.some((field) => isNamed(field.name, field.values, object)))
      .flatMap((one) => one.prefix ?? []);
    if (stated.every((one) => one === prefix)) return [];
    const expected = `the prefix of ${object} among the objects: ${stated.join(", ")}`;
    return [source.problemAt(pointerTo("/tables/id_prefixes/rows", index), expected, `${prefix}`)];
  });
}

function isNamed(name: string, values: unknown[] | undefined, object: unknown): boolean {
  return name === "object" && values?.length === 1 && values[0] === object;
}

function eventProblems(files: FactsFile[], { source }: FactsFile): Problem[] {
  const known = new Set(
    files.flatMap((file) => (file.source.data.events ?? []).map(({ type }) => type)),
  );
  return (source.data.tables?.events_to_watch?.rows ?? []).flatMap(({ name }, index) => {
    if (known.has(String(name))) return [];
    const pointer = pointerTo("/tables/events_to_watch/rows", index);
    return [source.problemAt(pointer, "a type among the events", String(name))];
  });
}
