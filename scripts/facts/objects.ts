import { pointerTo } from "../../src/contract/json.js";
import type { FactField, FactLevel, FactObject, FactsFile } from "./facts.js";
import { methodMembers } from "./methods.js";

/** A list of fields in the facts, and where it stands. */
export interface FieldList {
  file: FactsFile;
  /** Pointer of the list in its file. */
  pointer: string;
  fields: FactField[];
  /** Level of the fields that have none of their own. */
  level: FactLevel;
  /** Pages of the fields that name none of their own. */
  pages?: string[];
  /** Text about members whose names alone were seen. */
  more?: string;
  /** What the ids of the object begin with. */
  prefix?: string;
}

/**
 * Every list of fields that an object of the facts has: its own, that of the forms in which older pages
 * show it, and what the pages of payment methods add. Empty for a name that the facts do not have.
 * @param file the file that names the object; its own object goes before one of another file.
 */
export function fieldListsOf(files: FactsFile[], file: FactsFile, name: string): FieldList[] {
  const owner = [file, ...files].find(({ source }) => source.data.objects?.[name]);
  return owner ? [listOf(owner, name), ...otherForms(files, name)] : [];
}

function listOf(file: FactsFile, name: string): FieldList {
  const none: FactObject = { fields: [], level: "inferred" };
  const { fields, level, pages, more, prefix } = file.source.data.objects?.[name] ?? none;
  const pointer = `${pointerTo("/objects", name)}/fields`;
  const optional = { ...(pages && { pages }), ...(more && { more }), ...(prefix && { prefix }) };
  return { file, pointer, fields, level, ...optional };
}

function otherForms(files: FactsFile[], name: string): FieldList[] {
  return files.flatMap((file) => [
    ...Object.entries(file.source.data.objects ?? {})
      .filter(([, object]) => object.older_form_of === name)
      .map(([older]) => listOf(file, older)),
    ...methodMembers(name, file.source.data.methods ?? []).map((members) => {
      return { file, ...members };
    }),
  ]);
}
