import { type JsonType, jsonType, pointerTo } from "../../src/contract/json.js";
import type { FactField, FactItems, FactLevel, FactsFile } from "./facts.js";
import { type FieldList, fieldListsOf } from "./objects.js";

/** What the facts say of one value, and where. An object of several forms has several for a member. */
export interface Known {
  file: FactsFile;
  /** Pointer of the fact in its file. */
  pointer: string;
  fact: FactItems & Partial<FactField>;
  level: FactLevel;
}

/** What a list of fields says of a member: nothing where it lacks it, or has it for the other side. */
export function memberIn(list: FieldList, name: string, sent: boolean): Known[] {
  const { file, pointer, fields, level } = list;
  return fields.flatMap((fact, index) =>
    fact.name === name && !(sent && fact.only === "answer")
      ? [{ file, pointer: pointerTo(pointer, index), fact, level: fact.level ?? level }]
      : [],
  );
}

/** The lists of the members that an object has. */
export function listsIn(files: FactsFile[], { file, pointer, fact, level }: Known): FieldList[] {
  const { fields, object } = fact;
  const own = fields ? [{ file, pointer: `${pointer}/fields`, fields, level }] : [];
  return [...own, ...(object === undefined ? [] : fieldListsOf(files, file, object))];
}

/** What is said of the items of an array, or of the values of a map: values are listed at the array. */
export function itemsOf({ file, pointer, fact, level }: Known): Known[] {
  const { type, items, values, enumeration, printed } = fact;
  if (!items) return [];
  const listed = type === "array" ? { values, enumeration, printed } : {};
  return [{ file, pointer: `${pointer}/items`, fact: { ...items, ...listed } as FactItems, level }];
}

/** The values that the facts list; undefined where they list none, and where they only infer them. */
export function listedValues({ file, fact, level }: Known): unknown[] | undefined {
  if (level === "inferred") return undefined;
  return fact.values ?? file.source.data.enumerations?.[fact.enumeration ?? ""]?.values;
}

const allowedTypes: Record<FactField["type"], JsonType[]> = {
  ...{ string: ["string"], integer: ["integer"], number: ["integer", "number"], null: [] },
  ...{ boolean: ["boolean"], array: ["array"], object: ["object"], map: ["object"] },
};

/** Whether the facts give a value its type, or let null stand for it. */
export function allowsType({ fact }: Known, value: unknown): boolean {
  if (value === null) return fact.nullable === true || fact.type === "null";
  return allowedTypes[fact.type].includes(jsonType(value));
}
