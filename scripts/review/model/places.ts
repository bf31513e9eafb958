import { pointerKeys, pointerTo } from "../../../src/contract/json.js";
import type { Field, OperationModel, Resource, SchemaModel, Subject } from "./model.js";

/** What the description has, by pointer, and where something is put that it lacks. */
export interface Places {
  subjects: Map<string, Subject>;
  schemas: ReadonlyMap<string, SchemaModel>;
  operations: ReadonlyMap<string, OperationModel>;
  resources: readonly Resource[];
}

/**
 * The place that a pointer leads to: what stands there; a new place marked as missing for a member, a parameter, an
 * operation or a component that the description lacks; and otherwise the nearest place around it.
 * @param folder whose record it is.
 */
export function placeAt(places: Places, pointer: string, folder: string): Subject {
  const found = places.subjects.get(pointer);
  if (found) return found;
  const made = missingAt(places, pointer, folder);
  if (made) places.subjects.set(pointer, made);
  return made ?? placeAt(places, parentOf(pointer), folder);
}

function parentOf(pointer: string): string {
  if (pointer === "") throw new Error("A pointer leads nowhere, not even to a place around it.");
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function missingAt(places: Places, pointer: string, folder: string): Subject | undefined {
  const keys = pointerKeys(pointer);
  const [section, first, second, third, fourth] = keys;
  const last = keys.at(-1) as string;
  const parent = keys.at(-2);
  const nothing = { pointer, contradictions: [], questions: [] };
  if (section === "components" && first === "schemas" && parent === "properties") {
    const schema = places.schemas.get(second ?? "");
    if (!schema) return undefined;
    const name = `${schema.name}.${keys
      .slice(4)
      .filter((key) => key !== "properties")
      .join(".")}`;
    return addField(schema.fields, { ...nothing, name, key: last }, schema.address.file);
  }
  if (section === "paths" && third === "parameters" && fourth && !/^\d+$/.test(fourth)) {
    const operation = places.subjects.get(
      pointerTo(pointerTo("/paths", first ?? ""), second ?? ""),
    );
    const { parameters } = places.operations.get(operation?.name ?? "") ?? {};
    if (!operation || !parameters) return undefined;
    const name = `${operation.name}.${fourth}`;
    return addField(parameters, { ...nothing, name, key: fourth }, operation.address.file);
  }
  if (
    (section === "paths" && keys.length <= 3) ||
    (section === "components" && keys.length === 3)
  ) {
    const resource = places.resources.find((one) => one.name === folder) as Resource;
    const name = section === "paths" ? `${second?.toUpperCase() ?? ""} ${first}`.trim() : last;
    const anchor = name.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
    const missing = { ...nothing, name, address: { file: resource.file, anchor } };
    // A path that the description has, without a method, is its first operation.
    const known = [...places.subjects.keys()].find((one) => one.startsWith(`${pointer}/`));
    if (known) return places.subjects.get(known);
    resource.missing.push(missing);
    return missing;
  }
  return undefined;
}

type Named = Pick<Subject, "pointer" | "name" | "contradictions" | "questions"> & { key: string };

function addField(fields: Field[], named: Named, file: string): Field {
  const field: Field = {
    ...{ ...named, address: { file, anchor: named.name }, depth: 0, isRequired: false },
    type: { parts: [], isNullable: false, values: [], isOpen: false, limits: [] },
    ...{ description: "", isMissing: true },
  };
  fields.push(field);
  return field;
}
