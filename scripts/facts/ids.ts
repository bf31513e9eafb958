import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject, pointerTo } from "../../src/contract/json.js";
import { subschemas } from "../../src/contract/judge/variants.js";
import type { Problem } from "../support/cli.js";
import type { FactsFile } from "./facts.js";

/** What the facts say of the ids of one kind of object, and where. */
interface StatedPrefix {
  /** What the member `object` of the objects says. */
  kind: string;
  prefix: string;
  file: FactsFile;
  pointer: string;
}

/**
 * Ids of the description whose `x-id-prefix` is not the prefix that the facts have for their kind of object,
 * and prefixes that no fact has for any kind.
 */
export function idProblems(files: FactsFile[], document: OpenApi): Problem[] {
  const stated = files.flatMap((file) => [...objectPrefixes(file), ...tablePrefixes(file)]);
  const known = new Set(stated.map(({ prefix }) => prefix));
  return [
    ...stated.flatMap((one) =>
      idsOf(document, one.kind)
        .filter(({ prefix }) => prefix !== one.prefix)
        .map(({ pointer, prefix }) => {
          const place = one.file.source.problemAt(one.pointer, "", "");
          const expected = `x-id-prefix: ${one.prefix} (${place.file}:${place.line})`;
          return problem(pointer, expected, `${prefix ?? "none"}`);
        }),
    ),
    ...prefixesIn(document)
      .filter(({ prefix }) => !known.has(String(prefix)))
      .map(({ pointer, prefix }) =>
        problem(pointer, "a prefix that the facts have for a kind of object", `${prefix}`),
      ),
  ];
}

function problem(pointer: string, expected: string, found: string): Problem {
  return { file: "generated/openapi.json", pointer, expected, found };
}

function objectPrefixes(file: FactsFile): StatedPrefix[] {
  return Object.entries(file.source.data.objects ?? {}).flatMap(([name, { prefix, fields }]) => {
    if (prefix === undefined) return [];
    const [kind = name] = fields.find((field) => field.name === "object")?.values ?? [];
    const pointer = `${pointerTo("/objects", name)}/prefix`;
    return [{ kind: String(kind), prefix, file, pointer }];
  });
}

function tablePrefixes(file: FactsFile): StatedPrefix[] {
  const rows = file.source.data.tables?.id_prefixes?.rows ?? [];
  return rows.map(({ prefix, object }, index) => {
    const pointer = pointerTo("/tables/id_prefixes/rows", index);
    return { kind: String(object), prefix: String(prefix), file, pointer };
  });
}

interface Id {
  pointer: string;
  /** `x-id-prefix`. */
  prefix: unknown;
}

/** The ids of all schemas of one kind of object. */
function idsOf({ components }: OpenApi, kind: string): Id[] {
  return Object.entries(components.schemas).flatMap(([name, { properties }]) => {
    const { object, id } = (properties ?? {}) as Record<string, Schema>;
    const kinds = [object?.const, object?.["x-extensible-enum"]].flat();
    if (!kinds.includes(kind) || !isObject(id)) return [];
    const pointer = `${pointerTo("/components/schemas", name)}/properties/id`;
    return [{ pointer, prefix: id["x-id-prefix"] }];
  });
}

function prefixesIn({ components }: OpenApi): Id[] {
  return Object.entries(components.schemas)
    .flatMap(([name, schema]) =>
      subschemas({ place: pointerTo("/components/schemas", name), schema }),
    )
    .filter(({ schema }) => "x-id-prefix" in schema)
    .map(({ place, schema }) => ({ pointer: place, prefix: schema["x-id-prefix"] }));
}
