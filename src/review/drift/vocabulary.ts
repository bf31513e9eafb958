import { contractData } from "../../../generated/contract-data.js";
import { isObject, members } from "../../contract/json.js";

/** Whether a text is a value that the API has: no translation is one. */
export function isValueOfApi(text: string): boolean {
  return values.has(text);
}

const values = new Set<string>();

function collect(schema: unknown): void {
  if (isObject(schema))
    for (const value of [schema.const, schema.enum, schema["x-extensible-enum"]].flat())
      if (typeof value === "string") values.add(value);
  for (const [, inner] of members(schema)) collect(inner);
}

collect(contractData.schemas);
